import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  allocateCents,
  formatDecimalAmount,
  formatDollars,
  largestFirst,
  parseDecimalAmount,
  sumCents,
} from "@/domain/shared/money";

const cents = fc.bigInt({ min: -1_000_000_000n, max: 1_000_000_000n });

it("MON-1 reads every amount it writes", () => {
  fc.assert(
    fc.property(cents, (amount) => {
      expect(parseDecimalAmount(formatDecimalAmount(amount))).toBe(amount);
    }),
  );
});

it("MON-1 splits without losing or making a cent, each part within a cent of its share", () => {
  const weights = fc
    .array(fc.bigInt({ min: 0n, max: 1000n }), { minLength: 1, maxLength: 8 })
    .filter((all) => sumCents(all) > 0n);
  fc.assert(
    fc.property(cents, weights, (total, shares) => {
      const parts = allocateCents(total, shares);
      expect(sumCents(parts)).toBe(total);
      for (const [index, part] of parts.entries()) {
        const exact = (total * (shares[index] ?? 0n)) / sumCents(shares);
        expect(part - exact >= -1n && part - exact <= 1n).toBe(true);
      }
    }),
  );
});

it.each([
  ["125", 12_500n],
  ["12.5", 1250n],
  [".07", 7n],
  ["-.07", -7n],
])("reads %s", (text, amount) => {
  expect(parseDecimalAmount(text)).toBe(amount);
});

it.each(["", "-", ".", "1.234", "1e3", "12,5", " 1"])("refuses %s as money", (text) => {
  expect(parseDecimalAmount(text)).toBeUndefined();
});

it("shows dollars with thousands and cents", () => {
  expect(formatDollars(123_456_789n)).toBe("$1,234,567.89");
  expect(formatDollars(-5n)).toBe("−$0.05");
});

describe("largestFirst", () => {
  it("orders amounts a floating point number could not tell apart", () => {
    const large = 9_007_199_254_740_993n;
    expect([5n, large - 1n, large, -5n].sort(largestFirst)).toEqual([large, large - 1n, 5n, -5n]);
  });
});
