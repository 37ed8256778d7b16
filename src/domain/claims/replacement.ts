import type { Claim, FrequencyCode } from "./claim";
import { claimLifecycle } from "./claim-lifecycle";

/** `resend`: what the payer returned as unprocessable (MA130) goes out again as an original, never as a replacement. */
export type SuccessorKind = "replace" | "void" | "resend";
const FREQUENCY: Readonly<Record<SuccessorKind, FrequencyCode>> = { replace: "7", void: "8", resend: "1" };

/** What the chain knows of the claim that is to be superseded. */
export interface Predecessor {
  readonly claim: Claim;
  /** The payer's number of it, from its acknowledgment or remittance. */
  readonly payerControlNumber?: string | undefined;
  readonly active: boolean;
  /** A later version of the chain that is neither accepted nor ended. */
  readonly openSuccessor: boolean;
}

export type SuccessorContent = Omit<
  Claim,
  "id" | "version" | "patientControlNumber" | "filingLimitOn" | "serviceLines"
> & { readonly serviceLines: readonly Omit<Claim["serviceLines"][number], "lineControlNumber">[] };

export type SuccessorPlan =
  | { readonly kind: "planned"; readonly content: SuccessorContent }
  | { readonly kind: "refused"; readonly reason: string };

const no = (reason: string): SuccessorPlan => ({ kind: "refused", reason });

/**
 * The next version of a claim the payer already has (CLM05-3 = 7 or 8). It needs the payer's own number, and the
 * predecessor stays as it is until the payer has accepted its successor.
 */
export function planSuccessor(kind: SuccessorKind, predecessor: Predecessor): SuccessorPlan {
  const { claim, payerControlNumber, active, openSuccessor } = predecessor;
  if (!active) return no("Only the active version of a claim can be superseded.");
  if (!claimLifecycle.allows(claim.status, kind === "void" ? "void" : "replace"))
    return no(
      `A claim that is ${claim.status} is not with the payer's adjudication yet: correct it instead.`,
    );
  if (openSuccessor) return no("Another version of this claim is already under way.");
  if (!payerControlNumber && kind !== "resend")
    return no("The payer's number of the original claim is missing; its remittance or 277CA brings it.");
  const { id: _id, version: _version, patientControlNumber: _pcn, filingLimitOn: _limit, ...rest } = claim;
  const { originalPayerControlNumber: _original, ...kept } = rest;
  return {
    kind: "planned",
    content: {
      ...kept,
      status: "draft",
      frequencyCode: FREQUENCY[kind],
      ...(payerControlNumber && kind !== "resend" ? { originalPayerControlNumber: payerControlNumber } : {}),
      serviceLines: claim.serviceLines.map(({ lineControlNumber: _number, ...line }) => line),
    },
  };
}
