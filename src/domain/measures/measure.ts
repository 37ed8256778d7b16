import type { Cents } from "../shared/money";

/** Whether more is better. `none` is context only: never colored, ranked or used as a goal. */
export type GoodDirection = "higher" | "lower" | "none";

/** A numerator over a denominator, kept as integers; rounding happens once, on the screen. */
export interface Rate {
  readonly kind: "rate";
  readonly numerator: bigint;
  readonly denominator: bigint;
}
/** Tenths of a day, rounded half up at the one place a quotient of days is formed. */
export interface Days {
  readonly kind: "days";
  readonly tenths: bigint;
}
export interface Amount {
  readonly kind: "amount";
  readonly cents: Cents;
}
export interface Count {
  readonly kind: "count";
  readonly count: bigint;
}
/** No denominator: shown as "none", which is neither 0 % nor 100 %. */
export interface None {
  readonly kind: "none";
}
export type MeasureValue = Rate | Days | Amount | Count | None;

/** What every number on a dashboard shows about itself. */
export interface MeasureDefinition {
  readonly key: string;
  readonly title: string;
  readonly formula: string;
  readonly basis: string;
  readonly direction: GoodDirection;
  /** Who defined it; "convention" where nobody published a definition. */
  readonly authority: string;
  /** Which rows the number opens. */
  readonly opens: "claims" | "denials" | "encounters" | "accounts" | "remittances" | "findings";
  readonly pitfall: string;
}

export const rate = (numerator: bigint, denominator: bigint): Rate | None =>
  denominator === 0n ? { kind: "none" } : { kind: "rate", numerator, denominator };

/** A rate over fewer than twenty is shown as its two counts instead of a percentage. */
export const MINIMUM_DENOMINATOR = 20n;
export const showsAsCounts = ({ denominator }: Rate): boolean => denominator < MINIMUM_DENOMINATOR;

/** Half up in magnitude, so that −0.25 and 0.25 round alike. */
export function divideRounded(numerator: bigint, denominator: bigint): bigint {
  const sign = numerator < 0n !== denominator < 0n ? -1n : 1n;
  const [n, d] = [numerator < 0n ? -numerator : numerator, denominator < 0n ? -denominator : denominator];
  return (sign * (2n * n + d)) / (2n * d);
}

/** Percent with one decimal, from integers: 952 of 10,500 is 9.1 %. */
export function formatPercent({ numerator, denominator }: Rate): string {
  const tenths = divideRounded(numerator * 1000n, denominator);
  const sign = tenths < 0n ? "−" : "";
  const magnitude = tenths < 0n ? -tenths : tenths;
  return `${sign}${magnitude / 10n}.${magnitude % 10n} %`;
}
export const formatTenths = (tenths: bigint): string => {
  const magnitude = tenths < 0n ? -tenths : tenths;
  return `${tenths < 0n ? "−" : ""}${magnitude / 10n}.${magnitude % 10n}`;
};
