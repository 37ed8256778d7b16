import { describe, expect, it } from "vitest";
import { acceptanceRate } from "@/domain/measures/acceptance-rate";
import { ageBucketOf, agedArRate } from "@/domain/measures/aged-ar-rate";
import { cleanClaimRate } from "@/domain/measures/clean-claim-rate";
import { codeAccuracy, isRightCase } from "@/domain/measures/code-accuracy";
import { codingAvailability, codingBacklogDays } from "@/domain/measures/coding-backlog";
import { cohortDenialRate, isMatureCohort, pointsBetween } from "@/domain/measures/cohort-denial-rate";
import { grossDaysInAr } from "@/domain/measures/gross-days-in-ar";
import { initialDenialRateCount, initialDenialRateDollars } from "@/domain/measures/initial-denial-rate";
import {
  divideRounded,
  formatPercent,
  formatTenths,
  type MeasureValue,
  showsAsCounts,
} from "@/domain/measures/measure";
import { overturnRate } from "@/domain/measures/overturn-rate";

const percent = (value: MeasureValue) => (value.kind === "rate" ? formatPercent(value) : value.kind);

describe("every measure against a fixture computed by hand", () => {
  it("initial denial rate: 12 denied claims over an average of 100 a month is 12.0 %", () => {
    expect(percent(initialDenialRateCount({ deniedClaims: 12n, submittedInThreeMonths: 300n }))).toBe(
      "12.0 %",
    );
  });
  it("initial denial rate in dollars: $1,500.00 over an average of $20,000.00 is 7.5 %", () => {
    const value = initialDenialRateDollars({
      deniedCharges: 150_000n,
      submittedChargesInThreeMonths: 6_000_000n,
    });
    expect(percent(value)).toBe("7.5 %");
  });
  it("clean claim rate: 91 of 96 is 94.8 %", () => {
    expect(percent(cleanClaimRate({ passedUntouched: 91n, enteredScrubbing: 96n }))).toBe("94.8 %");
  });
  it("acceptance rate: 2 of 3 is 66.7 %", () => {
    expect(percent(acceptanceRate({ accepted: 2n, submitted: 3n }))).toBe("66.7 %");
  });
  it("gross days in A/R: $41,600.00 open plus $400.00 credits over $90,000.00 in 90 days is 42.0 days", () => {
    const value = grossDaysInAr({
      receivables: 4_160_000n,
      creditBalances: 40_000n,
      chargesOfLast90Days: 9_000_000n,
    });
    expect(value).toEqual({ kind: "days", tenths: 420n });
  });
  it("aged A/R: 174 of 1,000 dollars are older than 90 days", () => {
    const balances = {
      "0-30": 48_400n,
      "31-60": 22_100n,
      "61-90": 12_100n,
      "91-120": 7_000n,
      "over-120": 10_400n,
    };
    expect(percent(agedArRate(balances, 90))).toBe("17.4 %");
    expect(percent(agedArRate(balances, 120))).toBe("10.4 %");
  });
  it("coding backlog: $1,382.00 uncoded over $82,920.00 in 90 days is 1.5 days", () => {
    expect(codingBacklogDays({ uncodedCharges: 138_200n, chargesOfLast90Days: 8_292_000n })).toEqual({
      kind: "days",
      tenths: 15n,
    });
    expect(codingBacklogDays({ uncodedCharges: 1n, chargesOfLast90Days: 0n })).toEqual({ kind: "none" });
  });
  it("cohort denial rate: 4 of 35 adjudicated is 11.4 %; mature from nine of ten on", () => {
    expect(percent(cohortDenialRate({ denied: 4n, adjudicated: 35n }))).toBe("11.4 %");
    expect(isMatureCohort({ adjudicated: 53n, submitted: 59n })).toBe(false);
    expect(isMatureCohort({ adjudicated: 54n, submitted: 60n })).toBe(true);
    expect(isMatureCohort({ adjudicated: 0n, submitted: 0n })).toBe(false);
  });
  it("change of a rate: from 10 of 50 to 6 of 64 is −10.6 points; none without a rate before", () => {
    const before = cohortDenialRate({ denied: 10n, adjudicated: 50n });
    const after = cohortDenialRate({ denied: 6n, adjudicated: 64n });
    expect(pointsBetween(before, after)).toBe(-106n);
    expect(pointsBetween(cohortDenialRate({ denied: 0n, adjudicated: 0n }), after)).toBeUndefined();
  });
  it("overturn rate: 214 of 388 is 55.2 %", () => {
    expect(percent(overturnRate({ overturned: 214n, resolved: 388n }))).toBe("55.2 %");
  });
  it("code accuracy: 9 confirmed, 1 missed, 1 unsupported is 8 of 10", () => {
    expect(percent(codeAccuracy({ confirmed: 9n, missed: 1n, unsupported: 1n }))).toBe("80.0 %");
    expect(codeAccuracy({ confirmed: 1n, missed: 0n, unsupported: 5n })).toMatchObject({ numerator: 0n });
    expect(isRightCase({ confirmed: 9n, missed: 0n, unsupported: 0n })).toBe(true);
    expect(isRightCase({ confirmed: 9n, missed: 0n, unsupported: 1n })).toBe(false);
  });
});

describe("rules for all measures", () => {
  it("shows none where there is nothing to divide by, not 0 % or 100 %", () => {
    expect(percent(cleanClaimRate({ passedUntouched: 0n, enteredScrubbing: 0n }))).toBe("none");
    expect(grossDaysInAr({ receivables: 1n, creditBalances: 0n, chargesOfLast90Days: 0n })).toEqual({
      kind: "none",
    });
  });
  it("shows two counts instead of a percentage below twenty", () => {
    expect(showsAsCounts({ kind: "rate", numerator: 1n, denominator: 19n })).toBe(true);
    expect(showsAsCounts({ kind: "rate", numerator: 1n, denominator: 20n })).toBe(false);
  });
  it("rounds once, half away from zero, in integers", () => {
    expect(divideRounded(1n, 2n)).toBe(1n);
    expect(divideRounded(-1n, 2n)).toBe(-1n);
    expect(divideRounded(1n, 3n)).toBe(0n);
    expect(formatTenths(-5n)).toBe("−0.5");
  });
});

it.each([
  [0, "0-30"],
  [30, "0-30"],
  [31, "31-60"],
  [120, "91-120"],
  [121, "over-120"],
  [4000, "over-120"],
] as const)("a receivable of %i days stands in bucket %s", (days, bucket) => {
  expect(ageBucketOf(days)).toBe(bucket);
});

it.each([
  ["ready", "available"],
  ["coding", "available"],
  ["held", "unavailable"],
  ["incomplete", "unavailable"],
  ["billed", undefined],
] as const)("an encounter that is %s is %s to code", (status, availability) => {
  expect(codingAvailability(status)).toBe(availability);
});
