import { ENTRY_RULES } from "@/domain/settings/entry-rules";
import { entry, npiEntry, postalAddress } from "./party-input";

/** A place of care: what loop 2310C of its claims says. */
export const facilityInput = {
  name: entry(ENTRY_RULES.name),
  npi: npiEntry.nullable(),
  placeOfService: entry(ENTRY_RULES.placeOfService),
  ...postalAddress,
} as const;
