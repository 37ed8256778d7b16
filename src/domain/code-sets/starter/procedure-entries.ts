import { calendarDate } from "../../shared/calendar-date";
import type { CodeEntry, ProcedureFacts } from "../code-entry";
import { FISCAL_YEAR_2024 } from "./covered-dates";
import { CPT_CODES } from "./cpt-codes";
import { HCPCS_CODES } from "./hcpcs-codes";

/** Rows: code|our words|marks|from|to. Marks: add-on, new, established, female, male, age A-B, unit N minutes. */
export const cptEntries = (): CodeEntry[] =>
  CPT_CODES.split("\n").map((row) => {
    const [code = "", title = "", marks = "", from = "", to] = row.split("|");
    const age = /age (\d+)-(\d+)/.exec(marks);
    return {
      system: "cpt",
      code,
      title,
      titleOrigin: "own-words",
      billable: true,
      validFrom: calendarDate(from),
      ...(to && { validTo: calendarDate(to) }),
      ...(/\bfemale\b/.test(marks) && { sex: "female" as const }),
      ...(/\bmale\b/.test(marks) && { sex: "male" as const }),
      ...(age && { age: { from: Number(age[1]), through: Number(age[2]) } }),
      procedure: cptFacts(code, marks),
    };
  });

function cptFacts(code: string, marks: string): ProcedureFacts {
  const minutes = /unit (\d+) minutes/.exec(marks)?.[1];
  return {
    section: sectionOf("cpt", code),
    ...(marks.includes("add-on") && { addOn: true as const }),
    ...(/\bnew\b/.test(marks) && { patient: "new" as const }),
    ...(/\bestablished\b/.test(marks) && { patient: "established" as const }),
    ...(minutes && { minutesPerUnit: Number(minutes) }),
  };
}

/** What a procedure's number says of it. */
export function sectionOf(system: "cpt" | "hcpcs", code: string): ProcedureFacts["section"] {
  if (system === "cpt") return cptSection(Number(code.slice(0, 5)));
  return SUPPLIES.includes(code.charAt(0)) ? "supply-or-drug" : "other";
}

/** The sections of CPT are ranges of numbers. Telehealth visits (98000-98016) belong to evaluation and management. */
function cptSection(number: number): ProcedureFacts["section"] {
  if (number >= 99202 && number <= 99499) return "evaluation-and-management";
  if (number >= 98000 && number <= 98016) return "evaluation-and-management";
  if (number < 2000) return "anesthesia";
  if (number < 70000) return "surgery";
  if (number < 80000) return "radiology";
  return number < 90000 ? "laboratory" : "medicine";
}

const SUPPLIES = "ABCEJKLQV";

/** Rows: code|official title|from|to. */
export const hcpcsEntries = (): CodeEntry[] =>
  HCPCS_CODES.split("\n").map((row) => {
    const [code = "", title = "", from, to] = row.split("|");
    return {
      system: "hcpcs",
      code,
      title,
      titleOrigin: "official",
      billable: true,
      validFrom: from ? calendarDate(from) : FISCAL_YEAR_2024,
      ...(to && { validTo: calendarDate(to) }),
      procedure: { section: sectionOf("hcpcs", code) },
    };
  });
