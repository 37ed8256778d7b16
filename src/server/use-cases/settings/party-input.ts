import { z } from "zod";
import { isValidNpi } from "@/domain/shared/npi";

/** What every party on a claim is checked for when it is set up, so that no edit has to find it later. */
export const npi = z.string().refine(isValidNpi, "the NPI's check digit is wrong");
export const taxonomy = z.string().regex(/^[0-9A-Z]{9}X$/, "ten characters ending in X");
export const postalAddress = {
  addressLine: z.string().trim().min(2).max(55),
  city: z.string().trim().min(2).max(30),
  state: z.string().regex(/^[A-Z]{2}$/, "two letters"),
  zip: z.string().regex(/^\d{5}(\d{4})?$/, "five or nine digits"),
} as const;
