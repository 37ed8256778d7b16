import { countOf, countText } from "@/components/format/count-text";
import { moneyText } from "@/components/format/money-text";
import { MINIMUM_SUBMITTED_IN_THREE_MONTHS } from "@/domain/measures/initial-denial-rate";
import {
  divideRounded,
  formatPercent,
  formatTenths,
  type MeasureValue,
  showsAsCounts,
} from "@/domain/measures/measure";
import type { Outputs } from "@/trpc/client";

type Dashboard = Outputs["measures"]["dashboard"];
export type MeasureKey = keyof Dashboard["measures"];
export type ShownMeasure = NonNullable<Dashboard["measures"][MeasureKey]>;
interface Words {
  readonly value: string;
  readonly note: string;
}

const count = (measure: ShownMeasure, part: string): bigint => measure.totals[part]?.count ?? 0n;
const amount = (measure: ShownMeasure, part: string): bigint => measure.totals[part]?.amount ?? 0n;

/** A value by itself, as the tile before it and tables write it. */
export function valueText(value: MeasureValue): string {
  switch (value.kind) {
    case "none":
      return "none";
    case "days":
      return `${formatTenths(value.tenths)} days`;
    case "amount":
      return moneyText(value.cents);
    case "count":
      return countText(value.count);
    case "rate":
      return showsAsCounts(value)
        ? `${countText(value.numerator)} of ${countText(value.denominator)}`
        : formatPercent(value);
  }
}

const was = ({ before }: ShownMeasure): string =>
  before && before.kind !== "none" ? ` · was ${valueText(before)}` : "";

/** What each tile says: the value, and the counts or dollars it is made of. */
const WORDS: Readonly<Record<MeasureKey, (measure: ShownMeasure, withMoney: boolean) => Words>> = {
  "initial-denial-rate-count": (measure) => {
    const [denied, submitted] = [count(measure, "denied"), count(measure, "submitted")];
    return fewSubmitted(measure)
      ? { value: countOf(denied, "claim"), note: `${countText(submitted)} submitted in the 3 months before` }
      : {
          value: valueText(measure.value),
          note: `${countText(denied)} of ${countText(divideRounded(submitted, 3n))} a month${was(measure)}`,
        };
  },
  "initial-denial-rate-dollars": (measure) => {
    const refused = `${moneyText(amount(measure, "lines"))} refused · ${moneyText(amount(measure, "open"))} still open`;
    return fewSubmitted(measure)
      ? { value: moneyText(amount(measure, "denied")), note: refused }
      : { value: valueText(measure.value), note: `${refused}${was(measure)}` };
  },
  "clean-claim-rate": (measure) => ({
    value: valueText(measure.value),
    note: partsNote(measure, "clean", "entered"),
  }),
  "acceptance-rate": (measure) => ({
    value: valueText(measure.value),
    note: `${countText(count(measure, "rejected"))} rejected · ${countText(count(measure, "unanswered"))} no answer${was(measure)}`,
  }),
  "overturn-rate": (measure, withMoney) => ({
    value: `${countText(count(measure, "overturned"))} of ${countText(count(measure, "resolved"))}`,
    note: [
      ...(withMoney ? [`${moneyText(amount(measure, "overturned"))} recovered`] : []),
      `${countText(count(measure, "corrected"))} corrected and paid`,
    ].join(" · "),
  }),
  "gross-days-in-ar": (measure) => ({
    value: valueText(measure.value),
    note: `${moneyText(amount(measure, "receivables"))} open · ${moneyText(amount(measure, "credits"))} credit${was(measure)}`,
  }),
  "aged-ar-rate": (measure) => ({
    value: measure.value.kind === "rate" ? formatPercent(measure.value) : "none",
    note: `${moneyText(amount(measure, "older"))} of ${moneyText(amount(measure, "open"))}`,
  }),
  dnfc: (measure) => ({
    value: countOf(count(measure, "uncoded"), "encounter"),
    note: `${moneyText(amount(measure, "uncoded"))} · ${valueText(measure.value)} · ${countText(count(measure, "available"))} available`,
  }),
  "cohort-denial-rate": (measure) => ({
    value: valueText(measure.value),
    note: partsNote(measure, "denied", "adjudicated"),
  }),
};
/** Clinicians are shown no dollars: `withMoney` is false for them. */
export const measureWords = (key: MeasureKey, measure: ShownMeasure, withMoney: boolean): Words =>
  WORDS[key](measure, withMoney);

const fewSubmitted = (measure: ShownMeasure): boolean =>
  count(measure, "submitted") < MINIMUM_SUBMITTED_IN_THREE_MONTHS;

/** A value that is two counts already does not say them twice. */
function partsNote(measure: ShownMeasure, part: string, whole: string): string {
  const counts = `${countText(count(measure, part))} of ${countText(count(measure, whole))}`;
  return valueText(measure.value) === counts ? was(measure).replace(" · ", "") : `${counts}${was(measure)}`;
}

export const TILE_TITLES: Readonly<Record<MeasureKey, string>> = {
  "initial-denial-rate-count": "Initial denial rate, by count",
  "initial-denial-rate-dollars": "Initial denial rate, by dollars",
  "clean-claim-rate": "Clean claim rate",
  "acceptance-rate": "Acceptance rate",
  "overturn-rate": "Overturned",
  "gross-days-in-ar": "Days in A/R, gross",
  "aged-ar-rate": "Receivables over 90 days",
  dnfc: "Waiting for coding, now",
  "cohort-denial-rate": "Denial rate by month of submission",
};
