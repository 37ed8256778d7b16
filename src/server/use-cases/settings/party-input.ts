import { z } from "zod";
import { ENTRY_RULES, type EntryRule } from "@/domain/settings/entry-rules";

/** Text that its field's rule lets stand; the refusal carries the rule's own sentence to the field. */
export const entry = (rule: EntryRule) =>
  z
    .string()
    .trim()
    .refine((text) => rule.problemOf(text) === undefined, {
      error: ({ input }) => rule.problemOf(String(input)) ?? "not accepted",
    });

const { npi, taxonomyCode, addressLine, city, state, zip } = ENTRY_RULES;
/** What every party on a claim is checked for when it is set up, so that no edit has to find it later. */
export const postalAddress = {
  addressLine: entry(addressLine),
  city: entry(city),
  state: entry(state),
  zip: entry(zip),
} as const;
export const npiEntry = entry(npi);
export const taxonomyEntry = entry(taxonomyCode);
