import { z } from "zod";
import type { CodeSystem } from "@/domain/code-sets/code-system";
import { starterCodeSearch } from "@/domain/code-sets/starter/starter-code-sets";
import { calendarDate, parseCalendarDate } from "@/domain/shared/calendar-date";
import { defineQuery } from "../read-model";

const SYSTEMS: Readonly<Record<"diagnosis" | "procedure" | "modifier" | "place", readonly CodeSystem[]>> = {
  diagnosis: ["icd10cm"],
  procedure: ["cpt", "hcpcs"],
  modifier: ["modifier"],
  place: ["place-of-service"],
};

/** Codes in force on the date of service, by words in any order, abbreviations or a code prefix. */
export const searchCodes = defineQuery({
  name: "code-sets.search",
  permission: "code-set:read",
  discloses: "nothing",
  input: z.strictObject({
    kind: z.enum(["diagnosis", "procedure", "modifier", "place"]),
    query: z.string().max(100),
    on: z.string().refine((text) => parseCalendarDate(text) !== undefined, "not a date"),
    limit: z.int().min(1).max(50).default(20),
  }),
  read: async (_context, { kind, query, on, limit }) =>
    starterCodeSearch().search({ query, on: calendarDate(on), systems: SYSTEMS[kind], limit }),
});
