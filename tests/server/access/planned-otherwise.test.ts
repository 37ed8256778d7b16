import superjson from "superjson";
import { expect, it } from "vitest";
import { systemActor } from "@/server/access/actor";
import { openDatabase } from "@/server/db/client";
import { prepareCodeLibrary } from "@/server/queries/code-sets/prepare-code-library";
import { runQuery } from "@/server/queries/read-model";
import { openBusyOffice } from "../../support/busy-office";
import type { Office } from "../../support/office";
import { inputsOf, recordsOf } from "../../support/office-records";
import { publishedProcedures } from "../../support/procedures";
import { urlFor } from "../../support/test-database";
import { tryCall } from "../../support/tried-call";

/** Ways of Postgres to the same rows; without an order that is said, each brings them in another. */
const OTHER_WAYS = [
  ["enable_hashagg", "enable_hashjoin", "enable_seqscan"],
  ["enable_sort", "enable_indexscan", "enable_bitmapscan", "enable_indexonlyscan", "enable_mergejoin"],
  ["enable_nestloop", "enable_sort", "enable_incremental_sort"],
];

it("every read model answers the same, whichever way Postgres goes to the rows", {
  timeout: 240_000,
}, async () => {
  const office = await openBusyOffice();
  const records = await recordsOf(office);
  const { ready } = await runQuery(
    prepareCodeLibrary,
    office.runtime,
    systemActor(office.organizationId),
    {},
  );
  await ready();
  const queries = publishedProcedures().filter(
    ({ type, meta }) => type === "query" && meta?.kind === "query",
  );
  const read = async (asked: Office) => {
    const answers: Record<string, string> = {};
    for (const procedure of queries)
      for (const [at, input] of inputsOf(office, records, procedure).entries()) {
        const tried = await tryCall(asked, { path: procedure.path, actor: office.actors.auditor, input });
        answers[`${procedure.path} ${at}`] = superjson.stringify(tried.answer);
      }
    return answers;
  };
  const usual = await read(office);
  for (const way of OTHER_WAYS) {
    const options = way.map((setting) => `-c ${setting}=off`).join(" ");
    const db = openDatabase(`${urlFor("firstpass_app")}?options=${encodeURIComponent(options)}`, 2);
    try {
      const [{ off }] = await db.$queryRawUnsafe<[{ off: string }]>(
        `select current_setting('${way[0]}') as off`,
      );
      expect(off).toBe("off");
      expect(await read({ ...office, runtime: { ...office.runtime, db } }), way.join()).toEqual(usual);
    } finally {
      await db.$disconnect();
    }
  }
});
