import { ABBREVIATIONS, LONGEST_PHRASE } from "./abbreviations";
import { type Meanings, phraseKey } from "./phrase-key";
import { isSilent, queryWords } from "./tokens";

/** One thing the query asks for. A title meets it by holding every word of one alternative. */
export interface Clause {
  readonly alternatives: readonly (readonly string[])[];
  /** Silent words lift a title that holds them, and exclude none that does not. */
  readonly required: boolean;
  /** The last alternative is put together from what its words stand for one by one. */
  readonly isComposed?: boolean;
}

export interface CutOptions {
  /** The word itself, or the one that it is a misspelling of. */
  readonly spelled: (word: string) => string;
  /** Longest phrase of the table to look for, in words. */
  readonly longest?: number;
  /** What the set's own index says that names stand for. */
  readonly meanings?: Pick<Meanings, "get">;
  /** Whether a word stands in a title as it is written. */
  readonly isTitleWord?: (word: string) => boolean;
}

/** Cuts a query into clauses: phrases of the abbreviation table first, the longest first, then single words. */
export function clausesOf(
  query: string,
  { spelled, longest = LONGEST_PHRASE, meanings = NO_MEANINGS, isTitleWord = () => false }: CutOptions,
): Clause[] {
  const words = queryWords(query);
  const terms = { longest, spelled, meanings, isTitleWord };
  const asTyped = cut(words, terms);
  const sides = words.filter((word) => SIDES.has(word));
  // "Orif left ankle" is "orif ankle" on the left.
  const besides =
    sides.length > 0 && sides.length < words.length
      ? cut([...words.filter((word) => !SIDES.has(word)), ...sides], terms)
      : asTyped;
  const clauses = besides.length < asTyped.length ? besides : asTyped;
  const anyRequired = clauses.some(({ required }) => required);
  return anyRequired ? clauses : clauses.map((clause) => ({ ...clause, required: true }));
}

const SIDES: ReadonlySet<string> = new Set("left right lt rt bilateral bilat".split(" "));

/** The longest phrases from the left on, then what is left of the words. */
function cut(words: readonly string[], terms: Required<CutOptions>): Clause[] {
  const clauses: Clause[] = [];
  for (let at = 0; at < words.length; ) {
    const phrase = phraseAt(words.slice(at, at + terms.longest), terms);
    const denied = phrase ? undefined : deniedAt(words, at, terms);
    if (denied) {
      clauses.push({ alternatives: [[denied]], required: true });
      at += 2;
      continue;
    }
    const typed = words.slice(at, at + (phrase?.length ?? 1));
    const told = typed.length > 1 ? typed.filter((word) => !isSilent(word)) : typed;
    const composed = wordByWord(told);
    clauses.push({
      alternatives: [told, ...(phrase?.meant ?? []), ...composed],
      required: phrase !== undefined || !isSilent(typed[0] ?? ""),
      isComposed: composed.length > 0,
    });
    at += typed.length;
  }
  return clauses;
}

/** "Non traumatic" is "nontraumatic" where a title has the word in one piece, and never "traumatic". */
function deniedAt(
  words: readonly string[],
  at: number,
  { isTitleWord }: Required<CutOptions>,
): string | undefined {
  const joined = `non${words[at + 1] ?? ""}`;
  return words[at] === "non" && isTitleWord(joined) ? joined : undefined;
}

/** A phrase also stands for what its words stand for one by one: "chest xray" for "chest" and "x ray". */
function wordByWord(typed: readonly string[]): string[][] {
  if (typed.length < 2) return [];
  const words = typed.flatMap((word) => ABBREVIATIONS.get(phraseKey([word]))?.[0] ?? [word]);
  return words.join(" ") === typed.join(" ") ? [] : [words];
}

const NO_MEANINGS: Meanings = new Map();

/** What our tables say, then what the set's own index says. */
function meaningOf(key: string, meanings: Pick<Meanings, "get">): Phrase["meant"] | undefined {
  const [ours, own] = [ABBREVIATIONS.get(key), meanings.get(key)];
  return ours && own ? [...ours, ...own] : (ours ?? own);
}

interface Phrase {
  readonly length: number;
  readonly meant: readonly (readonly string[])[];
}

/** The longest phrase these words begin with. */
function phraseAt(words: readonly string[], { spelled, meanings }: Required<CutOptions>): Phrase | undefined {
  for (let length = words.length; length > 0; length -= 1) {
    const typed = words.slice(0, length);
    if (length > 1 && (isSilent(typed[0] ?? "") || isSilent(typed.at(-1) ?? ""))) continue;
    const meant = meaningOf(phraseKey(typed), meanings) ?? meaningOf(phraseKey(typed.map(spelled)), meanings);
    if (meant) return { length, meant };
  }
  return undefined;
}
