import { describe, expect, it } from "vitest";
import { claimLifecycle } from "@/domain/claims/claim-lifecycle";
import { planSuccessor } from "@/domain/claims/replacement";
import { buildClaim } from "../../factories/build-claim";

const denied = {
  claim: buildClaim({ status: "denied" }),
  payerControlNumber: "CM26044",
  active: true,
  openSuccessor: false,
};

describe("a successor (B5)", () => {
  it("is the same claim with frequency 7 and the payer's number, as a draft", () => {
    const plan = planSuccessor("replace", denied);
    expect(plan).toMatchObject({
      kind: "planned",
      content: {
        status: "draft",
        frequencyCode: "7",
        originalPayerControlNumber: "CM26044",
        totalCharge: 14_500n,
        diagnosisCodes: ["E119", "I10"],
      },
    });
    expect(plan.kind === "planned" && Object.keys(plan.content.serviceLines[0] ?? {})).not.toContain(
      "lineControlNumber",
    );
  });

  it("of a void has frequency 8", () => {
    expect(planSuccessor("void", denied)).toMatchObject({ content: { frequencyCode: "8" } });
  });

  it.each([
    ["without the payer's number", { ...denied, payerControlNumber: undefined }, "missing"],
    ["beside another one under way", { ...denied, openSuccessor: true }, "already under way"],
    ["of a version that is not active", { ...denied, active: false }, "active version"],
    [
      "of a rejected claim, which was never adjudicated",
      { ...denied, claim: buildClaim({ status: "rejected" }) },
      "correct it instead",
    ],
  ])("is refused %s", (_sentence, predecessor, words) => {
    const plan = planSuccessor("replace", predecessor);
    expect(plan.kind === "refused" && plan.reason).toContain(words);
  });

  it.each(claimLifecycle.statuses())(
    "of a claim that is %s is planned exactly where the lifecycle allows it",
    (status) => {
      const plan = planSuccessor("replace", { ...denied, claim: buildClaim({ status }) });
      expect(plan.kind === "planned").toBe(claimLifecycle.allows(status, "replace"));
    },
  );
});
