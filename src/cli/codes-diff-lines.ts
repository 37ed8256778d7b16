import { settingOf } from "@/domain/code-sets/release/code-series";
import type { NoteChange } from "@/domain/code-sets/release/compare-codes";
import type { DatedCodeChange, EditionComparison } from "@/domain/code-sets/release/compare-editions";
import type { LimitChange } from "@/domain/code-sets/release/compare-limits";
import type { MarkChange } from "@/domain/code-sets/release/compare-marks";
import { type PairChange, type PairChanges, pairChangeAt } from "@/domain/code-sets/release/compare-pairs";
import type { EntryChange } from "@/domain/code-sets/release/entries-of-addenda";

type AnyChange = DatedCodeChange | NoteChange | EntryChange | MarkChange | LimitChange | PairChange;

interface PrintedChange {
  /** "icd10cm", or "ncci" with its setting. */
  readonly set: string;
  readonly setting?: string;
  readonly change: AnyChange;
}

/** What publishers count in their addenda, where the series has a list of codes. */
export function totalsLine(
  { series, codes, notes, notesFrom, entries, marks }: EditionComparison,
  json: boolean,
): string[] {
  if (!codes) return [];
  const counts = { notes: notes.length, entries: entries.length, marks: marks.changes.length };
  if (json)
    return [
      JSON.stringify({ set: series, codes: codes.codes, headers: codes.headers, ...counts, notesFrom }),
    ];
  const inWords = ({ additions, deletions, revisions }: typeof codes.codes) =>
    `+${additions} −${deletions} ~${revisions}`;
  return [
    `${series}: codes ${inWords(codes.codes)}, headers ${inWords(codes.headers)}, notes ${counts.notes}${notesFrom ? ` (${notesFrom})` : ""}, entries ${counts.entries}, marks ${counts.marks}`,
  ];
}

/** Codes, then notes, entries of indexes and tables, marks, unit limits and pairs. */
export function changesOf({
  series,
  codes,
  notes,
  entries,
  marks,
  limits,
  pairs,
}: EditionComparison): PrintedChange[] {
  const setting = settingOf(series);
  const changes: AnyChange[] = [
    ...(codes?.changes ?? []),
    ...notes,
    ...entries,
    ...marks.changes,
    ...limits,
    ...(pairs ? allPairs(pairs) : []),
  ];
  return changes.map((change) => (setting ? { set: "ncci", setting, change } : { set: series, change }));
}

const allPairs = (pairs: PairChanges): PairChange[] =>
  Array.from(pairs.column1, (_, row) => pairChangeAt(pairs, row));

export function changeLine({ set, setting, change }: PrintedChange, json: boolean): string {
  if (json) return JSON.stringify({ set, ...(setting && { setting }), ...change });
  return [change.change.padEnd(15), ...(setting ? [setting] : []), wordsOf(change)].join(" ");
}

function wordsOf(change: AnyChange): string {
  if ("note" in change) return `${change.note.owner.padEnd(8)} ${change.note.kind}: ${change.note.text}`;
  if ("book" in change) return `${change.code.padEnd(8)} ${change.book}: ${change.text}`;
  if ("mark" in change)
    return `${change.code.padEnd(8)} ${change.mark}: ${before(change.previousValue)}${change.value}`;
  if ("units" in change) return `${change.code} ${unitsOf(change)}`;
  if ("column1" in change)
    return `${change.column1} ${change.column2} ${before(change.previousModifier)}${change.modifier}`;
  const successors = change.successors.length > 0 ? ` → ${change.successors.join(", ")}` : "";
  return `${change.code.padEnd(8)} ${change.title}${successors}`;
}

const before = (value: string | number | undefined): string => (value === undefined ? "" : `${value} → `);

function unitsOf({ units, adjudication, previousUnits, previousAdjudication }: LimitChange): string {
  const same = previousAdjudication === adjudication;
  return `${before(previousUnits)}${units} units, adjudication ${same ? "" : before(previousAdjudication)}${adjudication}`;
}
