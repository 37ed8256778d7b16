import { expect, it } from "vitest";
import { memberIdPattern } from "@/domain/claim-edits/edits/member-id-pattern";
import { editTable, fixed, withParties } from "../edit-table";

const member = (memberId: string) =>
  withParties({ subscriber: { memberId }, payer: { memberIdPattern: "NMK\\d{9}" } });

editTable(memberIdPattern, [
  ["accepts an id of the payer's form", member("NMK405519207"), []],
  ["blocks an id with a letter for a digit", member("NMK4O5519207"), ["parties/subscriber/memberId"]],
  ["blocks one digit too many", member("NMK4055192070"), ["parties/subscriber/memberId"]],
  ["says nothing when the payer has no form", withParties({ subscriber: { memberId: "anything" } }), []],
  ["says nothing when the form itself is broken", withParties({ payer: { memberIdPattern: "[" } }), []],
]);

it("offers the one reading that fits: separators left out, O read as zero", () => {
  const at = "parties/subscriber/memberId";
  expect(fixed(memberIdPattern, member("NMK4O5519207"), at)).toBe("NMK405519207");
  expect(fixed(memberIdPattern, member("nmk-405 519 207"), at)).toBe("NMK405519207");
});

it("offers nothing where no reading or more than one fits", () => {
  const at = "parties/subscriber/memberId";
  expect(fixed(memberIdPattern, member("NMK40551920"), at)).toBeUndefined();
  const either = withParties({
    subscriber: { memberId: "OO1" },
    payer: { memberIdPattern: "[O0]{2}1X?|.01" },
  });
  expect(fixed(memberIdPattern, either, at)).toBeUndefined();
});
