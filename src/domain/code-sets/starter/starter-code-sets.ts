import type { CodeRelease } from "../code-release";
import { type CodeSets, createCodeSets } from "../code-sets";
import { createDiagnosisNotes, type DiagnosisNotes } from "../diagnosis-notes";
import { type CodeSearch, createCodeSearch } from "../search/search-codes";
import { phrasesFrom } from "../search/search-phrases";
import type { NoteKind, TabularNote } from "../tabular-note";
import { COMMON_CODES } from "./common-codes";
import { ICD10CM_NOTES } from "./icd10cm-notes";
import { readStarterReleases } from "./starter-releases";

const once = <Value>(make: () => Value): (() => Value) => {
  let held: { readonly value: Value } | undefined;
  return () => {
    held ??= { value: make() };
    return held.value;
  };
};

const NOTE_KINDS: Readonly<Record<string, NoteKind>> = {
  t: "inclusion-term",
  i: "includes",
  "1": "excludes1",
  "2": "excludes2",
  f: "code-first",
  u: "use-additional",
  a: "code-also",
};

/** The releases the project carries; read once a process. */
export const starterReleases: () => readonly CodeRelease[] = once(readStarterReleases);

/** Look-ups over the starter set, for a new office and for tests. */
export const starterCodeSets: () => CodeSets = once(() => createCodeSets(starterReleases()));

/** The notes as they stand in the list, block and chapter included. */
export const starterNotes: () => readonly TabularNote[] = once(() => ICD10CM_NOTES.split("\n").map(readNote));

/** Tabular notes of the carried diagnoses; the newest complete tabular at hand is of FY2021, and every answer says so. */
export const starterDiagnosisNotes: () => DiagnosisNotes = once(() =>
  createDiagnosisNotes(starterNotes(), "ICD-10-CM tabular list FY2021"),
);

/** Codes that are common everywhere; among codes that fit a query alike they come first. */
export const commonStarterCodes: () => ReadonlySet<string> = once(
  () => new Set(COMMON_CODES.trim().split(/\s+/)),
);

/** Search over the starter set, inclusion terms of the tabular included. */
export const starterCodeSearch: () => CodeSearch = once(() => {
  const notes = starterDiagnosisNotes();
  const common = commonStarterCodes();
  return createCodeSearch(starterReleases(), {
    alternates: (system, code) => (system === "icd10cm" ? notes.wordingsOf(code) : []),
    commonness: (_, code) => (common.has(code) ? 1 : 0),
    phrases: phrasesFrom({ notes: starterNotes() }),
  });
});

function readNote(row: string): TabularNote {
  const [owner = "", kind = "", text = ""] = row.split("|");
  return { owner, kind: NOTE_KINDS[kind] ?? "includes", text };
}
