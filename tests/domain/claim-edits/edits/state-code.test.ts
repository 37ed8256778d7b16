import { expect, it } from "vitest";
import { stateCode } from "@/domain/claim-edits/edits/state-code";
import { claim, editTable, fixed, withParties } from "../edit-table";

const REST = { line: "418 Alder Ct", city: "Lakeshore", zip: "44116" };
const SMALL = withParties({ patient: { address: { ...REST, state: "oh" } } });

editTable(stateCode, [
  ["accepts a postal code", claim(), []],
  ["accepts Puerto Rico", withParties({ patient: { address: { ...REST, state: "PR" } } }), []],
  [
    "fires on a name written out",
    withParties({ patient: { address: { ...REST, state: "Ohio" } } }),
    ["parties/patient/address/state"],
  ],
  ["fires on small letters", SMALL, ["parties/patient/address/state"]],
  ["says nothing of an empty one", withParties({ patient: { address: { ...REST, state: "" } } }), []],
]);

it("is certain only where capitals make it right", () => {
  expect(fixed(stateCode, SMALL, "parties/patient/address/state")).toBe("OH");
  const name = withParties({ patient: { address: { ...REST, state: "Ohio" } } });
  expect(fixed(stateCode, name, "parties/patient/address/state")).toBeUndefined();
});
