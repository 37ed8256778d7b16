import { chapterOf } from "../diagnosis-notes";
import type { TabularNote } from "../tabular-note";
import type { AnsweredDiagnosis, CheckedCodes, CodeCheck } from "./checked-codes";
import type { CodeFinding } from "./code-finding";

const [MOTHER, NEWBORN] = ["chapter 15", "chapter 16"] as const;
const chapterOfCode = ({ compact }: AnsweredDiagnosis): string => chapterOf(compact.slice(0, 3));

/** Codes of the mother and of the newborn in one record, where the chapters say that they do not stand together. */
export const checkMotherAndNewborn: CodeCheck = function* (checked) {
  const mother = checked.sequence.find((diagnosis) => chapterOfCode(diagnosis) === MOTHER);
  const newborn = mother && checked.sequence.find((diagnosis) => chapterOfCode(diagnosis) === NEWBORN);
  if (!mother || !newborn) return;
  const notes = [mother, newborn].flatMap((diagnosis) =>
    notesOf(checked, diagnosis).filter(({ text }) => /never on (?:newborn|maternal) records/i.test(text)),
  );
  if (notes.length === 0) return;
  const [first, later] = mother.position < newborn.position ? [mother, newborn] : [newborn, mother];
  yield findingOf(checked, {
    kind: "mother-and-newborn",
    at: { list: "diagnoses", position: later.position },
    codes: [later.code, first.code],
    message: `${mother.code} is of the mother’s record and ${newborn.code} of the newborn’s.`,
    remedy: "Keep the codes of the patient whose record this is.",
    notes,
  });
};

const ALONE = /is not to be used with any other code from (chapter \d+)/;

/** A code that its own note sets against every other code of a chapter, such as O80. */
export const checkUsedAlone: CodeCheck = function* (checked) {
  for (const diagnosis of checked.sequence) {
    const own = notesOf(checked, diagnosis).filter(({ owner }) => owner === diagnosis.code);
    const note = own.find(({ text }) => ALONE.test(text));
    const chapter = note && ALONE.exec(note.text)?.[1];
    const others = checked.sequence.filter(
      (other) => other.compact !== diagnosis.compact && chapterOfCode(other) === chapter,
    );
    if (!note || others.length === 0) continue;
    const codes = others.map(({ code }) => code);
    yield findingOf(checked, {
      kind: "used-alone",
      at: { list: "diagnoses", position: diagnosis.position },
      codes: [diagnosis.code, ...codes],
      message: `${diagnosis.code} is not used with another code of ${chapter}, and ${codes.join(", ")} stands beside it.`,
      remedy: `Remove ${diagnosis.code}, or what does not belong to the record.`,
      notes: [note],
    });
  }
};

const notesOf = ({ sources }: CheckedCodes, { code }: AnsweredDiagnosis): readonly TabularNote[] =>
  sources.notes?.notesOf?.(code) ?? [];

type Part = Pick<CodeFinding, "kind" | "at" | "codes" | "message" | "remedy"> & {
  readonly notes: readonly TabularNote[];
};

const findingOf = ({ sources: { notes: book } }: CheckedCodes, { notes, ...part }: Part): CodeFinding => ({
  ...part,
  severity: "warn",
  why: {
    authority: "ICD-10-CM tabular list, note at the code or chapter",
    ...(book && { release: book.source }),
    notes: notes.map(({ owner, text }) => ({ owner, text })),
  },
});
