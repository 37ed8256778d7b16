import { expect, test } from "vitest";
import { readHcpcsFile } from "@/domain/code-sets/readers/read-hcpcs-file";

interface Record {
  readonly code: string;
  readonly sequence: string;
  readonly type: "3" | "4" | "7" | "8";
  readonly title: string;
  readonly short?: string;
  readonly added?: string;
  readonly terminated?: string;
  readonly references?: string;
}

/** A 320-column record with the fields at the columns of the published layout. */
function record({
  code,
  sequence,
  type,
  title,
  short = "",
  added = "",
  terminated = "",
  references = "",
}: Record): string {
  const columns = Array<string>(320).fill(" ");
  const put = (from: number, text: string) => {
    for (const [offset, character] of [...text].entries()) columns[from - 1 + offset] = character;
  };
  put(1, code.padStart(5));
  put(6, sequence);
  put(11, type);
  put(12, title);
  put(92, short);
  put(205, references);
  put(230, short ? "C" : " ");
  put(261, short ? "1" : " ");
  put(269, added);
  put(285, terminated);
  return columns.join("");
}

const FILE = [
  "***Disclaimers",
  record({
    code: "A1",
    sequence: "00100",
    type: "7",
    title: "Dressing for one wound",
    short: "Dressing",
    added: "20020701",
  }),
  record({
    code: "G0439",
    sequence: "00100",
    type: "3",
    title: "Annual wellness visit, subsequent",
    short: "Ppps",
    added: "20110101",
  }),
  record({ code: "G0439", sequence: "00200", type: "4", title: "visit (aww), in words that go on" }),
  record({
    code: "J1030",
    sequence: "00100",
    type: "3",
    title: "Injection",
    short: "Inj",
    added: "19820101",
    terminated: "20240331",
    references: "J1010J1020",
  }),
].join("\r\n");

test("C1: reads procedures and modifiers with dates; further lines lengthen the title", () => {
  expect(readHcpcsFile(FILE)).toMatchObject({
    issues: [],
    rows: [
      { code: "A1", kind: "modifier", title: "Dressing for one wound", validFrom: "2002-07-01" },
      {
        code: "G0439",
        kind: "procedure",
        title: "Annual wellness visit, subsequent visit (aww), in words that go on",
        shortTitle: "Ppps",
        coverage: "C",
        typeOfService: "1",
        validFrom: "2011-01-01",
      },
      { code: "J1030", validFrom: "1982-01-01", validTo: "2024-03-31", references: ["J1010", "J1020"] },
    ],
  });
});

test("C1: bad records are reported with their line", () => {
  const text = [
    record({ code: "G0439", sequence: "00200", type: "4", title: "continues nothing" }),
    record({ code: "G04X9", sequence: "00100", type: "3", title: "odd code", added: "20110101" }),
    record({ code: "G0440", sequence: "00100", type: "3", title: "no date" }),
    record({ code: "G0441", sequence: "00100", type: "3", title: "", added: "20110101" }),
    record({ code: "G0442", sequence: "00100", type: "3", title: "short", added: "20110101" }).slice(0, 200),
    record({ code: "G0443", sequence: "00100", type: "3", title: "good", added: "20110101" }),
    record({ code: "G0443", sequence: "00100", type: "3", title: "again", added: "20110101" }),
  ].join("\n");
  const { rows, issues } = readHcpcsFile(text);
  expect(rows.map(({ code }) => code)).toEqual(["G0443"]);
  expect(issues.map(({ code, line }) => [line, code])).toEqual([
    [1, "continuation-without-start"],
    [2, "code-malformed"],
    [3, "date-malformed"],
    [4, "title-missing"],
    [5, "row-too-short"],
    [7, "duplicate-code"],
  ]);
});
