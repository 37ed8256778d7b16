import { atOnce, type Steps } from "../../shared/steps";
import { clausesOf } from "./clauses";
import { type DocumentSource, type Documents, documentSteps } from "./documents";
import { type FindOptions, isOffered } from "./find-options";
import type { Reach } from "./looker";
import { createQueryPlanner } from "./query-planner";
import { insertBest, type ScoredEntry } from "./ranked-list";
import { codePrefixOf, queryWords, wordsOf } from "./tokens";
import { prefixRange } from "./vocabulary";
import { createWordMatcher, LEAST_BEGUN, type WordMatcher } from "./word-matches";
import { createWordSearch } from "./word-search";

export interface SearchIndex {
  find(query: string, options: FindOptions): ScoredEntry[];
  /** The words of a title that answer the query, for marking them on the screen. */
  meantIn(query: string): (title: string) => readonly string[];
  /** Whether a title holds the word, or one that it begins. */
  knows(word: string): boolean;
  /** Words of the query that are in no title, and nothing that they stand for. */
  guessedIn(query: string): readonly string[];
  /** Words of the titles that are spelled like words of the query that stand in none. */
  nearTerms(query: string): readonly string[];
}

const CODE_BEGINS = 100;
const EXACT_CODE = 10;

/** Indexes the entries of one release; numbers are given by what a code is worth before any word of a query. */
export const createSearchIndex = (source: DocumentSource, reach?: Reach): SearchIndex =>
  atOnce(searchIndexSteps(source, reach));

export function* searchIndexSteps(source: DocumentSource, reach: Reach = "enough"): Steps<SearchIndex> {
  const documents = yield* documentSteps(source);
  const { vocabulary } = documents;
  const matcher = createWordMatcher(vocabulary.words);
  const { planner, askWord, spelled } = createQueryPlanner(documents, matcher);
  const search = createWordSearch(documents, planner, reach);
  return {
    find(query, options) {
      const prefix = codePrefixOf(query);
      const coded = prefix ? findByCode(documents, prefix, options) : [];
      if (coded.length >= options.limit) return coded;
      const rest = search(query, options).filter(({ entry }) => !coded.some((row) => row.entry === entry));
      return [...coded, ...rest].slice(0, options.limit);
    },
    meantIn(query) {
      const typed = new Set(clausesOf(query, { spelled }).flatMap(({ alternatives }) => alternatives.flat()));
      const asked = [...typed].map(askWord);
      return (title) =>
        [...new Set(wordsOf(title))].filter((word) => {
          const [at] = prefixRange(vocabulary.words, word);
          return vocabulary.words[at] === word && asked.some(({ certainty }) => certainty[at] !== 0);
        });
    },
    knows: (word) => (askWord(word).matches[0]?.certainty ?? 0) >= LEAST_BEGUN,
    guessedIn: (query) => planner.guessedIn(query),
    nearTerms: (query) => nearTermsOf(vocabulary.words, matcher, query),
  };
}

const MOST_NEAR_TERMS = 8;

const nearTermsOf = (
  words: readonly string[],
  { matchesOf, similarTo }: WordMatcher,
  query: string,
): string[] =>
  queryWords(query)
    .filter((word) => matchesOf(word).length === 0)
    .flatMap((word) => similarTo(word).map((index) => words[index] ?? ""))
    .slice(0, MOST_NEAR_TERMS);

/** The code itself, then what it begins: billable codes and much used ones first, otherwise in code order. */
function findByCode(
  { codes, byCode, entries, standing }: Documents,
  prefix: string,
  options: FindOptions,
): ScoredEntry[] {
  const [from, to] = codes.rangeOf(prefix);
  const best: ScoredEntry[] = [];
  for (let at = from; at < to; at += 1) {
    const document = byCode[at] ?? 0;
    const entry = entries[document];
    if (!entry || !isOffered(entry, options)) continue;
    const exact = codes.codeAt(at) === prefix ? EXACT_CODE : 0;
    const common = Math.max(0, (standing[document] ?? 0) - 1.35);
    const worth = (entry.billable ? 1 : 0) + common + (options.usage?.get(codes.codeAt(at)) ?? 0);
    insertBest(best, { entry, score: CODE_BEGINS + exact + worth }, options.limit);
  }
  return best;
}
