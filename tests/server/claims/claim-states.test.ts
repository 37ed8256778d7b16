import { describe, expect, it } from "vitest";
import { type ClaimStatus, claimLifecycle, EDITABLE_STATUSES } from "@/domain/claims/claim-lifecycle";
import { TransitionRefused } from "@/domain/shared/lifecycle";
import { Refusal } from "@/server/refusal";
import { correctClaim } from "@/server/use-cases/claims/correct-claim";
import { correctRejectedClaim } from "@/server/use-cases/claims/correct-rejected-claim";
import { holdClaim } from "@/server/use-cases/claims/hold-claim";
import { releaseClaim } from "@/server/use-cases/claims/release-claim";
import { replaceClaim } from "@/server/use-cases/claims/replace-claim";
import { scrubClaim } from "@/server/use-cases/claims/scrub-claim";
import { voidClaim } from "@/server/use-cases/claims/void-claim";
import { withdrawClaim } from "@/server/use-cases/claims/withdraw-claim";
import { runUseCase } from "@/server/use-cases/use-case";
import { claimInStatus } from "../../support/claim-in-status";
import { openOffice } from "../../support/office";

const REASON = { reason: "test of every status" };
/** Each mutation of a claim, and the statuses in which it may be done. */
const MUTATIONS = {
  correct: [...EDITABLE_STATUSES],
  scrub: ["draft", "held", "ready"],
  hold: ["draft", "held", "ready"],
  release: ["draft", "held"],
  withdraw: ["draft", "held", "ready", "rejected"],
  "correct-rejected": ["rejected"],
  replace: ["accepted", "pended", "paid", "partly-denied", "denied", "appealed", "reversed"],
  void: ["accepted", "pended", "paid", "partly-denied", "denied", "appealed", "reversed"],
} as const satisfies Record<string, readonly ClaimStatus[]>;

describe.each(claimLifecycle.statuses())("AUTHZ-8: a claim that is %s", (status) => {
  it("changes exactly as its status allows, by every mutation there is", async () => {
    const office = await openOffice();
    const done: string[] = [];
    for (const name of Object.keys(MUTATIONS) as (keyof typeof MUTATIONS)[]) {
      const { claim } = await claimInStatus(office, status);
      const at = { claimId: claim.id, version: claim.version };
      const act = <S extends Parameters<typeof runUseCase>[0]>(useCase: S, input: unknown) =>
        runUseCase(useCase, office.runtime, office.actors.biller, input as never);
      const run = {
        correct: () =>
          act(correctClaim, { ...at, changes: [{ at: "parties/subscriber/groupNumber", value: "70-1" }] }),
        scrub: () => act(scrubClaim, { claimId: claim.id }),
        hold: () => act(holdClaim, { ...at, ...REASON, until: "2026-04-01" }),
        release: () => act(releaseClaim, { ...at, warningsReason: "seen" }),
        withdraw: () => act(withdrawClaim, { ...at, ...REASON }),
        "correct-rejected": () => act(correctRejectedClaim, at),
        replace: () => act(replaceClaim, { ...at, ...REASON }),
        void: () => act(voidClaim, { ...at, ...REASON }),
      }[name];
      const outcome = await run().then(
        () => name,
        (error: unknown) => {
          if (error instanceof Refusal || error instanceof TransitionRefused) return undefined;
          throw error;
        },
      );
      if (outcome) done.push(outcome);
    }
    const expected = Object.entries(MUTATIONS).flatMap(([name, statuses]) =>
      (statuses as readonly ClaimStatus[]).includes(status) ? [name] : [],
    );
    expect(done).toEqual(expected);
  });
});
