import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readDelimitedTable } from "@/domain/code-sets/readers/delimited-table";

const read = (text: string) =>
  readDelimitedTable(text, {
    columns: { code: /^(hcpcs )?code$/, title: /^title$/, note: /^note$/ },
    optional: ["note"],
    take: ({ line, cells }) => ({ at: line, ...cells }),
  });

describe("C1: tables as publishers write them", () => {
  test.each([
    ["commas", "HCPCS_Code,Title\nA1,One\n"],
    ["tabs", "Title\tHCPCS Code\nOne\tA1\n"],
    ["bars and Windows line ends", "code|title\r\nA1|One\r\n"],
    ["quotes", '"code","title"\n"A1","One"'],
    ["quotes around tabs", '"code"\t"title"\n"A1"\t"One"'],
    ["a byte order mark", "\uFEFFcode,title\nA1,One"],
  ])("%s", (_what, text) => {
    expect(read(text)).toEqual({ issues: [], rows: [{ at: 2, code: "A1", title: "One", note: "" }] });
  });

  test("notices above the headings, blank lines, quoted commas, quotes and line ends", () => {
    const text =
      'CPT codes only are copyright.\n\nnote,code,title\n,A1,"One, ""first"""\n\nx,A2,"Two\nlines"\n,A3,Three\n';
    expect(read(text).rows).toEqual([
      { at: 4, code: "A1", title: 'One, "first"', note: "" },
      { at: 6, code: "A2", title: "Two\nlines", note: "x" },
      { at: 8, code: "A3", title: "Three", note: "" },
    ]);
  });

  test.each([
    ["", "no heading for: code, title"],
    ["a text\nof words\n", "no heading for: code, title"],
    ["code,name\nA1,One\n", "no heading for: title"],
    [`${"notice\n".repeat(50)}code,title\nA1,One`, "no heading for: code, title"],
  ])("without its headings a file is refused (%#)", (text, message) => {
    expect(read(text)).toEqual({ rows: [], issues: [{ code: "column-missing", line: 0, message }] });
  });

  test("what was written as a table is read back", () => {
    const cell = fc.string({ unit: fc.constantFrom("a", "B", "1", ",", '"', "\n", " x") });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 6 }), (rows) => {
        const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
        const text = `code,title\n${rows.map((row) => row.map(quoted).join(",")).join("\n")}\n`;
        expect(read(text).rows.map(({ code, title }) => [code, title])).toEqual(
          rows.map((row) => row.map((each) => each.trim())),
        );
      }),
    );
  });
});

test("C1: the headings say what parts the cells; a long text of many lines may hold the other marks", () => {
  const paragraph = `"<p>first\tline</p>\n${"more | of, it\n".repeat(20_000)}end"`;
  const { rows, issues } = read(`code,text,title\nA1,${paragraph},One\nA2,,Two`);
  expect(issues).toEqual([]);
  expect(rows).toEqual([
    { at: 2, code: "A1", title: "One", note: "" },
    { at: 20_004, code: "A2", title: "Two", note: "" },
  ]);
});

test("C1: headings on two lines are read as one, and only where the layout says so", () => {
  const text = ",CODE\nMOD,TITLE\n26,One";
  const layout = {
    columns: { modifier: /^mod$/, title: /^code title$/ },
    take: ({ cells }: { cells: object }) => cells,
  };
  expect(readDelimitedTable(text, { ...layout, headingLines: 2 }).rows).toEqual([
    { modifier: "26", title: "One" },
  ]);
  expect(readDelimitedTable(text, layout).issues).toMatchObject([{ code: "column-missing" }]);
});
