import path from "node:path";
import { makeSecrets } from "../installation/secrets";
import { createShutdown } from "../installation/shutdown";
import { openCluster } from "../postgres/cluster";
import { withClient } from "../postgres/connection";
import { ensureRoles } from "../postgres/database-roles";
import { nodeCommand, runCommand } from "../run-command";
import type { Stage } from "./stage";
import { oneFailed, onePassed } from "./tally";
import { throwAwayFolder } from "./throw-away-folder";

const migrateDiff = [
  "migrate",
  "diff",
  "--from-migrations",
  "prisma/migrations",
  "--to-schema",
  "prisma/schema",
  "--exit-code",
];

const title = "Migrations and schema agree";

/** MIG-3: the migrations, applied one after the other, give what the schema says. */
export const schemaDriftStage: Stage = {
  name: "drift",
  title,
  run: async ({ shutdown, say, timeoutMs }) => {
    const own = createShutdown();
    const forget = shutdown.add(own.stopAll);
    try {
      const folder = throwAwayFolder(own);
      const cluster = await openCluster({
        folder: path.join(folder, "postgres"),
        logFolder: path.join(folder, "logs"),
      });
      own.add(cluster.stop);
      await ensureRoles(cluster.url("postgres"), makeSecrets().rolePasswords);
      await withClient(cluster.url("postgres"), (client) => client.query("create database shadow"));
      const command = nodeCommand("node_modules/prisma/build/index.js", migrateDiff);
      const env = { DATABASE_URL: cluster.url("postgres"), SHADOW_DATABASE_URL: cluster.url("shadow") };
      const { code, output } = await runCommand({ ...command, env, timeoutMs: timeoutMs(120_000) }, shutdown);
      if (code === 0) return onePassed;
      say(output);
      return oneFailed(title, output);
    } finally {
      await own.stopAll();
      forget();
    }
  },
};
