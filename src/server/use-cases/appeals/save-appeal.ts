import { z } from "zod";
import { APPEAL_CHANNELS } from "@/domain/appeals/appeal-deadline";
import type { QuotedPassage } from "@/domain/appeals/letter";
import type { Appeal } from "@/generated/prisma/client";
import { dayIn } from "@/server/db/calendar-date-column";
import { notFound, refused } from "@/server/refusal";
import {
  changeAppeal,
  evidenceColumn,
  evidenceOf,
  findAppealAt,
  moveAppeal,
} from "@/server/repositories/appeal-repository";
import { defineUseCase, type UseCaseContext } from "../use-case";

const quote = z.strictObject({
  documentId: z.uuid(),
  start: z.int().nonnegative(),
  end: z.int().positive(),
  text: z.string().min(1).max(4000),
});

/** Letter, quotes, attached documents and channel of an appeal that has not left. A complete one is open again. */
export const saveAppeal = defineUseCase({
  name: "appeals.save",
  permission: "appeal:work",
  input: z.strictObject({
    appealId: z.uuid(),
    version: z.int(),
    letter: z.string().max(20_000).optional(),
    quotes: z.array(quote).max(40).optional(),
    documentIds: z.array(z.uuid()).max(40).optional(),
    channel: z.enum(APPEAL_CHANNELS).optional(),
    goodCause: z.string().trim().max(1000).optional(),
  }),

  async run(context, { appealId, version, ...wanted }) {
    const { tx, audit } = context;
    const appeal = await findAppealAt(tx, appealId, version);
    if (appeal.status !== "drafting" && appeal.status !== "ready")
      throw refused("record/finished", "The appeal has left; its packet stays as it was sent.");
    const before = evidenceOf(appeal);
    const quotes = wanted.quotes ? await quotedFrom(context, appeal, wanted.quotes) : before.quotes;
    const documentIds = wanted.documentIds ?? before.documentIds;
    const changes = {
      ...(wanted.letter === undefined ? {} : { letter: wanted.letter }),
      ...(wanted.channel === undefined ? {} : { channel: wanted.channel }),
      ...(wanted.goodCause === undefined ? {} : { goodCause: wanted.goodCause || null }),
      evidence: evidenceColumn({ quotes, documentIds }),
    };
    const next =
      appeal.status === "ready"
        ? (await moveAppeal(tx, appeal, "revise", { ...changes, packetFileId: null, packetPages: null }))
            .version
        : await changeAppeal(tx, appeal, changes);
    audit({
      action: "appeal.save",
      subjectKind: "appeal",
      subjectId: appealId,
      before: { status: appeal.status, quotes: before.quotes.length },
      after: { status: "drafting", quotes: quotes.length, fields: Object.keys(wanted) },
    });
    return { appealId, version: next };
  },
});

/** A quote is what the document says at its place, word for word; anything else is refused. */
async function quotedFrom(
  { tx, organization }: UseCaseContext,
  appeal: Appeal,
  wanted: readonly z.output<typeof quote>[],
): Promise<QuotedPassage[]> {
  const { encounterId } = await tx.claim.findFirstOrThrow({
    where: { id: appeal.claimId },
    select: { encounterId: true },
  });
  const documents = await tx.clinicalDocument.findMany({
    where: { encounterId, id: { in: wanted.map(({ documentId }) => documentId) } },
  });
  return wanted.map(({ documentId, start, end, text }) => {
    const document = documents.find(({ id }) => id === documentId);
    if (!document) throw notFound("document");
    if (document.text.slice(start, end) !== text)
      throw refused("appeal/quote-differs", `The quote differs from ${document.title} at this place.`);
    return {
      documentId,
      title: document.title,
      date: dayIn(organization.timeZone, document.authoredAt),
      ...(document.authorName ? { author: document.authorName } : {}),
      text,
      start,
      end,
    };
  });
}
