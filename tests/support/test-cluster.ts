import { randomUUID } from "node:crypto";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import type { TestProject } from "vitest/node";
import { makeSecrets } from "../../scripts/installation/secrets";
import { openCluster } from "../../scripts/postgres/cluster";
import { withClient } from "../../scripts/postgres/connection";
import { prepareDatabase } from "../../scripts/postgres/prepare-database";

/** Where the server tests find their throw-away PostgreSQL; every role signs in without a password. */
export interface TestServer {
  readonly port: number;
  /** Migrated, with nobody connected: copied for tests that need a database of their own. */
  readonly template: string;
  /** Migrated and shared; tests keep apart by organization. */
  readonly shared: string;
}

declare module "vitest" {
  interface ProvidedContext {
    testServer: TestServer;
  }
}

const template = "firstpass_template";
const shared = "firstpass_test";

/** Vitest's global set-up of the server tests: one cluster a run, gone afterwards. */
export default async function setUp(project: TestProject) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "firstpass-test-"));
  fs.chmodSync(folder, 0o711);
  const cluster = await openCluster({
    folder: path.join(folder, "postgres"),
    logFolder: path.join(folder, "logs"),
  });
  const url = cluster.url(template);
  await prepareDatabase({ adminUrl: url, passwords: makeSecrets().rolePasswords });
  await withClient(cluster.url("postgres"), (client) =>
    client.query(`create database ${shared} template ${template} strategy file_copy`),
  );
  project.provide("testServer", { port: cluster.port, template, shared });
  Object.assign(process.env, serverEnvironment(cluster.url(shared, "firstpass_app"), folder));

  return async () => {
    await cluster.stop();
    fs.rmSync(folder, { recursive: true, force: true });
  };
}

/** What src/server/environment.ts asks for; the test processes inherit it. */
function serverEnvironment(databaseUrl: string, folder: string): Record<string, string> {
  return {
    DATABASE_URL: databaseUrl,
    NEXTAUTH_SECRET: randomUUID(),
    NEXTAUTH_URL: "http://localhost:3000",
    PASSWORD_PEPPER: randomUUID(),
    FIRSTPASS_DATA_DIR: path.join(folder, "data"),
    LOG_LEVEL: "silent",
  };
}
