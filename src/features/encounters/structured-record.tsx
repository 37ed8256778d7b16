"use client";

import { DataTable } from "@/components/data-table";
import { SectionHead } from "@/components/ui/section-head";
import type { Column } from "@/components/work-queue/column";
import { formatCalendarDate } from "@/domain/shared/calendar-date";
import { ENTRY_ORDER, ENTRY_WORDS } from "@/features/encounters/encounter-words";
import type { Outputs } from "@/trpc/client";

type Entry = Outputs["encounters"]["get"]["entries"][number];

const columns: readonly Column<Entry>[] = [
  { id: "words", heading: "What", width: "2fr", cell: (entry) => entry.display },
  {
    id: "value",
    heading: "Value",
    width: "1fr",
    cell: (entry) => [entry.value, entry.unit].filter(Boolean).join(" "),
  },
  {
    id: "code",
    heading: "Code at the source",
    width: "190px",
    cell: (entry) =>
      entry.code ? (
        <span className="quiet">
          {entry.codeSystem} <span className="mono">{entry.code}</span>
        </span>
      ) : null,
  },
  {
    id: "date",
    heading: "Date",
    width: "100px",
    cell: (entry) => (entry.recordedOn ? formatCalendarDate(entry.recordedOn) : null),
  },
  { id: "status", heading: "Status", width: "110px", cell: (entry) => entry.status },
];
const entryId = (entry: Entry): string => entry.id;

/** A record that came without notes, as its source holds it; source codes are shown and never turned into claim codes. */
export function StructuredRecord({ entries }: { readonly entries: readonly Entry[] }) {
  const groups = Map.groupBy(entries, ({ kind }) => kind);
  return ENTRY_ORDER.flatMap((kind) => {
    const rows = groups.get(kind);
    return rows
      ? [
          <section key={kind}>
            <SectionHead title={ENTRY_WORDS[kind]} summary={rows.length} />
            <DataTable label={ENTRY_WORDS[kind]} columns={columns} rows={rows} rowId={entryId} />
          </section>,
        ]
      : [];
  });
}
