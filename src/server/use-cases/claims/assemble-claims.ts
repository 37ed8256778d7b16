import { z } from "zod";
import {
  type AssemblyProblem,
  assembleClaims as assemble,
  type ClaimContent,
} from "@/domain/claims/assemble-claim";
import { type ClaimStatus, claimLifecycle } from "@/domain/claims/claim-lifecycle";
import { filingLimit } from "@/domain/claims/filing-limit";
import { assert } from "@/domain/shared/assert";
import { addDays } from "@/domain/shared/calendar-date";
import { formatDollars } from "@/domain/shared/money";
import type { Prisma } from "@/generated/prisma/client";
import { refused } from "@/server/refusal";
import { postCharges, takeBackCharges } from "@/server/repositories/claim-charge-repository";
import { appendClaimEvent } from "@/server/repositories/claim-event-repository";
import { findClaims, insertClaim, moveClaim } from "@/server/repositories/claim-repository";
import type { StoredClaim } from "@/server/repositories/claim-row";
import { type ClaimSource, findClaimSource } from "@/server/repositories/claim-source-repository";
import { moveEncounter } from "@/server/repositories/encounter-repository";
import { scrubClaimRow } from "@/server/repositories/scrub-repository";
import { closeWorkItems, openWorkItem } from "@/server/repositories/work-item-repository";
import { defineUseCase, type UseCaseContext } from "../use-case";

export type AssemblyOutcome =
  | { readonly kind: "assembled" | "already-billed"; readonly claimIds: readonly string[] }
  | { readonly kind: "incomplete"; readonly problems: readonly string[] };

/**
 * A billable encounter becomes claims, scrubbed in the same transaction: clean ones are ready, the others held. What
 * is missing opens a work item and leaves the encounter billable; a repeat changes nothing.
 */
export const assembleClaims = defineUseCase({
  name: "claims.assemble",
  permission: "claim:edit",
  input: z.strictObject({ encounterId: z.uuid() }),

  async run(context, { encounterId }): Promise<AssemblyOutcome> {
    const { tx, reach, audit } = context;
    if (reach === "own") throw refused("access/forbidden", "Assembling claims is the billing office's work.");
    await tx.$executeRaw`select 1 from encounter where id = ${encounterId}::uuid for update`;
    const source = await findClaimSource(tx, encounterId);
    const earlier = await claimsOf(tx, encounterId);
    const report = (action: string, after: Prisma.InputJsonValue) =>
      audit({ action, subjectKind: "encounter", subjectId: encounterId, after });
    if (source.encounter.status === "billed") {
      report("claim.assembly-repeated", {});
      return { kind: "already-billed", claimIds: earlier.map(({ claim }) => claim.id) };
    }
    if (source.encounter.status !== "billable")
      throw refused("lifecycle/refused", "Only a billable encounter becomes a claim.");

    const assembly = assemble(source.toBill);
    const problems = assembly.kind === "incomplete" ? assembly.problems.map(inWords) : [];
    const sent = earlier.filter(({ claim }) => !claimLifecycle.allows(claim.status, "withdraw"));
    if (sent.length > 0)
      problems.push(
        `Claim ${sent[0]?.claim.patientControlNumber} is with the payer: replace it, or leave it.`,
      );
    if (assembly.kind === "incomplete" || problems.length > 0) {
      await reportFailure(context, source, problems);
      report("claim.assembly-incomplete", { problems: problems.length });
      return { kind: "incomplete", problems };
    }
    for (const stored of earlier) await giveWay(context, stored);
    const claimIds: string[] = [];
    for (const content of assembly.claims) claimIds.push(await open(context, source, content));
    await moveEncounter(tx, source.encounter, "assemble", { now: context.now });
    await closeWorkItems(
      tx,
      { kind: "assembly-failure", subjectKind: "encounter", subjectId: encounterId },
      context.now,
    );
    report("claim.assemble", { claims: claimIds });
    return { kind: "assembled", claimIds };
  },
});

const inWords = (problem: AssemblyProblem): string =>
  problem.code === "price-missing" ? `Line ${problem.lineNumber}: ${problem.message}` : problem.message;

const ENDED: readonly ClaimStatus[] = ["withdrawn", "voided", "replaced"];
async function claimsOf(tx: UseCaseContext["tx"], encounterId: string): Promise<StoredClaim[]> {
  const rows = await tx.claim.findMany({
    where: { encounterId, active: true, status: { notIn: [...ENDED] } },
    select: { id: true },
    orderBy: { patientControlNumber: "asc" },
  });
  return findClaims(
    tx,
    rows.map(({ id }) => id),
  );
}

const reportFailure = (
  { tx, now, today }: UseCaseContext,
  { encounter }: ClaimSource,
  problems: readonly string[],
): Promise<void> =>
  openWorkItem(
    tx,
    {
      kind: "assembly-failure",
      queue: "claim",
      subjectKind: "encounter",
      subjectId: encounter.id,
      reason: problems.join(" "),
      leavesWhen: "practice, coverage, place and prices are known and no sent claim stands against it",
      dueOn: addDays(today, 2),
    },
    now,
  );

/** An unsent claim of an earlier coding ends; the new one takes its place. */
async function giveWay({ tx, actor, now, today }: UseCaseContext, stored: StoredClaim): Promise<void> {
  const moment = { now, today, userId: actor.userId };
  await takeBackCharges(tx, stored, moment);
  await moveClaim(
    tx,
    stored,
    {
      to: claimLifecycle.next(stored.claim.status, "withdraw"),
      event: {
        kind: "withdrawn",
        summary: "Withdrawn: the encounter was coded again",
        actorName: actor.name,
      },
      changes: { active: false },
    },
    moment,
  );
  await closeWorkItems(tx, { subjectKind: "claim", subjectId: stored.claim.id }, now);
}

async function open(context: UseCaseContext, source: ClaimSource, content: ClaimContent): Promise<string> {
  const { tx, actor, now, today } = context;
  const { encounter, coverage, filingRule } = source;
  assert(
    coverage !== undefined && encounter.practiceId !== null,
    "an assembled claim has coverage and practice",
  );
  const span = content.serviceLines.map(({ serviceFrom }) => serviceFrom).sort();
  const [serviceFrom, serviceTo] = [span[0], span.at(-1)];
  const limit = filingRule && serviceFrom && serviceTo && filingLimit(filingRule, { serviceFrom, serviceTo });
  const stored = await insertClaim(
    tx,
    {
      content: { ...content, frequencyCode: "1", ...(limit ? { filingLimitOn: limit.on } : {}) },
      record: {
        encounterId: encounter.id,
        coverageId: coverage.id,
        patientId: encounter.patientId,
        payerId: coverage.payerId,
        practiceId: encounter.practiceId,
        renderingProviderId: encounter.providerId,
        facilityId: encounter.facilityId,
      },
    },
    { now, today },
  );
  const lines = content.serviceLines.length;
  await appendClaimEvent(tx, stored.claim.id, {
    kind: "assembled",
    summary: `Assembled from encounter ${encounter.number}`,
    detail: `${lines === 1 ? "1 service" : `${lines} services`}, ${formatDollars(content.totalCharge)}`,
    actorName: actor.name,
    at: now,
  });
  await postCharges(tx, stored, { now, today, userId: actor.userId });
  await scrubClaimRow(tx, stored, { whenClean: "release", actorName: actor.name }, { now, today });
  return stored.claim.id;
}
