import { z } from "zod";
import { ENTRY_RULES } from "@/domain/settings/entry-rules";
import { entry, npiEntry, taxonomyEntry } from "./party-input";

const { lastName, firstName, credentials, specialty } = ENTRY_RULES;

/** A rendering provider; with `userId` the clinician who answers provider queries about the own patients. */
export const providerInput = {
  npi: npiEntry,
  lastName: entry(lastName),
  firstName: entry(firstName),
  credentials: entry(credentials).nullable(),
  taxonomyCode: taxonomyEntry,
  specialty: entry(specialty),
  userId: z.uuid().nullable(),
} as const;
