import { describe, expect, test } from "vitest";
import { wordingsOfComponents } from "@/domain/code-sets/release/release-search";
import { releasesFromComponents } from "@/domain/code-sets/release/releases-from-components";
import { CLINIC_SUPPLY_WORDS } from "@/domain/code-sets/search/clinic-supply-words";
import { CLINICAL_WORDS } from "@/domain/code-sets/search/clinical-words";
import { PROCEDURE_WORDS } from "@/domain/code-sets/search/procedure-words";
import { isSilent, wordsOf } from "@/domain/code-sets/search/tokens";
import { prefixRange } from "@/domain/code-sets/search/vocabulary";
import { corpusComponents, corpusIsAtHand } from "../../../support/release-corpus";

const TABLES = { CLINICAL_WORDS, PROCEDURE_WORDS, CLINIC_SUPPLY_WORDS };
const rowsOf = (table: string) => table.trim().split("\n");
const READING_MS = 240_000;

describe.runIf(corpusIsAtHand)("C3: what phrases stand for is found in the official files", () => {
  test("every meaning is held by a code's title, inclusion terms or index entries", {
    timeout: READING_MS,
  }, () => {
    const components = corpusComponents(
      "icd10cm-order",
      "icd10cm-tabular",
      "icd10cm-index",
      "icd10cm-external-cause-index",
      "icd10pcs-order",
      "icd10pcs-index",
      "hcpcs-indicators",
      "hcpcs-descriptions",
    );
    const wordings = wordingsOfComponents(components);
    const holders = new Map<string, Set<number>>();
    const entries = releasesFromComponents(components).flatMap((release) => release.entries);
    for (const [number, { system, code, title }] of entries.entries())
      for (const word of [title, ...wordings(system, code)].flatMap(wordsOf)) {
        const held = holders.get(word) ?? new Set();
        holders.set(word, held.add(number));
      }
    const words = [...holders.keys()].sort();
    const begun = new Map<string, ReadonlySet<number>>();
    const holding = (word: string): ReadonlySet<number> => {
      const [from, to] = prefixRange(words, word);
      const found =
        begun.get(word) ?? new Set(words.slice(from, to).flatMap((each) => [...(holders.get(each) ?? [])]));
      begun.set(word, found);
      return found;
    };
    const isHeld = (meaning: string): boolean => {
      const [first = new Set<number>(), ...others] = meaning
        .split(" ")
        .map(holding)
        .sort((a, b) => a.size - b.size);
      return [...first].some((number) => others.every((each) => each.has(number)));
    };
    const rows = Object.values(TABLES).flatMap(rowsOf);
    const astray = rows.filter((row) => !(row.split("|")[1] ?? "").split(";").every(isHeld));
    expect(entries.length).toBeGreaterThan(150_000);
    expect(astray).toEqual([]);
  });
});

test.each(Object.entries(TABLES))(
  "C3: %s: a phrase is one to six words, once, and not silent alone",
  (_, table) => {
    const phrases = rowsOf(table).map((row) => row.split("|")[0] ?? "");
    expect(phrases.length).toBeGreaterThan(400);
    expect(new Set(phrases).size).toBe(phrases.length);
    expect(
      phrases.filter((phrase) => phrase.split(" ").length > 6 || phrase.split(" ").every(isSilent)),
    ).toEqual([]);
    expect(rowsOf(table).filter((row) => !/^[a-z0-9 ]+\|[a-z0-9 ;]+$/.test(row))).toEqual([]);
  },
);
