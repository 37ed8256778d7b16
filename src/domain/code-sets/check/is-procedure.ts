import type { CalendarDate } from "../../shared/calendar-date";
import { compactCode } from "../code-format";
import type { CodeSets } from "../code-sets";
import { type CodeSystem, isInpatientProcedure, procedureCodeSystem } from "../code-system";

/**
 * Whether a code on a list of both is a procedure. A letter with four digits and seven characters may each be either:
 * then the book that knows the code decides, and a dot makes it a diagnosis.
 */
export function isProcedure(code: string, codeSets: CodeSets, on: CalendarDate): boolean {
  const system = procedureCodeSystem(compactCode(code));
  const isKnown = (asked: CodeSystem): boolean =>
    !["unknown", "no-release"].includes(codeSets.lookUp({ system: asked, code, on }).kind);
  if (system !== undefined) return !code.includes(".") && (isKnown(system) || !isKnown("icd10cm"));
  if (!isInpatientProcedure(code)) return false;
  const isDiagnosis = /^[A-Z]\d/i.test(code);
  return !isDiagnosis || codeSets.lookUp({ system: "icd10pcs", code, on }).kind === "valid";
}
