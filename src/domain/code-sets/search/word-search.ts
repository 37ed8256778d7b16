import { createUsedDocuments } from "./code-usage";
import type { Documents } from "./documents";
import type { FindOptions } from "./find-options";
import { type Asking, askingOf, creditsOf, WHOLE_TITLE } from "./judging";
import { createLooker, type Reach } from "./looker";
import { createOtherMatters } from "./other-matters";
import type { PlannedClause } from "./query-plan";
import type { QuestionPlan, QuestionPlanner } from "./question-plan";
import { insertBest, type ScoredEntry } from "./ranked-list";

/** Billable codes that answer a question well enough to look no further; half of two words answers nothing. */
const ENOUGH = 5;
const TELLING = 3;
/** More than any score: whoever lacks what was asked stands behind. */
const FARTHER = 20;
/** Standing, use, a whole title, a name of the index: together less than this. */
const MOST_BESIDES = 11;

/** Search over words: the same question has the same answer, whatever was asked between. */
export function createWordSearch(documents: Documents, planner: QuestionPlanner, reach: Reach = "enough") {
  const usedDocuments = createUsedDocuments(documents);
  const looker = createLooker(documents, reach);

  const otherMatters = createOtherMatters(documents);

  const begin = (
    query: string,
    { clauses, hits, settings }: QuestionPlan,
    { perLack, atLeast, options }: Terms,
  ): Asking => {
    looker.begin();
    const known = { credits: creditsOf(documents, hits), used: usedDocuments(options.usage) };
    const asking = askingOf(query, { clauses, perLack, settings, ...known }, options);
    for (const document of [...asking.credits.keys(), ...asking.used.keys()])
      looker.judgeOnce({ asking, document, atLeast });
    return asking;
  };

  /** Codes that meet all clauses. */
  const meetingAll = (query: string, plan: QuestionPlan, options: FindOptions): ScoredEntry[] => {
    const required = rarestFirst(plan);
    const asking = begin(query, plan, { perLack: 0, atLeast: required.length, options });
    const [rarest] = required;
    if (rarest) looker.look(asking, rarest, { atLeast: required.length, lost: 0 });
    return asking.best;
  };

  /**
   * Codes that lack the least of the question. Clauses are looked at, the rarest first, until no code that meets none of
   * them can stand before those found.
   */
  const nearest = (query: string, plan: QuestionPlan, options: FindOptions): ScoredEntry[] => {
    const asking = begin(query, plan, { perLack: FARTHER, atLeast: 1, options });
    const clauses = rarestFirst(plan);
    let lost = 0;
    for (const [index, clause] of clauses.entries()) {
      looker.look(asking, clause, { atLeast: 1, lost });
      // Clauses that cost the same are looked at together: the order of words does not matter.
      if (clauses[index + 1]?.cost === clause.cost) continue;
      lost = FARTHER * importanceOfAll(clauses.slice(0, index + 1));
      const unseen = asking.mostGained + WHOLE_TITLE + (documents.worth[0] ?? 0) - lost;
      if (asking.best.filter(({ entry, score }) => entry.billable && score > unseen).length >= ENOUGH) break;
    }
    return asking.best;
  };

  /** All clauses first, then their single words, then all but what says least. */
  function* rounds(query: string, plan: QuestionPlan, options: FindOptions) {
    yield meetingAll(query, plan, options);
    const words = planner.inWords(query);
    yield words.clauses.length > plan.clauses.length ? meetingAll(query, words, options) : [];
    yield planner.maySpellOtherwise(query) ? meetingAll(query, planner.inLooseWords(query), options) : [];
    const met = planner.inMetPhrases(query);
    const parts = requiredOf(met) > 1 ? met : words;
    yield requiredOf(parts) > 1 ? nearest(query, parts, options) : [];
  }

  const answerOne = (query: string, options: FindOptions): readonly ScoredEntry[] => {
    const plan = planner.inPhrases(query);
    return requiredOf(plan) === 0 ? [] : meetingAll(query, plan, options);
  };

  /** Round by round until there are billable codes enough. */
  return (query: string, options: FindOptions): ScoredEntry[] => {
    const plan = planner.inPhrases(query);
    const required = requiredOf(plan);
    const floor = options.floor ?? Number.NEGATIVE_INFINITY;
    const kept = keptBest(options.limit, required < TELLING ? 1 : ENOUGH);
    if (required === 0) return kept.best;
    roundByRound(kept, rounds(query, plan, options), highestOf(plan) - floor);
    if (required > 1)
      otherMatters(kept.best, plan, { options, find: (lacked) => answerOne(lacked, options) });
    return kept.best;
  };
}

/** Until there are enough, or nothing of a farther round could come in. */
function roundByRound(
  kept: ReturnType<typeof keptBest>,
  rounds: Iterable<readonly ScoredEntry[]>,
  room: number,
): void {
  let farther = 0;
  for (const found of rounds) {
    if (kept.take(found, farther)) return;
    farther += 1;
    if (room < FARTHER * farther) return;
  }
}

/** No score is higher: all points, and whatever speaks for a code besides. */
const highestOf = ({ clauses }: QuestionPlan): number =>
  MOST_BESIDES +
  (2 * clauses.reduce((sum, { most }) => sum + Math.max(1, most), 0)) / Math.sqrt(clauses.length);

const rarestFirst = ({ clauses }: QuestionPlan): PlannedClause[] =>
  clauses.filter(({ required }) => required).sort((a, b) => a.cost - b.cost);

const importanceOfAll = (clauses: readonly PlannedClause[]): number =>
  clauses.reduce((sum, { importance }) => sum + importance, 0);

const requiredOf = ({ clauses }: QuestionPlan): number => clauses.filter(({ required }) => required).length;

/** The best of several rounds, those of a later round behind; says when there are enough billable ones. */
function keptBest(limit: number, enough: number) {
  const best: ScoredEntry[] = [];
  return {
    best,
    take(found: readonly ScoredEntry[], farther: number): boolean {
      const held = new Set(best.map(({ entry }) => entry));
      for (const { entry, score } of found)
        if (!held.has(entry)) insertBest(best, { entry, score: score - FARTHER * farther }, limit);
      return best.filter(({ entry }) => entry.billable).length >= enough;
    },
  };
}

interface Terms {
  readonly perLack: number;
  /** Required clauses a document has to meet. */
  readonly atLeast: number;
  readonly options: FindOptions;
}
