import { z } from "zod";
import { FILING_BASES } from "@/domain/claims/filing-limit";
import { APPEAL_BASIS, DEADLINE_KIND_IDS } from "@/domain/settings/deadline-kinds";
import { ENTRY_RULES } from "@/domain/settings/entry-rules";
import { PAYER_PROGRAM_IDS } from "@/domain/settings/payer-programs";
import { calendarDate } from "@/domain/shared/calendar-date";
import { toDateColumn, toOptionalDateColumn } from "@/server/db/calendar-date-column";
import { entry } from "./party-input";

const date = z.iso.date().transform(calendarDate);
const { levelName, source } = ENTRY_RULES;

/** Whose clock it is; it never becomes another one, since deadlines name their rule. */
export const deadlineRuleScope = {
  kind: z.enum(DEADLINE_KIND_IDS),
  program: z.enum(PAYER_PROGRAM_IDS),
  /** Null: every payer of the line of business. */
  payerId: z.uuid().nullable(),
  /** Of an appeal, from 1; 0 for filing a claim. */
  level: z.int().min(0).max(9),
} as const;

/** How it is counted, since when, and who says so. */
export const deadlineRuleTerms = {
  levelName: entry(levelName),
  /** For filing a claim; an appeal counts from the notice. */
  filingBasis: z.enum(FILING_BASES).nullable(),
  count: z.int().min(1).max(3650),
  unit: z.enum(["day", "month"]),
  calendar: z.enum(["calendar", "business"]),
  receiptPresumptionDays: z.int().min(0).max(30),
  filedWhen: z.enum(["sent", "received"]),
  decisionDays: z.int().min(1).max(1095).nullable(),
  minimumAmount: z.bigint().positive().nullable(),
  source: entry(source),
  confirmed: z.boolean(),
  validFrom: date,
  /** The last day; null while the rule is in force. */
  validTo: date.nullable(),
} as const;

const terms = z.strictObject(deadlineRuleTerms);
type DeadlineRuleTerms = z.output<typeof terms>;

export const termColumns = ({ filingBasis, validFrom, validTo, ...terms }: DeadlineRuleTerms) => ({
  ...terms,
  basis: filingBasis ?? APPEAL_BASIS,
  validFrom: toDateColumn(validFrom),
  validTo: toOptionalDateColumn(validTo ?? undefined),
});
