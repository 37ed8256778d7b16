import { type MeasureDefinition, type None, type Rate, rate } from "./measure";

export const CLEAN_CLAIM_RATE: MeasureDefinition = {
  key: "clean-claim-rate",
  title: "Clean claim rate",
  formula:
    "claims passing all edits with no manual intervention ÷ claims accepted into the claims tool for billing",
  basis: "month the claim entered scrubbing; automatic format fixes are no intervention, overrides are",
  direction: "higher",
  authority: "HFMA MAP key Clean Claim Rate, CL-1",
  opens: "claims",
  pitfall: "acceptance by the partner is another measure; always shown beside it",
};

export const cleanClaimRate = (claims: {
  readonly passedUntouched: bigint;
  readonly enteredScrubbing: bigint;
}): Rate | None => rate(claims.passedUntouched, claims.enteredScrubbing);
