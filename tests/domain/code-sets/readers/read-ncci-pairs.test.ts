import { expect, test } from "vitest";
import { readNcciPairs } from "@/domain/code-sets/readers/read-ncci-pairs";

/** Day 0 is 1 January 1970. */
const day = (date: string): number => Math.round(Date.parse(`${date}T00:00:00Z`) / 86_400_000);

test("C10: pairs as published, notices above and dates without dashes", () => {
  const text = [
    "CPT only copyright American Medical Association. All rights reserved.",
    "Column 1\tColumn 2\t* = In existence prior to 1996\tEffective Date\tDeletion Date * = No data\tModifier 0 = not allowed\tPTP Edit Rationale",
    "G0101\tG0102\t\t20200101\t*\t1\tMisuse of Column Two code with Column One code",
    "A4263\tG0101\t*\t19960101\t19961231\t9\tMutually exclusive procedures",
  ].join("\r\n");
  const { content, issues } = readNcciPairs(text, "practitioner");
  expect(issues).toEqual([]);
  expect(content).toEqual({
    setting: "practitioner",
    codes: ["G0101", "G0102", "A4263"],
    column1: Uint16Array.of(0, 2),
    column2: Uint16Array.of(1, 0),
    from: Uint16Array.of(day("2020-01-01"), day("1996-01-01")),
    deleted: Uint16Array.of(0, day("1996-12-31")),
    modifier: Uint8Array.of(1, 9),
    rationale: Uint8Array.of(0, 1),
    rationales: ["Misuse of Column Two code with Column One code", "Mutually exclusive procedures"],
  });
});

test("C1: bad rows are told with their line; an empty table is refused", () => {
  const head = "col1,col2,deletion,mod,rationale\n";
  const text = `${head}G01,G0102,9999-12-31,1,x\nG0101,G0102,9999-12-31,2,x\nG0101,G0102,2024-13-01,1,x\nG0101,G0102,9999-12-31,0,x`;
  const { content, issues } = readNcciPairs(text, "outpatient-hospital");
  expect(issues.map(({ line, code }) => [line, code])).toEqual([
    [2, "code-malformed"],
    [3, "flag-unknown"],
    [4, "date-malformed"],
  ]);
  expect(content.column1.length).toBe(1);
  expect(readNcciPairs(head, "practitioner").issues).toMatchObject([{ code: "file-empty" }]);
  expect(readNcciPairs("hello", "practitioner").issues).toMatchObject([{ code: "column-missing" }]);
});

test("C1: more codes or rationales than a table of pairs can have are refused, and none is taken for another", () => {
  const lines = (count: number, line: (at: number) => string): string =>
    ["col1,col2,deletion,mod,rationale", ...Array.from({ length: count }, (_, at) => line(at))].join("\n");
  const code = (at: number): string => at.toString(36).toUpperCase().padStart(5, "0");
  const issuesOf = (text: string) => readNcciPairs(text, "practitioner").issues;
  const firsts = (count: number) => lines(count, (at) => `${code(at + 1)},00000,,1,x`);
  expect(issuesOf(firsts(65_534))).toEqual([]);
  expect(issuesOf(firsts(65_535))).toEqual([
    { code: "wrong-file", line: 0, message: "65536 different codes: a table of pairs has 65535 at most" },
  ]);
  const reasons = (count: number) => lines(count, (at) => `G0101,G0102,,1,reason ${at}`);
  expect(issuesOf(reasons(256))).toEqual([]);
  expect(issuesOf(reasons(257))).toEqual([
    { code: "wrong-file", line: 0, message: "257 different rationales: a table of pairs has 256 at most" },
  ]);
});
