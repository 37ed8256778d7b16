import { expect, test } from "vitest";
import { readAddOnCodes } from "@/domain/code-sets/readers/read-add-on-codes";

const HEAD = [
  "CPT codes only are copyright American Medical Association.",
  "AOC_Edit_Type\tAdd-On_Code\tAOC_DelDT\tPrimary_Code\tPrimary_Code_DelDT\tAOC_Edit_EffDT\tAOC_Edit_DelDT\tSpecial_Instruction_Notes",
];

test("C10: add-ons of each type, days by the day of the year", () => {
  const text = [
    ...HEAD,
    "1\t11045\t\t11042\t\t2011001\t\t",
    "2\t99292\t\tCCCCC\t\t2013091\t\t(Contractor Defined Primary Codes)",
    "3\t22853\t2024366\t22554\t2023365\t2017001\t2025181\t",
  ].join("\r\n");
  expect(readAddOnCodes(text)).toEqual({
    issues: [],
    rows: [
      { addOn: "11045", primary: "11042", type: 1, from: "2011-01-01" },
      { addOn: "99292", type: 2, from: "2013-04-01" },
      // 2024 is a leap year; the first of the three last days ends the row.
      { addOn: "22853", primary: "22554", type: 3, from: "2017-01-01", through: "2023-12-31" },
    ],
  });
});

test("C1: what is no code, type or day is told with its line", () => {
  const text = [
    ...HEAD,
    "1\t1104\t\t11042\t\t2011001\t\t",
    "4\t11045\t\t11042\t\t2011001\t\t",
    "1\t11045\t\t11042\t\t2011366\t\t",
    "1\t11045\tsoon\t11042\t\t2011001\t\t",
  ].join("\n");
  expect(readAddOnCodes(text).issues.map(({ line, code }) => [line, code])).toEqual([
    [3, "code-malformed"],
    [4, "flag-unknown"],
    [5, "date-malformed"],
    [6, "date-malformed"],
  ]);
});
