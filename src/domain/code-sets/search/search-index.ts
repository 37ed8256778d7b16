import { atOnce, type Steps } from "../../shared/steps";
import { type AskedWord, createAskedWords } from "./asked-word";
import { clausesOf } from "./clauses";
import { type DocumentSource, type Documents, documentSteps } from "./documents";
import { type FindOptions, isOffered } from "./find-options";
import type { Reach } from "./looker";
import { phraseHits } from "./phrase-hits";
import { planClause } from "./query-plan";
import { insertBest, type ScoredEntry } from "./ranked-list";
import { nearerOf, nearTableWord } from "./table-words";
import { codePrefixOf, queryWords, wordsOf } from "./tokens";
import { prefixRange } from "./vocabulary";
import { createWordMatcher, LEAST_BEGUN, type WordMatcher } from "./word-matches";
import { createWordSearch, type QuestionPlan, type QuestionPlanner } from "./word-search";

export interface SearchIndex {
  find(query: string, options: FindOptions): ScoredEntry[];
  /** The words of a title that answer the query, for marking them on the screen. */
  meantIn(query: string): (title: string) => readonly string[];
  /** Words of the titles that are spelled like words of the query that stand in none. */
  nearTerms(query: string): readonly string[];
}

interface PlanTerms {
  readonly longest?: number;
  readonly ask?: (typed: string) => AskedWord;
}

/** Words whose documents are kept at hand; one that may be misspelled is asked less often. */
const ASKED_KEPT = 64;
const LOOSELY_KEPT = 16;

const CODE_BEGINS = 100;
const EXACT_CODE = 10;

/** Indexes the entries of one release; numbers are given by what a code is worth before any word of a query. */
export const createSearchIndex = (source: DocumentSource, reach?: Reach): SearchIndex =>
  atOnce(searchIndexSteps(source, reach));

export function* searchIndexSteps(source: DocumentSource, reach: Reach = "enough"): Steps<SearchIndex> {
  const documents = yield* documentSteps(source);
  const { vocabulary, entries } = documents;
  const matcher = createWordMatcher(vocabulary.words);
  const size = entries.length;
  const askWord = createAskedWords(vocabulary, { size, most: ASKED_KEPT }, matcher.matchesOf);
  const askLoosely = createAskedWords(vocabulary, { size, most: LOOSELY_KEPT }, matcher.looselyOf);
  const spelled = (word: string): string => {
    const [best] = askWord(word).matches;
    if (best && best.certainty >= LEAST_BEGUN) return word;
    return nearerOf(word, best && vocabulary.words[best.word], nearTableWord(word));
  };
  const names = (wordings: readonly (readonly string[])[]): boolean =>
    wordings.some((words) => documents.phrases.rangesOf(words).some(({ isPart }) => !isPart));
  const planOf = (query: string, { longest, ask = askWord }: PlanTerms = {}): QuestionPlan => {
    const clauses = clausesOf(query, { spelled, ...(longest && { longest }) });
    const planned = clauses.map((clause) => planClause(clause, { askWord: ask, documents: size, names }));
    const isKnown = (clause: number) => (planned[clause]?.most ?? 0) > 0;
    return { clauses: planned, hits: phraseHits(clauses, documents.phrases, { spelled, isKnown }) };
  };
  const planner: QuestionPlanner = {
    inPhrases: (query) => planOf(query),
    inWords: (query) => planOf(query, { longest: 1 }),
    inLooseWords: (query) => planOf(query, { ask: askLoosely }),
    maySpellOtherwise: (query) =>
      queryWords(query).some((word) => askLoosely(word).matches.length > askWord(word).matches.length),
  };
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
