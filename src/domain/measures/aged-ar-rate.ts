import { type Cents, sumCents } from "../shared/money";
import { type MeasureDefinition, type None, type Rate, rate } from "./measure";

export const AGED_AR_RATE: MeasureDefinition = {
  key: "aged-ar-rate",
  title: "Receivables by age",
  formula: "billed A/R older than 30, 60, 90, 120 days ÷ total billed A/R",
  basis: "days since the service date; credits apart",
  direction: "lower",
  authority: "HFMA MAP keys AR-1, AR-2, AR-3",
  opens: "claims",
  pitfall: "aging from the last bill would reset the clock",
};

/** Upper ends in days; the last bucket is open. */
export const AGE_BUCKETS = [
  { key: "0-30", title: "0–30", from: 0, to: 30 },
  { key: "31-60", title: "31–60", from: 31, to: 60 },
  { key: "61-90", title: "61–90", from: 61, to: 90 },
  { key: "91-120", title: "91–120", from: 91, to: 120 },
  { key: "over-120", title: "over 120", from: 121, to: undefined },
] as const;
export type AgeBucket = (typeof AGE_BUCKETS)[number]["key"];

export const ageBucketOf = (days: number): AgeBucket =>
  AGE_BUCKETS.find(({ to }) => to === undefined || days <= to)?.key ?? "over-120";

/** Share of receivables older than so many days, from the buckets' positive balances. */
export function agedArRate(
  balances: Readonly<Record<AgeBucket, Cents>>,
  olderThanDays: 30 | 60 | 90 | 120,
): Rate | None {
  const older = AGE_BUCKETS.filter(({ from }) => from > olderThanDays).map(({ key }) => balances[key]);
  return agedShare({ older: sumCents(older), open: sumCents(Object.values(balances)) });
}

/** The same share from its two sums. */
export const agedShare = (balances: { readonly older: Cents; readonly open: Cents }): Rate | None =>
  rate(balances.older, balances.open);
