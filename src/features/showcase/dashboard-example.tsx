"use client";

import { AgeBars } from "@/components/chart/age-bars";
import { Charts } from "@/components/chart/charts";
import { LineChart } from "@/components/chart/line-chart";
import { MeasureTile } from "@/components/chart/measure-tile";
import { MeasureTiles } from "@/components/chart/measure-tiles";
import { OrderedBars } from "@/components/chart/ordered-bars";
import { DataTable } from "@/components/data-table";
import { countText } from "@/components/format/count-text";
import { IdentityStrip } from "@/components/frame/identity-strip";
import { NextStepLine } from "@/components/frame/next-step-line";
import { Pane } from "@/components/frame/pane";
import { Panes } from "@/components/frame/panes";
import { Money } from "@/components/money";
import type { Column } from "@/components/work-queue/column";
import type { PayerFigures } from "@/features/showcase/dashboard-figures";
import { ages, lines, MONTHS, payers, reasons } from "@/features/showcase/dashboard-figures";

const COLUMNS: readonly Column<PayerFigures>[] = [
  { id: "payer", heading: "Payer", width: "260px", cell: ({ payer }) => payer },
  {
    id: "claims",
    heading: "Claims a month",
    width: "1fr",
    kind: "count",
    cell: ({ claims }) => countText(claims),
  },
  {
    id: "denials",
    heading: "Initial denials",
    width: "1fr",
    kind: "count",
    cell: ({ denials }) => countText(denials),
  },
  { id: "rate", heading: "Rate", width: "1fr", kind: "count", cell: ({ rate }) => rate },
  {
    id: "denied",
    heading: "Denied ↓",
    width: "130px",
    kind: "money",
    cell: ({ denied }) => <Money cents={denied} />,
  },
];

export const DashboardExample = () => (
  <>
    <IdentityStrip
      page
      title="Denials and receivables"
      sentence={
        <>
          Month <b>February 2026</b>, claims <b>professional</b>, against{" "}
          <b>prior 3 months, same payer mix</b>
        </>
      }
      clock={{ label: "As of", value: "03/23/2026 06:00" }}
    />
    <MeasureTiles>
      <MeasureTile
        label="Initial denial rate, by count"
        value="9.1 %"
        note="952 of 10,500 · goal 8.0 %"
        href="/components?screen=dashboard"
        current
      />
      <MeasureTile
        label="Denied at first decision"
        value="$389,326.00"
        note="$152,054.45 still open"
        href="/components?screen=dashboard"
      />
      <MeasureTile label="Overturned" value="214 of 388" note="55.2 % of resolved · $100,482.00" />
      <MeasureTile label="Days in receivables" value="41.6" note="goal 38.0 · was 42.9" />
      <MeasureTile label="Receivables over 90 days" value="not known" note="no aging before 03/2026" />
    </MeasureTiles>
    <Panes rows={["auto", "1fr"]}>
      <Charts>
        <LineChart
          title="Initial denial rate by month"
          aside="03/2025 to 02/2026"
          ticks={MONTHS}
          lines={lines}
          goal={{ name: "Goal", value: 8 }}
          format={(value) => `${value.toFixed(1)} %`}
        />
        <OrderedBars title="Denied amount by reason" aside="running share" bars={reasons} />
        <AgeBars title="Receivables by days since service" aside="$4,999,165.25" bars={ages} />
      </Charts>
      <Pane
        number={1}
        title="Table: denials by payer"
        heading={<h2>By payer</h2>}
        aside="like with like"
        opensFocused
      >
        <DataTable
          label="Denials by payer"
          columns={COLUMNS}
          rows={payers}
          rowId={({ payer }) => payer}
          currentId="Northmark Medicare Advantage"
          onOpen={() => undefined}
          totals={{
            payer: "All payers",
            claims: "10,500",
            denials: "952",
            rate: "9.1 %",
            denied: <Money cents={38_932_600n} />,
          }}
        />
      </Pane>
    </Panes>
    <NextStepLine
      message={
        <>
          <b>Where to act:</b> Northmark authorizations, 78 claims, denial team.
        </>
      }
      next={{ label: "Open the 952 claims", action: "do-next-step", onAct: () => undefined }}
    />
  </>
);
