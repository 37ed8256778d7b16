import { z } from "zod";
import { answerText } from "@/domain/documentation/provider-query";
import type { ProviderQuery } from "@/generated/prisma/client";
import { requireUserId } from "@/server/access/actor";
import { newId } from "@/server/db/new-id";
import type { Transaction } from "@/server/db/scoped-transaction";
import { notFound, refused } from "@/server/refusal";
import {
  findQueryAt,
  moveQuery,
  optionsOf,
  returnToCoding,
} from "@/server/repositories/provider-query-repository";
import { closeWorkItems, openWorkItem } from "@/server/repositories/work-item-repository";
import { defineUseCase } from "@/server/use-cases/use-case";

/**
 * The clinician who was asked answers and signs: the answer is final, enters the record as a signed addendum, and the
 * encounter returns to the coder who asked (R14).
 */
export const answerProviderQuery = defineUseCase({
  name: "documentation.answer",
  permission: "provider-query:answer",
  input: z.strictObject({
    queryId: z.uuid(),
    version: z.int(),
    /** Position in the query's options, from 0. */
    option: z.int().min(0).max(8).optional(),
    text: z.string().trim().max(4000).default(""),
  }),
  async run({ tx, actor, now, audit }, { queryId, version, option, text }) {
    const userId = requireUserId(actor);
    const query = await findQueryAt(tx, queryId, version);
    const author = await ownName(tx, query, userId);
    const chosen = choose(query, { option, text });
    const status = await moveQuery(tx, query, "answer", {
      answeredAt: now,
      answeredById: userId,
      answerOption: chosen ?? null,
      answerText: text || null,
    });
    await tx.clinicalDocument.create({
      data: {
        id: newId(),
        encounterId: query.encounterId,
        kind: "addendum",
        title: `Addendum, answer to ${query.number}`,
        authorName: author,
        authoredAt: now,
        signed: true,
        text: answerText(query, { optionLabel: chosen, text: text || undefined }),
      },
    });
    await closeWorkItems(tx, { subjectKind: "provider-query", subjectId: queryId }, now);
    await openWorkItem(
      tx,
      {
        kind: "query-answered",
        queue: "coding",
        subjectKind: "encounter",
        subjectId: query.encounterId,
        reason: `Question ${query.number} is answered`,
        leavesWhen: "the coder has read the answer and closed the question",
        ownerId: query.askedById,
      },
      now,
    );
    await returnToCoding(tx, query, { now, reason: `Question ${query.number} is answered` });
    audit({
      action: "answer",
      subjectKind: "provider-query",
      subjectId: queryId,
      before: { status: query.status },
      after: { status },
    });
    return { status };
  },
});

/** Somebody else's question does not exist for this person. */
async function ownName(tx: Transaction, query: ProviderQuery, userId: string): Promise<string> {
  const provider = await tx.provider.findFirst({ where: { id: query.providerId, userId } });
  if (!provider) throw notFound("provider query");
  return `${provider.firstName} ${provider.lastName}${provider.credentials ? `, ${provider.credentials}` : ""}`;
}

function choose(
  query: ProviderQuery,
  answer: { readonly option: number | undefined; readonly text: string },
): string | undefined {
  const options = optionsOf(query);
  if (options.length === 0) {
    if (answer.text === "") throw refused("input/invalid", "Write an answer.");
    return undefined;
  }
  const option = answer.option === undefined ? undefined : options[answer.option];
  if (!option) throw refused("input/invalid", "Choose one of the answers.");
  if (option.kind === "other" && answer.text === "")
    throw refused("input/invalid", "Say in words what the other answer is.");
  return option.label;
}
