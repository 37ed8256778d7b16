import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/server/access/actor";
import { ROLES, type Role } from "@/server/access/permissions";
import { decideOverride } from "@/server/use-cases/claims/decide-override";
import { overrideWarning } from "@/server/use-cases/claims/override-warning";
import { proposeOverride } from "@/server/use-cases/claims/propose-override";
import { planAudit } from "@/server/use-cases/coding-audits/plan-audit";
import { releaseCase } from "@/server/use-cases/coding-audits/release-case";
import { startReview } from "@/server/use-cases/coding-audits/start-review";
import { decideWriteOff } from "@/server/use-cases/denials/decide-write-off";
import { proposeWriteOff } from "@/server/use-cases/denials/propose-write-off";
import { changeRoles } from "@/server/use-cases/people/change-roles";
import { setMembership } from "@/server/use-cases/people/set-membership";
import { runUseCase } from "@/server/use-cases/use-case";
import { caseOf, codedChart, PLAN } from "../../support/audited-charts";
import { assembledClaim } from "../../support/claim-in-status";
import { deniedClaim, refuses } from "../../support/denied-claim";
import { runSeed } from "../../support/long-run";
import { engage, type Office, openOffice } from "../../support/office";

const RUNS = 12;
const options = { numRuns: RUNS, seed: runSeed, endOnFailure: true } as const;
let office: Office;
beforeAll(async () => {
  office = await openOffice();
});

/** A person who holds what the act needs, and whatever else chance gives. */
const personWith = async (needed: readonly Role[], others: readonly Role[]): Promise<Actor> =>
  office.within((tx) => engage(tx, office.organizationId, ...new Set([...needed, ...others])));
const someRoles = fc.subarray([...ROLES]);
const sameOrOther = fc.boolean();

/** The second of two acts, by the one person or by another; `needs` are the roles that each act asks for. */
async function twoActs<T>(
  {
    same,
    first,
    second,
  }: { readonly same: boolean; readonly first: readonly Role[]; readonly second: readonly Role[] },
  needs: { readonly first: Role; readonly second: Role },
  acts: {
    readonly begin: (actor: Actor) => Promise<T>;
    readonly end: (actor: Actor, begun: T) => Promise<unknown>;
  },
): Promise<void> {
  const beginner = await personWith(same ? [needs.first, needs.second] : [needs.first], first);
  const ender = same ? beginner : await personWith([needs.second], second);
  const begun = await acts.begin(beginner);
  const ending = acts.end(ender, begun);
  if (same) await expect(ending).rejects.toMatchObject({ code: "access/own-work" });
  else await expect(ending).resolves.toBeDefined();
}

const pairs = fc.record({ same: sameOrOther, first: someRoles, second: someRoles });

describe("SOD-2: over random sets of roles, one person never does both", () => {
  it("of proposing and deciding a write-off; two persons do", async () => {
    await fc.assert(
      fc.asyncProperty(
        pairs,
        fc.constantFrom("approve" as const, "decline" as const),
        async (pair, decision) => {
          await twoActs(
            pair,
            { first: "denial-specialist", second: "administrator" },
            {
              begin: proposedWriteOff,
              end: (actor, { writeOffId, version }) =>
                runUseCase(decideWriteOff, office.runtime, actor, {
                  writeOffId,
                  version,
                  decision,
                  reason: "looked at",
                  acknowledged: ["appeal-open", "limit-not-passed"],
                }),
            },
          );
        },
      ),
      options,
    );
  }, 120_000);

  it("of proposing and deciding the override of a blocking finding; and a warning's way does not open it", async () => {
    await fc.assert(
      fc.asyncProperty(
        pairs,
        fc.constantFrom("approve" as const, "decline" as const),
        async (pair, decision) => {
          await twoActs(
            pair,
            { first: "biller", second: "administrator" },
            {
              begin: proposedOverride,
              end: (actor, { findingId }) =>
                runUseCase(decideOverride, office.runtime, actor, {
                  findingId,
                  decision,
                  reason: "looked at",
                }),
            },
          );
        },
      ),
      options,
    );
  }, 120_000);
});

async function proposedWriteOff(proposer: Actor): Promise<{ writeOffId: string; version: number }> {
  const { stored } = await deniedClaim([refuses(14_500n)], { office });
  const denial = await office.within((tx) =>
    tx.denial.findFirstOrThrow({ where: { claimId: stored.claim.id } }),
  );
  const { writeOffId } = await runUseCase(proposeWriteOff, office.runtime, proposer, {
    denialId: denial.id,
    version: denial.version,
    reason: "necessity-not-shown",
    rootCause: "documentation-insufficient",
  });
  const { version } = await office.within((tx) =>
    tx.writeOff.findFirstOrThrow({ where: { id: writeOffId } }),
  );
  return { writeOffId, version };
}

async function proposedOverride(proposer: Actor): Promise<{ findingId: string }> {
  const { claim } = await assembledClaim(office, { payer: "unrouted" });
  const { id: findingId } = await office.within((tx) =>
    tx.claimFinding.findFirstOrThrow({ where: { claimId: claim.id, editId: "payer-route-missing" } }),
  );
  const reason = "The route is being set up.";
  await expect(
    runUseCase(overrideWarning, office.runtime, proposer, { findingId, reason }),
  ).rejects.toMatchObject({ code: "claim/not-overridable" });
  await runUseCase(proposeOverride, office.runtime, proposer, { findingId, reason });
  return { findingId };
}

describe("SOD-1: over random sets of roles, nobody judges the own work", () => {
  it("neither opens nor releases the audit of a chart that they coded; another auditor does", async () => {
    await fc.assert(
      fc.asyncProperty(pairs, async (pair) => {
        await twoActs(
          pair,
          { first: "coder", second: "auditor" },
          {
            begin: async (coder) => ({ caseId: await auditedCase(coder) }),
            end: async (actor, { caseId }) => {
              const { version } = await office.within((tx) =>
                tx.auditCase.findFirstOrThrow({ where: { id: caseId } }),
              );
              if (pair.same)
                await expect(
                  runUseCase(releaseCase, office.runtime, actor, { caseId, version }),
                ).rejects.toMatchObject({ code: "access/own-work" });
              return runUseCase(startReview, office.runtime, actor, { caseId, version });
            },
          },
        );
      }),
      options,
    );
  }, 120_000);

  it("changes neither the own roles nor the own membership", async () => {
    await fc.assert(
      fc.asyncProperty(someRoles, someRoles, async (held, wanted) => {
        const person = await personWith(["administrator"], held);
        const { version } = await office.within((tx) =>
          tx.membership.findFirstOrThrow({ where: { userId: person.userId ?? "" } }),
        );
        const userId = person.userId ?? "";
        const roles = wanted.length > 0 ? wanted : (["coder"] as const);
        for (const act of [
          () => runUseCase(changeRoles, office.runtime, person, { userId, version, roles: [...roles] }),
          () => runUseCase(setMembership, office.runtime, person, { userId, version, active: false }),
        ])
          await expect(act()).rejects.toMatchObject({ code: "access/own-work" });
      }),
      options,
    );
  });
});

/** The audit of one chart that the coder completed, drawn by another person for another person. */
async function auditedCase(coder: Actor): Promise<string> {
  const encounterId = await codedChart(office, coder);
  const { auditId } = await runUseCase(planAudit, office.runtime, office.actors.auditor, {
    ...PLAN,
    name: `Chart ${encounterId.slice(-6)}`,
    population: { coderIds: [coder.userId ?? ""] },
  });
  const { id } = await office.within((tx) =>
    tx.auditCase.findFirstOrThrow({ where: { auditId, encounterId } }),
  );
  await caseOf(office, id);
  return id;
}
