import { Logger, runOnce } from "graphile-worker";
import superjson from "superjson";
import { beforeAll, describe, expect, it } from "vitest";
import { ROLES, type Role, reachOf } from "@/server/access/permissions";
import { answerTrpc } from "@/server/api/trpc-endpoint";
import { environment } from "@/server/environment";
import type { Gateways } from "@/server/gateways/gateways";
import { JOBS } from "@/server/jobs/registry";
import { taskList } from "@/server/jobs/task-list";
import { openLog } from "@/server/log";
import { JOB_PAYLOADS } from "@/server/outbox";
import { withClient } from "../../../scripts/postgres/connection";
import { contextOf } from "../../support/api-caller";
import { openBusyOffice } from "../../support/busy-office";
import { generatedInput } from "../../support/generated-input";
import type { Office } from "../../support/office";
import { inputsOf, type OfficeRecords, recordsOf, sourcesOf } from "../../support/office-records";
import { type PublishedProcedure, publishedProcedures } from "../../support/procedures";
import { freshDatabase } from "../../support/test-database";
import { type TrailRow, tryCall } from "../../support/tried-call";

const CANARY = "Zyxwv Canarian";
const sings = (text: string): boolean => /zyxwv|canarian/i.test(text);

/** Columns whose values the program compares: states, codes, keys and numbers that find a record. */
const STRUCTURAL =
  /^(status|kind|code|.*_code|.*_codes|number|.*_number|.*_key|.*_hash|queue|subject_kind|severity|open|outcome|type|owner|action|door|format|packing|sha256|edit_id|category|resolution|root_cause|group_code|reason_code|program|basis|unit|calendar|filed_when|usage|.*_qualifier|.*_id|npi|tax_id|state|zip|sex|relationship|setting|specialty|direction|method|method_version|seed|template|source|source_system|code_system|decision|what|cause|result|channel|delivery_status|gaps|account|scope|exception|matched_by|frequency_code|place_of_service|filing_indicator|host|user_name|outbound_folder|inbound_folder|procedure_code|modifiers?|answer|roles|leaves_when|ndc|payment_method|keeper|list|system|codes|code_from|code_to|content_type|data_type|remark_codes|assigned_modifiers|audited_modifiers|key|at|place)$/;

const database = await freshDatabase();
let office: Office;
let records: OfficeRecords;
const lines: string[] = [];
const log = openLog("debug", { write: (line) => lines.push(line) });
const procedures = publishedProcedures().filter(({ meta }) => meta && meta.kind !== "personal");

beforeAll(async () => {
  office = await openBusyOffice({ db: database.db });
  records = await recordsOf(office);
}, 120_000);

/** Puts the canary into every text column of the office that the program does not compare with anything. */
async function plant(): Promise<string[]> {
  const planted: string[] = [];
  await withClient(database.url("postgres"), async (client) => {
    const { rows } = await client.query<{ table: string; column: string }>(
      `select c.table_name as "table", c.column_name as "column" from information_schema.columns c
       where c.table_schema = 'public' and c.data_type = 'text' and c.table_name in (
         select table_name from information_schema.columns where table_schema = 'public' and column_name = 'organization_id')
       order by 1, 2`,
    );
    for (const { table, column } of rows) {
      if (STRUCTURAL.test(column) || table === "audit_event") continue;
      const { rowCount } = await client.query(
        `update "${table}" set "${column}" = "${column}" || ' ${CANARY}' where "${column}" is not null`,
      );
      if (rowCount) planted.push(`${table}.${column}`);
    }
    await client.query("update claim set parties = replace(parties::text, 'Whitaker', $1)::jsonb", [CANARY]);
  });
  return planted;
}

const roleFor = ({ meta }: PublishedProcedure): Role =>
  ROLES.find((role) => meta && reachOf([role], meta.permission) === "all") ??
  ROLES.find((role) => meta && reachOf([role], meta.permission)) ??
  "viewer";

describe("PHI-2: a canary in every text column of an office, and in everything that is typed", () => {
  it("is shown to those who may see it, and never stands in the audit trail's before and after", async () => {
    const planted = await plant();
    expect(planted.length).toBeGreaterThan(50);
    const calls = procedures.flatMap((procedure) =>
      inputsOf(office, records, procedure, { text: CANARY }).map((input) => ({ procedure, input })),
    );
    const trail: TrailRow[] = [];
    let shown = 0;
    for (const { procedure, input } of calls) {
      const actor = office.actors[roleFor(procedure)];
      const { answer, events } = await tryCall(office, { path: procedure.path, actor, input });
      trail.push(...events);
      if (sings(superjson.stringify(answer))) shown += 1;
    }
    expect(shown).toBeGreaterThan(40);
    expect(trail.length).toBeGreaterThan(150);
    trail.push(...(await office.within((tx) => tx.auditEvent.findMany())));
    expect(trail.filter(({ before, after }) => sings(JSON.stringify([before, after])))).toEqual([]);
  }, 120_000);

  it("is in no job's payload, in no reason that the queue keeps and in no log line, when every job fails", async () => {
    await orderEveryJob();
    await work(shouting);
    const failed = await queue();
    expect(failed.filter(({ error }) => error).length).toBeGreaterThan(2);
    expect(failed.filter((job) => sings(JSON.stringify(job)))).toEqual([]);
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.filter(sings)).toEqual([]);
  }, 180_000);

  it("reaches no browser with an error of ours, whichever table the error comes from", async () => {
    await withClient(database.url("postgres"), async (client) => {
      for (const table of ["claim_diagnosis", "record_entry", "claim_event", "draft", "work_item"])
        await client.query(`alter table "${table}" rename to "${table}_gone"`);
    });
    const bodies: string[] = [];
    for (const procedure of procedures.filter(({ type }) => type === "query"))
      for (const input of inputsOf(office, records, procedure, { text: CANARY }).slice(0, 1))
        bodies.push(await failing(procedure, input));
    const broken = bodies.filter((body) => body.includes("INTERNAL_SERVER_ERROR"));
    expect(broken.length).toBeGreaterThan(5);
    for (const body of broken) {
      expect(sings(body)).toBe(false);
      expect(body).not.toMatch(/select|prisma|postgres|\brelation\b|stack|\.ts\b|_gone/i);
      expect(body).toContain("Something went wrong on our side. Nothing was changed.");
      expect(body).toContain("0197f000-0000-7000-8000-0000000000ff");
    }
    await orderEveryJob();
    await work(shouting);
    expect((await queue()).filter((job) => sings(JSON.stringify(job)))).toEqual([]);
    expect(lines.filter(sings)).toEqual([]);
  }, 180_000);
});

async function failing(procedure: PublishedProcedure, input: unknown): Promise<string> {
  const origin = new URL(environment().NEXTAUTH_URL).origin;
  const request = new Request(`${origin}/api/trpc/${procedure.path}`, {
    method: "POST",
    headers: { "content-type": "application/json", origin, "sec-fetch-site": "same-origin" },
    body: superjson.stringify(input),
  });
  const context = contextOf(office, office.actors[roleFor(procedure)]);
  const reportFailure = (error: unknown, path: string) =>
    log.error({ correlationId: context.correlationId, path, err: error }, "unexpected error");
  const response = await answerTrpc(request, async () => ({ ...context, reportFailure }));
  return response.text();
}

/** A partner whose every word is the canary. */
const shouting = {
  clearinghouse: new Proxy({} as Gateways["clearinghouse"], {
    get: () => () => Promise.reject(new Error(`${CANARY} refused 'W123456789'`)),
  }),
} satisfies Gateways;

/** One job of every kind and record. */
async function orderEveryJob(): Promise<void> {
  const { ids } = sourcesOf(office, records, { place: undefined, row: 0 });
  for (const [job, schema] of Object.entries(JOB_PAYLOADS)) {
    const input = generatedInput(schema, { ids });
    const payload = { organizationId: office.organizationId, onBehalfOf: null, permission: "job:run", input };
    await database.db.$executeRaw`
      select graphile_worker.add_job(${job}, payload => ${JSON.stringify(payload)}::json, max_attempts => 1)`;
  }
}

const work = (gateways: Gateways) =>
  runOnce({
    connectionString: database.url("firstpass_app"),
    taskList: taskList(JOBS, { runtime: office.runtime, gateways, log }),
    noHandleSignals: true,
    logger: new Logger(() => () => undefined),
  });

const queue = () =>
  database.db.$queryRaw<{ job: string; payload: unknown; error: string | null }[]>`
    select t.identifier as job, j.payload, j.last_error as error
    from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id`;
