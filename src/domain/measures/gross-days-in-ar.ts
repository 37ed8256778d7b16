import type { Cents } from "../shared/money";
import { type Days, divideRounded, type MeasureDefinition, type None } from "./measure";

export const GROSS_DAYS_IN_AR: MeasureDefinition = {
  key: "gross-days-in-ar",
  title: "Days in A/R, gross",
  formula: "(receivables + credit balances added back) ÷ (charges of the last 90 days by service date ÷ 90)",
  basis: "as of the day shown; insurance and patient receivables",
  direction: "lower",
  authority: "convention",
  opens: "claims",
  pitfall: "charge-based: not comparable with net days in A/R",
};

const WINDOW_DAYS = 90n;

export function grossDaysInAr(position: {
  readonly receivables: Cents;
  /** Magnitude of the accounts that stand in credit. */
  readonly creditBalances: Cents;
  readonly chargesOfLast90Days: Cents;
}): Days | None {
  if (position.chargesOfLast90Days <= 0n) return { kind: "none" };
  const gross = position.receivables + position.creditBalances;
  return { kind: "days", tenths: divideRounded(gross * WINDOW_DAYS * 10n, position.chargesOfLast90Days) };
}
