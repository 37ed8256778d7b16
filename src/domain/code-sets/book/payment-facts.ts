import type { CalendarDate } from "../../shared/calendar-date";
import type {
  FeeScheduleIndicators,
  HcpcsIndicators,
  OppsStatus,
  RelativeValue,
} from "../components/code-lists";
import type { Component } from "../components/component";
import { componentOn, restsOn } from "../release/find-component";
import { sumOfDecimals } from "./decimal-text";
import {
  BILATERAL,
  FEE_SCHEDULE_STATUS,
  GLOBAL_DAYS,
  HCPCS_COVERAGE,
  MULTIPLE_PROCEDURES,
  OPPS_STATUS,
  PROFESSIONAL_TECHNICAL,
} from "./payment-words";

/** One indicator or value as published, and what it means where it needs words. */
export interface PaymentFact {
  readonly label: string;
  readonly value: string;
  readonly says?: string;
}

/** What one payment file says of a code, with its edition; it informs and decides no payment. */
export interface PaymentPart {
  readonly title: string;
  /** The modifier that the row is for: 26, TC, 53. */
  readonly modifier?: string;
  readonly edition: string;
  /** The edition is of another date than the one asked. */
  readonly otherDate: boolean;
  readonly facts: readonly PaymentFact[];
}

type PaymentKind = "fee-schedule-indicators" | "relative-values" | "opps-status" | "hcpcs-indicators";
type PaymentRow<Kind extends PaymentKind> = Component<Kind>["content"][number];

/** Fee schedule, outpatient status and coverage code of a procedure on a date, from the files at hand. */
export function paymentFacts(
  code: string,
  on: CalendarDate,
  components: readonly Component[],
): PaymentPart[] {
  const partsOf = <Kind extends PaymentKind>(
    kind: Kind,
    title: string,
    factsOf: (row: PaymentRow<Kind>) => readonly PaymentFact[],
  ): PaymentPart[] => {
    const found = componentOn(components, kind, on);
    if (!found) return [];
    const { title: file, name, version } = found.component.source.provenance;
    const rows = (found.component.content as readonly PaymentRow<Kind>[]).filter((row) => row.code === code);
    return rows.map((row) => ({
      title,
      ...("modifier" in row && row.modifier && { modifier: row.modifier }),
      edition: `${file ?? name} ${version}`,
      otherDate: restsOn(found, on) !== undefined,
      facts: factsOf(row),
    }));
  };
  return [
    ...partsOf("fee-schedule-indicators", "Physician fee schedule", indicatorFacts),
    ...partsOf("relative-values", "Relative value units", valueFacts),
    ...partsOf("opps-status", "Hospital outpatient (OPPS)", oppsFacts),
    ...partsOf("hcpcs-indicators", "HCPCS Level II", coverageFacts),
  ].filter(({ facts }) => facts.length > 0);
}

const worded = (label: string, value: string, words: Readonly<Record<string, string>>): PaymentFact => {
  const says = words[value];
  return { label, value, ...(says && { says }) };
};

/** 9, three times X, or an empty cell. */
const NOT_APPLICABLE = /^(9|X+)?$/;

/** Policies that do not apply to the code say nothing. */
function indicatorFacts(row: FeeScheduleIndicators): PaymentFact[] {
  const { status, globalDays, professionalTechnical, multipleProcedures, bilateral } = row;
  return [
    worded("Status", status, FEE_SCHEDULE_STATUS),
    worded("Surgical period", globalDays, GLOBAL_DAYS),
    worded("Professional, technical", professionalTechnical, PROFESSIONAL_TECHNICAL),
    worded("Multiple procedures", multipleProcedures, MULTIPLE_PROCEDURES),
    worded("Both sides", bilateral, BILATERAL),
  ].filter(({ label, value }) => label === "Status" || !NOT_APPLICABLE.test(value));
}

/** A code that carries no values at all is not priced by them. */
function valueFacts(row: RelativeValue): PaymentFact[] {
  const { work, nonFacilityExpense, facilityExpense, malpractice, conversionFactor } = row;
  const parts = [work, nonFacilityExpense, facilityExpense, malpractice];
  if (parts.every((part) => /^[0.]*$/.test(part))) return [];
  return [
    {
      label: "Outside a facility",
      value: sumOfDecimals([work, nonFacilityExpense, malpractice]),
      says: shares(work, nonFacilityExpense, malpractice),
    },
    {
      label: "In a facility",
      value: sumOfDecimals([work, facilityExpense, malpractice]),
      says: shares(work, facilityExpense, malpractice),
    },
    { label: "Conversion factor", value: conversionFactor, says: "Dollars a unit, before the locality" },
  ];
}

const shares = (work: string, expense: string, malpractice: string): string =>
  `Work ${inHundredths(work)}, practice expense ${inHundredths(expense)}, malpractice ${inHundredths(malpractice)}`;

/** Published as 0.3, read as 0.30: values of one kind have the same number of places. */
function inHundredths(value: string): string {
  const [whole = "", places = ""] = value.split(".");
  return `${whole || "0"}.${places.padEnd(2, "0")}`;
}

const oppsFacts = ({ status, rate }: OppsStatus): PaymentFact[] => [
  worded("Status", status, OPPS_STATUS),
  ...(rate ? [{ label: "National rate", value: `$${rate}`, says: "Before the wage index" }] : []),
];

const coverageFacts = ({ coverage }: HcpcsIndicators): PaymentFact[] =>
  coverage ? [worded("Coverage", coverage, HCPCS_COVERAGE)] : [];
