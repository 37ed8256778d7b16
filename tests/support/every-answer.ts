import superjson from "superjson";
import { systemActor } from "@/server/access/actor";
import { prepareCodeLibrary } from "@/server/queries/code-sets/prepare-code-library";
import { runQuery } from "@/server/queries/read-model";
import { openBusyOffice } from "./busy-office";
import type { Office } from "./office";
import { inputsOf, recordsOf } from "./office-records";
import { publishedProcedures } from "./procedures";
import { tryCall } from "./tried-call";

/** What every read model answers, by procedure and number of the input. `asked` is the office over another connection. */
export type EveryAnswer = (asked?: Office) => Promise<Readonly<Record<string, string>>>;

/** A busy office whose read models can be asked again and again, each with every input its records give. */
export async function officeToAsk(): Promise<{ readonly office: Office; readonly everyAnswer: EveryAnswer }> {
  const office = await openBusyOffice();
  const records = await recordsOf(office);
  // Until the office's code files are ready to be searched, the starter set answers.
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
  const everyAnswer: EveryAnswer = async (asked = office) => {
    const answers: Record<string, string> = {};
    for (const procedure of queries)
      for (const [at, input] of inputsOf(office, records, procedure).entries()) {
        const tried = await tryCall(asked, { path: procedure.path, actor: office.actors.auditor, input });
        answers[`${procedure.path} ${at}`] = superjson.stringify(tried.answer);
      }
    return answers;
  };
  return { office, everyAnswer };
}
