import { createNearWords } from "./near-words";
import { prefixRange } from "./vocabulary";

/** A word of the vocabulary that a typed word may stand for, and how surely, from 0 to 1. */
export interface WordMatch {
  readonly word: number;
  readonly certainty: number;
}

const WHOLE_WORD = 1;
const SHORTER_ENDING = 0.92;
const MISSPELLED = 0.55;
const LONGEST_ENDING = 4;
/** A word that is begun is meant at least so surely; less sure are misspellings. */
export const LEAST_BEGUN = 0.6;
const BEGUN_SHARE = 0.35;
/** "Wernicke" for "Wernicke's", "infection" for "infections". */
const BUT_AN_S = 0.97;
const LEAST_LOOSE = 4;

/** The word itself, or its plural. */
const isSure = ({ certainty }: WordMatch): boolean => certainty >= BUT_AN_S * SHORTER_ENDING;

function certaintyOf(typed: string, word: string): number {
  if (word.length === typed.length) return WHOLE_WORD;
  if (word.length === typed.length + 1 && word.endsWith("s") && typed.length > 3) return BUT_AN_S;
  return LEAST_BEGUN + (BEGUN_SHARE * typed.length) / word.length;
}

export interface WordMatcher {
  /**
   * Whole word and every word it begins; where there is none, the same without a plural or verb ending, and only then
   * near spellings. Numbers and single letters are taken as whole words.
   */
  matchesOf(typed: string): WordMatch[];
  /** The same, and near spellings too where the word is begun only and nothing has it whole. */
  looselyOf(typed: string): WordMatch[];
  /** Near spellings alone, with more freedom. */
  similarTo(typed: string): readonly number[];
}

export function createWordMatcher(words: readonly string[]): WordMatcher {
  const nearWords = createNearWords(words);
  const near = (typed: string): WordMatch[] =>
    nearWords(typed).map((word) => ({ word, certainty: MISSPELLED }));
  const matcher = {
    matchesOf(typed: string): WordMatch[] {
      const [from, to] = prefixRange(words, typed);
      if (typed.length === 1 || /^\d+$/.test(typed))
        return words[from] === typed ? [{ word: from, certainty: WHOLE_WORD }] : [];
      const matches = [
        ...prefixMatches(words, typed, { from, to }),
        ...shorterEndings(words, typed).filter(({ word }) => word < from || word >= to),
      ];
      return matches.length > 0 ? matches : near(typed);
    },
    looselyOf(typed: string): WordMatch[] {
      const matches = matcher.matchesOf(typed);
      if (typed.length < LEAST_LOOSE || matches.some(isSure)) return matches;
      const held = new Set(matches.map(({ word }) => word));
      return [...matches, ...near(typed).filter(({ word }) => !held.has(word))];
    },
    similarTo: (typed: string) => nearWords(typed, 1),
  };
  return matcher;
}

/** Words that share the stem and do not go on much longer: "fractures" finds fracture, not a word of its own. */
function shorterEndings(words: readonly string[], typed: string): WordMatch[] {
  const stem = stemOf(typed);
  if (!stem) return [];
  const [from, to] = prefixRange(words, stem);
  return prefixMatches(words, stem, { from, to })
    .filter(({ word }) => (words[word]?.length ?? 0) <= stem.length + LONGEST_ENDING)
    .map(({ word, certainty }) => ({ word, certainty: certainty * SHORTER_ENDING }));
}

function prefixMatches(
  words: readonly string[],
  typed: string,
  { from, to }: { readonly from: number; readonly to: number },
): WordMatch[] {
  const matches: WordMatch[] = [];
  for (let word = from; word < to; word += 1) {
    matches.push({
      word,
      certainty: certaintyOf(typed, words[word] ?? ""),
    });
  }
  return matches;
}

/** "fractures" is "fracture", "infections" is "infection", "bleeding" is "bleed". */
export function stemOf(word: string): string | undefined {
  if (word.length >= 6 && word.endsWith("ies")) return word.slice(0, -3);
  if (word.length >= 5 && word.endsWith("s") && !word.endsWith("ss") && !/[iu]s$/.test(word))
    return word.slice(0, -1);
  if (word.length >= 7 && word.endsWith("ing")) return word.slice(0, -3);
  if (word.length >= 6 && word.endsWith("ed")) return word.slice(0, -2);
  return undefined;
}
