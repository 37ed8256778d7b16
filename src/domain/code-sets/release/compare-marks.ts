/** What lists beside the codes themselves say of a code, under the word people know it by: "severity" → "MCC". */
export type Marks = ReadonlyMap<string, ReadonlyMap<string, string>>;

export interface MarkChange {
  readonly change: "mark-added" | "mark-removed" | "mark-changed";
  /** As in the marks compared. */
  readonly code: string;
  readonly mark: string;
  /** In the later lists, or in the earlier ones for a mark that went. */
  readonly value: string;
  readonly previousValue?: string;
}

/** Marks that only one side has or that have another value, in code order. */
export function compareMarks(from: Marks, to: Marks): MarkChange[] {
  return keysOf(from, to).flatMap((code) => {
    const [before, after] = [from.get(code) ?? NONE, to.get(code) ?? NONE];
    return keysOf(before, after).flatMap(
      (mark) => markChange({ code, mark }, before.get(mark), after.get(mark)) ?? [],
    );
  });
}

const NONE: ReadonlyMap<string, string> = new Map();

const keysOf = (...maps: readonly ReadonlyMap<string, unknown>[]): string[] =>
  [...new Set(maps.flatMap((map) => [...map.keys()]))].sort();

function markChange(
  marked: Pick<MarkChange, "code" | "mark">,
  before: string | undefined,
  after: string | undefined,
): MarkChange | undefined {
  if (before === after) return undefined;
  if (after === undefined) return { change: "mark-removed", ...marked, value: before ?? "" };
  if (before === undefined) return { change: "mark-added", ...marked, value: after };
  return { change: "mark-changed", ...marked, value: after, previousValue: before };
}
