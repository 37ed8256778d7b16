import { expect, test } from "vitest";
import { readWorkbook } from "@/domain/code-sets/readers/read-workbook";

const STRINGS = `<sst><si><t>Current code</t></si><si><r><t>Effec</t></r><r><t>tive</t></r></si><si><t>A04.71</t></si></sst>`;
const SHEET = `<worksheet><sheetData>
<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>
<row r="2"><c r="A2" t="s"><v>2</v></c><c r="C2"><v>2017</v></c><c r="AA2" t="inlineStr"><is><t>far right</t></is></c></row>
<row r="3"/>
</sheetData></worksheet>`;

test("C1: the first sheet as lines; words from the shared list, cells at their columns", () => {
  expect(readWorkbook({ strings: STRINGS, sheet: SHEET })).toBe(
    `Current code\tEffective\nA04.71\t\t2017${"\t".repeat(24)}far right\n`,
  );
});

test("C1: a sheet that is broken or empty is refused", () => {
  expect(readWorkbook({ strings: STRINGS, sheet: "<worksheet>" })).toMatchObject({ code: "xml-malformed" });
  expect(readWorkbook({ strings: "<sst", sheet: SHEET })).toMatchObject({ code: "xml-malformed" });
  expect(readWorkbook({ strings: STRINGS, sheet: "<worksheet><sheetData/></worksheet>" })).toMatchObject({
    code: "file-empty",
  });
});
