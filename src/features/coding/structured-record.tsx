"use client";

import { DataTable } from "@/components/data-table";
import { countOf } from "@/components/format/count-text";
import { EmptyState } from "@/components/ui/empty-state";
import { SectionHead } from "@/components/ui/section-head";
import type { Column } from "@/components/work-queue/column";
import { dayText } from "@/features/coding/coding-words";
import type { Workspace } from "@/features/coding/sheet-wire";

type Entry = Workspace["record"]["entries"][number];

const GROUPS: readonly { readonly kind: string; readonly title: string }[] = [
  { kind: "condition", title: "Conditions" },
  { kind: "procedure", title: "Procedures" },
  { kind: "service", title: "Services named by the source" },
  { kind: "observation", title: "Observations" },
  { kind: "report", title: "Reports" },
  { kind: "medication", title: "Medications" },
  { kind: "immunization", title: "Immunizations" },
  { kind: "allergy", title: "Allergies" },
];

const DATE: Column<Entry> = {
  id: "date",
  heading: "Date",
  width: "104px",
  cell: ({ recordedOn }) => (recordedOn ? dayText(recordedOn) : <span className="quiet">none</span>),
};
const CODE: Column<Entry> = {
  id: "code",
  heading: "Code of the source",
  width: "150px",
  cell: ({ code, codeSystem }) =>
    code ? (
      <span className="quiet">
        {codeSystem ?? ""} {code}
      </span>
    ) : null,
};
const COLUMNS: readonly Column<Entry>[] = [
  DATE,
  { id: "what", heading: "What", width: "1fr", cell: ({ display }) => display },
  {
    id: "value",
    heading: "Value",
    width: "120px",
    cell: ({ value, unit, status }) =>
      value ? `${value} ${unit ?? ""}` : <span className="quiet">{status}</span>,
  },
  CODE,
];
const entryId = ({ id }: Entry): string => id;

/** A record without notes is shown as what it is: the source's entries by kind, never as a note. */
export function StructuredRecord({ entries }: { readonly entries: readonly Entry[] }) {
  if (entries.length === 0)
    return (
      <EmptyState kind="nothing-yet" title="The source sent no document and no entry for this encounter.">
        Hold the chart until a document arrives, with h.
      </EmptyState>
    );
  const groups = GROUPS.map((group) => ({
    ...group,
    rows: entries.filter(({ kind }) => kind === group.kind),
  }));
  return groups
    .filter(({ rows }) => rows.length > 0)
    .map(({ kind, title, rows }) => (
      <section key={kind}>
        <SectionHead title={title} aside={countOf(rows.length, "entry", "entries")} />
        <DataTable label={title} columns={COLUMNS} rows={rows} rowId={entryId} />
      </section>
    ));
}
