import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { CLAIM_EDITS } from "@/domain/claim-edits/catalog";
import { runClaimEdits } from "@/domain/claim-edits/claim-edit";
import { starterCodeSets, starterDiagnosisNotes } from "@/domain/code-sets/starter/starter-code-sets";
import { claim, TODAY } from "./edit-table";

describe("the catalog", () => {
  it("names every edit once, with its authority and what lets the claim leave (S1, S3)", () => {
    expect(new Set(CLAIM_EDITS.map(({ id }) => id)).size).toBe(CLAIM_EDITS.length);
    expect(CLAIM_EDITS.length).toBeGreaterThanOrEqual(24);
    for (const { title, authority, leavesWhen } of CLAIM_EDITS)
      expect([title, authority.source, leavesWhen].every((text) => text.length > 3)).toBe(true);
  });

  it("has one table test per edit", () => {
    const untested = CLAIM_EDITS.filter(
      ({ id }) => !existsSync(new URL(`edits/${id}.test.ts`, import.meta.url)),
    );
    expect(untested.map(({ id }) => id)).toEqual([]);
  });

  it("corrects by itself only what it can correct", () => {
    const helpless = CLAIM_EDITS.filter(({ severity, fix }) => severity === "fix" && !fix);
    expect(helpless.map(({ id }) => id)).toEqual([]);
  });

  it("finds nothing that holds an ordinary office visit, with the codes we ship", () => {
    const found = runClaimEdits(CLAIM_EDITS, claim({ filingLimitOn: TODAY }), {
      codeSets: starterCodeSets(),
      diagnosisNotes: starterDiagnosisNotes(),
      today: TODAY,
      otherClaims: [],
    });
    expect(found.filter(({ severity }) => severity !== "note").map(({ editId }) => editId)).toEqual([
      "filing-limit-near",
    ]);
  });
});
