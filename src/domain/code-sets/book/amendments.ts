import type { CalendarDate } from "../../shared/calendar-date";
import type { Component } from "../components/component";
import type { AddendaRow } from "../components/printed-addenda";
import { chapterOf } from "../diagnosis-notes";
import { ofKind } from "../release/find-component";
import { authorityOf, noteKindOf } from "../release/notes-of-addenda";
import type { NoteKind } from "../tabular-note";

/** A printed change of a note at a code or above it, later than the list the notes were read in. */
export interface BookAmendment {
  readonly owner: string;
  readonly action: AddendaRow["action"];
  readonly kind: NoteKind;
  readonly text: string;
  readonly was?: string;
  /** Which addenda print it, and where. */
  readonly authority: string;
}

interface AmendedPlace {
  /** A category or code with dot, or the first code of a block. */
  readonly code: string;
  /** The place and what stands above it, as far as it is known. */
  readonly levels: readonly { readonly owner: string }[];
  /** The notes that stand there; their source ends in its fiscal year. */
  readonly notes: { readonly source: string } | undefined;
  readonly on: CalendarDate;
}

/** What is known to have changed between the list of the notes and the date asked; the earliest year first. */
export function amended(
  { components }: { readonly components: readonly Component[] },
  { code, levels, notes, on }: AmendedPlace,
): { readonly amendments?: readonly BookAmendment[] } {
  const read = yearOf(notes?.source ?? "");
  if (read === undefined) return {};
  const owners = new Set([...levels.map(({ owner }) => owner), chapterOf(code)]);
  const amendments = ofKind(components, "icd10cm-tabular-addenda")
    .filter(({ source }) => (yearOf(source.provenance.version) ?? 0) > read && source.covers.from <= on)
    .sort((a, b) => (a.source.covers.from < b.source.covers.from ? -1 : 1))
    .flatMap((addenda) =>
      addenda.content.rows
        .filter(({ owner }) => owners.has(owner) || isAround(owner, code.slice(0, 3)))
        .flatMap((row) => amendment(row, `${authorityOf(addenda)}, page ${row.page}`)),
    );
  return amendments.length > 0 ? { amendments } : {};
}

const yearOf = (edition: string): number | undefined => {
  const [, year] = /FY(\d{4})/.exec(edition) ?? [];
  return year === undefined ? undefined : Number(year);
};

/** Whether a block such as D80-D89 holds the category. */
function isAround(owner: string, category: string): boolean {
  const [first, last] = owner.split("-");
  return first !== undefined && last !== undefined && first <= category && category <= last;
}

function amendment({ action, owner, part, text, was }: AddendaRow, authority: string): BookAmendment[] {
  const kind = noteKindOf(part);
  return kind ? [{ owner, action, kind, text, ...(was && { was }), authority }] : [];
}
