import { expect, it } from "vitest";
import { nameCharacters } from "@/domain/claim-edits/edits/name-characters";
import { claim, editTable, fixed, withParties } from "../edit-table";

const ACCENT = withParties({ patient: { name: { lastName: "Núñez", firstName: "Jose" } } });

editTable(nameCharacters, [
  [
    "accepts letters, digits and usual punctuation",
    withParties({ patient: { name: { lastName: "O'Neil-Baker Jr.", firstName: "Ann" } } }),
    [],
  ],
  ["fires on an accent", ACCENT, ["parties/patient/name"]],
  ["fires on a delimiter", withParties({ facility: { name: "Lakeshore*Main" } }), ["parties/facility/name"]],
  ["finds nothing on a complete claim", claim(), []],
]);

it("is certain where only accents are wrong", () => {
  expect(fixed(nameCharacters, ACCENT, "parties/patient/name")).toBe("Nunez, Jose");
  const star = withParties({ facility: { name: "Lakeshore*Main" } });
  expect(fixed(nameCharacters, star, "parties/facility/name")).toBeUndefined();
});
