import type { NcciPairTable } from "../components/ncci-tables";

export type PairChangeKind = "pair-added" | "pair-deleted" | "pair-indicator";

export interface PairChange {
  readonly change: PairChangeKind;
  readonly column1: string;
  readonly column2: string;
  /** 0 never together, 1 with a modifier, 9 not applied; as the later table has it, or the earlier one for a pair that went. */
  readonly modifier: number;
  /** What it was, where only the indicator changed. */
  readonly previousModifier?: number;
}

/**
 * Changed pairs in the order of their codes, a column an array: two quarters may differ in hundreds of thousands.
 * Row n is `codes[column1[n]]` with `codes[column2[n]]`; an indicator is -1 where the pair is not in that quarter.
 */
export interface PairChanges {
  readonly codes: readonly string[];
  readonly column1: Uint16Array;
  readonly column2: Uint16Array;
  readonly before: Int8Array;
  readonly after: Int8Array;
  readonly counts: Readonly<Record<PairChangeKind, number>>;
}

/** Pairs in force at the end of each quarter that only one has, or whose modifier indicator changed. */
export function comparePairs(from: NcciPairTable, to: NcciPairTable): PairChanges {
  const codes = [...new Set([...from.codes, ...to.codes])].sort();
  const numbers = new Map(codes.map((code, at) => [code, at]));
  const rows = [...differences(openPairs(from, numbers), openPairs(to, numbers))];
  const counts = { "pair-added": 0, "pair-deleted": 0, "pair-indicator": 0 };
  for (const { before, after } of rows) counts[pairChangeKind(before, after)] += 1;
  return {
    codes,
    column1: Uint16Array.from(rows, ({ pair }) => Math.floor(pair / codes.length)),
    column2: Uint16Array.from(rows, ({ pair }) => pair % codes.length),
    before: Int8Array.from(rows, ({ before }) => before),
    after: Int8Array.from(rows, ({ after }) => after),
    counts,
  };
}

interface Difference {
  readonly pair: number;
  readonly before: number;
  readonly after: number;
}

/** Walks both sorted lists at once. */
function* differences(before: PairKeys, after: PairKeys): Generator<Difference> {
  let [left, right] = [0, 0];
  while (left < before.length || right < after.length) {
    const [old = END, fresh = END] = [before[left], after[right]];
    const pair = Math.min(pairOf(old), pairOf(fresh));
    const [inOld, inFresh] = [pairOf(old) === pair, pairOf(fresh) === pair];
    left += Number(inOld);
    right += Number(inFresh);
    if (old === fresh) continue;
    yield {
      pair,
      before: inOld ? indicatorOf(old) : ABSENT,
      after: inFresh ? indicatorOf(fresh) : ABSENT,
    };
  }
}

/** One row in words. */
export function pairChangeAt(
  { codes, column1, column2, before, after }: PairChanges,
  row: number,
): PairChange {
  const [was = ABSENT, is = ABSENT] = [before[row], after[row]];
  const change = pairChangeKind(was, is);
  return {
    change,
    column1: codes[column1[row] ?? -1] ?? "",
    column2: codes[column2[row] ?? -1] ?? "",
    modifier: is === ABSENT ? was : is,
    ...(change === "pair-indicator" && { previousModifier: was }),
  };
}

const ABSENT = -1;
const END = Number.POSITIVE_INFINITY;
/** Room for an indicator of one digit behind each pair. */
const INDICATORS = 16;

const pairOf = (key: number): number => Math.floor(key / INDICATORS);
const indicatorOf = (key: number): number => key % INDICATORS;

/** -1 stands for a pair that is not in that quarter. */
export function pairChangeKind(before: number, after: number): PairChangeKind {
  if (before === ABSENT) return "pair-added";
  return after === ABSENT ? "pair-deleted" : "pair-indicator";
}

/** Sorted; the narrower kind sorts in half the time and holds the pairs of 16,384 codes. */
type PairKeys = Uint32Array | Float64Array;

const keysFor = (codes: number, rows: number): PairKeys =>
  codes * codes * INDICATORS <= 2 ** 32 ? new Uint32Array(rows) : new Float64Array(rows);

/** Pairs that have no last day, each with its indicator as one sorted number; each pair once. */
function openPairs(table: NcciPairTable, numbers: ReadonlyMap<string, number>): PairKeys {
  const { codes, column1, column2, deleted, modifier } = table;
  const numberOf = codes.map((code) => numbers.get(code) ?? 0);
  const keys = keysFor(numbers.size, column1.length);
  let count = 0;
  for (let row = 0; row < column1.length; row += 1) {
    if (deleted[row] !== 0) continue;
    const pair = (numberOf[column1[row] ?? -1] ?? 0) * numbers.size + (numberOf[column2[row] ?? -1] ?? 0);
    keys[count] = pair * INDICATORS + (modifier[row] ?? 0);
    count += 1;
  }
  const sorted = keys.subarray(0, count).sort();
  return sorted.filter((key: number, at: number) => pairOf(key) !== pairOf(sorted[at + 1] ?? END));
}
