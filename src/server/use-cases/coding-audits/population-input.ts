import { z } from "zod";
import type { Population } from "@/domain/coding-audits/population";
import { calendarDate, parseCalendarDate } from "@/domain/shared/calendar-date";

const date = z.string().refine((text) => parseCalendarDate(text) !== undefined, "not a date");

export const populationInput = z.strictObject({
  coderIds: z.array(z.uuid()).max(50).optional(),
  payerIds: z.array(z.uuid()).max(50).optional(),
  specialties: z.array(z.string().trim().min(1).max(60)).max(50).optional(),
  codedFrom: date.optional(),
  codedTo: date.optional(),
});

/** Only what narrows is kept, so that equal populations are written alike. */
export const populationOf = (input: z.output<typeof populationInput>): Population => ({
  ...(input.coderIds?.length ? { coderIds: input.coderIds } : {}),
  ...(input.payerIds?.length ? { payerIds: input.payerIds } : {}),
  ...(input.specialties?.length ? { specialties: input.specialties } : {}),
  ...(input.codedFrom ? { codedFrom: calendarDate(input.codedFrom) } : {}),
  ...(input.codedTo ? { codedTo: calendarDate(input.codedTo) } : {}),
});
