import { expect, test } from "vitest";
import type { NcciPairTable } from "@/domain/code-sets/components/ncci-tables";
import { buildPairTable } from "@/domain/code-sets/ncci/build-pair-table";
import { createNcciEdits, type FoundPair, pairBetween } from "@/domain/code-sets/ncci/ncci-edits";
import type { PairTable } from "@/domain/code-sets/ncci/pair-table";
import { addDays, type CalendarDate, calendarDate, toDayNumber } from "@/domain/shared/calendar-date";
import { MADE_UP_CODES, madeUpQuarter, seededNumbers } from "../../../support/made-up-pairs";

const PAIRS = 2_500_000;
const QUESTIONS = 10_000;
const QUARTERS = [
  ["2025-10-01", "2025-12-31"],
  ["2026-01-01", "2026-03-31"],
  ["2026-04-01", "2026-06-30"],
] as const;

interface Question {
  readonly one: number;
  readonly other: number;
  readonly on: CalendarDate;
}

/** Half of the questions name a pair of the table, in either order; half name two codes by chance. */
function drawQuestions({ column1, column2 }: NcciPairTable, from: CalendarDate, seed: number): Question[] {
  const next = seededNumbers(seed);
  const below = (end: number): number => Math.floor(next() * end);
  return Array.from({ length: Math.ceil(QUESTIONS / QUARTERS.length) }, (_, number) => {
    const at = below(PAIRS);
    const pair = [column1[at] ?? 0, column2[at] ?? 0] as const;
    const chance = [below(MADE_UP_CODES.length), below(MADE_UP_CODES.length)] as const;
    const [one, other] = number % 2 === 0 ? pair : chance;
    const on = addDays(from, below(90));
    return number % 4 === 0 ? { one: other, other: one, on } : { one, other, on };
  });
}

/** Row numbers of the pairs asked for, found by reading every row of the table once. */
function scan({ column1, column2 }: NcciPairTable, questions: readonly Question[]): Map<number, number[]> {
  const key = (one: number, other: number): number => one * 65_536 + other;
  const rows = new Map(
    questions.flatMap(({ one, other }) => [
      [key(one, other), []] as [number, number[]],
      [key(other, one), []] as [number, number[]],
    ]),
  );
  for (let row = 0; row < column1.length; row += 1)
    rows.get(key(column1[row] ?? 0, column2[row] ?? 0))?.push(row);
  return rows;
}

/** What a person would read off the rows: the first one in force, forward before backward. */
function readOff(table: NcciPairTable, rows: Map<number, number[]>, { one, other, on }: Question) {
  if (one === other) return undefined;
  const day = toDayNumber(on);
  const inForce = (first: number, second: number) =>
    rows.get(first * 65_536 + second)?.find((row) => {
      const [from = 0, deleted = 0] = [table.from[row], table.deleted[row]];
      return table.modifier[row] !== 9 && from <= day && (deleted === 0 || day <= deleted);
    });
  const row = inForce(one, other) ?? inForce(other, one);
  return row === undefined
    ? undefined
    : [
        MADE_UP_CODES[table.column1[row] ?? -1],
        MADE_UP_CODES[table.column2[row] ?? -1],
        table.modifier[row],
        table.rationales[table.rationale[row] ?? -1],
      ];
}

const words = (pair: FoundPair | undefined) =>
  pair && [pair.column1, pair.column2, pair.indicator, pair.rationale];

test("C10: 10,000 questions over three quarters of 2.5 million pairs are answered as a plain scan of the rows", () => {
  const quarters = QUARTERS.map(([first, last], index) => ({
    covers: { from: calendarDate(first), through: calendarDate(last) },
    published: madeUpQuarter(index + 1, PAIRS),
  }));
  const edits = createNcciEdits(
    quarters.map(({ covers, published }) => ({
      setting: "practitioner" as const,
      name: covers.from,
      covers,
      pairs: buildPairTable(published),
    })),
  );
  let [asked, found] = [0, 0];
  for (const [index, { covers, published }] of quarters.entries()) {
    const questions = drawQuestions(published, covers.from, index + 7);
    const rows = scan(published, questions);
    for (const question of questions) {
      const pairs = edits.quarterOn("practitioner", question.on)?.pairs;
      const expected = readOff(published, rows, question);
      expect(words(pairs && answerOf(pairs, question)), JSON.stringify(question)).toEqual(expected);
      asked += 1;
      if (expected) found += 1;
    }
  }
  expect(asked).toBeGreaterThanOrEqual(QUESTIONS);
  expect(found).toBeGreaterThan(QUESTIONS / 4);
  expect(edits.quarterOn("practitioner", calendarDate("2026-07-01"))).toBeUndefined();
});

function answerOf(pairs: PairTable, { one, other, on }: Question): FoundPair | undefined {
  const numberOf = (code: number): number => pairs.numbers.numberOf(MADE_UP_CODES[code] ?? "");
  return pairBetween(pairs, [numberOf(one), numberOf(other)], toDayNumber(on));
}
