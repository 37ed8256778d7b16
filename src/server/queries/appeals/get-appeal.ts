import { z } from "zod";
import { type AppealChannel, filingTroubles, sendBy } from "@/domain/appeals/appeal-deadline";
import { type AppealStatus, appealLifecycle } from "@/domain/appeals/appeal-lifecycle";
import { planPacket } from "@/domain/appeals/packet";
import { codesText } from "@/domain/denials/reason-words";
import type { CalendarDate } from "@/domain/shared/calendar-date";
import type { Appeal } from "@/generated/prisma/client";
import { reachOf } from "@/server/access/permissions";
import { dayIn, fromOptionalDateColumn } from "@/server/db/calendar-date-column";
import { type StoredAppealRule, toAppealRule } from "@/server/repositories/appeal-clock";
import { findAppeal } from "@/server/repositories/appeal-repository";
import { type AppealSources, loadAppealSources } from "@/server/repositories/appeal-sources";
import { reaches } from "@/server/repositories/visible-record";
import { passagesOf } from "../denials/denial-parts";
import { categoryTitle } from "../denials/list-denials";
import { defineQuery, type ReadContext } from "../read-model";
import { templatesOf } from "./template-success";

/** One appeal: parts with what they lack, the letter with its merged facts, the record to quote from, the clock. */
export const getAppeal = defineQuery({
  name: "appeals.get",
  permission: "appeal:read",
  discloses: "patient",
  accessed: ({ appealId }) => ({ kind: "appeal", id: appealId }),
  input: z.strictObject({ appealId: z.uuid() }),

  async read(context, { appealId }) {
    const { tx, actor, today, organization } = context;
    const appeal = await findAppeal(tx, appealId);
    const moment = { today, timeZone: organization.timeZone, signerName: actor.name };
    const sources = await loadAppealSources(tx, appeal, moment);
    const plan = planPacket(sources);
    const rule = await ruleOf(context, appeal);
    const mayRead = await recordVisible(context, sources);
    return {
      today,
      appeal: appealShown(appeal, sources),
      claim: claimShown(sources),
      plan,
      quotes: sources.quotes,
      attachedIds: sources.records.map(({ documentId }) => documentId),
      clock: clockOf(appeal, { rule, today, sources }),
      candidates: mayRead ? await passagesOf(context, sources.stored) : [],
      documents: mayRead ? await documentsOf(context, sources) : [],
      documentsVisible: mayRead,
      templates: await templatesOf(tx, sources.denial.category),
      packet: await packetOf(context, appeal),
      actions: reachOf(actor.roles, "appeal:work")
        ? appealLifecycle.eventsFrom(appeal.status as AppealStatus)
        : [],
      maySave:
        reachOf(actor.roles, "appeal:work") !== undefined && ["drafting", "ready"].includes(appeal.status),
    };
  },
});

async function ruleOf({ tx }: ReadContext, appeal: Appeal): Promise<StoredAppealRule | undefined> {
  if (!appeal.deadlineRuleId) return undefined;
  return toAppealRule(await tx.deadlineRule.findFirstOrThrow({ where: { id: appeal.deadlineRuleId } }));
}

/** The packet holds documents: whoever may not read them here sees the letter and its parts only. */
export async function recordVisible(
  { tx, actor }: ReadContext,
  { stored }: Pick<AppealSources, "stored">,
): Promise<boolean> {
  const encounter = await tx.encounter.findFirstOrThrow({ where: { id: stored.record.encounterId } });
  return reaches(tx, { actor, permission: "document:read" }, encounter);
}

const appealShown = (appeal: Appeal, { denial, facts }: AppealSources) => ({
  id: appeal.id,
  number: appeal.number,
  version: appeal.version,
  level: appeal.level,
  levelName: appeal.levelName,
  status: appeal.status as AppealStatus,
  channel: appeal.channel as AppealChannel | null,
  goodCause: appeal.goodCause,
  letter: appeal.letter,
  templateId: appeal.templateId,
  signer: facts["signer.name"] ?? null,
  filedAt: appeal.filedAt,
  proof: appeal.proof,
  deliveryStatus: appeal.deliveryStatus,
  deliveryName: appeal.deliveryName,
  deliveryProblem: appeal.deliveryProblem,
  outcome: appeal.outcome,
  outcomeNote: appeal.outcomeNote,
  decidedOn: fromOptionalDateColumn(appeal.decidedOn) ?? null,
  recoveredAmount: appeal.recoveredAmount,
  denialId: denial.id,
  denialNumber: denial.number,
  categoryTitle: categoryTitle(denial.category),
  codes: codesText(denial.groupCode, denial.reasonCode, denial.remarkCodes),
  amount: denial.amount,
});

const claimShown = ({ stored: { claim, record } }: AppealSources) => ({
  id: claim.id,
  number: claim.patientControlNumber,
  payerControlNumber: record.payerControlNumber ?? null,
  payerName: claim.parties.payer.name,
  hasMailbox: record.tradingPartnerId !== null,
  patientName: `${claim.parties.patient.name.lastName}, ${claim.parties.patient.name.firstName}`,
  serviceFrom: record.serviceFrom,
});

function clockOf(
  appeal: Appeal,
  {
    rule,
    today,
    sources,
  }: { rule: StoredAppealRule | undefined; today: CalendarDate; sources: AppealSources },
) {
  const deadlineOn = fromOptionalDateColumn(appeal.deadlineOn);
  const channel = (appeal.channel ?? "mail") as AppealChannel;
  const filedWhen = rule?.filedWhen ?? "received";
  return {
    deadlineOn: deadlineOn ?? null,
    sendBy: deadlineOn ? sendBy(deadlineOn, filedWhen, channel) : null,
    decisionDueOn: fromOptionalDateColumn(appeal.decisionDueOn) ?? null,
    decisionDays: rule?.decisionDays ?? null,
    minimumAmount: rule?.minimumAmount ?? null,
    filedWhen,
    source: rule?.source ?? null,
    confirmed: rule?.confirmed ?? false,
    troubles: filingTroubles({ today, channel, amount: sources.denial.amount, deadlineOn, rule }),
  };
}

async function documentsOf({ tx, organization }: ReadContext, { stored }: AppealSources) {
  const rows = await tx.clinicalDocument.findMany({
    where: { encounterId: stored.record.encounterId },
    orderBy: [{ authoredAt: "desc" }, { id: "asc" }],
  });
  return rows.map((row) => ({
    id: row.id,
    title: row.title,
    date: dayIn(organization.timeZone, row.authoredAt),
    author: row.authorName,
    signed: row.signed,
    text: row.text,
  }));
}

async function packetOf({ tx }: ReadContext, appeal: Appeal) {
  if (!appeal.packetFileId) return null;
  const file = await tx.storedFile.findFirstOrThrow({
    where: { id: appeal.packetFileId },
    select: { sha256: true, createdAt: true },
  });
  return { fileId: appeal.packetFileId, pages: appeal.packetPages ?? 0, ...file };
}
