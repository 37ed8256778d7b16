import { atOnce, type Steps } from "../../shared/steps";
import type { NcciPairTable } from "../components/ncci-tables";
import { numberCodes } from "./five-character-codes";
import { emptyFilter, markPair, type PairFilter } from "./pair-filter";
import {
  AGAIN,
  NOT_APPLIED,
  OPEN_END,
  type PairKind,
  type PairTable,
  placeOf,
  roomFor,
  TERMS,
} from "./pair-table";
import type { PairIndicator } from "./procedure-pair";
import { createTermRows, type TermRow } from "./term-rows";

/** Rows between two rests: some thirty milliseconds. */
const STEP = 65_536;

/** Gives every row of one published table its place; rows of one pair keep their order. */
export const buildPairTable = (published: NcciPairTable): PairTable => atOnce(pairTableSteps(published));

/** The same with rests: 2.5 million rows take a second or two. */
export function* pairTableSteps(published: NcciPairTable): Steps<PairTable> {
  const numbers = numberCodes([...published.codes].sort());
  const numberAt = Uint16Array.from(published.codes, (code) => numbers.numberOf(code));
  const starts = rowStarts(published, numberAt);
  yield;
  const placed = yield* placeRows(published, { numberAt, starts });
  return { numbers, starts, filter: placed.filter, ...(yield* withTerms(published, placed)) };
}

function rowStarts({ column1 }: NcciPairTable, numberAt: Uint16Array): Uint32Array {
  const starts = new Uint32Array(numberAt.length + 2);
  for (const code of column1) {
    const after = (numberAt[code] ?? 0) + 1;
    starts[after] = (starts[after] ?? 0) + 1;
  }
  for (let row = 1; row < starts.length; row += 1)
    starts[row] = roomFor(starts[row] ?? 0) + (starts[row - 1] ?? 0);
  return starts;
}

interface PlacedRows {
  /** The column 2 code of each place; 0 where it is free. */
  readonly seconds: Uint16Array;
  /** Published rows by their place, counted from 1. */
  readonly rowAt: Uint32Array;
  readonly filter: PairFilter;
  /** All rows of a pair that has several. */
  readonly again: ReadonlyMap<number, readonly number[]>;
  readonly codes: number;
}

interface Numbering {
  readonly numberAt: Uint16Array;
  readonly starts: Uint32Array;
}

function* placeRows({ column1, column2 }: NcciPairTable, { numberAt, starts }: Numbering): Steps<PlacedRows> {
  const seconds = new Uint16Array(starts.at(-1) ?? 0);
  const rowAt = new Uint32Array(seconds.length);
  const filter = emptyFilter(column1.length);
  const again = new Map<number, number[]>();
  const numbered = (code: number | undefined): number => numberAt[code ?? 0] ?? 0;
  for (let row = 0; row < column1.length; row += 1) {
    if (row % STEP === 0) yield;
    const first = numbered(column1[row]);
    const second = numbered(column2[row]);
    const place = freeOrOwn(seconds, second, [starts[first] ?? 0, starts[first + 1] ?? 0]);
    const held = rowAt[place] ?? 0;
    if (held > 0) again.set(place, [...(again.get(place) ?? [held - 1]), row]);
    else rowAt[place] = row + 1;
    seconds[place] = second;
    markPair(filter, first, second);
  }
  return { seconds, rowAt, filter, again, codes: numberAt.length };
}

function freeOrOwn(seconds: Uint16Array, second: number, [start, end]: readonly [number, number]): number {
  let place = placeOf(second, start, end - start);
  while (seconds[place] !== 0 && seconds[place] !== second) {
    place += 1;
    if (place === end) place = start;
  }
  return place;
}

type Terms = Pick<PairTable, "places" | "codeBits" | "wide" | "terms" | "kinds">;

/** Which terms each place has, and both in one number where they fit. */
function* withTerms(published: NcciPairTable, placed: PlacedRows): Steps<Terms> {
  const { seconds, rowAt, again, codes } = placed;
  const rows = createTermRows();
  const { kinds, termsOf } = termReader(published);
  const numberOf = (place: number, row: number): number => {
    const several = again.get(place);
    if (!several) return rows.numberOf(termsOf(row, false));
    return rows.append(several.map((one, index) => termsOf(one, index < several.length - 1)));
  };
  const numbers = new Uint32Array(rowAt.length);
  for (let place = 0; place < rowAt.length; place += 1) {
    if (place % STEP === 0) yield;
    const row = rowAt[place] ?? 0;
    if (row > 0) numbers[place] = numberOf(place, row - 1);
  }
  const terms = rows.terms();
  const codeBits = 32 - Math.clz32(Math.max(1, codes));
  if (terms.length / TERMS > 2 ** (32 - codeBits))
    return { places: Uint32Array.from(seconds), codeBits, wide: numbers, terms, kinds };
  const places = numbers.map((number, place) => (seconds[place] ?? 0) | (number << codeBits));
  return { places, codeBits, terms, kinds };
}

interface TermReader {
  readonly kinds: readonly PairKind[];
  termsOf(row: number, isAgain: boolean): TermRow;
}

function termReader({ from, deleted, modifier, rationale, rationales }: NcciPairTable): TermReader {
  const known = new Map<number, number>();
  const kinds: PairKind[] = [];
  const kindOf = (indicator: number, reason: number): number => {
    const held = known.get(indicator * 256 + reason);
    if (held !== undefined) return held;
    known.set(indicator * 256 + reason, kinds.length);
    return kinds.push({ indicator: indicator as PairIndicator, rationale: rationales[reason] ?? "" }) - 1;
  };
  return {
    kinds,
    termsOf(row, isAgain) {
      const indicator = modifier[row] ?? 0;
      const kind = kindOf(indicator, rationale[row] ?? 0);
      const applies = indicator === 9 ? NOT_APPLIED : 0;
      return [from[row] ?? 0, deleted[row] || OPEN_END, kind | applies | (isAgain ? AGAIN : 0)];
    },
  };
}
