import { z } from "zod";
import { ENTRY_RULES } from "@/domain/settings/entry-rules";
import { FILING_INDICATOR_CODES } from "@/domain/settings/filing-indicator-codes";
import { PAYER_PROGRAM_IDS } from "@/domain/settings/payer-programs";
import { entry, postalAddress } from "./party-input";

const days = z.int().min(1).max(1095);

/** A payer as claims name it, its terms, and the partner that carries its files; without one its claims are held. */
export const payerInput = {
  name: entry(ENTRY_RULES.name),
  payerId: entry(ENTRY_RULES.payerId),
  program: z.enum(PAYER_PROGRAM_IDS),
  filingIndicator: z.enum(FILING_INDICATOR_CODES),
  ...postalAddress,
  /** Null says that it is not known, and warns wherever it would be needed. */
  filingLimitDays: days.nullable(),
  acknowledgmentDays: days,
  responseDays: days,
  memberIdPattern: entry(ENTRY_RULES.memberIdPattern).nullable(),
  tradingPartnerId: z.uuid().nullable(),
} as const;
