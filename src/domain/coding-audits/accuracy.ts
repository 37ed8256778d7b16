import type { WorksheetRow } from "./audit-finding";

/** Counts for the AHIMA code-over-code method; the formula itself is the measure `code-accuracy`. */
export interface CaseCounts {
  readonly confirmed: bigint;
  readonly missed: bigint;
  readonly unsupported: bigint;
}

/** A revision is one code missed and one unsupported: the right code was not there, and a wrong one was. */
export function countCase(rows: readonly WorksheetRow[]): CaseCounts {
  let [confirmed, missed, unsupported] = [0n, 0n, 0n];
  for (const { decision } of rows) {
    if (decision === "agreed") confirmed += 1n;
    if (decision === "added" || decision === "revised") missed += 1n;
    if (decision === "removed" || decision === "revised") unsupported += 1n;
  }
  return { confirmed, missed, unsupported };
}

export const addCounts = (cases: readonly CaseCounts[]): CaseCounts =>
  cases.reduce(
    (sum, each) => ({
      confirmed: sum.confirmed + each.confirmed,
      missed: sum.missed + each.missed,
      unsupported: sum.unsupported + each.unsupported,
    }),
    { confirmed: 0n, missed: 0n, unsupported: 0n },
  );
