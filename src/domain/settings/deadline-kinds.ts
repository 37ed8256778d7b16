import type { FILING_BASES } from "../claims/filing-limit";

/** The clocks an office keeps as dated data. */
export const DEADLINE_KINDS = { appeal: "Appeal", filing: "Filing of a claim" } as const;
export type DeadlineKind = keyof typeof DEADLINE_KINDS;
export const DEADLINE_KIND_IDS = Object.keys(DEADLINE_KINDS) as readonly DeadlineKind[];

/** What a clock is counted from. An appeal always counts from the payer's notice. */
export const APPEAL_BASIS = "notice of the decision";
export const FILING_BASIS_WORDS: Readonly<Record<(typeof FILING_BASES)[number], string>> = {
  "service-from": "First day of service",
  "service-to": "Last day of service",
  "prior-remittance": "Remittance of the payer before",
};
