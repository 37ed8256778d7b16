import { ACCEPTANCE_RATE, acceptanceRate } from "@/domain/measures/acceptance-rate";
import { AGED_AR_RATE, agedShare } from "@/domain/measures/aged-ar-rate";
import { CLEAN_CLAIM_RATE, cleanClaimRate } from "@/domain/measures/clean-claim-rate";
import { codingBacklogDays, DISCHARGED_NOT_FINAL_CODED } from "@/domain/measures/coding-backlog";
import { COHORT_DENIAL_RATE, cohortDenialRate } from "@/domain/measures/cohort-denial-rate";
import { GROSS_DAYS_IN_AR, grossDaysInAr } from "@/domain/measures/gross-days-in-ar";
import {
  INITIAL_DENIAL_RATE_COUNT,
  INITIAL_DENIAL_RATE_DOLLARS,
  initialDenialRateCount,
  initialDenialRateDollars,
} from "@/domain/measures/initial-denial-rate";
import type { MeasureDefinition, MeasureValue } from "@/domain/measures/measure";
import { OVERTURN_RATE, overturnRate } from "@/domain/measures/overturn-rate";
import type { FactSetKey } from "./fact-sets";
import type { FactTotal } from "./measure-facts";
import type { FactFilter } from "./measure-scope";

/** One of the numbers that a measure is made of: which rows, over which months. */
export interface MeasurePart {
  readonly id: string;
  readonly set: FactSetKey;
  /** The reporting month, the three months before it, or today whatever month is asked for. */
  readonly months: "month" | "prior-3" | "now";
  readonly filter?: FactFilter;
}

export interface Measure {
  readonly definition: MeasureDefinition;
  /** Numerator first. */
  readonly parts: readonly [MeasurePart, ...MeasurePart[]];
  /** Whether the value is dollars or made of them: clinicians are shown none. */
  readonly money: boolean;
  readonly value: (total: (partId: string) => FactTotal) => MeasureValue;
}

const part = (
  id: string,
  set: FactSetKey,
  more: Partial<Pick<MeasurePart, "months" | "filter">> = {},
): MeasurePart => ({ id, set, months: "month", ...more });

/** What waited for coding at an earlier day is not kept. */
const NOW = { months: "now" } as const;
const OVER_90 = { olderThanDays: 90 } as const;

export const MEASURES = {
  "initial-denial-rate-count": {
    definition: INITIAL_DENIAL_RATE_COUNT,
    parts: [part("denied", "initial-denials"), part("submitted", "submitted", { months: "prior-3" })],
    money: false,
    value: (total) =>
      initialDenialRateCount({
        deniedClaims: total("denied").count,
        submittedInThreeMonths: total("submitted").count,
      }),
  },
  "initial-denial-rate-dollars": {
    definition: INITIAL_DENIAL_RATE_DOLLARS,
    parts: [
      part("denied", "initial-denials"),
      part("submitted", "submitted", { months: "prior-3" }),
      part("lines", "denied-lines"),
      part("open", "denied-lines-open"),
    ],
    money: true,
    value: (total) =>
      initialDenialRateDollars({
        deniedCharges: total("denied").amount,
        submittedChargesInThreeMonths: total("submitted").amount,
      }),
  },
  "clean-claim-rate": {
    definition: CLEAN_CLAIM_RATE,
    parts: [part("clean", "clean"), part("entered", "scrubbed")],
    money: false,
    value: (total) =>
      cleanClaimRate({ passedUntouched: total("clean").count, enteredScrubbing: total("entered").count }),
  },
  "acceptance-rate": {
    definition: ACCEPTANCE_RATE,
    parts: [
      part("accepted", "accepted"),
      part("submitted", "submitted"),
      part("rejected", "rejected"),
      part("unanswered", "unanswered"),
    ],
    money: false,
    value: (total) =>
      acceptanceRate({ accepted: total("accepted").count, submitted: total("submitted").count }),
  },
  "overturn-rate": {
    definition: OVERTURN_RATE,
    parts: [
      part("overturned", "overturned-denials"),
      part("resolved", "resolved-denials"),
      part("corrected", "corrected-denials"),
      part("recovered", "recovered-denials"),
    ],
    money: false,
    value: (total) =>
      overturnRate({ overturned: total("overturned").count, resolved: total("resolved").count }),
  },
  "gross-days-in-ar": {
    definition: GROSS_DAYS_IN_AR,
    parts: [
      part("receivables", "receivables"),
      part("credits", "credits"),
      part("charges", "charges-90-days"),
    ],
    money: true,
    value: (total) =>
      grossDaysInAr({
        receivables: total("receivables").amount - total("credits").amount,
        creditBalances: total("credits").amount,
        chargesOfLast90Days: total("charges").amount,
      }),
  },
  "aged-ar-rate": {
    definition: AGED_AR_RATE,
    parts: [part("older", "receivables", { filter: OVER_90 }), part("open", "receivables")],
    money: true,
    value: (total) => agedShare({ older: total("older").amount, open: total("open").amount }),
  },
  dnfc: {
    definition: DISCHARGED_NOT_FINAL_CODED,
    parts: [
      part("uncoded", "uncoded", NOW),
      part("available", "uncoded", { ...NOW, filter: { availability: "available" } }),
      part("unavailable", "uncoded", { ...NOW, filter: { availability: "unavailable" } }),
      part("charges", "charges-90-days", NOW),
    ],
    money: true,
    value: (total) =>
      codingBacklogDays({
        uncodedCharges: total("uncoded").amount,
        chargesOfLast90Days: total("charges").amount,
      }),
  },
  "cohort-denial-rate": {
    definition: COHORT_DENIAL_RATE,
    parts: [
      part("denied", "cohort-denied"),
      part("adjudicated", "cohort-adjudicated"),
      part("submitted", "submitted"),
    ],
    money: false,
    value: (total) =>
      cohortDenialRate({ denied: total("denied").count, adjudicated: total("adjudicated").count }),
  },
} as const satisfies Record<string, Measure>;
export type MeasureKey = keyof typeof MEASURES;
export const MEASURE_KEYS = Object.keys(MEASURES) as [MeasureKey, ...MeasureKey[]];
export const measureOf = (key: MeasureKey): Measure => MEASURES[key];
