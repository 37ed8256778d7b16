import { expect, it } from "vitest";
import { taxIdPunctuation } from "@/domain/claim-edits/edits/tax-id-punctuation";
import { claim, editTable, fixed, withParties } from "../edit-table";

const HYPHEN = withParties({ billing: { taxId: "34-1234567" } });

editTable(taxIdPunctuation, [
  ["finds nothing in nine digits", claim(), []],
  ["fires on a hyphen", HYPHEN, ["parties/billing/taxId"]],
  ["does not guess where the digits are wrong", withParties({ billing: { taxId: "34-12345" } }), []],
]);

it("is sent as the same nine digits", () => {
  expect(fixed(taxIdPunctuation, HYPHEN, "parties/billing/taxId")).toBe("341234567");
});
