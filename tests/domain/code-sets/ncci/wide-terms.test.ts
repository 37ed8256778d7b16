import { expect, test } from "vitest";
import type { NcciPairTable } from "@/domain/code-sets/components/ncci-tables";
import { buildPairTable } from "@/domain/code-sets/ncci/build-pair-table";
import { readPairArtefact, writePairArtefact } from "@/domain/code-sets/ncci/pair-artefact";
import { findPair, termsAt } from "@/domain/code-sets/ncci/pair-table";
import { toDayNumber } from "@/domain/shared/calendar-date";

const [CODES, PAIRS] = [40_000, 70_000];
const codeAt = (number: number): string => String(number).padStart(5, "0");
const secondOf = (row: number): number => (row * 7 + 1 + Math.floor(row / CODES)) % CODES;
/** The first and last day of a row: no two rows have both alike. */
const daysOf = (row: number) => [10_000 + (row % 300), 20_000 + Math.floor(row / 300)] as const;

const PUBLISHED: NcciPairTable = {
  setting: "practitioner",
  codes: Array.from({ length: CODES }, (_, number) => codeAt(number)),
  column1: Uint16Array.from({ length: PAIRS }, (_, row) => row % CODES),
  column2: Uint16Array.from({ length: PAIRS }, (_, row) => secondOf(row)),
  from: Uint16Array.from({ length: PAIRS }, (_, row) => daysOf(row)[0]),
  deleted: Uint16Array.from({ length: PAIRS }, (_, row) => daysOf(row)[1]),
  modifier: new Uint8Array(PAIRS).fill(1),
  rationale: new Uint8Array(PAIRS),
  rationales: ["made-up reason"],
};

test("C10: a table with more codes and different terms than share 32 bits answers every row as published", () => {
  const table = buildPairTable(PUBLISHED);
  expect(table.wide).toBeDefined();
  const read = readPairArtefact(writePairArtefact(table));
  if (!read) throw new Error("the artefact does not read back");
  const answers = (of: typeof table, row: number): readonly number[] => {
    const [one, other] = [codeAt(row % CODES), codeAt(secondOf(row))];
    const { effective, deleted } = termsAt(of, findPair(of, one, other));
    return [effective, deleted].map((day) => (day ? toDayNumber(day) : 0));
  };
  const wrong = Array.from({ length: PAIRS }, (_, row) => row).filter((row) =>
    [table, read].some((of) => answers(of, row).join() !== daysOf(row).join()),
  );
  expect(wrong).toEqual([]);
  expect(findPair(table, codeAt(0), codeAt(3))).toBe(-1);
});
