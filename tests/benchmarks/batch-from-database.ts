/**
 * A batch of 2,000 claims out of the database, in steps, beside the same rows read by plain SQL and written by node-x12:
 * `node --no-warnings --import ./scripts/resolve-aliases.mjs tests/benchmarks/batch-from-database.ts [rounds]`.
 * A throw-away PostgreSQL (nothing is written through to the disk), an office whose claims are copied in SQL, and the
 * application's role under row-level security. The peer is installed into a temporary folder the first time.
 */
import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { registerHooks } from "node:module";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { writeProfessionalBatch } from "@/domain/submissions/professional-batch";
import { openDatabase } from "@/server/db/client";
import type { Transaction } from "@/server/db/scoped-transaction";
import { batchEnvelope, findTradingPartner } from "@/server/repositories/batch-envelope";
import { findClaims } from "@/server/repositories/claim-repository";
import { clockOf } from "@/server/runtime";
import { buildBatch } from "@/server/use-cases/submissions/build-batch";
import { runUseCase } from "@/server/use-cases/use-case";
import { makeSecrets } from "../../scripts/installation/secrets";
import { openCluster } from "../../scripts/postgres/cluster";
import { withClient } from "../../scripts/postgres/connection";
import { prepareDatabase } from "../../scripts/postgres/prepare-database";
import { peerBatch } from "./peer-batch";

const CLAIMS = 2_000;
const CHARGES = [
  { procedureCode: "99213" },
  { procedureCode: "83036", chargeAmount: 2_400n },
  { procedureCode: "20610", chargeAmount: 14_850n },
];
const ROUNDS = Number(process.argv[2] ?? 5);
const PEERS = join(tmpdir(), "firstpass-x12-benchmark");
mkdirSync(PEERS, { recursive: true });
if (!existsSync(join(PEERS, "package.json"))) writeFileSync(join(PEERS, "package.json"), "{}");
if (!existsSync(join(PEERS, "node_modules", "node-x12")))
  execFileSync(
    "npm",
    ["install", "--silent", "--ignore-scripts", "--no-audit", "--no-fund", "node-x12@1.7.1"],
    { cwd: PEERS, stdio: "inherit" },
  );

// The tests' office takes the connection of a test run unless it is given one, as it is here.
const OUTSIDE_OF_A_TEST = "data:text/javascript,export const afterAll = () => undefined, inject = afterAll;";
registerHooks({
  resolve: (name, context, next) =>
    name === "vitest" ? { url: OUTSIDE_OF_A_TEST, shortCircuit: true } : next(name, context),
});
const { openOffice } = await import("../support/office");
const { claimInStatus } = await import("../support/claim-in-status");

const folder = mkdtempSync(join(tmpdir(), "firstpass-batch-"));
chmodSync(folder, 0o711);
const cluster = await openCluster({ folder: join(folder, "postgres"), logFolder: join(folder, "logs") });
const adminUrl = cluster.url("firstpass");
const { appUrl } = await prepareDatabase({ adminUrl, passwords: makeSecrets().rolePasswords });
const db = openDatabase(appUrl, 2);
const office = await openOffice({ db });
const { claim: copied } = await claimInStatus(office, "held", { charges: CHARGES });

/** The held claim again and again, each of another member and ready. */
const copyClaims = (round: number): Promise<void> =>
  withClient(adminUrl, async (client) => {
    await client.query("create temp table copies (id uuid, of uuid, number text)");
    await client.query(
      "insert into copies select gen_random_uuid(), $1::uuid, n::text from generate_series($2::int, $3::int) n",
      [copied.id, round * CLAIMS + 1, (round + 1) * CLAIMS],
    );
    await client.query(`insert into claim select made.* from copies k join claim c on c.id = k.of,
      jsonb_populate_record(c, jsonb_build_object('id', k.id, 'chain_id', k.id, 'status', 'ready',
        'patient_control_number', 'FC' || lpad(k.number, 8, '0'),
        'parties', jsonb_set(c.parties, '{subscriber,memberId}', to_jsonb('M' || lpad(k.number, 8, '0'))))) made`);
    for (const [table, changes] of [
      ["claim_diagnosis", ""],
      ["service_line", ", 'line_control_number', 'C' || lpad(k.number, 7, '0') || '-' || c.line_number"],
    ])
      await client.query(`insert into ${table} select made.* from copies k join ${table} c on c.claim_id = k.of,
        jsonb_populate_record(c, jsonb_build_object('id', gen_random_uuid(), 'claim_id', k.id ${changes})) made`);
    await client.query("analyze claim, claim_diagnosis, service_line");
  });

const readyClaims = async (tx: Transaction) => {
  const rows = await tx.claim.findMany({
    where: { status: "ready" },
    select: { id: true },
    orderBy: { patientControlNumber: "asc" },
  });
  return findClaims(
    tx,
    rows.map(({ id }) => id),
  );
};
const NUMBERS = { batch: "B2603-00001", interchange: "000000001", group: "1" };
const readAndWritten = () =>
  office.within(async (tx) => {
    const organization = await tx.organization.findFirstOrThrow({ where: { id: office.organizationId } });
    const partner = await findTradingPartner(tx, office.tradingPartnerId);
    const envelope = await batchEnvelope(tx, partner, {
      organization,
      ...clockOf(office.runtime, organization),
    });
    const claims = (await readyClaims(tx)).map(({ claim }) => claim);
    return writeProfessionalBatch(claims, envelope, NUMBERS).text;
  });
const client = new pg.Client({ connectionString: appUrl });
await client.connect();

/** Each in the state that the one before left: building the batch comes last. */
const STEPS: Readonly<Record<string, () => Promise<string | undefined>>> = {
  "plain SQL and node-x12": () =>
    peerBatch(client, PEERS, { organizationId: office.organizationId, batchNumber: NUMBERS.batch }),
  "claims read": async () => {
    await office.within(readyClaims);
    return undefined;
  },
  "claims read, 837P written and read back": readAndWritten,
  "batch built: read, written, kept, claims moved, told and audited": async () => {
    const { tradingPartnerId } = office;
    const built = await runUseCase(buildBatch, office.runtime, office.actors.biller, { tradingPartnerId });
    if (built.claimCount !== CLAIMS || built.held.length > 0)
      throw new Error(`built ${built.claimCount} claims`);
    const file = await office.within((tx) => tx.ediFile.findFirstOrThrow({ orderBy: { id: "desc" } }));
    return Buffer.from(file.bytes).toString("latin1");
  },
};

/** Of all server processes, in milliseconds; where the machine does not tell, nothing. */
function serverMs(): number {
  const ids = existsSync("/proc/self/stat")
    ? execFileSync("pgrep", ["-P", String(cluster.pid())], { encoding: "utf8" })
    : "";
  return ids
    .trim()
    .split("\n")
    .filter((id) => existsSync(`/proc/${id}/stat`))
    .map((id) => readFileSync(`/proc/${id}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [])
    .reduce((sum, fields) => sum + (Number(fields[11]) + Number(fields[12])) * 10, 0);
}

interface Taken {
  readonly wall: number;
  readonly own: number;
  readonly server: number;
}
async function measure<T>(task: () => Promise<T>): Promise<readonly [T, Taken]> {
  const server = serverMs();
  const [before, start] = [process.cpuUsage(), performance.now()];
  const made = await task();
  const wall = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  return [made, { wall, own: (user + system) / 1000, server: serverMs() - server }];
}

/** The claims of a file: everything from the first patient of each set to its end, without line ends. */
const claimsOf = (text: string): string =>
  [...text.replaceAll("\n", "").matchAll(/~HL\*2\*.*?~SE/g)].map(([each]) => each).join("");

const taken = new Map(Object.keys(STEPS).map((name) => [name, [] as Taken[]]));
for (let round = 0; round <= ROUNDS; round += 1) {
  await copyClaims(round);
  const texts: string[] = [];
  for (const [name, step] of Object.entries(STEPS)) {
    const [text, times] = await measure(step);
    if (text !== undefined) texts.push(claimsOf(text));
    // The first round warms up.
    if (round > 0) taken.get(name)?.push(times);
  }
  if (texts.some((text) => text.split("~CLM*").length !== CLAIMS + 1 || text !== texts[0]))
    throw new Error("the files differ");
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
const whole = (value: number): string => Math.round(value).toLocaleString("en-US");
console.log(
  `${whole(CLAIMS)} claims, ${ROUNDS} rounds after one of warming up; load ${loadavg()[0]?.toFixed(1)}`,
);
for (const [name, all] of taken) {
  const walls = all.map(({ wall }) => wall);
  const rates = [Math.max(...walls), Math.min(...walls)].map((wall) => whole((CLAIMS / wall) * 1000));
  console.log(
    `${name}: ${whole((CLAIMS / median(walls)) * 1000)} claims/s (${rates.join(" to ")}), ${whole(median(walls))} ms;` +
      ` processor ${whole(median(all.map(({ own }) => own)))} ms here, ${whole(median(all.map(({ server }) => server)))} ms in PostgreSQL`,
  );
}

await client.end();
await db.$disconnect();
await cluster.stop();
rmSync(folder, { recursive: true, force: true });
