import type { CalendarDate } from "../shared/calendar-date";
import { type DeadlineTerms, deadlineOf } from "../shared/deadline";
import type { ClaimType, PayerProgram } from "./claim";

export const FILING_BASES = ["service-from", "service-to", "prior-remittance"] as const;

/** One row of reference list 10 or of a payer's contract: dated data that an office confirms. */
export interface FilingRule {
  readonly basis: (typeof FILING_BASES)[number];
  readonly terms: DeadlineTerms;
  readonly source: string;
  readonly confirmed: boolean;
}

export interface FilingDates {
  readonly serviceFrom: CalendarDate;
  readonly serviceTo: CalendarDate;
  readonly priorRemittanceOn?: CalendarDate;
}

export interface FilingLimit {
  readonly on: CalendarDate;
  readonly rule: FilingRule;
}

/** The last day to file. A day the last month does not have becomes its last: 29 February ends on 28 February. */
export function filingLimit(rule: FilingRule, dates: FilingDates): FilingLimit | undefined {
  const start = {
    "service-from": dates.serviceFrom,
    "service-to": dates.serviceTo,
    "prior-remittance": dates.priorRemittanceOn,
  }[rule.basis];
  if (start === undefined) return undefined;
  const on = deadlineOf(start, rule.terms);
  return { on, rule };
}

const calendarTerms = (count: number, unit: DeadlineTerms["unit"]): DeadlineTerms => ({
  count,
  unit,
  calendar: "calendar",
  receiptPresumptionDays: 0,
});

interface PayerTerms {
  readonly program: PayerProgram;
  readonly filingLimitDays?: number | undefined;
}

/**
 * The payer's contract first, then the law of its program. A commercial payer without a contract term has no
 * default: unknown is alarmed, not guessed (reference list 10).
 */
export function filingRuleOf(payer: PayerTerms, type: ClaimType): FilingRule | undefined {
  if (payer.program === "medicare-ffs") return medicareRule(type);
  if (payer.filingLimitDays !== undefined)
    return {
      basis: "service-from",
      terms: calendarTerms(payer.filingLimitDays, "day"),
      source: "Payer settings",
      confirmed: true,
    };
  return payer.program === "medicaid" ? MEDICAID_RULE : undefined;
}

/** Institutional spans count from the through date, professional lines from their from date (42 CFR 424.44). */
const medicareRule = (type: ClaimType): FilingRule => ({
  basis: type === "institutional" ? "service-to" : "service-from",
  terms: calendarTerms(12, "month"),
  source: "42 CFR 424.44",
  confirmed: true,
});

const MEDICAID_RULE: FilingRule = {
  basis: "service-from",
  terms: calendarTerms(12, "month"),
  source: "42 CFR 447.45; states are often shorter",
  confirmed: false,
};
