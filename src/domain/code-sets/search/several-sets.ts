import type { SearchIndex } from "./search-index";
import { codePrefixOf } from "./tokens";

/** A word that another set has is no misspelling: what a set finds by guessing at it stands so much behind. */
const GUESSED = 4;
/** Each further row of one set gives way so much, so that none crowds the others out. */
const GIVES_WAY = 0.25;

/** How much the rows of each of several sets stand behind, by the row's place in its set. */
export function standingBehind(
  query: string,
  indexes: readonly SearchIndex[],
): (index: SearchIndex, place: number) => number {
  if (indexes.length < 2 || codePrefixOf(query)) return () => 0;
  const behind = new Map(
    indexes.map((index) => {
      const guessed = index.guessedIn(query).filter((word) => indexes.some((other) => other.knows(word)));
      return [index, GUESSED * guessed.length] as const;
    }),
  );
  return (index, place) => (behind.get(index) ?? 0) + GIVES_WAY * place;
}
