import { z } from "zod";
import { DENIAL_CATEGORIES } from "@/domain/denials/denial-categories";
import { madeChecks } from "@/domain/denials/denial-checks";
import { type OfferedWay, playOf, waysOn } from "@/domain/denials/playbook";
import { PLAYBOOK_VERSION, type WayOn } from "@/domain/denials/plays";
import { DENIAL_WRITE_OFF_REASONS } from "@/domain/denials/write-off-reasons";
import { type Permission, reachOf } from "@/server/access/permissions";
import { fromDateColumn, fromOptionalDateColumn } from "@/server/db/calendar-date-column";
import { refused } from "@/server/refusal";
import { nextAppealLevel } from "@/server/repositories/appeal-repository";
import { findClaim } from "@/server/repositories/claim-repository";
import type { StoredClaim } from "@/server/repositories/claim-row";
import { type DenialRow, findDenial } from "@/server/repositories/denial-row";
import { situationOf } from "@/server/repositories/denial-situation";
import { reaches } from "@/server/repositories/visible-record";
import { concernsOf } from "@/server/repositories/write-off-repository";
import { defineQuery, type ReadContext } from "../read-model";
import { checkFacts } from "./denial-check-facts";
import { linesOf } from "./denial-lines";
import { appealsOf, contactsOf, passagesOf, timelineOf, writeOffsOf } from "./denial-parts";
import { categoryTitle } from "./list-denials";
import { chanceOf, countSimilar } from "./similar-denials";

/** One denial with everything that decides what to do: the payer's words, what was checked, what is open, by when. */
export const getDenial = defineQuery({
  name: "denials.get",
  permission: "denial:read",
  discloses: "patient",
  accessed: ({ denialId }) => ({ kind: "denial", id: denialId }),
  input: z.strictObject({ denialId: z.uuid() }),

  async read(context, { denialId }) {
    const { tx, today, organization, reach } = context;
    if (reach === "masked")
      throw refused("access/forbidden", "Single denials are not shown to those who see totals only.");
    const denial = await findDenial(tx, denialId);
    const stored = await findClaim(tx, denial.claimId);
    const noticedOn = fromDateColumn(denial.claimPayment.remittance.paymentOn);
    const situation = await situationOf(tx, { denial, stored }, today);
    return {
      today,
      denial: { ...denialShown(denial), noticedOn, ownerName: await nameOf(context, denial.ownerId) },
      claim: claimShown(stored),
      ...(await linesOf(tx, { denial, stored, noticedOn })),
      passages: (await mayReadRecord(context, stored)) ? await passagesOf(context, stored) : [],
      timeline: await timelineOf(tx, stored),
      contacts: await contactsOf(tx, denialId),
      appeals: await appealsOf(tx, denialId),
      writeOffs: await writeOffsOf(tx, denialId),
      nextLevel: await nextAppealLevel(tx, denial),
      chance: await chanceOf(tx, { category: denial.category, payerId: stored.record.payerId }),
      alike: await countSimilar(tx, denial, stored),
      playbook: {
        ...playOf(denial.category),
        version: PLAYBOOK_VERSION,
        checks: madeChecks(await checkFacts(tx, stored, organization.timeZone)),
      },
      ways: waysOn(denial.category, situation).map((way) => permitted(context, way)),
      writeOffConcerns: await concernsOf(tx, denial, today),
      writeOffReasons: DENIAL_WRITE_OFF_REASONS.map(({ id, title, needsNote }) => ({
        id,
        title,
        needsNote: needsNote === true,
      })),
      mayWork: reachOf(context.actor.roles, "denial:work") !== undefined && !situation.resolved,
      successor: await successorOf(context, stored),
    };
  },
});

/** Passages are words of the record: an auditor reads those of the own sample only. */
async function mayReadRecord({ tx, actor }: ReadContext, { record }: StoredClaim): Promise<boolean> {
  const encounter = await tx.encounter.findFirst({ where: { id: record.encounterId } });
  return encounter !== null && reaches(tx, { actor, permission: "document:read" }, encounter);
}

const PERMISSION_OF_WAY: Readonly<Partial<Record<WayOn, Permission>>> = {
  appeal: "appeal:work",
  "write-off": "write-off:propose",
};

/** A way that the person may not take says who may. */
function permitted({ actor }: ReadContext, way: OfferedWay): OfferedWay {
  const permission = PERMISSION_OF_WAY[way.id] ?? "denial:work";
  return reachOf(actor.roles, permission)
    ? way
    : { ...way, closed: `This needs ${permission}; a denial specialist can do it.` };
}

function denialShown(denial: DenialRow) {
  const category = DENIAL_CATEGORIES.find(({ id }) => id === denial.category);
  return {
    id: denial.id,
    number: denial.number,
    version: denial.version,
    status: denial.status,
    statusSince: denial.statusSince,
    resolution: denial.resolution,
    amount: denial.amount,
    recoveredAmount: denial.recoveredAmount,
    category: denial.category,
    categoryTitle: categoryTitle(denial.category),
    lineNumber: denial.serviceLine?.lineNumber ?? null,
    rootCause: denial.rootCause,
    usualCause: category?.usualCause ?? "unknown",
    workedBy: category?.owner ?? "denial-specialist",
    preventable: denial.preventable,
    ownerId: denial.ownerId,
    deadlineOn: fromOptionalDateColumn(denial.deadlineOn) ?? null,
    deadlineBasis: denial.deadlineBasis,
    openedAt: denial.openedAt,
  };
}

const claimShown = ({ claim, record }: StoredClaim) => ({
  id: claim.id,
  number: claim.patientControlNumber,
  status: claim.status,
  encounterId: record.encounterId,
  payerId: record.payerId,
  payerName: claim.parties.payer.name,
  payerControlNumber: record.payerControlNumber ?? null,
  patientName: `${claim.parties.patient.name.lastName}, ${claim.parties.patient.name.firstName}`,
  serviceFrom: record.serviceFrom,
  serviceTo: record.serviceTo,
  lines: claim.serviceLines.length,
  totalCharge: claim.totalCharge,
  filingLimitOn: claim.filingLimitOn ?? null,
});

async function nameOf({ tx }: ReadContext, userId: string | null): Promise<string | null> {
  if (!userId) return null;
  const person = await tx.appUser.findFirst({ where: { id: userId }, select: { displayName: true } });
  return person?.displayName ?? null;
}

/** The corrected claim under way, or that took this one's place. */
async function successorOf({ tx }: ReadContext, { claim }: StoredClaim) {
  const successor = await tx.claim.findFirst({
    where: { predecessorId: claim.id, status: { not: "withdrawn" } },
    orderBy: { createdAt: "desc" },
    select: { id: true, patientControlNumber: true, status: true },
  });
  return successor && { id: successor.id, number: successor.patientControlNumber, status: successor.status };
}
