import { describe, expect, it } from "vitest";
import { statusAfterAdjudication } from "@/domain/claims/claim-adjudication";

describe("a remittance for a claim with an appeal at the payer", () => {
  it.each([
    ["that it answers: the claim leaves the appeal", "appealed", "paid", 0, "paid"],
    ["that it leaves out: the claim stays appealed, paid as it is", "appealed", "paid", 1, "appealed"],
    ["that it leaves out, and refuses another line: still appealed", "appealed", "denied", 1, "appealed"],
    ["after it took everything back: appealed again", "reversed", "paid", 1, "appealed"],
    ["and takes everything back: reversed, whatever is appealed", "appealed", "reversed", 1, "reversed"],
    ["of a claim that is not appealed itself: as ever", "accepted", "partly-denied", 1, "partly-denied"],
    ["that would move it backward: recorded, not applied", "closed", "paid", 0, undefined],
  ] as const)("%s", (_case, status, adjudication, unanswered, expected) => {
    expect(statusAfterAdjudication(status, adjudication, unanswered)).toBe(expected);
  });
});
