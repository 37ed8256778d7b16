import { expect, test } from "vitest";
import { readIcd10cmOrderFile } from "@/domain/code-sets/readers/read-icd10cm-order-file";
import { fiscalYearCoverage, icd10cmRelease } from "@/domain/code-sets/readers/release-from-files";

/** Columns as published: order 1-5, code 7-13, flag 15, short title 17-76, long title from 78. */
const row = (order: string, code: string, flag: string, short: string, long: string): string =>
  `${order} ${code.padEnd(7)} ${flag} ${short.padEnd(60)} ${long}`;

const GOOD = [
  row("00001", "A00", "0", "Cholera", "Cholera"),
  row("00002", "A000", "1", "Cholera due to Vib", "Cholera due to Vibrio cholerae 01, biovar cholerae"),
  row("00003", "QA0", "0", "A category of a later year", "A category whose second character is a letter"),
].join("\r\n");

test("C1: reads order, code, flag and both titles", () => {
  expect(readIcd10cmOrderFile(GOOD)).toEqual({
    issues: [],
    rows: [
      { order: 1, code: "A00", billable: false, shortTitle: "Cholera", title: "Cholera" },
      {
        order: 2,
        code: "A000",
        billable: true,
        shortTitle: "Cholera due to Vib",
        title: "Cholera due to Vibrio cholerae 01, biovar cholerae",
      },
      {
        order: 3,
        code: "QA0",
        billable: false,
        shortTitle: "A category of a later year",
        title: "A category whose second character is a letter",
      },
    ],
  });
});

test("C1: every bad row is reported with its line, the others are read", () => {
  const text = [
    row("00001", "A00", "0", "Cholera", "Cholera"),
    "00002 A000",
    row("00003", "A0-1", "1", "x", "x"),
    row("00004", "A001", "2", "x", "x"),
    row("00005", "A002", "1", "x", " "),
    row("00001", "A003", "1", "x", "x"),
    row("00007", "A00", "0", "Cholera", "Cholera"),
    row("abcde", "A004", "1", "x", "x"),
  ].join("\n");
  const { rows, issues } = readIcd10cmOrderFile(text);
  expect(rows.map(({ code }) => code)).toEqual(["A00"]);
  expect(issues.map(({ code, line }) => [line, code])).toEqual([
    [2, "row-too-short"],
    [3, "code-malformed"],
    [4, "flag-unknown"],
    [5, "title-missing"],
    [6, "order-broken"],
    [7, "duplicate-code"],
    [8, "order-broken"],
  ]);
});

test("C1: an empty file is an issue", () => {
  expect(readIcd10cmOrderFile("\n").issues.map(({ code }) => code)).toEqual(["file-empty"]);
});

const facts = {
  provenance: {
    name: "icd10cm_order_2026.txt",
    publisher: "CMS",
    version: "FY2026",
    checksum: "0".repeat(64),
  },
  covers: fiscalYearCoverage(2026),
};

test("C1: a release is made whole, with its dates, counts and provenance", () => {
  const made = icd10cmRelease(readIcd10cmOrderFile(GOOD), facts);
  expect(made).toMatchObject({
    kind: "release",
    counts: { entries: 3, billable: 1 },
    release: {
      id: "icd10cm-FY2026",
      complete: true,
      covers: { from: "2025-10-01", through: "2026-09-30" },
      provenance: [{ checksum: "0".repeat(64) }],
      entries: [{ code: "A00" }, { code: "A00.0", billable: true }, { code: "QA0" }],
    },
  });
});

test("C1: one bad row or a count other than published refuses the whole file", () => {
  const broken = icd10cmRelease(readIcd10cmOrderFile(`${GOOD}\nshort`), facts);
  expect(broken).toMatchObject({ kind: "refused", issues: [{ code: "row-too-short", line: 4 }] });
  const miscounted = icd10cmRelease(readIcd10cmOrderFile(GOOD), { ...facts, expected: { billable: 2 } });
  expect(miscounted).toMatchObject({ kind: "refused", issues: [{ code: "count-differs" }] });
});
