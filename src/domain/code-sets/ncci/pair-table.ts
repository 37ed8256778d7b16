import { fromDayNumber } from "../../shared/calendar-date";
import type { NcciPairTable } from "../components/ncci-tables";
import { type CodeNumbers, numberCodes } from "./five-character-codes";
import type { PairIndicator, PairTerms, ProcedurePair } from "./procedure-pair";

/**
 * One published table of procedure pairs: for each column 1 code a row of sorted column 2 codes, 16 bits each, and
 * beside each its dates as day numbers and its indicator with its rationale: eight bytes a pair.
 */
export interface PairTable {
  readonly numbers: CodeNumbers;
  /** Where the row of each column 1 code begins; one longer than the codes. */
  readonly starts: Uint32Array;
  readonly column2: Uint16Array;
  /** First and last day, since 1970-01-01; 0 where the file states none. */
  readonly from: Uint16Array;
  readonly deleted: Uint16Array;
  /** Indicator and rationale, as a place in `kinds`; `AGAIN` is set where the next place is the same pair once more. */
  readonly kindOf: Uint16Array;
  readonly kinds: readonly Pick<PairTerms, "indicator" | "rationale">[];
}

const AGAIN = 0x8000;

/** Rows of one table in the published order are fewer. */
const PACK = 2 ** 24;

/** Sorts the rows of one published table; rows of one pair keep their order. */
export function buildPairTable(published: NcciPairTable): PairTable {
  const numbers = numberCodes([...published.codes].sort());
  const numberAt = Uint16Array.from(published.codes, (code) => numbers.numberOf(code));
  const starts = rowStarts(published.column1, numberAt);
  const order = sortedOrder(published, numberAt, starts);
  const { kinds, ofRow } = collectKinds(published);
  const kindOf = Uint16Array.from(order, (row, at) => {
    const next = order[at + 1];
    return (ofRow[row] ?? 0) | (next !== undefined && isSamePair(published, row, next) ? AGAIN : 0);
  });
  const sorted = (values: ArrayLike<number>): Uint16Array =>
    Uint16Array.from(order, (row) => values[row] ?? 0);
  return {
    numbers,
    starts,
    column2: Uint16Array.from(order, (row) => numberAt[published.column2[row] ?? 0] ?? 0),
    from: sorted(published.from),
    deleted: sorted(published.deleted),
    kindOf,
    kinds,
  };
}

const isSamePair = ({ column1, column2 }: NcciPairTable, one: number, other: number): boolean =>
  column1[one] === column1[other] && column2[one] === column2[other];

function rowStarts(column1: Uint16Array, numberAt: Uint16Array): Uint32Array {
  const starts = new Uint32Array(numberAt.length + 2);
  for (const code of column1) {
    const next = (numberAt[code] ?? 0) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let row = 1; row < starts.length; row += 1) starts[row] = (starts[row] ?? 0) + (starts[row - 1] ?? 0);
  return starts;
}

/** The published row at each place: each column 1 code's rows together, sorted by column 2. */
function sortedOrder(
  { column1, column2 }: NcciPairTable,
  numberAt: Uint16Array,
  starts: Uint32Array,
): Float64Array {
  const packed = new Float64Array(column1.length);
  const filled = starts.slice();
  for (let index = 0; index < packed.length; index += 1) {
    const row = numberAt[column1[index] ?? 0] ?? 0;
    const at = filled[row] ?? 0;
    packed[at] = (numberAt[column2[index] ?? 0] ?? 0) * PACK + index;
    filled[row] = at + 1;
  }
  for (let row = 1; row < starts.length - 1; row += 1) packed.subarray(starts[row], starts[row + 1]).sort();
  return packed.map((value) => value % PACK);
}

function collectKinds({ modifier, rationale, rationales }: NcciPairTable): {
  readonly kinds: PairTable["kinds"];
  readonly ofRow: Uint16Array;
} {
  const known = new Map<number, number>();
  const kinds: Pick<PairTerms, "indicator" | "rationale">[] = [];
  const ofRow = Uint16Array.from(modifier, (indicator, index) => {
    const reason = rationale[index] ?? 0;
    const key = indicator * 256 + reason;
    const held = known.get(key);
    if (held !== undefined) return held;
    known.set(key, kinds.length);
    return kinds.push({ indicator: indicator as PairIndicator, rationale: rationales[reason] ?? "" }) - 1;
  });
  return { kinds, ofRow };
}

/** Place of the first row of the pair, or -1. */
export const findPair = (table: PairTable, first: string, second: string): number =>
  findNumberedPair(table, table.numbers.numberOf(first), table.numbers.numberOf(second));

/** The same by the numbers of the codes: a binary search in one row. 0 is no code of the table. */
export function findNumberedPair({ starts, column2 }: PairTable, first: number, second: number): number {
  if (first === 0 || second === 0) return -1;
  const end = starts[first + 1] ?? 0;
  let low = starts[first] ?? 0;
  let high = end;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((column2[middle] ?? 0) < second) low = middle + 1;
    else high = middle;
  }
  return low < end && column2[low] === second ? low : -1;
}

/**
 * From the first row of a pair, the place of the one in force on a day, or -1: a pair may have been deleted and set
 * again. Days since 1970-01-01.
 */
export function placeInForce(table: PairTable, place: number, day: number): number {
  if (place < 0) return -1;
  for (let at = place; ; at += 1) {
    if (isInForce(table, at, day)) return at;
    if (!isPairAgain(table, at)) return -1;
  }
}

/** Whether a row holds on the day; one that does not apply never does. */
export function isInForce(table: PairTable, place: number, day: number): boolean {
  const [first = 0, last = 0] = [table.from[place], table.deleted[place]];
  return first <= day && (last === 0 || day <= last) && kindAt(table, place)?.indicator !== 9;
}

/** Whether the next row is the same pair once more. */
const isPairAgain = ({ kindOf }: PairTable, place: number): boolean => ((kindOf[place] ?? 0) & AGAIN) !== 0;

/** Indicator and rationale of a row. */
export const kindAt = ({ kindOf, kinds }: PairTable, place: number): PairTable["kinds"][number] | undefined =>
  kinds[(kindOf[place] ?? 0) & ~AGAIN];

export function termsAt(table: PairTable, place: number): PairTerms {
  const [first = 0, last = 0] = [table.from[place], table.deleted[place]];
  const { indicator = 0, rationale = "" } = kindAt(table, place) ?? {};
  return {
    indicator,
    rationale,
    ...(first > 0 && { effective: fromDayNumber(first) }),
    ...(last > 0 && { deleted: fromDayNumber(last) }),
  };
}

/** Every published row, in code order, for comparison with the file. */
export function* pairsOf(table: PairTable): Iterable<ProcedurePair> {
  const { numbers, starts, column2 } = table;
  for (let row = 1; row < starts.length - 1; row += 1) {
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at += 1)
      yield {
        column1: numbers.codes[row] ?? "",
        column2: numbers.codes[column2[at] ?? 0] ?? "",
        ...termsAt(table, at),
      };
  }
}
