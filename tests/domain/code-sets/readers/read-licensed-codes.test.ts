import { expect, test } from "vitest";
import { readLicensedCodes } from "@/domain/code-sets/readers/read-licensed-codes";

test("C2: a licensed list is a table with headings, or plain lines", () => {
  const rows = [
    { code: "99213", title: "Office words, of the publisher" },
    { code: "0042T", title: "Other words" },
  ];
  const table = 'CPT Code,Long Description\n99213,"Office words, of the publisher"\n0042T,Other words\n';
  expect(readLicensedCodes(table, "cpt")).toEqual({ rows, issues: [] });
  const plain = "99213\tOffice words, of the publisher\r\n0042T Other words\r\n\r\n";
  expect(readLicensedCodes(plain, "cpt")).toEqual({ rows, issues: [] });
  expect(readLicensedCodes("Code\tNomenclature\nD0120\tDental words", "cdt").rows).toEqual([
    { code: "D0120", title: "Dental words" },
  ]);
});

test("C1: a list of another kind is refused line by line", () => {
  const codesOf = (text: string) =>
    readLicensedCodes(text, "cpt").issues.map(({ line, code }) => [line, code]);
  expect(codesOf("code,title\nD0120,Dental words\n99213,\n")).toEqual([
    [2, "code-malformed"],
    [3, "title-missing"],
  ]);
  expect(codesOf("99213 Office words\nsome other text\n99214\n")).toEqual([
    [2, "code-malformed"],
    [3, "title-missing"],
  ]);
});
