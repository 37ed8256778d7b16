import type { PhraseHit } from "./phrase-hits";
import type { PlannedClause } from "./query-plan";

export interface QuestionPlan {
  readonly clauses: readonly PlannedClause[];
  /** Codes that words of the question name by themselves. */
  readonly hits: readonly PhraseHit[];
  /** Bit set of the settings that the phrases of the tables speak of. */
  readonly settings: number;
}

export interface QuestionPlanner {
  /** Phrases of the tables are one thing each. */
  inPhrases(query: string): QuestionPlan;
  /** Every word is a thing of its own. */
  inWords(query: string): QuestionPlan;
  /** Phrases that no code meets are taken apart. */
  inMetPhrases(query: string): QuestionPlan;
  /** Words that are begun only may be other words misspelled. */
  inLooseWords(query: string): QuestionPlan;
  /** Words that the set does not have, nor what they stand for: only what is spelled like them. */
  guessedIn(query: string): readonly string[];
  maySpellOtherwise(query: string): boolean;
}
