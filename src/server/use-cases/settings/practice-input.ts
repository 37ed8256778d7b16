import { z } from "zod";
import { ENTRY_RULES } from "@/domain/settings/entry-rules";
import { entry, npiEntry, postalAddress, taxonomyEntry } from "./party-input";

const { name, taxId, phone } = ENTRY_RULES;

/** A billing entity of the organization: what loops 2010AA and 2010AB of its claims say. */
export const practiceInput = {
  name: entry(name),
  npi: npiEntry,
  taxId: entry(taxId),
  taxonomyCode: taxonomyEntry,
  ...postalAddress,
  phone: entry(phone),
  /** Where payments go, if elsewhere. */
  payTo: z.strictObject({ name: entry(name), ...postalAddress }).nullable(),
} as const;

type PayTo = z.output<typeof practiceInput.payTo>;
export const payToColumns = (payTo: PayTo) => ({
  payToName: payTo?.name ?? null,
  payToAddressLine: payTo?.addressLine ?? null,
  payToCity: payTo?.city ?? null,
  payToState: payTo?.state ?? null,
  payToZip: payTo?.zip ?? null,
});
