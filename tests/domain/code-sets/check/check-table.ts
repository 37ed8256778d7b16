import { describe, expect, it } from "vitest";
import { checkCodes } from "@/domain/code-sets/check/check-codes";
import type { CheckContext, CheckSources, CodesToCheck } from "@/domain/code-sets/check/checked-codes";
import type { CodeEntry } from "@/domain/code-sets/code-entry";
import { createDiagnosisNotes } from "@/domain/code-sets/diagnosis-notes";
import type { NoteKind } from "@/domain/code-sets/tabular-note";
import { day } from "../../../factories/build-claim";
import { codes } from "../../claim-edits/edit-table";

type EntryRow = readonly [code: string, title: string, rest?: Partial<CodeEntry>];

/** Diagnosis codes as the order file gives them: whatever another one begins with is a header. */
export const diagnosisSet = (rows: readonly EntryRow[], complete = true): CheckSources["codeSets"] =>
  codes(
    rows.map(([code, title, rest]) => ({
      system: "icd10cm" as const,
      code,
      title,
      billable: !rows.some(([other]) => other !== code && other.startsWith(code)),
      ...rest,
    })),
    complete,
  );

type NoteRow = readonly [owner: string, kind: NoteKind, text: string];

export const book = (rows: readonly NoteRow[]) =>
  createDiagnosisNotes(
    rows.map(([owner, kind, text]) => ({ owner, kind, text })),
    "hand-written book",
  );

/** A sentence, the codes ("I10 E11.9", services after a bar), and "kind@place" of every finding expected. */
export type CheckRow = readonly [
  sentence: string,
  listed: string | CodesToCheck,
  found: readonly string[],
  context?: Partial<CheckContext>,
];

export const listOf = (text: string): CodesToCheck => ({
  diagnoses: text.split(" ").map((code) => ({ code })),
});

export function checkTable(title: string, sources: CheckSources, rows: readonly CheckRow[]): void {
  describe(title, () => {
    for (const [sentence, listed, found, context] of rows)
      it(sentence, () => {
        const list = typeof listed === "string" ? listOf(listed) : listed;
        const findings = checkCodes(
          list,
          { date: day("2026-03-02"), setting: "practitioner", ...context },
          sources,
        );
        expect(findings.map(({ kind, at }) => `${kind}@${at.position}`)).toEqual(found);
        for (const { message, remedy, why } of findings)
          expect([message, remedy, why.authority].every((text) => text.length > 10)).toBe(true);
      });
  });
}
