import fc from "fast-check";
import { expect, test } from "vitest";
import { buildPairTable } from "@/domain/code-sets/ncci/build-pair-table";
import { pairBetween as pairOfNumbers, pairsAmong } from "@/domain/code-sets/ncci/ncci-edits";
import { readPairArtefact, writePairArtefact } from "@/domain/code-sets/ncci/pair-artefact";
import { type PairTable, pairsOf } from "@/domain/code-sets/ncci/pair-table";
import { calendarDate, toDayNumber } from "@/domain/shared/calendar-date";
import { pairTable } from "../../claim-edits/ncci-edits";

const code = fc.constantFrom("00100", "11042", "97597", "99213", "A0425", "G0439", "J1885", "0042T");
const date = fc.constantFrom(undefined, "1996-01-01", "2020-01-01", "2025-12-31", "2026-03-31");
const rows = fc.array(fc.tuple(code, code, fc.constantFrom(0 as const, 1 as const, 9 as const), date, date), {
  maxLength: 60,
});
const pairBetween = (table: PairTable, [one, other]: readonly [string, string], day: number) =>
  pairOfNumbers(table, [table.numbers.numberOf(one), table.numbers.numberOf(other)], day);

const ON = calendarDate("2026-02-01");
const DAY = toDayNumber(ON);

test("C10: a pair is answered as the first published row in force says, whatever the order of the rows", () => {
  fc.assert(
    fc.property(rows, code, code, (published, first, second) => {
      const inForce = (one: string, other: string) =>
        published.find(
          ([column1, column2, modifier, from = "", deleted = "9999"]) =>
            column1 === one && column2 === other && modifier !== 9 && from <= ON && ON <= deleted,
        );
      const expected = first === second ? undefined : (inForce(first, second) ?? inForce(second, first));
      const found = pairBetween(buildPairTable(pairTable(published)), [first, second], DAY);
      expect(found && [found.column1, found.column2, found.indicator]).toEqual(expected?.slice(0, 3));
    }),
  );
});

test("C10: the pairs among the codes of a day are those that each two of them make", () => {
  fc.assert(
    fc.property(rows, fc.array(code, { maxLength: 9 }), (published, codes) => {
      const table = buildPairTable(pairTable(published));
      const expected = codes.flatMap((other, later) =>
        codes.slice(0, later).flatMap((one) => {
          const pair = pairBetween(table, [one, other], DAY);
          return pair ? [[pair.column1, pair.column2]] : [];
        }),
      );
      const found = pairsAmong(table, codes.map(table.numbers.numberOf), DAY);
      expect(found.map(({ column1, column2 }) => [codes[column1], codes[column2]])).toEqual(expected);
    }),
  );
});

test("C10: a table is read back from its bytes as it was written; other bytes are refused", () => {
  fc.assert(
    fc.property(rows, (published) => {
      const table = buildPairTable(pairTable(published));
      const bytes = writePairArtefact(table);
      const read = readPairArtefact(bytes);
      expect(read && [...pairsOf(read)]).toEqual([...pairsOf(table)]);
      expect(readPairArtefact(bytes.slice(0, -1))).toBeUndefined();
    }),
    { numRuns: 50 },
  );
  expect(readPairArtefact(new Uint8Array(40))).toBeUndefined();
  expect(readPairArtefact(new Uint8Array(0))).toBeUndefined();
});

test("C10: a code of another shape is in no table", () => {
  const table = buildPairTable(pairTable([["11042", "97597", 1]]));
  for (const other of ["", "1104", "110422", "ABCDE", "11-42"])
    expect(pairBetween(table, ["11042", other], DAY)).toBeUndefined();
});
