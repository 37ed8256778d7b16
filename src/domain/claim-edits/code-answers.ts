import type { Claim, ServiceLine } from "../claims/claim";
import type { CodeAnswer } from "../code-sets/code-answer";
import { displayCode } from "../code-sets/code-format";
import type { CodeSets } from "../code-sets/code-sets";
import { type CodeSystem, procedureCodeSystem } from "../code-sets/code-system";
import { type CalendarDate, formatCalendarDate } from "../shared/calendar-date";
import { datesOfDiagnosis } from "./claim-dates";

export interface DiagnosisAnswer {
  readonly position: number;
  /** With dot. */
  readonly code: string;
  readonly on: CalendarDate;
  readonly answer: CodeAnswer;
}

/** What the code sets say of each diagnosis on each date it must be valid on. */
export function* diagnosisAnswers(claim: Claim, codeSets: CodeSets): Iterable<DiagnosisAnswer> {
  for (const [index, code] of claim.diagnosisCodes.entries()) {
    for (const on of datesOfDiagnosis(claim, index + 1)) {
      const answer = codeSets.lookUp({ system: "icd10cm", code, on });
      yield { position: index + 1, code: displayCode("icd10cm", code), on, answer };
    }
  }
}

export interface ProcedureAnswer {
  readonly line: ServiceLine;
  readonly system: CodeSystem;
  readonly answer: CodeAnswer;
}

/** A code without the shape of a procedure code is left to the format edit. */
export function* procedureAnswers(claim: Claim, codeSets: CodeSets): Iterable<ProcedureAnswer> {
  for (const line of claim.serviceLines) {
    const system = procedureCodeSystem(line.procedureCode);
    if (!system) continue;
    yield {
      line,
      system,
      answer: codeSets.lookUp({ system, code: line.procedureCode, on: line.serviceFrom }),
    };
  }
}

/** "ended 09/30/2025", "begins 10/01/2026", or that no loaded release makes it billable. */
export function validityInWords(
  answer: Extract<CodeAnswer, { kind: "not-on-date" }>,
  on: CalendarDate,
): string {
  const ended = answer.periods.filter(({ through }) => through !== undefined && through < on).at(-1)?.through;
  if (ended) return `it ended ${formatCalendarDate(ended)}`;
  const begins = answer.periods.find(({ from }) => from > on)?.from;
  return begins ? `it begins ${formatCalendarDate(begins)}` : "no release makes it billable then";
}
