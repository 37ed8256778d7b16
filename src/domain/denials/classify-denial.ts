import type { AdjustmentEffect } from "../remittances/plan-posting";
import type { Adjustment } from "../remittances/remittance-advice";
import { DENIAL_CATEGORIES, type DenialCategory } from "./denial-categories";

/** Reductions that are no refusal, whatever their group (reference list 5.2). */
const CONTRACTUAL = new Set(["45", "44", "131", "139", "59", "24", "104", "144", "161", "253", "169", "94"]);
const PRIOR_PAYER = new Set(["23"]);
const PATIENT_SHARE = new Set(["1", "2", "3", "66", "142", "247", "248"]);
/** Predetermination, reporting only, undecided, paid to the patient: nothing was refused and nothing is owed by it. */
const NO_OUTCOME = new Set(["101", "246", "133", "257", "277", "100"]);

const UNCLASSIFIED: DenialCategory = {
  id: "unclassified",
  title: "Unclassified",
  carcs: [],
  owner: "denial-specialist",
  usualCause: "unknown",
};

export interface DenialContext {
  /** Capitated contracts make CARC 24 a reduction; elsewhere it names the wrong payer. */
  readonly capitated: boolean;
  /** A multiple-procedure reduction or an alternate benefit is one only where something was paid. */
  readonly linePaid: boolean;
}

/** What an adjustment does: only what is neither agreed, nor the patient's, nor another payer's effect is a denial. */
export function effectOfAdjustment(
  adjustment: Adjustment,
  remarkCodes: readonly string[],
  context: DenialContext,
): AdjustmentEffect {
  const { group, reasonCode } = adjustment;
  if (group === "CR" || PRIOR_PAYER.has(reasonCode) || NO_OUTCOME.has(reasonCode)) return "other";
  if (refusesHere(reasonCode, context)) return "denied";
  if (CONTRACTUAL.has(reasonCode)) return group === "PI" ? "payer-initiated" : "contractual";
  if (PATIENT_SHARE.has(reasonCode)) return group === "CO" ? "contractual" : "patient";
  const listed = categoryOf(reasonCode, remarkCodes).id !== "unclassified";
  return group === "PR" && !listed ? "patient" : "denied";
}

/** Reasons that are a reduction under one contract or payment and a refusal under another. */
function refusesHere(reasonCode: string, { capitated, linePaid }: DenialContext): boolean {
  if (reasonCode === "24") return !capitated;
  return (reasonCode === "59" || reasonCode === "169") && !linePaid;
}

/** Pairs refine first, then a CARC by itself; RARCs decide only where the CARC is general or unknown. */
export function categoryOf(carc: string, remarkCodes: readonly string[]): DenialCategory {
  const byPair = DENIAL_CATEGORIES.find(({ pairs }) =>
    pairs?.some(([reason, remark]) => reason === carc && remarkCodes.includes(remark)),
  );
  if (byPair) return byPair;
  const byReason = DENIAL_CATEGORIES.find(({ carcs }) => carcs.includes(carc));
  if (byReason && byReason.id !== "other-submission-fault" && byReason.id !== "unclassified") return byReason;
  const byRemark = DENIAL_CATEGORIES.find(({ rarcs }) =>
    rarcs?.some((remark) => remarkCodes.includes(remark)),
  );
  return byRemark ?? byReason ?? UNCLASSIFIED;
}
