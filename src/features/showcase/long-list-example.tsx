"use client";

import { useState } from "react";
import { Clock } from "@/components/clock";
import { countOf } from "@/components/format/count-text";
import { IdentityStrip } from "@/components/frame/identity-strip";
import { NextStepLine } from "@/components/frame/next-step-line";
import { Pane } from "@/components/frame/pane";
import { Panes } from "@/components/frame/panes";
import { Money } from "@/components/money";
import { EmptyState } from "@/components/ui/empty-state";
import { LeaseBadge } from "@/components/ui/lease-badge";
import { notify } from "@/components/ui/notify";
import type { Severity } from "@/components/ui/severity-mark";
import { Tabs } from "@/components/ui/tabs";
import type { Column, Sort } from "@/components/work-queue/column";
import { FindField } from "@/components/work-queue/find-field";
import { WorkQueue } from "@/components/work-queue/work-queue";
import { addDays } from "@/domain/shared/calendar-date";
import { TODAY } from "@/features/showcase/today";

const PAYERS = [
  "Northmark Medicare Advantage",
  "Cobalt Mutual",
  "Prairie State Medicaid",
  "Harbor Health Plan",
];
const REASONS = ["Authorization absent", "Not medically necessary", "Not eligible on date", "Bundled"];
const SEVERITIES: readonly (Severity | undefined)[] = ["warning", undefined, undefined, "note"];

const ROWS = Array.from({ length: 100_000 }, (_, index) => ({
  id: `D-${String(index + 1).padStart(6, "0")}`,
  payer: PAYERS[(index * 7) % 4] ?? "",
  reason: REASONS[(index * 5) % 4] ?? "",
  due: addDays(TODAY, ((index * 13) % 90) - 2),
  amount: BigInt(((index * 7919) % 500_000) + 2500),
  holder: index % 17 === 4 ? "R. Diaz" : undefined,
  severity: SEVERITIES[index % 4],
}));
type Row = (typeof ROWS)[number];

const COLUMNS: readonly Column<Row>[] = [
  { id: "id", heading: "Denial", width: "110px", kind: "identity", stick: "left", cell: ({ id }) => id },
  { id: "reason", heading: "Why", width: "2fr", cell: ({ reason }) => reason },
  { id: "payer", heading: "Payer", width: "2fr", cell: ({ payer }) => payer },
  {
    id: "owner",
    heading: "Owner",
    width: "160px",
    cell: ({ holder }) => (holder ? <LeaseBadge holder={holder} until="10:58" /> : "J. Marsh"),
  },
  {
    id: "due",
    heading: "Deadline",
    width: "220px",
    sortable: true,
    cell: ({ due }) => <Clock due={due} today={TODAY} />,
  },
  {
    id: "amount",
    heading: "Amount",
    width: "112px",
    kind: "money",
    sortable: true,
    stick: "right",
    cell: ({ amount }) => <Money cents={amount} />,
  },
];
const VIEWS = [
  { id: "mine", label: "Mine", href: "/components?screen=list", count: "100,000" },
  { id: "team", label: "Team", href: "/components?screen=list", count: 0 },
];
const rowId = ({ id }: Row) => id;
const rowState = ({ severity, holder }: Row) => ({ severity, heldBy: holder });

export function LongListExample() {
  const [find, setFind] = useState("");
  const [sort, setSort] = useState<Sort>({ column: "due", direction: "ascending" });
  const rows = find
    ? ROWS.filter(({ id, payer }) => `${id} ${payer}`.toLowerCase().includes(find.toLowerCase()))
    : ROWS;
  return (
    <>
      <IdentityStrip
        page
        title="Denials"
        sentence={
          <>
            Deadline within <b>90 days</b>, mine first
          </>
        }
      />
      <Panes columns={["1fr"]}>
        <Pane
          number={1}
          title="Denials"
          heading={<Tabs label="Views" tabs={VIEWS} current="mine" />}
          aside={countOf(rows.length, "denial")}
        >
          <WorkQueue
            label="Denials"
            noun="denial"
            columns={COLUMNS}
            rows={rows}
            rowId={rowId}
            rowState={rowState}
            sort={sort}
            onSort={setSort}
            totals={{
              id: "Total",
              amount: <Money cents={rows.reduce((sum, { amount }) => sum + amount, 0n)} />,
            }}
            filter={<FindField label="Denial or payer" value={find} onChange={setFind} />}
            empty={
              <EmptyState kind="nothing-matches" title="Nothing matches.">
                “{find}” hides 100,000.
              </EmptyState>
            }
            onOpen={({ id }) => notify(`Opened ${id}`, { severity: "note" })}
            bulkActions={[
              { id: "route", label: "Route", key: "route", onAct: (ids) => notify(`${ids.length} routed`) },
              {
                id: "write-off",
                label: "Propose write-off",
                closed: "needs a second person",
                onAct: () => undefined,
              },
            ]}
            bulkPreview={(ids) => `${ids.length} change owner`}
            opensFocused
          />
        </Pane>
      </Panes>
      <NextStepLine
        message={
          <>
            <b>Start with the nearest deadline.</b> 3 end this week.
          </>
        }
      />
    </>
  );
}
