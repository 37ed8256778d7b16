import { ABBREVIATIONS, LONGEST_PHRASE } from "./abbreviations";
import { isSilent, queryWords } from "./tokens";

/** One thing the query asks for. A title meets it by holding every word of one alternative. */
export interface Clause {
  readonly alternatives: readonly (readonly string[])[];
  /** Silent words lift a title that holds them, and exclude none that does not. */
  readonly required: boolean;
}

/** Cuts a query into clauses: phrases of the abbreviation table first, the longest first, then single words. */
export function clausesOf(query: string): Clause[] {
  const words = queryWords(query);
  const clauses: Clause[] = [];
  for (let at = 0; at < words.length; ) {
    const phrase = phraseAt(words, at);
    const typed = words.slice(at, at + (phrase?.length ?? 1));
    clauses.push({
      alternatives: [typed, ...(phrase?.meant ?? [])],
      required: phrase !== undefined || !isSilent(typed[0] ?? ""),
    });
    at += typed.length;
  }
  const anyRequired = clauses.some(({ required }) => required);
  return anyRequired ? clauses : clauses.map((clause) => ({ ...clause, required: true }));
}

interface Phrase {
  readonly length: number;
  readonly meant: readonly (readonly string[])[];
}

function phraseAt(words: readonly string[], at: number): Phrase | undefined {
  for (let length = Math.min(LONGEST_PHRASE, words.length - at); length > 0; length -= 1) {
    const phrase = words.slice(at, at + length).join(" ");
    const meant = ABBREVIATIONS.get(phrase) ?? ABBREVIATIONS.get(phrase.replace(/s$/, ""));
    if (meant) return { length, meant };
  }
  return undefined;
}
