import { z } from "zod";
import { calendarDate, parseCalendarDate } from "@/domain/shared/calendar-date";

/** The sets a coder looks up in the encoder. */
export const ENCODER_SETS = [
  "icd10cm",
  "icd10pcs",
  "hcpcs",
  "cpt",
  "cdt",
  "modifier",
  "place-of-service",
] as const;
export type EncoderSet = (typeof ENCODER_SETS)[number];
export const encoderSet = z.enum(ENCODER_SETS);

export const dateOfService = z
  .string()
  .refine((text) => parseCalendarDate(text) !== undefined, "not a date")
  .transform((text) => calendarDate(text));

export const typedCode = z.string().trim().min(1).max(10);
export const typedWords = z.string().max(100);

/** Name of a pick list of the office. */
export const listName = z.string().trim().min(1).max(40);
export const noteText = z.string().trim().min(1).max(2000);

/** The number of a Medicare contractor, as claims carry it; its leading zero may be left away. */
export const contractorNumber = z
  .string()
  .trim()
  .regex(/^[0-9A-Za-z]{3,5}$/);
