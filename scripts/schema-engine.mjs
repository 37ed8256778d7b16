#!/usr/bin/env node
// Offline stand-in for Prisma's native schema-engine binary: the same JSON-RPC over stdio, served by the WASM build
// of the engine from the npm registry. prisma.config.ts points PRISMA_SCHEMA_ENGINE_BINARY here. Development only.
import fs from "node:fs";
import { createRequire } from "node:module";
import readline from "node:readline";
import { parseArgs } from "node:util";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as bg from "@prisma/schema-engine-wasm/schema_engine_bg";
import pg from "pg";

const { values: opt, positionals } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: {
    datamodels: { type: "string", multiple: true, short: "d" },
    datasource: { type: "string" },
    "enabled-preview-features": { type: "string" },
    "extension-types": { type: "string" },
    version: { type: "boolean" },
  },
});
if (opt.version) {
  console.log("schema-engine-cli wasm");
  process.exit(0);
}
const datasource = opt.datasource ? JSON.parse(opt.datasource) : {};
const url = datasource.url ?? process.env.DATABASE_URL;
const withDb = (name) => {
  const u = new URL(url);
  u.pathname = `/${name}`;
  return u.href;
};
async function sql(connectionString, text) {
  const c = new pg.Client({ connectionString });
  await c.connect();
  try {
    return await c.query(text);
  } finally {
    await c.end();
  }
}
const dbName = () => decodeURIComponent(new URL(url).pathname.slice(1));
const ident = (s) => `"${s.replaceAll('"', '""')}"`;
const createDatabase = () => sql(withDb("postgres"), `CREATE DATABASE ${ident(dbName())}`);

if (positionals[0] === "cli") {
  try {
    if (positionals[1] === "can-connect-to-database") await sql(url, "SELECT 1");
    else if (positionals[1] === "create-database") await createDatabase();
    else if (positionals[1] === "drop-database")
      await sql(withDb("postgres"), `DROP DATABASE IF EXISTS ${ident(dbName())}`);
    else throw new Error(`unknown cli command ${positionals[1]}`);
    process.exit(0);
  } catch (e) {
    const error_code = { "3D000": "P1003", ECONNREFUSED: "P1001", "28P01": "P1000" }[e.code] ?? "P1001";
    const line = {
      timestamp: new Date().toISOString(),
      level: "ERROR",
      fields: { message: e.message, error_code, is_panic: false },
      target: "schema_engine::logger",
    };
    process.stderr.write(`\n${JSON.stringify(line)}`); // the CLI skips the first line
    process.exit(1);
  }
}

const require = createRequire(import.meta.url);
const wasm = require.resolve("@prisma/schema-engine-wasm/schema_engine_bg").replace(/\.js$/, ".wasm");
const instance = new WebAssembly.Instance(new WebAssembly.Module(fs.readFileSync(wasm)), {
  "./schema_engine_bg.js": bg,
});
bg.__wbg_set_wasm(instance.exports);
instance.exports.__wbindgen_start();

// @prisma/adapter-pg is made for queries, not migrations; three things differ here:
//  - one connection, so that advisory locks and SET stay on it;
//  - the catalogs' "char" columns (OID 18), which adapter-pg refuses;
//  - a script is sent whole (adapter-pg splits it at every semicolon, which breaks functions, DO blocks and triggers).
class OnePool extends pg.Pool {
  charColumns = [];
  async query(...a) {
    const r = await super.query(...a);
    this.charColumns = [];
    for (const [i, f] of (r.fields ?? []).entries())
      if (f.dataTypeID === 18) {
        f.dataTypeID = 25;
        this.charColumns.push(i);
      }
    return r;
  }
}
async function connect(connectionString, after) {
  const pool = new OnePool({ connectionString, max: 1 });
  const adapter = await new PrismaPg(pool).connect();
  const queryRaw = adapter.queryRaw.bind(adapter);
  adapter.queryRaw = async (q) => {
    const r = await queryRaw(q);
    for (const i of pool.charColumns) r.columnTypes[i] = 6; // ColumnTypeEnum.Character
    return r;
  };
  adapter.executeScript = (script) =>
    pool.query(script).then(
      () => {},
      (e) => adapter.onError(e),
    );
  adapter.dispose = async () => {
    await pool.end();
    await after?.();
  };
  return adapter;
}
async function connectToShadowDb() {
  if (datasource.shadowDatabaseUrl) return connect(datasource.shadowDatabaseUrl);
  const name = `prisma_migrate_shadow_db_${crypto.randomUUID()}`;
  await sql(url, `CREATE DATABASE ${ident(name)}`);
  return connect(withDb(name), () => sql(url, `DROP DATABASE IF EXISTS ${ident(name)} WITH (FORCE)`));
}

let engine;
async function getEngine() {
  engine ??= await bg.SchemaEngine.new(
    { datamodels: opt.datamodels?.map((p) => [p, fs.readFileSync(p, "utf8")]) },
    () => {},
    bindMigrationAwareSqlAdapterFactory({
      provider: "postgres",
      adapterName: "schema-engine",
      connect: () => connect(url),
      connectToShadowDb,
    }),
  );
  return engine;
}
const methods = {
  getDatabaseVersion: async (p) => (await getEngine()).version(p ?? null),
  createDatabase: async () => {
    await createDatabase();
    return { databaseName: dbName() };
  },
};
const send = (m) => process.stdout.write(`${JSON.stringify({ jsonrpc: "2.0", ...m })}\n`);
let queue = Promise.resolve();
const handle = async ({ id, method, params }) => {
  try {
    const result = await (methods[method] ?? (async (p) => (await getEngine())[method](p ?? {})))(params);
    if (method === "diff" && result?.stdout != null)
      send({ id: `print-${id}`, method: "print", params: { content: result.stdout } });
    send({ id, result: result ?? null });
  } catch (e) {
    send({
      id,
      error: {
        code: 4466,
        message: "An error happened. Check the data field for details.",
        data: { is_panic: false, message: e.message ?? String(e), error_code: e.code, meta: e.meta },
      },
    });
  }
};
const rl = readline.createInterface({ input: process.stdin });
rl.on("line", (line) => {
  const msg = JSON.parse(line);
  if (msg.method) queue = queue.then(() => handle(msg));
});
rl.on("close", () => queue.finally(() => process.exit(0)));
