import { expect, test } from "vitest";
import {
  readIcd10cmOrderFile,
  readIcd10pcsOrderFile,
} from "@/domain/code-sets/readers/read-icd10cm-order-file";

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

test("C6: the procedure file has the same columns; a header is a table's three characters", () => {
  const text = [
    row("00001", "001", "0", "CNS, Bypass", "Central Nervous System and Cranial Nerves, Bypass"),
    row("00002", "0016070", "1", "Bypass", "Bypass Cerebral Ventricle to Nasopharynx"),
    row("00003", "0016O70", "1", "x", "the letter O is no value"),
    row("00004", "00160", "0", "x", "neither header nor code"),
  ].join("\r\n");
  const { rows, issues } = readIcd10pcsOrderFile(text);
  expect(rows.map(({ code, billable }) => [code, billable])).toEqual([
    ["001", false],
    ["0016070", true],
  ]);
  expect(issues.map(({ code, line }) => [line, code])).toEqual([
    [3, "code-malformed"],
    [4, "code-malformed"],
  ]);
});
