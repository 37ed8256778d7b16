import type { Vocabulary } from "./vocabulary";
import type { WordMatch } from "./word-matches";

/** One typed word against the vocabulary: which words may be meant and how surely. */
export interface AskedWord {
  readonly matches: readonly WordMatch[];
  /** Documents that hold one of them; those that hold several count more than once. */
  readonly holders: number;
  /** Rarer words say more. */
  readonly weight: number;
  /** Certainty in two hundredths by word number, 0 where the word is not meant. */
  readonly certainty: Uint8Array;
}

export const CERTAINTY_STEPS = 200;

const inSteps = (certainty: number): number => Math.round(certainty * CERTAINTY_STEPS);

/** The words of one keystroke are mostly those of the one before: the last ones asked are kept. */
export function createAskedWords(
  vocabulary: Vocabulary,
  { size, most }: { readonly size: number; readonly most: number },
  matchesOf: (typed: string) => readonly WordMatch[],
): (typed: string) => AskedWord {
  const kept = new Map<string, AskedWord>();
  const { starts, words } = vocabulary;

  const ask = (typed: string): AskedWord => {
    const matches = matchesOf(typed)
      .map(({ word, certainty }) => ({ word, certainty: inSteps(certainty) / CERTAINTY_STEPS }))
      .sort((a, b) => b.certainty - a.certainty);
    const certainty = spareTable(kept, { most, words: words.length });
    let holders = 0;
    for (const { word, certainty: sure } of matches) {
      certainty[word] = Math.max(certainty[word] ?? 0, inSteps(sure));
      holders += (starts[word + 1] ?? 0) - (starts[word] ?? 0);
    }
    return { matches, holders, weight: 1 + Math.log2(1 + size / (1 + holders)) / 12, certainty };
  };

  return (typed) => {
    const held = kept.get(typed);
    if (held) kept.delete(typed);
    const asked = held ?? ask(typed);
    kept.set(typed, asked);
    return asked;
  };
}

/** A table of zeros; from the word that was not asked for the longest time, once enough are kept. */
function spareTable(
  kept: Map<string, AskedWord>,
  { most, words }: { readonly most: number; readonly words: number },
): Uint8Array {
  const [oldest] = kept;
  if (kept.size < most || !oldest) return new Uint8Array(words);
  const [typed, { certainty, matches }] = oldest;
  kept.delete(typed);
  for (const { word } of matches) certainty[word] = 0;
  return certainty;
}
