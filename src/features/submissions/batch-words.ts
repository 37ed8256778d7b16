import type { Severity } from "@/components/ui/severity-mark";
import type { BatchStatus } from "@/domain/submissions/submission-lifecycle";

export const BATCH_STATUS_WORDS: Readonly<Record<BatchStatus, string>> = {
  building: "Building",
  closed: "Built, not sent",
  unconfirmed: "Delivery unconfirmed",
  sent: "Sent",
  acknowledged: "Acknowledged",
  "partly-rejected": "Partly rejected",
  rejected: "Rejected",
};

/** What the row says by its shape: silence and doubt are care, refusals stop. */
export function batchSeverity(batch: {
  readonly status: BatchStatus;
  readonly isOverdue: boolean;
  readonly rejected: number;
}): Severity | undefined {
  if (batch.status === "unconfirmed" || batch.status === "rejected") return "blocks";
  if (batch.isOverdue || batch.rejected > 0) return "warning";
  return batch.status === "acknowledged" ? "settled" : undefined;
}

/** Who said it: `rejected-by-payer` was the payer. */
export const speakerOf = (outcome: string): string => (outcome.endsWith("payer") ? "Payer" : "Partner");

export const outcomeSeverity = (outcome: string | null): Severity | undefined => {
  if (outcome === null) return undefined;
  return outcome.startsWith("rejected") ? "blocks" : "settled";
};

export const FILE_STATUS_WORDS: Readonly<Record<string, string>> = {
  built: "Built",
  sent: "Sent",
  received: "Received",
  processed: "Processed",
  quarantined: "Set aside",
};

/** The claim opened at the field that the refusal names. */
export const claimHref = (claimId: string, place: string | null): string =>
  place ? `/claims/${claimId}?at=${encodeURIComponent(place)}` : `/claims/${claimId}`;
