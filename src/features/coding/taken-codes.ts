import { compactCode } from "@/domain/code-sets/code-format";
import type { CodingSheet, CopiedFrom, Passage } from "@/domain/coding/coding-sheet";
import { insertDiagnosis, insertService } from "@/domain/coding/coding-sheet";
import type { CalendarDate } from "@/domain/shared/calendar-date";
import { isVisitCode } from "@/features/coding/coding-words";

export type CodeKind = "diagnosis" | "procedure";

/** A code that a person chose for this record, wherever it was found. */
export interface TakenCode {
  readonly key: string;
  readonly kind: CodeKind;
  readonly code: string;
  readonly title: string;
  readonly evidence?: Passage | undefined;
  readonly copiedFrom?: CopiedFrom | undefined;
  readonly modifiers?: readonly string[] | undefined;
  readonly units?: number | undefined;
}

/** The sheet with the codes at its ends, settled: choosing them was the decision. */
export const withCodes = (
  sheet: CodingSheet,
  codes: readonly TakenCode[],
  serviceDate: CalendarDate,
): CodingSheet =>
  codes.reduce(
    (next, { kind, evidence, ...taken }) =>
      kind === "diagnosis"
        ? insertDiagnosis(next, { ...taken, evidence })
        : insertService(next, { ...taken, serviceDate, visit: isVisitCode(taken.code) }),
    sheet,
  );

/** Of these sets the coding sheet takes codes. */
export const kindOfSet = (system: string): CodeKind | undefined => {
  if (system === "icd10cm") return "diagnosis";
  return ["cpt", "hcpcs", "cdt"].includes(system) ? "procedure" : undefined;
};

/** Whether a code of that kind is on the sheet, decided. */
export const isOnSheet = (sheet: CodingSheet, kind: CodeKind, code: string): boolean =>
  (kind === "diagnosis" ? sheet.diagnoses : sheet.services).some(
    (row) => row.state === "settled" && compactCode(row.code) === compactCode(code),
  );
