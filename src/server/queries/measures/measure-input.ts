import { z } from "zod";
import { AGE_BUCKETS } from "@/domain/measures/aged-ar-rate";
import { type CalendarMonth, parseCalendarMonth } from "@/domain/shared/calendar-month";
import { MEASURE_KEYS } from "./measure-catalog";

export const monthInput = z
  .string()
  .refine((text) => parseCalendarMonth(text) !== undefined, "not a month")
  .transform((text) => text as CalendarMonth);

/** The filters that a dashboard and everything it opens share; they stand in the address. */
export const dashboardInput = { month: monthInput.optional(), payerId: z.uuid().optional() };

/** Which rows of which measure: what a link from a number says. */
export const rowsInput = {
  ...dashboardInput,
  measure: z.enum(MEASURE_KEYS),
  part: z.string().max(20).optional(),
  providerId: z.union([z.uuid(), z.literal("none")]).optional(),
  reason: z.string().max(60).optional(),
  age: z.enum(AGE_BUCKETS.map(({ key }) => key)).optional(),
};
