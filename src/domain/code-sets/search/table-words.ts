import { TABLE_WORDS } from "./abbreviations";
import { createNearWords, editsToPrefix } from "./near-words";

const nearWords = createNearWords(TABLE_WORDS);
const known: ReadonlySet<string> = new Set(TABLE_WORDS);
const MOST_EDITS = 4;
/** Words of the last keystrokes. */
const asked = new Map<string, string | null>();
const MOST_ASKED = 200;

/** The word of the tables that is spelled like this one, if one is: itself where a table has it. */
export function nearTableWord(typed: string): string | undefined {
  if (known.has(typed)) return typed;
  const held = asked.get(typed);
  if (held !== undefined) return held ?? undefined;
  const [near] = nearWords(typed);
  const word = near === undefined ? undefined : TABLE_WORDS[near];
  if (asked.size >= MOST_ASKED) asked.clear();
  asked.set(typed, word ?? null);
  return word;
}

/** Of two words that may be meant the one spelled more alike, the first of equals; the word itself without either. */
export function nearerOf(typed: string, ...meant: readonly (string | undefined)[]): string {
  const edits = (word: string) =>
    editsToPrefix(typed, word, MOST_EDITS) + (word.length > typed.length + 2 ? 0.5 : 0);
  return meant
    .filter((word) => word !== undefined)
    .reduce((best, word) => (best === typed || edits(word) < edits(best) ? word : best), typed);
}
