"use client";

import { useState } from "react";
import { BoxForm } from "@/components/box-form/box-form";
import { BoxLines } from "@/components/box-form/box-lines";
import { FormBox } from "@/components/box-form/form-box";
import { Clock } from "@/components/clock";
import { DataTable } from "@/components/data-table";
import { FindingList } from "@/components/finding-list/finding-list";
import { countText } from "@/components/format/count-text";
import { IdentityStrip } from "@/components/frame/identity-strip";
import { NextStepLine } from "@/components/frame/next-step-line";
import { Pane } from "@/components/frame/pane";
import { Panes } from "@/components/frame/panes";
import { Money } from "@/components/money";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Facts } from "@/components/ui/facts";
import { LeaseBadge } from "@/components/ui/lease-badge";
import { notify } from "@/components/ui/notify";
import { Tabs } from "@/components/ui/tabs";
import type { Column } from "@/components/work-queue/column";
import { FilterSentence } from "@/components/work-queue/filter-sentence";
import { WorkQueue } from "@/components/work-queue/work-queue";
import type { HeldClaim, ServiceLine } from "@/features/showcase/claim-figures";
import { boxes, editGroups, formFindings, heldClaims, serviceLines } from "@/features/showcase/claim-figures";
import { day, TODAY } from "@/features/showcase/today";

const COLUMNS: readonly Column<HeldClaim>[] = [
  { id: "claim", heading: "Claim", width: "142px", kind: "identity", cell: ({ number }) => number },
  {
    id: "due",
    heading: "Days left",
    width: "1fr",
    kind: "count",
    sortable: true,
    cell: ({ due }) => <Clock due={due} today={TODAY} form="count" nearDays={7} />,
  },
  {
    id: "amount",
    heading: "Amount",
    width: "84px",
    kind: "money",
    cell: ({ amount }) => <Money cents={amount} />,
  },
];

const LINES: readonly Column<ServiceLine>[] = [
  { id: "no", heading: "24", width: "34px", cell: ({ no }) => no },
  { id: "date", heading: "A Date", width: "94px", cell: ({ date }) => date },
  { id: "place", heading: "B", width: "40px", cell: ({ place }) => place },
  { id: "code", heading: "D Service", width: "96px", kind: "identity", cell: ({ code }) => code },
  { id: "modifier", heading: "Modifiers", width: "1fr", cell: ({ modifier }) => modifier },
  { id: "links", heading: "E", width: "60px", cell: ({ links }) => links },
  {
    id: "charge",
    heading: "F Charge",
    width: "84px",
    kind: "money",
    cell: ({ charge }) => <Money cents={charge} />,
  },
  { id: "units", heading: "G", width: "36px", kind: "count", cell: ({ units }) => countText(units) },
];

const VIEWS = ["Timeline", "Form", "X12", "Lines and money", "Documents"].map((label) => ({
  id: label,
  label,
  href: "/components?screen=queue",
}));
const rowId = ({ number }: HeldClaim) => number;
const groupOf = ({ group }: HeldClaim) => group;
const blocks = () => ({ severity: "blocks" as const });

export function QueueExample() {
  const [selected, setSelected] = useState("LMG-2603-01882");
  const [payers, setPayers] = useState<readonly string[]>([]);
  const route = (ids: readonly string[], clear: () => void) => {
    notify(`${ids.length} routed`, { undo: () => undefined });
    clear();
  };
  const applyFix = () => notify("Box 1a has the digit 0", { undo: () => undefined });
  return (
    <>
      <IdentityStrip
        title={`Claim ${selected}`}
        subtitle="Professional, original · version 1"
        facts={[
          { label: "Patient", value: "Whitaker, James R." },
          { label: "Status", value: "Held by edits" },
          { label: "Payer", value: "Northmark Medicare Advantage" },
          { label: "Service date", value: "03/09/2026" },
          { label: "At stake", value: <Money cents={48_600n} /> },
          { label: "Owner", value: <LeaseBadge holder="You" mine until="10:58" /> },
        ]}
        clock={{ label: "Filing limit", value: <Clock due={day("2026-04-07")} today={TODAY} /> }}
      />
      <Panes screen="claim-edits" columns={["376px", "1fr", "304px"]}>
        <Pane number={1} title="My edits" summary="52 claims" aside="$24,918.36 · oldest 21 days">
          <WorkQueue
            label="My edits"
            noun="claim"
            columns={COLUMNS}
            rows={heldClaims}
            rowId={rowId}
            groups={editGroups}
            groupOf={groupOf}
            rowState={blocks}
            selectedId={selected}
            onSelect={(claim) => setSelected(claim.number)}
            filter={
              <FilterSentence
                parts={[
                  {
                    id: "payer",
                    words: "Edit blocks and payer is",
                    chosen: payers,
                    onChange: setPayers,
                    choices: [
                      { value: "northmark", label: "Northmark", count: 41 },
                      { value: "cobalt", label: "Cobalt Mutual", count: 11 },
                    ],
                  },
                  {
                    id: "group",
                    words: "grouped by",
                    chosen: [],
                    any: "finding",
                    single: true,
                    choices: [],
                    onChange: () => undefined,
                  },
                ]}
              />
            }
            empty={<EmptyState kind="nothing-left" title="No edit blocks money today." />}
            bulkActions={[
              {
                id: "route",
                label: "Route",
                key: "route",
                onAct: route,
              },
            ]}
            bulkPreview={(ids) => `${ids.length} change owner`}
          />
        </Pane>
        <Pane
          number={2}
          title="Claim form"
          heading={<Tabs label="Views of the claim" tabs={VIEWS} current="Form" />}
          aside="box number"
        >
          <BoxForm label="Claim form">
            {boxes.map((box) => (
              <FormBox key={box.number} {...box}>
                {box.value}
              </FormBox>
            ))}
            <BoxLines>
              <DataTable label="Service lines" columns={LINES} rows={serviceLines} rowId={({ no }) => no} />
            </BoxLines>
          </BoxForm>
          <div className="pane-foot">
            <Facts
              tight
              facts={[
                {
                  label: "Box 1a",
                  value: (
                    <span className="mono">
                      2010BA · NM109 · NM1*IL*1*WHITAKER*JAMES*R***MI*NMK4O5519207~
                    </span>
                  ),
                },
                {
                  label: "Will be",
                  value: <span className="mono">NM1*IL*1*WHITAKER*JAMES*R***MI*NMK405519207~</span>,
                },
              ]}
            />
          </div>
        </Pane>
        <Pane number={3} title="Findings" summary="worst first" aside="tested 10:44" opensFocused>
          <FindingList
            size="tall"
            findings={formFindings}
            currentId="letter"
            onFix={applyFix}
            onOverride={() => undefined}
            onOpen={() => undefined}
          />
          <div className="pad">
            <h2>Same fix for 37</h2>
            <p className="quiet text-grid">36 change to a digit. 1 cannot: its coverage ended 02/28/2026.</p>
            <Button>Preview all 37</Button>
          </div>
        </Pane>
      </Panes>
      <NextStepLine
        severity="blocks"
        message={
          <>
            <b>1 finding blocks release.</b> The fix is certain; the claim is tested again by itself.
          </>
        }
        note="Saved 10:44"
        ways={[
          { id: "same", label: "Same fix for 37", aside: "preview", onChoose: () => undefined },
          { id: "hold", label: "Hold", note: "With a reason and a date", onChoose: () => undefined },
          { id: "void", label: "Void", closed: "The claim was never sent", onChoose: () => undefined },
        ]}
        next={{ label: "Release", action: "do-next-step", closed: "1 blocks", onAct: () => undefined }}
      />
    </>
  );
}
