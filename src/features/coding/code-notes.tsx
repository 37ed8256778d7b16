"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { NOTE_KINDS } from "@/components/format/note-words";
import type { CalendarDate } from "@/domain/shared/calendar-date";
import type { FoundCode } from "@/features/coding/book-row";
import { type Inputs, type Outputs, useTRPC } from "@/trpc/client";

type EncoderSet = Inputs["encoder"]["annotations"]["set"];
type Note = Outputs["codeSets"]["get"]["notes"][number];

/** The tabular notes of a diagnosis, its own and those it inherits, sequencing first. */
export function CodeNotes({ row, on }: { readonly row: FoundCode; readonly on: CalendarDate }) {
  const trpc = useTRPC();
  const diagnosis = row.system === "icd10cm";
  const { data } = useQuery(
    trpc.codeSets.get.queryOptions(
      { system: "icd10cm", code: row.code, on },
      { enabled: diagnosis, placeholderData: keepPreviousData, staleTime: 600_000 },
    ),
  );
  const own = useQuery(
    trpc.encoder.annotations.queryOptions(
      { set: row.system as EncoderSet, code: row.code },
      { placeholderData: keepPreviousData },
    ),
  );
  const office = own.data?.notes ?? [];
  if (!diagnosis || !data) return office.length === 0 ? null : <OfficeNotes notes={office} code={row.code} />;
  const groups = NOTE_KINDS.map(({ kind, says }) => ({
    says,
    notes: data.notes.filter((note) => note.kind === kind),
  }));
  const shown = groups.filter(({ notes }) => notes.length > 0);
  if (shown.length === 0 && office.length === 0)
    return <p className="pad quiet text-label">No note stands at {row.code} or above it.</p>;
  return (
    <dl className="notes" aria-label={`Notes of ${row.code}`}>
      <OfficeRow notes={office} />
      {shown.map(({ says, notes }) => (
        <NoteRow key={says} says={says} notes={notes} code={row.code} />
      ))}
    </dl>
  );
}

type OfficeNote = Outputs["encoder"]["annotations"]["notes"][number];

const OfficeNotes = ({ notes, code }: { readonly notes: readonly OfficeNote[]; readonly code: string }) => (
  <dl className="notes" aria-label={`Notes of ${code}`}>
    <OfficeRow notes={notes} />
  </dl>
);

/** What the office itself has to say, before the book. */
const OfficeRow = ({ notes }: { readonly notes: readonly OfficeNote[] }) =>
  notes.length === 0 ? null : (
    <>
      <dt>Our office</dt>
      <dd>
        {notes.map(({ id, text, by }) => (
          <p key={id}>
            {text} <span className="quiet">({by})</span>
          </p>
        ))}
      </dd>
    </>
  );

interface NoteRowProps {
  readonly says: string;
  readonly notes: readonly Note[];
  readonly code: string;
}

const NoteRow = ({ says, notes, code }: NoteRowProps) => (
  <>
    <dt>{says}</dt>
    <dd>
      {notes.map(({ owner, text }, index) => (
        <span key={`${owner} ${text}`}>
          {index > 0 ? "; " : ""}
          {text}
          {owner === code || notes[index + 1]?.owner === owner ? null : (
            <span className="quiet"> (at {owner})</span>
          )}
        </span>
      ))}
    </dd>
  </>
);
