import { z } from "zod";
import { starterCodeSets, starterDiagnosisNotes } from "@/domain/code-sets/starter/starter-code-sets";
import { calendarDate, parseCalendarDate } from "@/domain/shared/calendar-date";
import { defineQuery } from "../read-model";

/** One code on a date with its place in the book: the answer, and the notes of the code and of what stands above it. */
export const getCode = defineQuery({
  name: "code-sets.get",
  permission: "code-set:read",
  discloses: "nothing",
  input: z.strictObject({
    system: z.enum(["icd10cm", "cpt", "hcpcs", "modifier", "place-of-service"]),
    code: z.string().trim().min(1).max(10),
    on: z.string().refine((text) => parseCalendarDate(text) !== undefined, "not a date"),
  }),
  read: async (_context, { system, code, on }) => ({
    answer: starterCodeSets().lookUp({ system, code, on: calendarDate(on) }),
    notes: system === "icd10cm" ? starterDiagnosisNotes().notesOf(code) : [],
    notesSource: starterDiagnosisNotes().source,
  }),
});
