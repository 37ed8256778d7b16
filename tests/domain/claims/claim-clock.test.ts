import { describe, expect, it } from "vitest";
import { claimDueOn, EXPECTED_NEXT } from "@/domain/claims/claim-clock";
import { claimLifecycle, OWNER_OF_STATUS } from "@/domain/claims/claim-lifecycle";
import { day } from "../../factories/build-claim";

const terms = { today: day("2026-03-23"), acknowledgmentDays: 3, responseDays: 30 };

describe("the clock of a claim", () => {
  it.each([
    ["held claims are due in two days", "held", "2026-03-25"],
    ["submitted ones when the acknowledgment is", "submitted", "2026-03-26"],
    ["accepted ones when the remittance is", "accepted", "2026-04-22"],
  ] as const)("%s", (_sentence, status, due) => {
    expect(claimDueOn(status, terms)).toBe(due);
  });

  it("is the filing limit when that comes first, as long as it can still be filed", () => {
    const near = { ...terms, filingLimitOn: day("2026-03-24") };
    expect(claimDueOn("held", near)).toBe("2026-03-24");
    expect(claimDueOn("accepted", near)).toBe("2026-04-22");
  });

  it("stands still once nothing is expected", () => {
    for (const status of ["closed", "replaced", "voided", "withdrawn", "paid"] as const)
      expect(claimDueOn(status, terms)).toBeUndefined();
  });

  it("runs in every status that waits for somebody outside the denial queue", () => {
    const ownClock = ["denied", "partly-denied", "paid"];
    const silent = claimLifecycle
      .statuses()
      .filter((status) => OWNER_OF_STATUS[status] !== "nobody" && !ownClock.includes(status))
      .filter((status) => claimDueOn(status, terms) === undefined || !EXPECTED_NEXT[status]);
    expect(silent).toEqual([]);
  });
});
