import type { Steps } from "../../shared/steps";
import { STEP } from "./vocabulary";

/** Word numbers by document in two runs of numbers: a hundredth of the objects that as many lists would be. */
export interface WordRuns {
  readonly starts: Uint32Array;
  readonly words: Uint32Array;
}

export function* wordRunSteps(
  documents: number,
  wordsOf: (document: number) => readonly number[],
): Steps<WordRuns> {
  const starts = new Uint32Array(documents + 1);
  const words: number[] = [];
  for (let document = 0; document < documents; document += 1) {
    if (document % STEP === 0) yield;
    for (const word of wordsOf(document)) words.push(word);
    starts[document + 1] = words.length;
  }
  return { starts, words: Uint32Array.from(words) };
}

/** Whether the document has words here, and one of them fits. */
export function anyWord(
  { starts, words }: WordRuns,
  document: number,
  fits: (word: number) => boolean,
): boolean | undefined {
  const [from, to] = [starts[document] ?? 0, starts[document + 1] ?? 0];
  if (from === to) return undefined;
  for (let at = from; at < to; at += 1) if (fits(words[at] ?? 0)) return true;
  return false;
}
