"use client";

import { DataTable } from "@/components/data-table";
import { countOf } from "@/components/format/count-text";
import { SectionHead } from "@/components/ui/section-head";
import type { Column } from "@/components/work-queue/column";
import type { RecordEntryKind } from "@/domain/encounters/imported-encounter";
import { type CalendarDate, formatCalendarDate } from "@/domain/shared/calendar-date";

/** An entry as its source holds it; the code is the source's, in the source's system. */
export interface RecordEntryShown {
  readonly id: string;
  readonly kind: string;
  readonly code: string | null;
  readonly codeSystem: string | null;
  readonly display: string;
  readonly value: string | null;
  readonly unit: string | null;
  readonly recordedOn: CalendarDate | null;
  readonly status: string | null;
}

/** In the order in which a structured record is read. */
const ENTRY_WORDS: Readonly<Record<RecordEntryKind, string>> = {
  "proposed-diagnosis": "Diagnoses named by the source",
  condition: "Conditions",
  procedure: "Procedures",
  service: "Services named by the source",
  observation: "Observations",
  report: "Reports",
  medication: "Medications",
  immunization: "Immunizations",
  allergy: "Allergies",
};

const COLUMNS: readonly Column<RecordEntryShown>[] = [
  {
    id: "date",
    heading: "Date",
    width: "104px",
    cell: ({ recordedOn }) =>
      recordedOn ? formatCalendarDate(recordedOn) : <span className="quiet">none</span>,
  },
  { id: "words", heading: "What", width: "1fr", cell: ({ display }) => display },
  {
    id: "value",
    heading: "Value",
    width: "120px",
    cell: ({ value, unit, status }) =>
      value ? `${value} ${unit ?? ""}` : <span className="quiet">{status}</span>,
  },
  {
    id: "code",
    heading: "Code at the source",
    width: "150px",
    cell: ({ code, codeSystem }) =>
      code ? (
        <span className="quiet">
          {codeSystem} <span className="mono">{code}</span>
        </span>
      ) : null,
  },
];
const entryId = ({ id }: RecordEntryShown): string => id;

/** A record that came without notes, shown as what it is; source codes are never turned into claim codes. */
export function StructuredRecord({ entries }: { readonly entries: readonly RecordEntryShown[] }) {
  const groups = Map.groupBy(entries, ({ kind }) => kind);
  return Object.entries(ENTRY_WORDS).flatMap(([kind, title]) => {
    const rows = groups.get(kind);
    return rows
      ? [
          <section key={kind}>
            <SectionHead title={title} aside={countOf(rows.length, "entry", "entries")} />
            <DataTable label={title} columns={COLUMNS} rows={rows} rowId={entryId} />
          </section>,
        ]
      : [];
  });
}
