// For developers: a PostgreSQL of their own for `prisma migrate dev`, beside the one of `npm start`, until Ctrl-C.
import path from "node:path";
import { makeSecrets } from "./installation/secrets";
import { createShutdown } from "./installation/shutdown";
import { openCluster } from "./postgres/cluster";
import { withClient } from "./postgres/connection";
import { ensureRoles } from "./postgres/database-roles";
import { projectFolder } from "./project-folder";
import { explain } from "./start-refused";

const folder = path.join(projectFolder, ".firstpass", "development");
const shutdown = createShutdown();

try {
  const cluster = await openCluster({
    folder: path.join(folder, "postgres"),
    logFolder: path.join(folder, "logs"),
    say: console.log,
  });
  shutdown.add(cluster.stop);
  await ensureRoles(cluster.url("postgres"), makeSecrets().rolePasswords);
  await withClient(cluster.url("postgres"), async (client) => {
    const { rowCount } = await client.query("select from pg_database where datname = 'firstpass'");
    if (rowCount === 0) await client.query("create database firstpass");
  });
  console.log(
    `In another window:\n\n  export DATABASE_URL=${cluster.url("firstpass")}\n  npx prisma migrate dev\n`,
  );
  console.log("Ctrl-C stops it; the next start continues with the same data.");
  const stop = () => shutdown.stopAll().then(() => process.exit(0));
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, stop);
} catch (error) {
  console.error(explain(error));
  await shutdown.stopAll();
  process.exit(1);
}
