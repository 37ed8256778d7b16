import { addDays, type CalendarDate } from "../shared/calendar-date";
import type { ClaimStatus } from "./claim-lifecycle";

export interface ClaimTerms {
  readonly today: CalendarDate;
  readonly filingLimitOn?: CalendarDate | undefined;
  /** Days until the front end has answered. */
  readonly acknowledgmentDays: number;
  /** Days until the payer has adjudicated. */
  readonly responseDays: number;
}

/** Days a claim may rest in a status before somebody must act; a denial carries its own deadline. */
const OFFICE_DAYS: Readonly<Partial<Record<ClaimStatus, number>>> = {
  draft: 2,
  held: 2,
  ready: 1,
  batched: 1,
  rejected: 2,
  reversed: 30,
};
/** While the claim can still be filed, the filing limit is the outer clock. */
const BEFORE_FILING: readonly ClaimStatus[] = ["draft", "held", "ready", "batched", "rejected"];

/** By when the next thing must have happened; undefined once nothing is expected any more. */
export function claimDueOn(status: ClaimStatus, terms: ClaimTerms): CalendarDate | undefined {
  const days = daysIn(status, terms);
  if (days === undefined) return undefined;
  const due = addDays(terms.today, days);
  const limit = terms.filingLimitOn;
  return BEFORE_FILING.includes(status) && limit !== undefined && limit < due ? limit : due;
}

function daysIn(status: ClaimStatus, terms: ClaimTerms): number | undefined {
  if (status === "submitted") return terms.acknowledgmentDays;
  if (status === "accepted" || status === "pended" || status === "appealed") return terms.responseDays;
  return OFFICE_DAYS[status];
}

/** What silence would mean: the next event the timeline waits for. */
export const EXPECTED_NEXT: Readonly<Partial<Record<ClaimStatus, string>>> = {
  draft: "Correction and release by the billing office",
  held: "Correction and release by the billing office",
  ready: "The next batch",
  batched: "Delivery to the partner",
  submitted: "Acknowledgment (999, 277CA)",
  accepted: "Remittance",
  pended: "Remittance",
  rejected: "Correction and a new submission",
  denied: "Decision on the denial",
  "partly-denied": "Decision on the denied lines",
  appealed: "Decision on the appeal",
  reversed: "Corrected remittance",
};
