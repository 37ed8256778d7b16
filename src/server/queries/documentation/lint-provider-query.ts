import { z } from "zod";
import { lintQuery, QUERY_AUTHORITY, type QueryFinding } from "@/domain/documentation/query-lint";
import { defineQuery } from "@/server/queries/read-model";
import { queryContentInput, queryRecordOf } from "@/server/repositories/provider-query-repository";

/** Which rules a question would break if it were sent now; asked while it is written. */
export const lintProviderQuery = defineQuery({
  name: "documentation.lint",
  permission: "provider-query:ask",
  discloses: "nothing",
  input: z.strictObject({ encounterId: z.uuid(), ...queryContentInput }),
  async read({ tx }, { encounterId, ...content }): Promise<{ findings: QueryFinding[]; authority: string }> {
    return { findings: lintQuery(content, await queryRecordOf(tx, encounterId)), authority: QUERY_AUTHORITY };
  },
});
