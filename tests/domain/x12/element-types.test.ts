import fc from "fast-check";
import { expect, test } from "vitest";
import { parseDecimalAmount } from "@/domain/shared/money";
import { date, decimal, integer, time } from "@/domain/x12/element-types";
import { bytesOf } from "@/domain/x12/latin1";
import { readPeriod } from "@/domain/x12/period-codec";
import { amountAt } from "@/domain/x12/read-in-place";

const readAmount = (text: string) => amountAt(bytesOf(text), 0, text.length);

test("MON-1: the fast way to read an amount agrees with the careful one on any text", () => {
  const nearly = fc.string({ unit: fc.constantFrom(..."0123456789.-+eE "), maxLength: 20 });
  fc.assert(
    fc.property(fc.oneof(nearly, fc.string()), (text) => {
      expect(readAmount(text)).toBe(parseDecimalAmount(text));
    }),
    { numRuns: 5000 },
  );
});

test.each([
  ["0", 0n],
  ["125", 12500n],
  ["12.5", 1250n],
  [".07", 7n],
  ["-80", -8000n],
  ["0.00", 0n],
  ["99999999999.99", 9999999999999n],
  ["1.234", undefined],
  ["1E2", undefined],
  ["", undefined],
  [".", undefined],
  ["1,000", undefined],
])("amount %j is %s cents", (text, cents) => {
  expect(readAmount(text)).toBe(cents);
});

test.each([
  [date, "20240229", "2024-02-29"],
  [date, "20230229", undefined],
  [date, "2024-02-29", undefined],
  [time(8), "2359", "2359"],
  [time(8), "2400", undefined],
  [decimal(15), ".5", ".5"],
  [decimal(15), "1E2", undefined],
  [integer(6), "007", 7],
  [integer(6), "1.0", undefined],
])("element %# reads %j", (type, text, value) => {
  expect(type.read(text)).toBe(value);
});

test.each([
  ["D8", "20260301", { from: "2026-03-01" }],
  ["RD8", "20260301-20260303", { from: "2026-03-01", to: "2026-03-03" }],
  ["RD8", "20260303-20260301", undefined],
  ["RD8", "20260301", undefined],
  ["DT", "202603011530", { from: "2026-03-01", time: "1530" }],
  ["TM", "1530", { time: "1530" }],
  ["D8", "20261301", undefined],
])("a period in format %s: %j", (format, text, value) => {
  expect(readPeriod(format, text)).toEqual(value);
});
