import { z } from "zod";
import { calendarDate, parseCalendarDate } from "@/domain/shared/calendar-date";
import { officeCodes } from "@/server/code-sets/office-codes";
import { defineQuery } from "../read-model";

/** One code on a date with its place in the book: the answer, and the notes of the code and of what stands above it. */
export const getCode = defineQuery({
  name: "code-sets.get",
  permission: "code-set:read",
  discloses: "nothing",
  input: z.strictObject({
    system: z.enum(["icd10cm", "cpt", "hcpcs", "cdt", "modifier", "place-of-service"]),
    code: z.string().trim().min(1).max(10),
    on: z.string().refine((text) => parseCalendarDate(text) !== undefined, "not a date"),
  }),
  async read({ tx, actor }, { system, code, on }) {
    const { codeSets, notesOn } = await officeCodes(tx, actor);
    const notes = notesOn(calendarDate(on));
    return {
      answer: codeSets.lookUp({ system, code, on: calendarDate(on) }),
      notes: system === "icd10cm" ? notes.notesOf(code) : [],
      notesSource: notes.source,
    };
  },
});
