import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { checkCodesToTheLastNote } from "@/domain/code-sets/check/check-codes";
import type { CodeFinding } from "@/domain/code-sets/check/code-finding";
import { createCodeSets } from "@/domain/code-sets/code-sets";
import {
  type CodingInstruction,
  instructionsAmong,
  instructionText,
} from "@/domain/code-sets/coding-instruction";
import { chapterOf, createDiagnosisNotes } from "@/domain/code-sets/diagnosis-notes";
import { codesInNote } from "@/domain/code-sets/note-codes";
import { readIcd10cmTabular } from "@/domain/code-sets/readers/read-icd10cm-tabular";
import { starterNotes, starterReleases } from "@/domain/code-sets/starter/starter-code-sets";
import type { TabularNote } from "@/domain/code-sets/tabular-note";
import { day } from "../../../factories/build-claim";
import { heirsOf, keyOf, witnessesOf } from "./note-witnesses";

interface Book {
  readonly notes: readonly TabularNote[];
  /** Categories of each block and chapter. */
  readonly categories: ReadonlyMap<string, readonly string[]>;
}

/** The notes of the book that no list of codes brings out as a finding that cites them word for word. */
function unreachable({ notes, categories }: Book): string[] {
  const book = createDiagnosisNotes(notes, "the book under test");
  const cites = (codes: readonly string[], note: { owner: string; text: string }): boolean => {
    const listed = { diagnoses: codes.map((code) => ({ code })) };
    const findings: readonly CodeFinding[] = checkCodesToTheLastNote(
      listed,
      { date: day("2026-03-02"), setting: "practitioner" },
      { codeSets: createCodeSets([]), notes: book },
    );
    return findings.some(({ why }) => why.notes?.some((cited) => keyOf(cited) === keyOf(note)));
  };
  const excludes = notes.filter(({ kind }) => kind === "excludes1");
  const lost = excludes.filter((note) => {
    const named = codesInNote(note.text).flatMap(witnessesOf);
    const heirs = heirsOf(note.owner, categories);
    if (named.length === 0) return !heirs.some((heir) => cites([heir], note));
    return !heirs.some((heir) => named.some((other) => cites([heir, other], note)));
  });
  const instructions = instructionsAmong(notes).filter(({ kind }) => kind !== "code-also");
  const unheard = instructions.filter((instruction) => !isHeard(instruction));
  return [...lost.map(keyOf), ...unheard.map((one) => `${one.owner}: ${instructionText(one)}`)];

  function isHeard(instruction: CodingInstruction): boolean {
    const note = { owner: instruction.owner, text: instructionText(instruction) };
    const named = instruction.ranges.flatMap(witnessesOf);
    return heirsOf(instruction.owner, categories).some(
      (heir) =>
        cites([heir], note) ||
        named.some((other) => cites([heir, other], note) || cites([other, heir], note)),
    );
  }
}

describe("C7: every Excludes1, code-first and use-additional note is reachable as a finding", () => {
  test("of the starter set", () => {
    const notes = starterNotes();
    expect(notes.filter(({ kind }) => kind === "excludes1").length).toBeGreaterThan(500);
    const categories = starterReleases()
      .filter(({ system }) => system === "icd10cm")
      .flatMap(({ entries }) => entries.map(({ code }) => code.slice(0, 3)));
    const chapters = Map.groupBy(new Set(categories), chapterOf);
    expect(unreachable({ notes, categories: chapters })).toEqual(["D72: basophilia (D72.824)"]);
  });

  const file = new URL(
    "../../../../../shared/corpus/codesets/icd10cm/icd10cm_tabular_2021.xml.gz",
    import.meta.url,
  );
  test.skipIf(!existsSync(file))("of the tabular list FY2021 in full", { timeout: 60_000 }, () => {
    const { content } = readIcd10cmTabular(gunzipSync(readFileSync(file)).toString("utf8"));
    const top = content.diagnoses.filter(({ parent }) => parent === undefined);
    const categories = new Map([
      ...Map.groupBy(top, ({ block }) => block),
      ...Map.groupBy(top, ({ chapter }) => `chapter ${chapter}`),
    ]);
    const codes = new Map([...categories].map(([owner, rows]) => [owner, rows.map(({ code }) => code)]));
    expect(content.notes.filter(({ kind }) => kind === "excludes1").length).toBe(5441);
    expect(unreachable({ notes: content.notes, categories: codes })).toEqual([
      // The header excludes a code of its own; both stand below it.
      "D72: basophilia (D72.824)",
      // A misprint of the publisher: the span runs backward.
      "W62: contact with venomous amphibians (T63.81-R63.83)",
    ]);
  });
});
