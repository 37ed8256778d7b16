import { describe, expect, it } from "vitest";
import { categoryOf, effectOfAdjustment } from "@/domain/denials/classify-denial";
import { type CheckedFacts, madeChecks } from "@/domain/denials/denial-checks";
import { reasonWords, remarkWords } from "@/domain/denials/reason-words";
import { recoveryChance } from "@/domain/denials/recovery-chance";
import {
  DENIAL_WRITE_OFF_REASONS,
  isAvoidable,
  WRITE_OFF_REASONS,
  writeOffReason,
} from "@/domain/denials/write-off-reasons";
import { calendarDate } from "@/domain/shared/calendar-date";

const day = calendarDate;

describe("D1, D2: what an adjustment means", () => {
  const effect = (group: "CO" | "PR" | "OA" | "PI" | "CR", reasonCode: string, linePaid = true) =>
    effectOfAdjustment({ group, reasonCode, amount: 100n }, [], { capitated: false, linePaid });
  it.each([
    ["CO 45 is the contract", "CO", "45", "contractual"],
    ["PR 1 is the patient's deductible", "PR", "1", "patient"],
    ["OA 23 is a prior payer's effect", "OA", "23", "other"],
    ["CO 253 is sequestration", "CO", "253", "contractual"],
    ["PI 45 is payer initiated", "PI", "45", "payer-initiated"],
    ["CR is a correction, not an outcome", "CR", "50", "other"],
    ["CO 50 refuses", "CO", "50", "denied"],
    ["PR 96 refuses, though it names the patient", "PR", "96", "denied"],
    ["CO 193 upholds a refusal", "CO", "193", "denied"],
    ["an unknown CO code refuses and is never dropped", "CO", "999", "denied"],
  ] as const)("%s", (_, group, reason, expected) => {
    expect(effect(group, reason)).toBe(expected);
  });
  it("59 is a reduction where something was paid, else a refusal", () => {
    expect(effect("CO", "59", true)).toBe("contractual");
    expect(effect("CO", "59", false)).toBe("denied");
  });

  it.each([
    ["16", ["MA130"], "unprocessable-submission"],
    ["16", ["N382"], "member-not-identified"],
    ["16", ["M127"], "records-requested"],
    ["16", [], "other-submission-fault"],
    ["50", ["N115"], "medical-necessity"],
    ["97", ["M15"], "bundled"],
    ["193", [], "appeal-refused"],
    ["15", [], "other-submission-fault"],
    ["999", [], "unclassified"],
    ["999", ["N95"], "provider-not-eligible"],
  ] as const)("CARC %s with %j is %s", (carc, remarks, category) => {
    expect(categoryOf(carc, remarks).id).toBe(category);
  });
});

describe("the chance with its basis", () => {
  it("34 of 52 is counted and gives a whole percent, rounded down", () => {
    expect(recoveryChance({ decided: 52, recovered: 34, basis: "same category and payer" })).toMatchObject({
      words: "34 of 52 similar were overturned or paid.",
      percent: 65,
    });
  });
  it("below 20 only the counts are said", () => {
    const chance = recoveryChance({ decided: 19, recovered: 19, basis: "same category" });
    expect(chance.words).toBe("19 of 19 similar were overturned or paid; too few for a rate.");
    expect(chance).not.toHaveProperty("percent");
  });
  it("none at all is no rate either", () => {
    expect(recoveryChance({ decided: 0, recovered: 0, basis: "same category" }).words).toBe(
      "None like it has ended yet.",
    );
  });
});

describe("B16: write-off reasons", () => {
  it("offers for a payer's debt only the payer's side: the patient's share is not waived here", () => {
    expect(DENIAL_WRITE_OFF_REASONS.every(({ side }) => side === "payer")).toBe(true);
    expect(WRITE_OFF_REASONS.filter(({ side }) => side === "patient")).toHaveLength(10);
    expect(DENIAL_WRITE_OFF_REASONS).toHaveLength(18);
  });
  it.each([
    ["filing-limit-passed", false, false, true],
    ["contract-allowance", true, false, false],
    ["included-in-other-service", true, false, true],
    ["included-in-other-service", false, false, false],
    ["benefit-excluded", false, true, false],
    ["benefit-excluded", false, false, true],
  ] as const)(
    "%s (edit existed %s, notice given %s) avoidable: %s",
    (id, editExisted, noticeGiven, expected) => {
      const reason = writeOffReason(id);
      expect(reason && isAvoidable(reason, { editExisted, noticeGiven })).toBe(expected);
    },
  );
});

describe("checks made without a person", () => {
  const facts: CheckedFacts = {
    serviceOn: day("2026-03-16"),
    priorAuthorization: undefined,
    filingLimitOn: day("2026-09-12"),
    firstSentOn: day("2026-03-18"),
    acceptedOn: day("2026-03-19"),
    coverage: { effectiveFrom: day("2025-01-01") },
    memberIdFits: undefined,
    documents: { signed: 1, unsigned: 0 },
    likeClaims: 0,
    codesNotValid: [],
    overriddenEdits: [],
  };
  const outcome = (id: string, changes: Partial<CheckedFacts> = {}) =>
    madeChecks({ ...facts, ...changes }).find((check) => check.id === id);
  it.each([
    [
      "accepted within the limit",
      "filing",
      {},
      "settled",
      "Accepted 03/19/2026, within the filing limit of 09/12/2026",
    ],
    [
      "accepted after it",
      "filing",
      { acceptedOn: day("2026-09-13") },
      "warning",
      "Accepted 09/13/2026, after the filing limit of 09/12/2026",
    ],
    [
      "accepted on its last day",
      "filing",
      { acceptedOn: day("2026-09-12") },
      "settled",
      "Accepted 09/12/2026, within the filing limit of 09/12/2026",
    ],
    [
      "no limit known",
      "filing",
      { filingLimitOn: undefined },
      "note",
      "No filing limit is known for this payer",
    ],
    [
      "coverage ended the day before",
      "coverage",
      { coverage: { effectiveTo: day("2026-03-15") } },
      "warning",
      "The coverage we hold was not in force on 03/16/2026",
    ],
    [
      "an unsigned note",
      "documents",
      { documents: { signed: 1, unsigned: 1 } },
      "warning",
      "1 of 2 documents are not signed",
    ],
    [
      "a like claim",
      "duplicates",
      { likeClaims: 1 },
      "warning",
      "1 other claim has this service on this day",
    ],
  ] as const)("%s", (_, id, changes, expected, text) => {
    expect(outcome(id, changes)).toMatchObject({ outcome: expected, text });
  });
});

describe("the payer's codes in our words", () => {
  it("never shows an empty reason", () => {
    expect(reasonWords("50", day("2026-03-20"))).not.toBe("");
    expect(remarkWords("N115", day("2026-03-20"))).not.toBe("");
    expect(reasonWords("999", day("2026-03-20"))).toBe("No words for this code yet; see the payer's list");
  });
});
