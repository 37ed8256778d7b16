import type { SeededRandom } from "../../src/domain/shared/seeded-random";
import type { Actor } from "../../src/server/access/actor";
import { type ClaimView, getClaim } from "../../src/server/queries/claims/get-claim";
import { listClaims } from "../../src/server/queries/claims/list-claims";
import { correctClaim } from "../../src/server/use-cases/claims/correct-claim";
import { correctRejectedClaim } from "../../src/server/use-cases/claims/correct-rejected-claim";
import { releaseClaim } from "../../src/server/use-cases/claims/release-claim";
import { buildBatch } from "../../src/server/use-cases/submissions/build-batch";
import { sendBatch } from "../../src/server/use-cases/submissions/send-batch";
import type { DemoStage } from "./demo-stage";

const MEMBER_ID = "parties/subscriber/memberId";
const DIGITS: Readonly<Record<string, number>> = { MA: 9, CM: 9, PS: 9, HH: 9, SE: 9 };

/** Works the claims that edits held: what a phone call can mend is corrected, the rest waits for its reason. */
export async function workHeldClaims(stage: DemoStage, random: SeededRandom): Promise<number> {
  let released = 0;
  for (const { id } of await claimsOf(stage, "held")) {
    if (!random.chance(9, 10)) continue;
    const claim = await stage.read(getClaim, stage.people.biller, { claimId: id });
    if (await mendAndRelease(stage, claim)) released += 1;
  }
  return released;
}

/** Rejected claims never reached adjudication: the member id is asked for again and the claim is sent as an original. */
export async function workRejections(stage: DemoStage): Promise<number> {
  let released = 0;
  const { biller } = stage.people;
  for (const { id } of await claimsOf(stage, "rejected")) {
    const rejected = await stage.read(getClaim, biller, { claimId: id });
    await stage.run(correctRejectedClaim, biller, { claimId: id, version: rejected.version });
    const claim = await stage.read(getClaim, biller, { claimId: id });
    const asked = nextMemberId(valueAt(claim, MEMBER_ID));
    await stage.run(correctClaim, biller, {
      claimId: id,
      version: claim.version,
      changes: [{ at: MEMBER_ID, value: asked }],
    });
    if (await release(stage, claim)) released += 1;
  }
  return released;
}

/** One batch with everything that is ready, counted and sent. */
export async function sendReadyClaims(stage: DemoStage, tradingPartnerId: string): Promise<number> {
  const { biller } = stage.people;
  if ((await claimsOf(stage, "ready")).length === 0) return 0;
  const built = await stage.run(buildBatch, biller, { tradingPartnerId });
  if (!built.batchId) return 0;
  await stage.run(sendBatch, biller, { batchId: built.batchId, version: 1, claimCount: built.claimCount });
  return built.claimCount;
}

async function claimsOf(stage: DemoStage, view: "held" | "rejected" | "ready") {
  const { rows } = await stage.read(listClaims, stage.people.biller, { view, limit: 200 });
  return rows;
}

async function mendAndRelease(stage: DemoStage, claim: ClaimView): Promise<boolean> {
  const blocking = claim.findings.filter(({ severity }) => severity === "block" || severity === "stop");
  const mendable = blocking.every(({ at }) => at === MEMBER_ID);
  if (!mendable) return false;
  if (blocking.length === 0) return release(stage, claim);
  await stage.run(correctClaim, stage.people.biller, {
    claimId: claim.id,
    version: claim.version,
    changes: [{ at: MEMBER_ID, value: completeMemberId(valueAt(claim, MEMBER_ID)) }],
  });
  return release(stage, claim);
}

const release = (stage: DemoStage, claim: Pick<ClaimView, "id">): Promise<boolean> =>
  releaseAs(stage, stage.people.biller, claim.id);

/** The denial specialist lets the own replacement go. */
export const releaseAsSpecialist = (stage: DemoStage, claimId: string): Promise<boolean> =>
  releaseAs(stage, stage.people.denials, claimId);

async function releaseAs(stage: DemoStage, actor: Actor, claimId: string): Promise<boolean> {
  const current = await stage.read(getClaim, actor, { claimId });
  if (current.status === "ready") return true;
  const { released } = await stage.run(releaseClaim, actor, {
    claimId,
    version: current.version,
    warningsReason: "Looked at with the note; the claim is right as it stands.",
  });
  return released;
}

const valueAt = (claim: ClaimView, at: string): string =>
  claim.form.find((field) => field.at === at)?.value ?? "";

/** The digit that was lost when the card was copied. */
function completeMemberId(memberId: string): string {
  const prefix = memberId.replace(/\d.*$/, "");
  const digits = memberId.slice(prefix.length);
  return `${prefix}${digits.padEnd(DIGITS[prefix] ?? 10, "7")}`;
}

/** The payer issued a new card: same plan, another number. */
const nextMemberId = (memberId: string): string => {
  const prefix = memberId.replace(/\d.*$/, "");
  const digits = memberId.slice(prefix.length);
  return `${prefix}${String((Number(digits) + 104_729) % 10 ** digits.length).padStart(digits.length, "0")}`;
};
