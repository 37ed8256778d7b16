import fs from "node:fs";
import { StartRefused } from "../start-refused";
import { isInUse } from "./demo";
import { loadSecrets, type Secrets, secretsFile } from "./secrets";

/**
 * A database and its secrets belong together: with new ones nobody of a database in use could sign in, so they are
 * only made for a database that is new too. Those given in the environment come before those of the file.
 */
export function loadInstallationSecrets(dataFolder: string, { mustExist = false } = {}): Secrets {
  const { NEXTAUTH_SECRET, PASSWORD_PEPPER, DEMO_PASSWORD } = process.env;
  return {
    ...loadSecrets(dataFolder, { mustExist, demoPassword: DEMO_PASSWORD || undefined }),
    ...(NEXTAUTH_SECRET && { nextauthSecret: NEXTAUTH_SECRET }),
    ...(PASSWORD_PEPPER && { passwordPepper: PASSWORD_PEPPER }),
  };
}

/** Refuses a PostgreSQL that others set up, before anything in it is touched. */
export async function refuseForeignDatabase(databaseUrl: string, dataFolder: string): Promise<void> {
  const hasSecrets = fs.existsSync(secretsFile(dataFolder)) || process.env.PASSWORD_PEPPER;
  if (hasSecrets || !(await isInUse(databaseUrl))) return;
  throw new StartRefused(
    `The database of DATABASE_URL is already in use by FirstPass, and this data folder has no secrets of it: nobody could sign in. Copy secrets.json from the data folder that it was set up with to ${dataFolder}, or set PASSWORD_PEPPER to the value in there.`,
  );
}
