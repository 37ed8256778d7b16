import type { CodeEntry } from "../code-entry";

export interface ScoredEntry {
  readonly entry: CodeEntry;
  readonly score: number;
}

/** Keeps the list sorted, the best first, and no longer than the limit; equals stand in code order. */
export function insertBest(best: ScoredEntry[], row: ScoredEntry, limit: number): void {
  const last = best.at(-1);
  if (best.length >= limit && last && !isBetter(row, last)) return;
  let at = best.length;
  while (at > 0 && isBetter(row, best[at - 1])) at -= 1;
  best.splice(at, 0, row);
  if (best.length > limit) best.pop();
}

const isBetter = (row: ScoredEntry, other: ScoredEntry | undefined): boolean =>
  other === undefined ||
  row.score > other.score ||
  (row.score === other.score && row.entry.code < other.entry.code);
