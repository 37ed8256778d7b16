import { z } from "zod";
import { findQueryAt, moveQuery, returnToCoding } from "@/server/repositories/provider-query-repository";
import { closeWorkItems } from "@/server/repositories/work-item-repository";
import { defineUseCase } from "@/server/use-cases/use-case";

/** Takes a question back before it is answered; it stays in the record as withdrawn. */
export const withdrawProviderQuery = defineUseCase({
  name: "documentation.withdraw",
  permission: "provider-query:ask",
  input: z.strictObject({
    queryId: z.uuid(),
    version: z.int(),
    reason: z.string().trim().min(3).max(500),
  }),
  async run({ tx, now, audit }, { queryId, version, reason }) {
    const query = await findQueryAt(tx, queryId, version);
    const status = await moveQuery(tx, query, "withdraw", { closedAt: now });
    await closeWorkItems(tx, { subjectKind: "provider-query", subjectId: queryId }, now);
    await returnToCoding(tx, query, { now, reason: `Question ${query.number} was withdrawn` });
    audit({
      action: "withdraw",
      subjectKind: "provider-query",
      subjectId: queryId,
      before: { status: query.status },
      after: { status },
      reason,
    });
    return { status };
  },
});
