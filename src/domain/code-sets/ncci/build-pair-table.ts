import type { NcciPairTable } from "../components/ncci-tables";
import { numberCodes } from "./five-character-codes";
import {
  AGAIN,
  NOT_APPLIED,
  OPEN_END,
  type PairKind,
  type PairTable,
  placeIn,
  roomFor,
  SEVERAL,
  TERMS,
} from "./pair-table";
import type { PairIndicator } from "./procedure-pair";

/** Gives every row of one published table its place; rows of one pair keep their order. */
export function buildPairTable(published: NcciPairTable): PairTable {
  const numbers = numberCodes([...published.codes].sort());
  const numberAt = Uint16Array.from(published.codes, (code) => numbers.numberOf(code));
  const [first, second] = [published.column1, published.column2].map((column) =>
    column.map((code) => numberAt[code] ?? 0),
  ) as [Uint16Array, Uint16Array];
  const starts = rowStarts(first, published.codes.length);
  const { column2, ...rows } = placeRows(first, second, starts);
  const { kinds, ofRow } = collectKinds(published);
  return { numbers, starts, column2, kinds, terms: termsOf(published, { ...rows, ofRow }) };
}

interface PlacedRows {
  readonly column2: Uint16Array;
  /** Published rows by their place, counted from 1. */
  readonly rowAt: Uint32Array;
  /** All rows of a pair that has several. */
  readonly again: ReadonlyMap<number, readonly number[]>;
}

function placeRows(first: Uint16Array, second: Uint16Array, starts: Uint32Array): PlacedRows {
  const column2 = new Uint16Array(starts.at(-1) ?? 0);
  const rowAt = new Uint32Array(column2.length);
  const again = new Map<number, number[]>();
  for (let row = 0; row < first.length; row += 1) {
    const [one = 0, other = 0] = [first[row], second[row]];
    const place = placeIn(column2, other, [starts[one] ?? 0, starts[one + 1] ?? 0]);
    const held = rowAt[place] ?? 0;
    if (held > 0) again.set(place, [...(again.get(place) ?? [held - 1]), row]);
    else rowAt[place] = row + 1;
    column2[place] = other;
  }
  return { column2, rowAt, again };
}

type TermSource = Pick<PlacedRows, "rowAt" | "again"> & { readonly ofRow: Uint16Array };

function termsOf(published: NcciPairTable, { rowAt, again, ofRow }: TermSource): Uint16Array {
  const repeated = [...again.values()].reduce((sum, { length }) => sum + length, 0);
  const terms = new Uint16Array((rowAt.length + repeated) * TERMS);
  const put = (place: number, row: number, isAgain: boolean): void => {
    terms[place * TERMS] = published.from[row] ?? 0;
    terms[place * TERMS + 1] = published.deleted[row] || OPEN_END;
    const applies = published.modifier[row] === 9 ? NOT_APPLIED : 0;
    terms[place * TERMS + 2] = (ofRow[row] ?? 0) | applies | (isAgain ? AGAIN : 0);
  };
  for (let place = 0; place < rowAt.length; place += 1) {
    const row = rowAt[place] ?? 0;
    if (row > 0) put(place, row - 1, false);
  }
  let end = rowAt.length;
  for (const [place, rows] of again) {
    terms.set([end & 0xffff, end >>> 16, SEVERAL], place * TERMS);
    for (const [index, row] of rows.entries()) put(end + index, row, index < rows.length - 1);
    end += rows.length;
  }
  return terms;
}

function rowStarts(first: Uint16Array, codes: number): Uint32Array {
  const starts = new Uint32Array(codes + 2);
  for (const number of first) starts[number + 1] = (starts[number + 1] ?? 0) + 1;
  for (let row = 1; row < starts.length; row += 1)
    starts[row] = roomFor(starts[row] ?? 0) + (starts[row - 1] ?? 0);
  return starts;
}

function collectKinds({ modifier, rationale, rationales }: NcciPairTable): {
  readonly kinds: readonly PairKind[];
  readonly ofRow: Uint16Array;
} {
  const known = new Map<number, number>();
  const kinds: PairKind[] = [];
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
