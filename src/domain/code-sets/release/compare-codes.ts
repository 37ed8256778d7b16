import type { TabularNote } from "../tabular-note";

/** A code of one release, as far as two releases can differ in it. */
export interface ListedCode {
  readonly code: string;
  readonly billable: boolean;
  readonly title: string;
  readonly shortTitle?: string;
}

/**
 * "deleted" and "added": in one of the two only. "divided": was billable and now needs more characters; "closed": the
 * other way round. "retitled": another long title; "re-described": another short title only.
 */
export type CodeChangeKind = "added" | "deleted" | "divided" | "closed" | "retitled" | "re-described";

export interface CodeChange {
  readonly change: CodeChangeKind;
  readonly code: string;
  /** In the later release, or in the earlier one for a code that went. */
  readonly billable: boolean;
  readonly title: string;
  readonly previousTitle?: string;
  /** Codes that took over the cases of one that went or was divided. */
  readonly successors: readonly string[];
}

/** As the publishers count in their addenda: billable codes and headers apart, a divided code deleted here and added there. */
export interface ChangeTotals {
  readonly additions: number;
  readonly deletions: number;
  readonly revisions: number;
}

export interface CodeComparison {
  readonly changes: readonly CodeChange[];
  readonly codes: ChangeTotals;
  readonly headers: ChangeTotals;
}

type CodeList = ReadonlyMap<string, ListedCode>;

/** What changed from one list of codes to a later one, in code order. */
export function compareCodes(
  from: CodeList,
  to: CodeList,
  successorsOf: (code: string) => readonly string[],
): CodeComparison {
  const changes = [...new Set([...from.keys(), ...to.keys()])].sort().flatMap((key): CodeChange[] => {
    const change = changeOf(from.get(key), to.get(key));
    if (!change) return [];
    const isGone = change.change === "deleted" || change.change === "divided";
    return [{ ...change, successors: isGone ? successorsOf(key) : [] }];
  });
  return { changes, codes: totalsOf(from, to, true), headers: totalsOf(from, to, false) };
}

function changeOf(
  before: ListedCode | undefined,
  after: ListedCode | undefined,
): Omit<CodeChange, "successors"> | undefined {
  if (!before)
    return after && { change: "added", code: after.code, billable: after.billable, title: after.title };
  const { code, title: previousTitle } = before;
  if (!after) return { change: "deleted", code, billable: before.billable, title: previousTitle };
  const { billable, title } = after;
  const retitled = title === previousTitle ? {} : { previousTitle };
  if (before.billable !== billable)
    return { change: billable ? "closed" : "divided", code, billable, title, ...retitled };
  if (title !== previousTitle) return { change: "retitled", code, billable, title, previousTitle };
  return before.shortTitle === after.shortTitle
    ? undefined
    : { change: "re-described", code, billable, title };
}

function totalsOf(from: CodeList, to: CodeList, billable: boolean): ChangeTotals {
  const before = onlyBillable(from, billable);
  const after = onlyBillable(to, billable);
  const both = [...after].filter(([key]) => before.has(key));
  return {
    additions: after.size - both.length,
    deletions: before.size - both.length,
    revisions: both.filter(([key, code]) => {
      const old = before.get(key);
      return old?.title !== code.title || old.shortTitle !== code.shortTitle;
    }).length,
  };
}

const onlyBillable = (list: CodeList, billable: boolean): CodeList =>
  new Map([...list].filter(([, code]) => code.billable === billable));

export interface NoteChange {
  readonly change: "note-added" | "note-removed";
  readonly note: TabularNote;
  /** Which addenda print it, and where; absent where two lists were compared. */
  readonly authority?: string;
}

/** Notes that only one of two tabular lists has, in the order of the lists, the removed first. */
export function compareNotes(from: readonly TabularNote[], to: readonly TabularNote[]): NoteChange[] {
  return [
    ...notesOnlyIn(from, to).map((note) => ({ change: "note-removed" as const, note })),
    ...notesOnlyIn(to, from).map((note) => ({ change: "note-added" as const, note })),
  ];
}

function notesOnlyIn(notes: readonly TabularNote[], others: readonly TabularNote[]): TabularNote[] {
  const known = new Set(others.map(keyOf));
  return notes.filter((note) => !known.has(keyOf(note)));
}

const keyOf = ({ owner, kind, text }: TabularNote): string => `${owner}\u0000${kind}\u0000${text}`;
