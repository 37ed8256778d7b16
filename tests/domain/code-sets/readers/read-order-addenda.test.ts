import { expect, test } from "vitest";
import { readOrderAddenda } from "@/domain/code-sets/readers/read-order-addenda";

const diagnosis = (action: string, flag: string, code: string, title: string): string =>
  `${action.padEnd(13)}${flag} ${code.padEnd(7)} ${title.slice(0, 60).padEnd(60)} ${title}`;

const totals = (headers: readonly number[], codes: readonly number[], to = "icd10cm_order_2026.txt") => `
Headers
  ${headers[0]} headers in icd10cm_order_2025.txt
  ${headers[1]} headers in ${to}
    ${headers[2]} additions
      ${headers[3]} deletions
      ${headers[4]} revisions
of which
      0 revisions to both long and short titles

Codes
  ${codes[0]} codes in icd10cm_order_2025.txt
  ${codes[1]} codes in ${to}
    ${codes[2]} additions
     ${codes[3]} deletions
     ${codes[4]} revisions
`;

const LINES = [
  diagnosis("Delete:", "1", "B880", "Other acariasis"),
  diagnosis("Add:", "0", "B880", "Other acariasis"),
  diagnosis("Add:", "1", "B8801", "Infestation by Demodex mites"),
  diagnosis("Revise from:", "1", "L02212", "Cutaneous abscess of back"),
  diagnosis("Revise to:", "1", "L02212", "Cutaneous abscess of back and flank"),
].join("\r\n");

test("C24: diagnoses carry a flag; totals name both editions", () => {
  const { content, issues } = readOrderAddenda(`${LINES}\r\n${totals([2, 3, 1, 0, 0], [7, 7, 1, 1, 1])}`);
  expect(issues).toEqual([]);
  expect(content.rows.map(({ action, code, billable }) => [action, code, billable])).toEqual([
    ["delete", "B880", true],
    ["add", "B880", false],
    ["add", "B8801", true],
    ["revise-from", "L02212", true],
    ["revise-to", "L02212", true],
  ]);
  expect(content.rows.at(-1)?.title).toBe("Cutaneous abscess of back and flank");
  expect(content.totals[1]).toEqual({
    of: "Codes",
    from: { file: "icd10cm_order_2025.txt", count: 7 },
    to: { file: "icd10cm_order_2026.txt", count: 7 },
    additions: 1,
    deletions: 1,
    revisions: 1,
  });
});

test("C24: procedures have no flag; a header has three characters", () => {
  const procedure = (action: string, code: string, title: string): string =>
    `${action.padEnd(13)}${code.padEnd(7)} ${title.padEnd(60)} ${title}`;
  const text = `${procedure("Add:", "00H033J", "Insertion of Infusion Device into Brain")}
${procedure("Add:", "6A4", "Hypothermia")}\n${totals([2, 3, 1, 0, 0], [7, 8, 1, 0, 0])}`;
  const { content, issues } = readOrderAddenda(text);
  expect(issues).toEqual([]);
  expect(content.rows).toMatchObject([
    { code: "00H033J", billable: true, title: "Insertion of Infusion Device into Brain" },
    { code: "6A4", billable: false },
  ]);
});

test("C1: totals that are not those of the lines, bad lines and missing totals refuse the file", () => {
  const issuesOf = (text: string) => readOrderAddenda(text).issues.map(({ code, line }) => [line, code]);
  expect(issuesOf(`${LINES}\n${totals([2, 3, 1, 0, 0], [7, 8, 2, 1, 1])}`)).toEqual([[0, "count-differs"]]);
  expect(issuesOf(LINES)).toEqual([[0, "wrong-file"]]);
  const broken = `${diagnosis("Add:", "1", "B88.1", "x")}\n${diagnosis("Add:", "1", "B881", "")}\nAdded 1 B882`;
  expect(issuesOf(`${broken}\n${totals([1, 1, 0, 0, 0], [1, 1, 0, 0, 0])}`)).toEqual([
    [1, "code-malformed"],
    [2, "title-missing"],
    [3, "flag-unknown"],
  ]);
});
