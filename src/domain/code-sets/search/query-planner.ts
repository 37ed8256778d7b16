import { type AskedWord, createAskedWords } from "./asked-word";
import { type Clause, clausesOf } from "./clauses";
import { settingsOfQuery } from "./document-marks";
import type { Documents } from "./documents";
import { NAMING } from "./importance";
import { CLAUSE_BITS, createOperationHits } from "./operation-hits";
import { type PhraseHit, phraseHits } from "./phrase-hits";
import { type PlannedClause, planClause, pointsOf } from "./query-plan";
import type { QuestionPlan, QuestionPlanner } from "./question-plan";
import { nearerOf, nearTableWord } from "./table-words";
import { queryWords } from "./tokens";
import { prefixRange } from "./vocabulary";
import { LEAST_BEGUN, type WordMatcher } from "./word-matches";

/** Words whose documents are kept at hand; one that may be misspelled is asked less often. */
const ASKED_KEPT = 64;
const LOOSELY_KEPT = 16;

/** "Without contrast" is not "contrast". */
const DENYING: ReadonlySet<string> = new Set(["without", "wo", "no", "not"]);

const NO_HITS = (): readonly PhraseHit[] => [];

export interface WordKnowledge {
  readonly planner: QuestionPlanner;
  readonly askWord: (typed: string) => AskedWord;
  /** The word itself, or the one that it is a misspelling of. */
  readonly spelled: (word: string) => string;
}

/** Reads queries against the words of one set. */
export function createQueryPlanner(documents: Documents, matcher: WordMatcher): WordKnowledge {
  const { vocabulary, phrases, meanings } = documents;
  const size = documents.entries.length;
  const askWord = createAskedWords(vocabulary, { size, most: ASKED_KEPT }, matcher.matchesOf);
  const askLoosely = createAskedWords(vocabulary, { size, most: LOOSELY_KEPT }, matcher.looselyOf);
  const spelled = (word: string): string => {
    const [best] = askWord(word).matches;
    if (best && best.certainty >= LEAST_BEGUN) return word;
    return nearerOf(word, best && vocabulary.words[best.word], nearTableWord(word));
  };
  const isTitleWord = (word: string): boolean => {
    const [at] = prefixRange(vocabulary.words, word);
    return vocabulary.words[at] === word;
  };
  const names = (wordings: Clause["alternatives"]): boolean =>
    wordings.some((words) => phrases.rangesOf(words).some(({ isPart }) => !isPart));
  const cut = (query: string, longest?: number) =>
    clausesOf(query, { spelled, meanings, isTitleWord, ...(longest && { longest }) });
  const planned = (clause: Clause, ask = askWord): PlannedClause =>
    planClause(clause, { askWord: ask, documents: size, names });
  const operationHits =
    documents.entries[0]?.system === "icd10pcs" ? createOperationHits(documents.codes) : NO_HITS;
  const planOf = (clauses: readonly Clause[], ask = askWord): QuestionPlan => {
    const plans = clauses.map((clause) => planned(clause, ask));
    const isKnown = (clause: number) => (plans[clause]?.most ?? 0) > 0;
    const known = { spelled, isKnown };
    const operations = operationHits(clauses, known);
    return {
      clauses: plans.map((plan, index) => (isSaidIn(operations, index) ? atLeastNaming(plan) : plan)),
      hits: [...phraseHits(clauses, phrases, known), ...operations],
      settings: clauses.reduce((bits, clause) => bits | settingsOf(clause), 0),
    };
  };
  const orItsWords = (clause: Clause): readonly Clause[] => {
    const [typed = []] = clause.alternatives;
    return typed.length < 2 || typed.some((word) => DENYING.has(word)) || isMet(documents, planned(clause))
      ? [clause]
      : cut(typed.join(" "), 1);
  };
  const planner: QuestionPlanner = {
    inPhrases: (query) => planOf(cut(query)),
    inWords: (query) => planOf(cut(query, 1)),
    inMetPhrases: (query) => planOf(cut(query).flatMap(orItsWords)),
    inLooseWords: (query) => planOf(cut(query), askLoosely),
    guessedIn: (query) => {
      const clauses = cut(query);
      const guesses = clauses.filter((clause) => clause.required && isGuess(clause, askWord));
      if (guesses.length === 0) return [];
      const operations = operationHits(clauses, { spelled, isKnown: () => true });
      return guesses
        .filter((clause) => !isSaidIn(operations, clauses.indexOf(clause)))
        .flatMap(({ alternatives: [typed = []] }) => typed);
    },
    maySpellOtherwise: (query) =>
      queryWords(query).some((word) => askLoosely(word).matches.length > askWord(word).matches.length),
  };
  return { planner, askWord, spelled };
}

/** Nothing that the clause stands for is in the set as it is written. */
const isGuess = ({ alternatives }: Clause, askWord: (typed: string) => AskedWord): boolean =>
  alternatives.every((words) => words.some((word) => !isBegun(askWord(word))));

const isBegun = ({ matches: [best] }: AskedWord): boolean =>
  best !== undefined && best.certainty >= LEAST_BEGUN;

const isSaidIn = (hits: readonly PhraseHit[], clause: number): boolean =>
  clause < CLAUSE_BITS && hits.some(({ clauses }) => (clauses & (1 << clause)) !== 0);

/** What an operation is said in tells more than where it is done. */
const atLeastNaming = (plan: PlannedClause): PlannedClause => ({
  ...plan,
  importance: Math.max(plan.importance, NAMING),
});

/** What every meaning of a phrase speaks of; the words as they are typed speak for themselves. */
function settingsOf({ alternatives, isComposed }: Clause): number {
  const meant = alternatives.slice(1, isComposed ? -1 : undefined);
  return meant.length === 0 ? 0 : meant.map(settingsOfQuery).reduce((all, bits) => all & bits);
}

/** Whether any document meets the clause. */
function isMet({ vocabulary }: Documents, clause: PlannedClause): boolean {
  const { starts, postings } = vocabulary;
  const meets = (document: number) => pointsOf(vocabulary, document, clause) > 0;
  return clause.alternatives.some(({ rarest }) =>
    rarest.matches.some(({ word }) => postings.subarray(starts[word], starts[word + 1]).some(meets)),
  );
}
