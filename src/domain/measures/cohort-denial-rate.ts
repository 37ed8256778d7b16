import { divideRounded, type MeasureDefinition, type None, type Rate, rate } from "./measure";

export const COHORT_DENIAL_RATE: MeasureDefinition = {
  key: "cohort-denial-rate",
  title: "Denial rate by month of submission",
  formula: "claims of the submission month ever denied ÷ claims submitted that month and adjudicated",
  basis: "month of first submission; immature until nine tenths are adjudicated",
  direction: "lower",
  authority: "convention",
  opens: "claims",
  pitfall: "immature months look good",
};

export const cohortDenialRate = (month: {
  readonly denied: bigint;
  readonly adjudicated: bigint;
}): Rate | None => rate(month.denied, month.adjudicated);

/** A month's cohort may be compared once nine of ten of its claims are adjudicated. */
export const isMatureCohort = (month: {
  readonly adjudicated: bigint;
  readonly submitted: bigint;
}): boolean => month.submitted > 0n && month.adjudicated * 10n >= month.submitted * 9n;

/** The difference of two rates in tenths of a percentage point; undefined when either has no denominator. */
export function pointsBetween(before: Rate | None, after: Rate | None): bigint | undefined {
  if (before.kind === "none" || after.kind === "none") return undefined;
  const difference = after.numerator * before.denominator - before.numerator * after.denominator;
  return divideRounded(difference * 1000n, after.denominator * before.denominator);
}
