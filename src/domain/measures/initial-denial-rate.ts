import type { Cents } from "../shared/money";
import { type MeasureDefinition, MINIMUM_DENOMINATOR, type None, type Rate, rate } from "./measure";

export const INITIAL_DENIAL_RATE_COUNT: MeasureDefinition = {
  key: "initial-denial-rate-count",
  title: "Initial denial rate, by count",
  formula: "claims with an initial denial ÷ average monthly claims submitted in the 3 months before",
  basis: "month of the first remittance; claim level; at least one denied line",
  direction: "lower",
  authority: "HFMA Claim Integrity Task Force, measure 1",
  opens: "claims",
  pitfall: "the denominator lags on purpose; growth or shrinkage distorts it",
};
export const INITIAL_DENIAL_RATE_DOLLARS: MeasureDefinition = {
  ...INITIAL_DENIAL_RATE_COUNT,
  key: "initial-denial-rate-dollars",
  title: "Initial denial rate, by dollars",
  formula:
    "gross charges of claims with an initial denial ÷ average monthly gross charges submitted in the 3 months before",
  pitfall: "gross charges overstate the money at risk",
};

export interface InitialDenials {
  readonly deniedClaims: bigint;
  readonly submittedInThreeMonths: bigint;
}
/** The average over three months is a division by three, kept in the fraction: denied × 3 over the sum. */
export const initialDenialRateCount = (month: InitialDenials): Rate | None =>
  rate(month.deniedClaims * 3n, month.submittedInThreeMonths);

export const initialDenialRateDollars = (month: {
  readonly deniedCharges: Cents;
  readonly submittedChargesInThreeMonths: Cents;
}): Rate | None => rate(month.deniedCharges * 3n, month.submittedChargesInThreeMonths);

/** The denominator is an average over three months, so the sum behind it needs three times the least. */
export const MINIMUM_SUBMITTED_IN_THREE_MONTHS = MINIMUM_DENOMINATOR * 3n;
