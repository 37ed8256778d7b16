import { z } from "zod";
import { findQueryAt, moveQuery } from "@/server/repositories/provider-query-repository";
import { closeWorkItems } from "@/server/repositories/work-item-repository";
import { defineUseCase } from "@/server/use-cases/use-case";

/** The coder has read the answer. Question and answer stay as a business record. */
export const closeProviderQuery = defineUseCase({
  name: "documentation.close",
  permission: "provider-query:ask",
  input: z.strictObject({ queryId: z.uuid(), version: z.int() }),
  async run({ tx, now, audit }, { queryId, version }) {
    const query = await findQueryAt(tx, queryId, version);
    const status = await moveQuery(tx, query, "close", { closedAt: now });
    const answered = await tx.providerQuery.count({
      where: { encounterId: query.encounterId, status: "answered" },
    });
    if (answered === 0)
      await closeWorkItems(
        tx,
        { kind: "query-answered", subjectKind: "encounter", subjectId: query.encounterId },
        now,
      );
    audit({
      action: "close",
      subjectKind: "provider-query",
      subjectId: queryId,
      before: { status: query.status },
      after: { status },
    });
    return { status };
  },
});
