import type { BatchStatus } from "./submission-lifecycle";

export interface BatchCounts {
  readonly claims: number;
  /** Claims of this batch that a front end refused. */
  readonly rejected: number;
  /** Whether anybody has taken it: an accepted 999 or 277CA. */
  readonly acknowledged: boolean;
}

/**
 * Where a batch stands once all its acknowledgments are counted. Computed from the counts and never from the order
 * in which they came.
 */
export function batchStatusOf(
  current: BatchStatus,
  { claims, rejected, acknowledged }: BatchCounts,
): BatchStatus {
  if (rejected > 0) return rejected >= claims ? "rejected" : "partly-rejected";
  return acknowledged ? "acknowledged" : current;
}
