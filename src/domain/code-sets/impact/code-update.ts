import type { CalendarDate } from "../../shared/calendar-date";
import type { SeriesId } from "../release/code-series";
import type { NoteChange } from "../release/compare-codes";
import type { DatedCodeChange, EditionComparison } from "../release/compare-editions";
import type { LimitChange } from "../release/compare-limits";
import type { MarkChange } from "../release/compare-marks";
import { type PairChange, pairChangeAt } from "../release/compare-pairs";
import type { EntryChange } from "../release/entries-of-addenda";

type AnyChange = DatedCodeChange | NoteChange | EntryChange | MarkChange | LimitChange | PairChange;
export type UpdateKind = AnyChange["change"];

export const UPDATE_KINDS = [
  "deleted",
  "divided",
  "added",
  "closed",
  "retitled",
  "re-described",
  "note-added",
  "note-removed",
  "entry-added",
  "entry-removed",
  "entry-changed",
  "mark-added",
  "mark-removed",
  "mark-changed",
  "limit-added",
  "limit-removed",
  "limit-changed",
  "pair-added",
  "pair-deleted",
  "pair-indicator",
] as const satisfies readonly UpdateKind[];

/** One change as the report lists it. */
export interface CodeUpdate {
  readonly kind: UpdateKind;
  readonly series: SeriesId;
  /** With dot. A note's owner may be a block or a chapter, an entry's its main term; a pair has its first code here. */
  readonly code: string;
  /** The second code of a pair. */
  readonly otherCode?: string;
  /** The first day it holds. */
  readonly on: CalendarDate;
  /** A title, a note, a mark's name, units: whatever is there afterwards, or was there for what went. */
  readonly text: string;
  readonly previousText?: string;
  /** Which mark, which kind of note, or which index or table. */
  readonly about?: string;
  /** The addenda that print it, with the page. */
  readonly authority?: string;
  readonly successors: readonly string[];
  /** Units a day or line of the limit afterwards. */
  readonly units?: number;
  readonly previousUnits?: number;
}

/** Every change but those of pairs, which may be hundreds of thousands: codes, notes, entries, marks, limits. */
export function updatesOf(comparison: EditionComparison): CodeUpdate[] {
  const { series, on } = comparison;
  const base = { series, on, successors: [] };
  return [
    ...(comparison.codes?.changes ?? []).map((change) => codeUpdate(series, change)),
    ...comparison.notes.map(({ change, note, authority }) => ({
      ...base,
      kind: change,
      code: note.owner,
      text: note.text,
      about: note.kind,
      ...(authority && { authority }),
    })),
    ...comparison.entries.map(({ change, book, ...entry }) => ({
      ...{ ...base, ...entry },
      kind: change,
      about: book,
    })),
    ...comparison.marks.changes.map((change) => ({
      ...base,
      kind: change.change,
      code: change.code,
      text: change.value,
      about: change.mark,
      ...(change.previousValue !== undefined && { previousText: change.previousValue }),
    })),
    ...comparison.limits.map((change) => ({
      ...base,
      kind: change.change,
      code: change.code,
      text: limitText(change.units, change.adjudication),
      units: change.units,
      ...(change.previousUnits !== undefined &&
        change.previousAdjudication !== undefined && {
          previousText: limitText(change.previousUnits, change.previousAdjudication),
          previousUnits: change.previousUnits,
        }),
    })),
  ];
}

const codeUpdate = (series: SeriesId, change: DatedCodeChange): CodeUpdate => ({
  kind: change.change,
  series,
  code: change.code,
  on: change.on,
  text: change.title,
  successors: change.successors,
  ...(change.previousTitle !== undefined && { previousText: change.previousTitle }),
});

const ADJUDICATION = { 1: "per line", 2: "per day, never more", 3: "per day, more if proven" } as const;

const limitText = (units: number, adjudication: LimitChange["adjudication"]): string =>
  `${units} ${units === 1 ? "unit" : "units"} ${ADJUDICATION[adjudication]}`;

const INDICATOR: Readonly<Record<number, string>> = {
  0: "never together",
  1: "together with a modifier",
  9: "not applied",
};

/** One changed pair of a comparison. */
export function pairUpdate({ series, on, pairs }: EditionComparison, row: number): CodeUpdate | undefined {
  if (!pairs || row >= pairs.column1.length) return undefined;
  const { change, column1, column2, modifier, previousModifier } = pairChangeAt(pairs, row);
  return {
    kind: change,
    series,
    code: column1,
    otherCode: column2,
    on,
    text: INDICATOR[modifier] ?? "",
    successors: [],
    ...(previousModifier !== undefined && { previousText: INDICATOR[previousModifier] ?? "" }),
  };
}
