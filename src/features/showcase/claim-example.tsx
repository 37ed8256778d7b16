"use client";

import { Board } from "@/components/board/board";
import { Clock } from "@/components/clock";
import { DataTable } from "@/components/data-table";
import { IdentityStrip } from "@/components/frame/identity-strip";
import { NextStepLine } from "@/components/frame/next-step-line";
import { Pane } from "@/components/frame/pane";
import { Panes } from "@/components/frame/panes";
import { Money } from "@/components/money";
import { StepsStrip } from "@/components/timeline/steps-strip";
import { Timeline } from "@/components/timeline/timeline";
import { Choices } from "@/components/ui/choices";
import { SectionHead } from "@/components/ui/section-head";
import type { Column } from "@/components/work-queue/column";
import type { MoneyLine } from "@/features/showcase/timeline-figures";
import { events, lanes, moneyLines, steps, ways } from "@/features/showcase/timeline-figures";
import { day, TODAY } from "@/features/showcase/today";

const COLUMNS: readonly Column<MoneyLine>[] = [
  { id: "line", heading: "Line", width: "98px", cell: ({ line }) => line },
  {
    id: "charge",
    heading: "Charge",
    width: "1fr",
    kind: "money",
    cell: ({ charge }) => <Money cents={charge} />,
  },
  { id: "paid", heading: "Paid", width: "1fr", kind: "money", cell: ({ paid }) => <Money cents={paid} /> },
  { id: "open", heading: "Open", width: "1fr", kind: "money", cell: ({ open }) => <Money cents={open} /> },
];
const totals = {
  line: "Total",
  charge: <Money cents={148_200n} />,
  paid: <Money cents={18_742n} />,
  open: <Money cents={115_100n} />,
};

export const ClaimExample = () => (
  <>
    <IdentityStrip
      title="Claim LMG-2602-00917"
      subtitle="Professional, original · version 1"
      facts={[
        { label: "Patient", value: "Ferreira, Ana L." },
        { label: "Status", value: "Denied in part, appealed" },
        { label: "Payer", value: "Cobalt Mutual" },
        { label: "Service date", value: "02/09/2026" },
        { label: "At stake", value: <Money cents={112_600n} /> },
        { label: "Owner", value: "R. Diaz" },
      ]}
      clock={{ label: "Decision expected", value: <Clock due={day("2026-04-15")} today={TODAY} /> }}
    />
    <Board label="Denials by state" lanes={lanes} currentId="medical" />
    <Panes screen="claim" columns={["1fr", "372px"]}>
      <Pane number={1} title="Timeline" summary="next expected event stands at the end" opensFocused>
        <StepsStrip label="From coding to payment" steps={steps} />
        <Timeline label="What happened" events={events} currentId="denial" />
      </Pane>
      <Pane number={2} title="Lines and money" aside="every figure opens its posting">
        <DataTable
          label="Lines and money"
          columns={COLUMNS}
          rows={moneyLines}
          rowId={({ id }) => id}
          totals={totals}
          currentId="2"
        />
        <SectionHead title="Ways on" />
        <Choices choices={ways} scope="focus" />
      </Pane>
    </Panes>
    <NextStepLine
      message={
        <>
          <b>Nothing to do now.</b> The payer’s move: decision by Wed 04/15/2026.
        </>
      }
      note="Read only: submitted 02/12/2026"
      others={[{ label: "Message", action: "message", onAct: () => undefined }]}
      ways={ways}
      next={{ label: "Next in my list", action: "next-record", onAct: () => undefined }}
    />
  </>
);
