import { expect, it } from "vitest";
import { phonePunctuation } from "@/domain/claim-edits/edits/phone-punctuation";
import { claim, editTable, fixed, withParties } from "../edit-table";

const BRACKETS = withParties({ billing: { phone: "+1 (216) 555-0100" } });

editTable(phonePunctuation, [
  ["finds nothing in ten digits", claim(), []],
  ["fires on brackets and hyphens", BRACKETS, ["parties/billing/phone"]],
  [
    "leaves a number with other than ten digits alone",
    withParties({ billing: { phone: "(216) 555-010" } }),
    [],
  ],
]);

it("is sent as ten digits, without the country code", () => {
  expect(fixed(phonePunctuation, BRACKETS, "parties/billing/phone")).toBe("2165550100");
});
