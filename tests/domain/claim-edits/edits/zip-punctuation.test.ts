import { expect, it } from "vitest";
import { zipPunctuation } from "@/domain/claim-edits/edits/zip-punctuation";
import { claim, editTable, fixed, withParties } from "../edit-table";

const HOME = { line: "418 Alder Ct", city: "Lakeshore", state: "OH" };
const HYPHEN = withParties({ patient: { address: { ...HOME, zip: "44116-0001" } } });

editTable(zipPunctuation, [
  ["finds nothing in digits", claim(), []],
  ["fires on nine digits with a hyphen", HYPHEN, ["parties/patient/address/zip"]],
  [
    "leaves a malformed ZIP to the format edit",
    withParties({ patient: { address: { ...HOME, zip: "4411-6" } } }),
    [],
  ],
]);

it("is sent as the same nine digits", () => {
  expect(fixed(zipPunctuation, HYPHEN, "parties/patient/address/zip")).toBe("441160001");
});
