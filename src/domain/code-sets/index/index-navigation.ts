import type { AlphabeticIndex, IndexTerm } from "../components/alphabetic-index";
import { createTermSearch, type FoundPlaces } from "./term-search";
import { formsOf, plain, wordSet } from "./term-words";

/** The way to a term: main term first. Titles as printed, so that a link to it stays readable. */
export type TermPath = readonly string[];

/** Where a "see" or "see also" leads. */
export type IndexTarget =
  /** `rest`: words of the reference that name no term below, such as "by site". */
  | { readonly kind: "term"; readonly path: TermPath; readonly rest: readonly string[] }
  | { readonly kind: "table"; readonly table: "neoplasm" | "drugs"; readonly words: readonly string[] }
  | { readonly kind: "category"; readonly codes: string }
  /** "See condition": look under the name of the condition itself. */
  | { readonly kind: "instruction"; readonly words: string };

export interface IndexReference {
  readonly relation: "see" | "see-also";
  readonly words: string;
  readonly target: IndexTarget;
}

/** A term with what a coder needs to go on from it. */
export interface IndexPlace {
  readonly path: TermPath;
  readonly term: IndexTerm;
  readonly references: readonly IndexReference[];
}

export interface IndexNavigation {
  /** Main terms that begin so, in the order of the index. */
  mainTerms(beginning: string): readonly IndexTerm[];
  /** Terms at any depth by words inside them, the nearest first. */
  holding(words: string, most: number): FoundPlaces<IndexTerm>;
  at(path: TermPath): IndexPlace | undefined;
  /** Terms below a place, at any depth, that hold every word begun so. */
  within(path: TermPath, words: string): readonly TermPath[];
  /** See and see also of a term. */
  referencesOf(term: IndexTerm): readonly IndexReference[];
  /** Where the words of a reference lead, looked up from the main terms. */
  resolve(words: string): IndexTarget;
}

export function createIndexNavigation({ terms }: AlphabeticIndex): IndexNavigation {
  const byName = namesOf(terms);
  const resolve = (words: string): IndexTarget => targetOf(words, byName);
  const titles = terms.map((term) => ({ term, name: plain(term.title) }));
  const known = new Map<IndexTerm, readonly IndexReference[]>();
  const referencesOf = (term: IndexTerm): readonly IndexReference[] => {
    const references = known.get(term) ?? referencesIn(term, resolve);
    known.set(term, references);
    return references;
  };
  const targetsOf = (term: IndexTerm): IndexTerm[] =>
    referencesOf(term).flatMap(({ target }) =>
      target.kind === "term" ? (termAt(byName, target.path) ?? []) : [],
    );
  let search: ReturnType<typeof createTermSearch<IndexTerm>> | undefined;
  return {
    resolve,
    holding(words, most) {
      search ??= createTermSearch(terms, {
        nameOf: ({ title }) => title,
        besideOf: ({ nonessential = "" }) => nonessential,
        targetsOf,
      });
      return search(words, most);
    },
    referencesOf,
    mainTerms(beginning) {
      const typed = plain(beginning);
      return titles.flatMap(({ term, name }) => (name.startsWith(typed) ? [term] : []));
    },
    at(path) {
      const term = termAt(byName, path);
      return term && { path, term, references: referencesOf(term) };
    },
    within(path, words) {
      const term = termAt(byName, path);
      const asked = plain(words).split(" ").filter(Boolean);
      return term
        ? pathsWithin(term, path).filter((found) => holdsWords(found.slice(path.length), asked))
        : [];
    },
  };
}

/** Terms by their whole titles, then by their first word, then by each form: "Anomaly, anomalous" is found as "Anomaly" too. */
function namesOf(terms: readonly IndexTerm[]): ReadonlyMap<string, IndexTerm> {
  const names = new Map<string, IndexTerm>();
  const add = (name: string, term: IndexTerm) => {
    if (name !== "" && !names.has(name)) names.set(name, term);
  };
  for (const term of terms) add(plain(term.title), term);
  for (const term of terms) add(formsOf(term.title)[0] ?? "", term);
  for (const term of terms) for (const form of formsOf(term.title)) add(form, term);
  return names;
}

function termAt(byName: ReadonlyMap<string, IndexTerm>, [main, ...below]: TermPath): IndexTerm | undefined {
  let term = main === undefined ? undefined : byName.get(plain(main));
  for (const title of below) term = term && childNamed(term, title);
  return term;
}

const childNamed = (term: IndexTerm, title: string): IndexTerm | undefined =>
  term.terms.find((child) => plain(child.title) === plain(title));

function referencesIn(
  { see, seeAlso, seeCategory, seeSubcategory }: IndexTerm,
  resolve: (words: string) => IndexTarget,
): IndexReference[] {
  const references: IndexReference[] = [];
  if (see) references.push({ relation: "see", words: see, target: resolve(see) });
  if (seeAlso) references.push({ relation: "see-also", words: seeAlso, target: resolve(seeAlso) });
  for (const codes of [seeCategory, seeSubcategory])
    if (codes) references.push({ relation: "see", words: codes, target: { kind: "category", codes } });
  return references;
}

const TABLES: readonly (readonly [RegExp, "neoplasm" | "drugs"])[] = [
  [/^(?:table of )?neoplasms?(?: table)?$/, "neoplasm"],
  [/^table of drugs/, "drugs"],
];

function targetOf(words: string, byName: ReadonlyMap<string, IndexTerm>): IndexTarget {
  const segments = words
    .split(/[,;]/)
    .map((segment) => segment.trim())
    .filter(Boolean);
  const [main = "", ...below] = segments;
  const table = TABLES.find(([name]) => name.test(plain(main)));
  if (table) return { kind: "table", table: table[1], words: below };
  if (/^condition\b/i.test(main)) return { kind: "instruction", words };
  const term = mainTermFor(byName, main);
  if (!term) {
    const codes =
      /^(?:(?:sub)?categor(?:y|ies) )?([A-Z]\d[0-9A-Z](?:\.[0-9A-Z]+)?(?:-[A-Z]\d[0-9A-Z])?.*)$/.exec(
        words.trim(),
      )?.[1];
    return codes ? { kind: "category", codes } : { kind: "instruction", words };
  }
  return walk(term, below);
}

/** The main term of this name, of its singular, or the only one that begins so. */
function mainTermFor(byName: ReadonlyMap<string, IndexTerm>, words: string): IndexTerm | undefined {
  const name = plain(words);
  const named = byName.get(name) ?? byName.get(name.replace(/s$/, "")) ?? byName.get(`${name}s`);
  if (named || name === "") return named;
  const begun = new Set<IndexTerm>();
  for (const key of byName.keys()) {
    const term = key.startsWith(`${name} `) ? byName.get(key) : undefined;
    if (term) begun.add(term);
    if (begun.size > 1) return undefined;
  }
  return [...begun][0];
}

function walk(main: IndexTerm, segments: readonly string[]): IndexTarget {
  const path = [main.title];
  let term = main;
  for (const [index, segment] of segments.entries()) {
    if (formsOf(term.title).includes(plain(segment))) continue;
    // "Abortion, by type, complicated by": what goes on by type or site goes on below the same term.
    if (BY_KIND.test(segment) && index < segments.length - 1) continue;
    const below = stepTo(term, segment);
    if (!below) return { kind: "term", path, rest: segments.slice(index) };
    path.push(...below.titles);
    term = below.term;
  }
  return { kind: "term", path, rest: [] };
}

const BY_KIND = /^by /i;

interface Step {
  readonly titles: readonly string[];
  readonly term: IndexTerm;
}

function stepTo(term: IndexTerm, segment: string): Step | undefined {
  const child = childNamed(term, segment) ?? childBeginning(term, segment);
  return child ? { titles: [child.title], term: child } : deeperStep(term, segment);
}

/** "Diabetes, retinopathy" stands as "Diabetes, with, retinopathy"; "upper limb" as "limb" and below it "upper". */
function deeperStep(term: IndexTerm, segment: string): Step | undefined {
  const [name, words] = [plain(segment), wordSet(segment)];
  const grandchildren = term.terms.flatMap((child) =>
    child.terms.map((below) => ({ child, titles: [child.title, below.title], term: below })),
  );
  return grandchildren.find(
    ({ child, titles, term: below }) =>
      wordSet(titles.join(" ")) === words ||
      (LINKS.has(plain(child.title)) && formsOf(below.title).includes(name)),
  );
}

const LINKS: ReadonlySet<string> = new Set(["with", "in", "due to", "without", "associated with"]);

/**
 * References shorten and turn words: "in blood" stands in the index as "in blood (of drugs)", "pelvis" as "pelvis,
 * pelvic", "upper limb" as "limb, upper".
 */
function childBeginning(term: IndexTerm, segment: string): IndexTerm | undefined {
  const name = plain(segment);
  const formed = term.terms.filter(({ title }) => formsOf(title).includes(name));
  if (formed.length > 0) return formed[0];
  const begun = term.terms.filter(({ title }) => plain(title).startsWith(`${name} `));
  if (begun.length > 0) return begun[0];
  return term.terms.find(({ title }) => wordSet(title) === wordSet(segment));
}

function pathsWithin(term: IndexTerm, path: TermPath): TermPath[] {
  return term.terms.flatMap((child) => {
    const own = [...path, child.title];
    return [own, ...pathsWithin(child, own)];
  });
}

const holdsWords = (titles: TermPath, asked: readonly string[]): boolean => {
  const words = plain(titles.join(" ")).split(/[\s,/-]+/);
  return asked.every((typed) => words.some((word) => word.startsWith(typed)));
};
