import { compactCode } from "../code-format";
import type { CodeSystem } from "../code-system";
import type { AlphabeticIndex, IndexTerm } from "../components/alphabetic-index";
import type { DiagnosisTable, DiagnosisTableRow } from "../components/diagnosis-table";
import type { PcsIndex, PcsIndexTerm } from "../components/pcs-tables";
import { createIndexNavigation, type IndexNavigation } from "../index/index-navigation";
import type { NoteKind, TabularNote } from "../tabular-note";

/** Words that name a code all by themselves, as an index entry or an inclusion term does. */
export interface SearchPhrase {
  readonly words: string;
  /** Compact; a header stands for every code below it. */
  readonly code: string;
  /** It names a part of what the codes say, as a substance does. */
  readonly isPart?: boolean;
  /** It names no code by itself, but stands for these words of titles. */
  readonly meant?: string;
}

export interface PhraseSources {
  readonly notes?: readonly TabularNote[];
  readonly indexes?: readonly AlphabeticIndex[];
  readonly neoplasms?: readonly DiagnosisTable[];
  readonly drugs?: readonly DiagnosisTable[];
  readonly pcsIndexes?: readonly PcsIndex[];
}

/**
 * Index entries, what "see" leads to, and inclusion terms, one after the other as they are taken. Entries near the main
 * terms come first.
 */
export function phrasesFrom(sources: PhraseSources): (system: CodeSystem) => Iterable<SearchPhrase> {
  return (system) => {
    if (system === "icd10cm") return diagnosisPhrases(sources);
    return system === "icd10pcs" ? procedurePhrases(sources) : [];
  };
}

const NAMING: ReadonlySet<NoteKind> = new Set(["inclusion-term", "includes"]);

function* diagnosisPhrases(sources: PhraseSources): Iterable<SearchPhrase> {
  const { notes = [], indexes = [], neoplasms = [], drugs = [] } = sources;
  for (const { kind, owner, text } of notes)
    if (NAMING.has(kind) && /^[A-Z]\d[^-]+$/.test(owner)) yield { words: text, code: compactCode(owner) };
  for (const index of indexes) yield* indexPhrases(index);
  for (const { rows } of neoplasms) for (const row of rows) yield* rowPhrases(row, "", siteCodes);
  for (const { rows } of drugs) for (const row of rows) yield* rowPhrases(row, "", substanceCodes);
}

/** The columns of the neoplasm table as titles say them, in their order. */
const BEHAVIORS = [
  "malignant neoplasm",
  "secondary malignant neoplasm",
  "carcinoma in situ",
  "benign neoplasm",
  "neoplasm uncertain behavior",
  "neoplasm unspecified behavior",
];

const siteCodes = (site: string, codes: readonly string[]): SearchPhrase[] =>
  codes.flatMap((code, column) =>
    code === "" ? [] : [{ words: `${BEHAVIORS[column] ?? ""} ${site}`, code: stemOfCode(code) }],
  );

/** The columns of a substance are the intents, which a title says; what they share is the substance. */
function substanceCodes(substance: string, codes: readonly string[]): SearchPhrase[] {
  const code = codes.find((each) => each !== "");
  return code
    ? [{ words: substance, code: stemOfCode(code).slice(0, SUBSTANCE_CHARACTERS), isPart: true }]
    : [];
}

const SUBSTANCE_CHARACTERS = 5;

function rowPhrases(
  { title, codes, rows }: DiagnosisTableRow,
  above: string,
  phrasesOf: (words: string, codes: readonly string[]) => SearchPhrase[],
): SearchPhrase[] {
  const words = /^neoplasm, neoplastic/i.test(title) ? "" : `${above} ${title}`.trim();
  const own = words === "" ? [] : phrasesOf(words, codes);
  return [...own, ...rows.flatMap((row) => rowPhrases(row, words, phrasesOf))];
}

const stemOfCode = (printed: string): string => compactCode(printed.replace(/[-.]+$/, ""));

interface PlacedTerm {
  readonly term: IndexTerm;
  /** Its words with those of the terms above it. */
  readonly paths: readonly string[];
}

const placed = (term: IndexTerm, above: readonly string[]): PlacedTerm => ({
  term,
  paths: above.flatMap((path) => formsOf(term.title).map((form) => `${path} ${form}`)),
});

/** Level by level, so that what stands near a main term comes first. */
function* indexPhrases(index: AlphabeticIndex): Iterable<SearchPhrase> {
  const navigation = createIndexNavigation(index);
  const led = new Map<string, string | undefined>();
  const codeLedTo = (see: string): string | undefined => {
    if (!led.has(see)) led.set(see, codeBehind(see, navigation));
    return led.get(see);
  };
  let level = index.terms.map((term) => placed(term, [""]));
  while (level.length > 0) {
    for (const { term, paths } of level) {
      const code = term.code ? stemOfCode(term.code) : term.see && codeLedTo(term.see);
      if (code) yield* paths.map((words) => ({ words, code }));
    }
    level = level.flatMap(({ term, paths }) => term.terms.map((child) => placed(child, paths)));
  }
}

/** "Keloid, cheloid" is two names of one thing; a longer list of them is a description. */
function formsOf(title: string): string[] {
  const text = title.replaceAll(/\([^)]*\)/g, " ");
  const forms = text.split(/[,;]/);
  return forms.length === 2 && forms.every((form) => form.trim().split(/\s+/).length === 1) ? forms : [text];
}

function codeBehind(see: string, navigation: IndexNavigation): string | undefined {
  const target = navigation.resolve(see);
  if (target.kind !== "term" || target.rest.length > 0) return undefined;
  const code = navigation.at(target.path)?.term.code;
  return code && stemOfCode(code);
}

const KIND = / (?:muscle|artery|vein|nerve|ligament|bone|joint)$/i;

/** "Vastus lateralis muscle" is said without its kind too. */
function namesOf(title: string): readonly string[] {
  const name = title.replaceAll(/\([^)]*\)/g, " ").trim();
  const short = name.replace(KIND, "");
  return short !== name && short.includes(" ") ? [name, short] : [name];
}

/** "Lower Leg Muscle, Right" is said without its side, which a question says itself. */
const withoutSide = (use: string): string =>
  use
    .replaceAll(/\([^)]*\)/g, " ")
    .replaceAll(/,? (?:right|left|bilateral)\b/gi, "")
    .trim();

const otherNames = ({ title, use }: PcsIndexTerm, above: string): SearchPhrase[] =>
  use
    ? namesOf(title === "" ? above : title).map((words) => ({ words, code: "", meant: withoutSide(use) }))
    : [];

function procedurePhrases({ pcsIndexes = [] }: PhraseSources): SearchPhrase[] {
  const phrases: SearchPhrase[] = [];
  const take = (term: PcsIndexTerm, above: string): void => {
    const words = `${above} ${term.title}`.trim();
    for (const code of term.codes) phrases.push({ words, code });
    phrases.push(...otherNames(term, above));
    for (const below of term.terms) take(below, words);
  };
  for (const { terms } of pcsIndexes) for (const term of terms) take(term, "");
  return phrases;
}
