import { calendarDate } from "../../shared/calendar-date";
import type { AgeRange, CodeEntry, PositionRule } from "../code-entry";
import { FISCAL_YEAR_2024 } from "./covered-dates";
import { ICD10CM_CODES } from "./icd10cm-codes";
import { POSITION_RULES } from "./position-rules";

/** Age groups of the Medicare Code Editor 41.1: newborn, pediatric, maternity, adult. */
const AGE_MARKS: Readonly<Record<string, AgeRange>> = {
  N: { from: 0, through: 0 },
  P: { from: 0, through: 17 },
  T: { from: 9, through: 64 },
  A: { from: 15, through: 124 },
};

const POSITIONS: readonly PositionRule[] = POSITION_RULES.split("\n").map((row) => {
  const [rule, authority = ""] = row.split("|");
  return { rule: rule === "only-first" ? "only-first" : "never-first", authority };
});

/** Rows of the generated table: code|B or H|marks|from|to|successors|title; an empty date is an end of the coverage. */
export const diagnosisEntries = (): CodeEntry[] => ICD10CM_CODES.split("\n").map(readRow);

function readRow(row: string): CodeEntry {
  const [code = "", kind, marks = "", from, to, successors, title = ""] = row.split("|");
  return {
    system: "icd10cm",
    code,
    title,
    titleOrigin: "official",
    billable: kind === "B",
    validFrom: from ? calendarDate(from) : FISCAL_YEAR_2024,
    ...(to && { validTo: calendarDate(to) }),
    ...(successors && { successors: successors.split(",") }),
    ...(marks && readMarks(marks)),
  };
}

function readMarks(text: string): Partial<CodeEntry> {
  const [marks = "", position] = text.split("@");
  const age = [...marks].map((mark) => AGE_MARKS[mark]).find((range) => range !== undefined);
  const rule: PositionRule | undefined = position ? POSITIONS[Number(position)] : undefined;
  return {
    ...(marks.includes("F") && { sex: "female" as const }),
    ...(marks.includes("M") && { sex: "male" as const }),
    ...(age && { age }),
    ...(marks.includes("m") && { manifestation: true as const }),
    ...(marks.includes("x") && { presentOnAdmissionExempt: true as const }),
    ...(rule && { position: rule }),
  };
}
