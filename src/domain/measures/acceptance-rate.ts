import { type MeasureDefinition, type None, type Rate, rate } from "./measure";

export const ACCEPTANCE_RATE: MeasureDefinition = {
  key: "acceptance-rate",
  title: "Acceptance rate",
  formula: "claims accepted by the payer's front end ÷ claims submitted",
  basis: "month of first submission",
  direction: "higher",
  authority: "convention",
  opens: "claims",
  pitfall: "silent payers count as no answer, shown apart",
};

export const acceptanceRate = (claims: {
  readonly accepted: bigint;
  readonly submitted: bigint;
}): Rate | None => rate(claims.accepted, claims.submitted);
