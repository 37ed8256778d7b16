import type { ClaimStatus } from "../claims/claim-lifecycle";
import type { AnswerLevel } from "./acknowledgment";

export interface ClaimStanding {
  readonly status: ClaimStatus;
  /** Whether the answer is to the claim's latest submission. */
  readonly isLatestSubmission: boolean;
  /** The payer itself has already taken this submission into adjudication. */
  readonly acceptedByPayer: boolean;
}

export interface Answer {
  readonly outcome: "accepted" | "rejected" | "unknown";
  readonly level: AnswerLevel;
}

/**
 * Whether an answer moves the claim or is only recorded. Answers come in any order, twice and late: a payer may
 * refuse what the partner accepted, and nothing else moves a claim backward (IDEM-5).
 */
export function decideAnswer(standing: ClaimStanding, answer: Answer): "accept" | "reject" | "record" {
  const { status, isLatestSubmission, acceptedByPayer } = standing;
  if (!isLatestSubmission || answer.outcome === "unknown") return "record";
  if (status === "submitted") return answer.outcome === "accepted" ? "accept" : "reject";
  if (status !== "accepted" || acceptedByPayer) return "record";
  if (answer.outcome === "rejected") return "reject";
  return answer.level === "payer" ? "accept" : "record";
}
