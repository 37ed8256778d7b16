import { DENIAL_CATEGORIES, type RootCause } from "../../src/domain/denials/denial-categories";
import { addDays, calendarDate } from "../../src/domain/shared/calendar-date";
import type { SeededRandom } from "../../src/domain/shared/seeded-random";
import type { Denial } from "../../src/generated/prisma/client";
import { newId } from "../../src/server/db/new-id";
import { scopedTransaction } from "../../src/server/db/scoped-transaction";
import { getClaim } from "../../src/server/queries/claims/get-claim";
import { Refusal } from "../../src/server/refusal";
import { WRITE_OFF_CONCERNS } from "../../src/server/repositories/write-off-repository";
import { completeAppeal } from "../../src/server/use-cases/appeals/complete-appeal";
import { fileAppeal } from "../../src/server/use-cases/appeals/file-appeal";
import { openAppeal } from "../../src/server/use-cases/appeals/open-appeal";
import { saveAppeal } from "../../src/server/use-cases/appeals/save-appeal";
import { correctClaim } from "../../src/server/use-cases/claims/correct-claim";
import { assignDenials } from "../../src/server/use-cases/denials/assign-denials";
import { correctDeniedClaim } from "../../src/server/use-cases/denials/correct-denied-claim";
import { decideWriteOff } from "../../src/server/use-cases/denials/decide-write-off";
import { proposeWriteOff } from "../../src/server/use-cases/denials/propose-write-off";
import { recordContact } from "../../src/server/use-cases/denials/record-contact";
import { setRootCause } from "../../src/server/use-cases/denials/set-root-cause";
import { releaseAsSpecialist } from "./demo-billing";
import type { DemoStage } from "./demo-stage";

/** Which way a specialist usually goes with a category; the rest is called about or given up. */
const WAYS: Readonly<Record<string, "correct" | "appeal" | "call" | "write-off">> = {
  bundled: "correct",
  "code-conflict": "correct",
  "authorization-absent-or-mismatched": "correct",
  "unprocessable-submission": "correct",
  "medical-necessity": "appeal",
  "records-requested": "appeal",
  "not-a-benefit": "appeal",
  "units-or-frequency": "appeal",
  "referral-or-order": "appeal",
  "filed-late": "write-off",
  "duplicate-claim": "write-off",
};

/** In the last weeks the desk falls behind, so that its queue has something of every kind. */
const BEHIND_WEEKS = 4;

/** A week at the denial desk: what is old enough is taken up, most of it is answered, some is left waiting. */
export async function workDenials(
  stage: DemoStage,
  week: {
    readonly today: string;
    readonly random: SeededRandom;
    /** Weeks still to come. */
    readonly left: number;
  },
): Promise<number> {
  const before = addDays(calendarDate(week.today), -4);
  const fresh = await denialsOf(stage, { status: "new", openedAt: { lt: new Date(`${before}T00:00:00Z`) } });
  let worked = 0;
  for (const denial of fresh) {
    if (!week.random.chance(week.left > BEHIND_WEEKS ? 5 : 2, 6)) continue;
    if (await takeUp(stage, denial.id, week.random)) worked += 1;
  }
  await decideProposals(stage, week.random);
  return worked;
}

const denialsOf = (stage: DemoStage, where: object): Promise<Denial[]> =>
  scopedTransaction(stage.db, stage.people.denials.organizationId, (tx) =>
    tx.denial.findMany({ where, orderBy: { number: "asc" } }),
  );

const denialNow = async (stage: DemoStage, id: string): Promise<Denial> => {
  const [denial] = await denialsOf(stage, { id });
  if (!denial) throw new Error("the denial is there");
  return denial;
};

async function takeUp(stage: DemoStage, id: string, random: SeededRandom): Promise<boolean> {
  const { denials } = stage.people;
  await stage.run(assignDenials, denials, { denialIds: [id], ownerId: denials.userId ?? "" });
  const denial = await denialNow(stage, id);
  const cause =
    DENIAL_CATEGORIES.find((category) => category.id === denial.category)?.usualCause ?? "unknown";
  if (cause !== "unknown")
    await stage.run(setRootCause, denials, { denialId: id, version: denial.version, rootCause: cause });
  const way = WAYS[denial.category] ?? (random.chance(1, 2) ? "call" : "write-off");
  // A way the playbook does not offer for this denial is left for a person to decide.
  return allowed(async () => {
    if (way === "correct") await correct(stage, id);
    else if (way === "appeal") await appeal(stage, id);
    else if (way === "call") await call(stage, id, random);
    else await giveUp(stage, id, cause);
  });
}

async function allowed(act: () => Promise<void>): Promise<boolean> {
  try {
    await act();
    return true;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}

async function correct(stage: DemoStage, denialId: string): Promise<void> {
  const { denials } = stage.people;
  const { version, category } = await denialNow(stage, denialId);
  const { claimId, claimVersion } = await stage.run(correctDeniedClaim, denials, {
    denialId,
    version,
    reason: "Corrected after the payer's decision.",
  });
  const claim = await stage.read(getClaim, denials, { claimId });
  const change = changeFor(category, claim.form);
  if (change) await stage.run(correctClaim, denials, { claimId, version: claimVersion, changes: [change] });
  await releaseAsSpecialist(stage, claimId);
}

/** What the correction is about: the modifier of a bundled visit, or the authorization that was on file. */
function changeFor(category: string, form: readonly { readonly at: string; readonly value: string }[]) {
  if (category === "authorization-absent-or-mismatched")
    return { at: "claim/priorAuthorization", value: "A771940" };
  const visit = form.find(({ at, value }) => at.endsWith("/procedureCode") && /^99[23]/.test(value));
  const modifiers = visit && form.find(({ at }) => at === visit.at.replace("procedureCode", "modifiers"));
  if (category !== "bundled" || !modifiers || modifiers.value.includes("25")) return undefined;
  return { at: modifiers.at, value: `${modifiers.value} 25`.trim() };
}

async function appeal(stage: DemoStage, denialId: string): Promise<void> {
  const { denials } = stage.people;
  const { version } = await denialNow(stage, denialId);
  const { appealId } = await stage.run(openAppeal, denials, { denialId, version });
  const at = (await versionOf(stage, appealId)).version;
  const quotes = await quoteOfNote(stage, denialId);
  await stage.run(saveAppeal, denials, { appealId, version: at, quotes, channel: "mailbox" });
  await stage.run(completeAppeal, denials, { appealId, version: (await versionOf(stage, appealId)).version });
  await stage.run(fileAppeal, denials, { appealId, version: (await versionOf(stage, appealId)).version });
}

const versionOf = (stage: DemoStage, appealId: string) =>
  scopedTransaction(stage.db, stage.people.denials.organizationId, (tx) =>
    tx.appeal.findFirstOrThrow({ where: { id: appealId }, select: { version: true } }),
  );

/** The plan of the visit's own note is what an appeal rests on. */
const quoteOfNote = (stage: DemoStage, denialId: string) =>
  scopedTransaction(stage.db, stage.people.denials.organizationId, async (tx) => {
    const denial = await tx.denial.findFirstOrThrow({ where: { id: denialId }, include: { claim: true } });
    const document = await tx.clinicalDocument.findFirst({
      where: { encounterId: denial.claim.encounterId },
    });
    const start = document?.text.indexOf("Assessment and plan") ?? -1;
    if (!document || start < 0) return [];
    const end = Math.min(document.text.length, start + 400);
    return [{ documentId: document.id, start, end, text: document.text.slice(start, end) }];
  });

async function call(stage: DemoStage, denialId: string, random: SeededRandom): Promise<void> {
  const { denials } = stage.people;
  const now = await denialNow(stage, denialId);
  const days = 7 + random.below(14);
  await stage.run(recordContact, denials, {
    denialId,
    requestId: newId(),
    kind: "call",
    reference: `${4000 + random.below(900)}-${10 + random.below(80)}`,
    person: random.pick(["T. Lund", "P. Ames", "R. Soto", "K. Doyle"]),
    note: random.pick([
      "Payer says the coverage ended; patient is asked for the new card.",
      "Another plan is primary; its name was not given. Coordination form was sent.",
      "Payer will reprocess; asked to allow two weeks.",
    ]),
    followUpOn: addDays(calendarDate(now.openedAt.toISOString().slice(0, 10)), days + 21),
  });
}

async function giveUp(stage: DemoStage, denialId: string, cause: RootCause): Promise<void> {
  const { version } = await denialNow(stage, denialId);
  await stage.run(proposeWriteOff, stage.people.denials, {
    denialId,
    version,
    reason: "appeal-not-worth-filing",
    rootCause: cause === "unknown" ? "payer-fault" : cause,
    note: "Small amount, and the contract gives no ground.",
  });
}

/** The administrator decides most proposals; a few wait. */
async function decideProposals(stage: DemoStage, random: SeededRandom): Promise<void> {
  const { administrator } = stage.people;
  const open = await scopedTransaction(stage.db, administrator.organizationId, (tx) =>
    tx.writeOff.findMany({ where: { status: "proposed" }, orderBy: { id: "asc" } }),
  );
  for (const { id, version } of open) {
    if (!random.chance(3, 4)) continue;
    await allowed(async () => {
      await stage.run(decideWriteOff, administrator, {
        writeOffId: id,
        version,
        decision: "approve",
        reason: "Seen with the remittance.",
        acknowledged: [...WRITE_OFF_CONCERNS],
      });
    });
  }
}
