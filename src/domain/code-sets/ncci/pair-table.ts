import { type CalendarDate, fromDayNumber } from "../../shared/calendar-date";
import type { NcciPairTable } from "../components/ncci-tables";
import { type CodeNumbers, numberCodes } from "./five-character-codes";
import { holdsOn, type PairIndicator, type PairTerms, type ProcedurePair } from "./procedure-pair";

/**
 * One published table of procedure pairs: for each column 1 code a row of sorted column 2 codes, 16 bits each, and
 * beside each the number of its terms. Four bytes a pair; the terms, of which there are few kinds, are kept once.
 */
export interface PairTable {
  readonly numbers: CodeNumbers;
  /** Where the row of each column 1 code begins; one longer than the codes. */
  readonly starts: Uint32Array;
  readonly column2: Uint16Array;
  readonly termsOf: Uint16Array | Uint32Array;
  readonly terms: readonly PairTerms[];
}

/** More than the kinds of terms a table could have. */
const PACK = 2 ** 24;

/** Sorts the rows of one published table; their order in the file does not matter. */
export function buildPairTable(published: NcciPairTable): PairTable {
  const numbers = numberCodes([...published.codes].sort());
  const numberAt = Uint16Array.from(published.codes, (code) => numbers.numberOf(code));
  const { terms, ofPair } = collectTerms(published);
  const starts = rowStarts(published.column1, numberAt);
  const packed = new Float64Array(published.column1.length);
  const filled = starts.slice();
  for (let index = 0; index < packed.length; index += 1) {
    const row = numberAt[published.column1[index] ?? 0] ?? 0;
    const at = filled[row] ?? 0;
    packed[at] = (numberAt[published.column2[index] ?? 0] ?? 0) * PACK + (ofPair[index] ?? 0);
    filled[row] = at + 1;
  }
  for (let row = 1; row < starts.length - 1; row += 1) packed.subarray(starts[row], starts[row + 1]).sort();
  const column2 = Uint16Array.from(packed, (value) => Math.floor(value / PACK));
  const termOf = (value: number) => value % PACK;
  const termsOf = terms.length > 0xffff ? Uint32Array.from(packed, termOf) : Uint16Array.from(packed, termOf);
  return { numbers, starts, column2, termsOf, terms };
}

function rowStarts(column1: Uint16Array, numberAt: Uint16Array): Uint32Array {
  const starts = new Uint32Array(numberAt.length + 2);
  for (const code of column1) {
    const next = (numberAt[code] ?? 0) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let row = 1; row < starts.length; row += 1) starts[row] = (starts[row] ?? 0) + (starts[row - 1] ?? 0);
  return starts;
}

function collectTerms(published: NcciPairTable): { terms: PairTerms[]; ofPair: Uint32Array } {
  const known = new Map<number, number>();
  const terms: PairTerms[] = [];
  const ofPair = new Uint32Array(published.column1.length);
  for (let index = 0; index < ofPair.length; index += 1) {
    const [from = 0, deleted = 0] = [published.from[index], published.deleted[index]];
    const [modifier = 0, rationale = 0] = [published.modifier[index], published.rationale[index]];
    const key = (from * 65_536 + deleted) * 2560 + modifier * 256 + rationale;
    let number = known.get(key);
    if (number === undefined) {
      number = terms.length;
      known.set(key, number);
      terms.push({
        indicator: modifier as PairIndicator,
        rationale: published.rationales[rationale] ?? "",
        ...(from > 0 && { effective: fromDayNumber(from) }),
        ...(deleted > 0 && { deleted: fromDayNumber(deleted) }),
      });
    }
    ofPair[index] = number;
  }
  return { terms, ofPair };
}

/** Place of the first pair of these two numbers, or -1: binary search in one row. */
export function findPair({ starts, column2 }: PairTable, row: number, code: number): number {
  const end = starts[row + 1] ?? 0;
  let low = starts[row] ?? 0;
  let high = end;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((column2[middle] ?? 0) < code) low = middle + 1;
    else high = middle;
  }
  return low < end && column2[low] === code ? low : -1;
}

/** The terms of the pair in force on the date; a pair may have been deleted and set again. */
export function pairOn(
  table: PairTable,
  column1: string,
  { column2, on }: { readonly column2: string; readonly on: CalendarDate },
): PairTerms | undefined {
  const row = table.numbers.numberOf(column1);
  const code = table.numbers.numberOf(column2);
  if (row === 0 || code === 0) return undefined;
  const end = table.starts[row + 1] ?? 0;
  for (let at = findPair(table, row, code); at >= 0 && at < end && table.column2[at] === code; at += 1) {
    const terms = table.terms[table.termsOf[at] ?? 0];
    if (terms && holdsOn(terms, on)) return terms;
  }
  return undefined;
}

/** Every published row, in code order, for comparison with the file and for the report of changes. */
export function* pairsOf(table: PairTable): Iterable<ProcedurePair> {
  for (let row = 1; row < table.starts.length - 1; row += 1) {
    for (let at = table.starts[row] ?? 0; at < (table.starts[row + 1] ?? 0); at += 1) {
      const terms = table.terms[table.termsOf[at] ?? 0];
      const column1 = table.numbers.codes[row];
      const column2 = table.numbers.codes[table.column2[at] ?? 0];
      if (terms && column1 && column2) yield { column1, column2, ...terms };
    }
  }
}
