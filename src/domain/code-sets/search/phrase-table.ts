import type { Steps } from "../../shared/steps";
import type { CodeList } from "./code-list";
import type { SearchPhrase } from "./search-phrases";
import { isSilent, wordsOf } from "./tokens";
import { stemOf } from "./word-matches";

/** Codes by the words that name them, whatever their order: numbers instead of texts, a tenth of the memory. */
export interface PhraseTable {
  /** Half-open ranges of the code list that the words name, no more and no fewer of them. */
  rangesOf(words: readonly string[]): readonly NamedRange[];
}

export interface NamedRange {
  readonly range: readonly [number, number];
  readonly isPart: boolean;
}

/** A phrase that stands for more codes than this says too little. */
const MOST_CODES = 800;
/** Entries of the index under the same words. */
const MOST_MEANINGS = 3;

/** Phrases of one step: some ten milliseconds. */
const STEP = 2000;

export function* phraseTableSteps(phrases: Iterable<SearchPhrase>, codes: CodeList): Steps<PhraseTable> {
  const ranges = new Map<string, readonly [number, number]>();
  const rangeOf = (code: string) => {
    const held = ranges.get(code) ?? codes.rangeOf(code);
    ranges.set(code, held);
    return held;
  };
  const named: (PhraseKey & { readonly order: number })[] = [];
  let order = 0;
  for (const { words, code, isPart = false } of phrases) {
    if (order % STEP === 0) yield;
    const [from, to] = rangeOf(code);
    const key = keyOf(wordsOf(words.replaceAll(/\([^)]*\)/g, " ")));
    if (key !== undefined && from !== to && to - from <= MOST_CODES)
      named.push({ key, from, to, isPart, order });
    order += 1;
  }
  yield;
  named.sort((a, b) => a.key - b.key || a.order - b.order);
  return tableOf(named);
}

interface PhraseKey {
  readonly key: number;
  readonly from: number;
  readonly to: number;
  readonly isPart: boolean;
}

function tableOf(named: readonly PhraseKey[]): PhraseTable {
  const keys = Float64Array.from(named, ({ key }) => key);
  const starts = Uint32Array.from(named, ({ from }) => from);
  const ends = Uint32Array.from(named, ({ to }) => to);
  const parts = Uint8Array.from(named, ({ isPart }) => (isPart ? 1 : 0));
  return {
    rangesOf(words) {
      const key = keyOf(words);
      if (key === undefined) return [];
      const found: NamedRange[] = [];
      for (let at = lowerBound(keys, key); keys[at] === key && found.length < MOST_MEANINGS; at += 1) {
        const [from, to] = [starts[at] ?? 0, ends[at] ?? 0];
        if (!found.some(({ range }) => range[0] === from && range[1] === to))
          found.push({ range: [from, to], isPart: parts[at] === 1 });
      }
      return found;
    },
  };
}

/** 52 bits of a hash of the words without the silent ones; undefined when nothing is left. */
function keyOf(words: readonly string[]): number | undefined {
  const told = [...new Set(words.filter((word) => !isSilent(word)).map((word) => stemOf(word) ?? word))];
  if (told.length === 0) return undefined;
  const text = told.sort().join(" ");
  let [low, high] = [0x811c9dc5, 0x1b873593];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x85ebca6b);
    high ^= high >>> 13;
  }
  return (high >>> 12) * 0x1_0000_0000 + (low >>> 0);
}

function lowerBound(keys: Float64Array, key: number): number {
  let [low, high] = [0, keys.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((keys[middle] ?? 0) < key) low = middle + 1;
    else high = middle;
  }
  return low;
}
