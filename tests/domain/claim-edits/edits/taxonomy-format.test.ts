import { expect, it } from "vitest";
import { taxonomyFormat } from "@/domain/claim-edits/edits/taxonomy-format";
import { claim, editTable, fixed, withParties } from "../edit-table";

editTable(taxonomyFormat, [
  ["accepts ten characters that end in X", claim(), []],
  [
    "fires on nine characters",
    withParties({ rendering: { taxonomyCode: "207R0000X" } }),
    ["parties/rendering/taxonomyCode"],
  ],
  [
    "fires on another last letter",
    withParties({ billing: { taxonomyCode: "261QM1300Y" } }),
    ["parties/billing/taxonomyCode"],
  ],
  ["leaves an empty one to the required edit", withParties({ billing: { taxonomyCode: "" } }), []],
]);

it("is certain where only blanks or capitals are wrong", () => {
  const small = withParties({ rendering: { taxonomyCode: "207r 00000x" } });
  expect(fixed(taxonomyFormat, small, "parties/rendering/taxonomyCode")).toBe("207R00000X");
  const short = withParties({ rendering: { taxonomyCode: "207R0000X" } });
  expect(fixed(taxonomyFormat, short, "parties/rendering/taxonomyCode")).toBeUndefined();
});
