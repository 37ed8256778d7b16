import { expect, it } from "vitest";
import { CLAIM_EDITS } from "@/domain/claim-edits/catalog";
import { applyFormatFixes } from "@/domain/claim-edits/format-fix";
import { createCodeSets } from "@/domain/code-sets/code-sets";
import { claim, TODAY, withParties } from "./edit-table";

const context = {
  codeSets: createCodeSets([]),
  diagnosisNotes: { source: "test", excludes1Between: () => undefined },
  today: TODAY,
  otherClaims: [],
};

it("corrects the format of every field at once and keeps what stood before (S2)", () => {
  const dirty = withParties(
    { billing: { taxId: "34-1234567", phone: "(216) 555-0100" } },
    { diagnosisCodes: ["E11.9", "I10"] },
  );
  const { claim: fixed, applied } = applyFormatFixes(CLAIM_EDITS, dirty, context);
  expect(fixed.parties.billing).toMatchObject({ taxId: "341234567", phone: "2165550100" });
  expect(fixed.diagnosisCodes).toEqual(["E119", "I10"]);
  expect(applied.map(({ correction: { at, before } }) => [at, before])).toEqual([
    ["parties/billing/taxId", "34-1234567"],
    ["parties/billing/phone", "(216) 555-0100"],
    ["diagnosisCodes/1", "E11.9"],
  ]);
});

it("changes nothing on a claim that has left the office (AUTHZ-8)", () => {
  const sent = claim({ status: "submitted", diagnosisCodes: ["E11.9"] });
  expect(applyFormatFixes(CLAIM_EDITS, sent, context)).toEqual({ claim: sent, applied: [] });
});
