import type { FindingPlace } from "../claims/edit-finding";

export type AcknowledgmentKind = "TA1" | "999" | "277CA";

/** `duplicate`: the partner dropped a second copy of what it already has; nothing was refused. */
export type AcknowledgmentOutcome =
  | "accepted"
  | "accepted-with-errors"
  | "partly-rejected"
  | "rejected"
  | "duplicate";

/** Something the partner or payer names as wrong, in words. */
export interface AcknowledgedProblem {
  readonly message: string;
  /** Segment, loop and element as the acknowledgment counts them: `segment 24, 2010BA NM109`. */
  readonly place?: string;
  /** The field of the claim it points to, when it points to one. */
  readonly at?: FindingPlace;
}

/** TA1: one interchange, taken or refused as a whole. */
export interface InterchangeAnswer {
  readonly kind: "TA1";
  readonly interchangeControlNumber: string;
  readonly outcome: AcknowledgmentOutcome;
  readonly summary: string;
}

/** 999: one functional group and its transaction sets. */
export interface GroupAnswer {
  readonly kind: "999";
  readonly functionalId: string;
  readonly groupControlNumber: string;
  readonly outcome: AcknowledgmentOutcome;
  readonly summary: string;
  readonly sets: readonly SetAnswer[];
}
export interface SetAnswer {
  readonly setControlNumber: string;
  readonly outcome: AcknowledgmentOutcome;
  readonly problems: readonly SetProblem[];
}
export interface SetProblem extends AcknowledgedProblem {
  /** CLM01 of the claim it lies in, when the partner says so. */
  readonly patientControlNumber?: string;
}

/** Who took or refused a claim: the clearinghouse on the way, or the payer itself. */
export type AnswerLevel = "partner" | "payer";

/** 277CA: claims of one batch as one source sees them. */
export interface ClaimAnswers {
  readonly kind: "277CA";
  /** BHT03 of our transaction set, when it is echoed. */
  readonly batchReference: string;
  readonly sourceName: string;
  readonly claims: readonly ClaimAnswer[];
  /** Refusals above the claim: the whole batch, or all claims of one billing provider. */
  readonly refusals: readonly {
    readonly level: AnswerLevel;
    readonly billingNpi?: string;
    readonly problem: AnsweredStatus;
  }[];
}
export interface AnsweredStatus {
  readonly categoryCode: string;
  readonly statusCode: string;
  readonly entityCode?: string;
  readonly message: string;
  readonly at?: FindingPlace;
}
export interface ClaimAnswer {
  readonly patientControlNumber: string;
  readonly level: AnswerLevel;
  /** `unknown`: a status no list knows; it is kept and moves nothing. */
  readonly outcome: "accepted" | "rejected" | "unknown";
  readonly statuses: readonly AnsweredStatus[];
  /** REF*1K. */
  readonly payerControlNumber?: string;
}
