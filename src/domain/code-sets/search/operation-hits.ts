import type { Clause } from "./clauses";
import type { CodeList } from "./code-list";
import { placesOf } from "./code-patterns";
import { operationsIn } from "./operations";
import type { KnownWords, PhraseHit } from "./phrase-hits";
import { isSilent } from "./tokens";

/** What the first way of an operation is worth beside the others, and each further one less. */
const USUAL_WAY = 0.6;
const LESS_USUAL = 0.15;
/** Patterns asked so far: in all there are not many more. */
const MOST_KEPT = 1_500;

/** Clauses that a set of bits has room for. */
export const CLAUSE_BITS = 31;

/** Codes that are operations the question names, of a list that holds operations. */
export function createOperationHits(codes: CodeList) {
  const kept = new Map<string, readonly Range[]>();
  const rangesOf = (pattern: string): readonly Range[] => {
    const held = kept.get(pattern);
    if (held) return held;
    const found = runsOf(placesOf(codes, pattern));
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(pattern, found);
    return found;
  };
  return (clauses: readonly Clause[], { spelled, isKnown }: KnownWords): PhraseHit[] => {
    const told = clauses.map(({ alternatives }) => (alternatives[0] ?? []).filter((word) => !isSilent(word)));
    const saying = clauses
      .map(({ required }, index) => ({ required, index }))
      .filter(({ required, index }) => required && isKnown(index)).length;
    return operationsIn(told.flat(), spelled).flatMap(({ patterns, words }) => {
      const said = told.map((own) => own.filter((word) => words.has(word)).length * 2 > own.length);
      const bits = said.reduce((all, is, index) => (is && index < CLAUSE_BITS ? all | (1 << index) : all), 0);
      if (bits === 0) return [];
      const share = Math.min(1, said.filter(Boolean).length / Math.max(1, saying));
      return patterns.flatMap((pattern, order) => {
        const worth = Math.max(0, USUAL_WAY - LESS_USUAL * order);
        return rangesOf(pattern).map((range) => ({
          range,
          clauses: bits,
          share,
          isPart: false,
          worth,
        }));
      });
    });
  };
}

type Range = readonly [number, number];

/** Numbers that follow each other, as half-open ranges. */
function runsOf(numbers: readonly number[]): Range[] {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last && last[1] === number) last[1] = number + 1;
    else runs.push([number, number + 1]);
  }
  return runs;
}
