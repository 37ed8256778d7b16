import { z } from "zod";
import { requireUserId } from "@/server/access/actor";
import { fromOptionalDateColumn } from "@/server/db/calendar-date-column";
import { notFound, refused } from "@/server/refusal";
import { findQueryAt, moveQuery } from "@/server/repositories/provider-query-repository";
import { closeWorkItems, openWorkItem } from "@/server/repositories/work-item-repository";
import { defineUseCase } from "@/server/use-cases/use-case";

/** Hands a question to the clinician who can answer it; a clinician may hand on only the own ones. */
export const redirectProviderQuery = defineUseCase({
  name: "documentation.redirect",
  permission: "provider-query:redirect",
  input: z.strictObject({
    queryId: z.uuid(),
    version: z.int(),
    providerId: z.uuid(),
    reason: z.string().trim().min(3).max(500),
  }),
  async run({ tx, actor, reach, now, audit }, { queryId, version, providerId, reason }) {
    const query = await findQueryAt(tx, queryId, version);
    if (reach === "own") {
      const own = await tx.provider.findFirst({
        where: { id: query.providerId, userId: requireUserId(actor) },
      });
      if (!own) throw notFound("provider query");
    }
    const provider = await tx.provider.findFirst({ where: { id: providerId } });
    if (!provider) throw notFound("provider");
    if (!provider.userId || provider.id === query.providerId)
      throw refused("provider-query/nobody-to-ask", "Choose another clinician who has a sign-in here.");
    const status = await moveQuery(tx, query, "redirect", { providerId });
    await closeWorkItems(tx, { subjectKind: "provider-query", subjectId: queryId }, now);
    const dueOn = fromOptionalDateColumn(query.dueOn);
    await openWorkItem(
      tx,
      {
        kind: "query-to-answer",
        queue: "query",
        subjectKind: "provider-query",
        subjectId: queryId,
        reason: `Question ${query.number}, redirected`,
        leavesWhen: "it is answered, redirected or withdrawn",
        ...(dueOn ? { dueOn } : {}),
        ownerId: provider.userId,
      },
      now,
    );
    await tx.encounterHold.updateMany({
      where: { encounterId: query.encounterId, closedAt: null },
      data: { ownerId: provider.userId },
    });
    audit({
      action: "redirect",
      subjectKind: "provider-query",
      subjectId: queryId,
      before: { status: query.status, providerId: query.providerId },
      after: { status, providerId },
      reason,
    });
    return { status };
  },
});
