import type { CodingSheet, Passage } from "@/domain/coding/coding-sheet";
import { diagnosisNumbers } from "@/domain/coding/coding-sheet";

/** A passage that supports a row, or that is about to. */
export interface MarkedPassage {
  readonly id: string;
  readonly number: number | undefined;
  readonly passage: Passage;
}

/** Passages of the sheet with the number of their row; the one the code book was opened with is pending. */
export function markedPassages(sheet: CodingSheet, pending: Passage | undefined): MarkedPassage[] {
  const numbers = diagnosisNumbers(sheet);
  const evident = sheet.diagnoses.flatMap(({ key, evidence, state }): MarkedPassage[] =>
    evidence && state !== "declined" ? [{ id: key, number: numbers.get(key), passage: evidence }] : [],
  );
  return pending ? [{ id: "pending", number: undefined, passage: pending }, ...evident] : evident;
}
