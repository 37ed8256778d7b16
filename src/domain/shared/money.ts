/** Whole US cents. A bigint is exact and cannot be mixed with a plain number by accident. */
export type Cents = bigint;

const DECIMAL_AMOUNT = /^(-?)(\d*)(?:\.(\d{0,2}))?$/;

/** Reads an X12 R or CSV decimal amount; undefined when it is not money. */
export function parseDecimalAmount(text: string): Cents | undefined {
  const match = DECIMAL_AMOUNT.exec(text);
  if (!match || text === "" || text === "-" || text === ".") return undefined;
  const [, sign = "", dollars = "", fraction = ""] = match;
  const cents = BigInt(dollars || "0") * 100n + BigInt(fraction.padEnd(2, "0"));
  return sign ? -cents : cents;
}

/** Writes the shortest X12 R form: 125, 12.5, -0.07 becomes -.07. */
export function formatDecimalAmount(cents: Cents): string {
  const absolute = cents < 0n ? -cents : cents;
  const dollars = absolute / 100n;
  const fraction = (absolute % 100n).toString().padStart(2, "0").replace(/0+$/, "");
  const whole = dollars === 0n && fraction ? "" : dollars.toString();
  return `${cents < 0n ? "-" : ""}${whole}${fraction ? `.${fraction}` : ""}`;
}

/** For sorting, the largest first; a difference of cents never becomes a floating point number. */
export const largestFirst = (a: Cents, b: Cents): number => (a < b ? 1 : a > b ? -1 : 0);

export const sumCents = (amounts: Iterable<Cents>): Cents => {
  let total = 0n;
  for (const amount of amounts) total += amount;
  return total;
};

/** $1,234.50 for people; X12 uses formatDecimalAmount. */
export function formatDollars(cents: Cents): string {
  const absolute = cents < 0n ? -cents : cents;
  const dollars = (absolute / 100n).toString().replace(/\B(?=(\d{3})+$)/g, ",");
  return `${cents < 0n ? "−" : ""}$${dollars}.${(absolute % 100n).toString().padStart(2, "0")}`;
}

/** Splits an amount over integer weights by largest remainder, so the parts always sum to the whole. */
export function allocateCents(total: Cents, weights: readonly bigint[]): Cents[] {
  const sum = sumCents(weights);
  if (sum <= 0n || weights.some((weight) => weight < 0n))
    throw new RangeError("weights must be positive in sum");
  const sign = total < 0n ? -1n : 1n;
  const shares = weights.map((weight, index) => {
    const scaled = total * sign * weight;
    return { index, whole: scaled / sum, remainder: scaled % sum };
  });
  let left = total * sign - sumCents(shares.map(({ whole }) => whole));
  const parts = shares.map(({ whole }) => whole);
  for (const { index } of [...shares].sort(
    (a, b) => Number(b.remainder - a.remainder) || a.index - b.index,
  )) {
    if (left === 0n) break;
    parts[index] = (parts[index] ?? 0n) + 1n;
    left -= 1n;
  }
  return parts.map((part) => part * sign);
}
