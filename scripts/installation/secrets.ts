import { randomBytes } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { databaseRoles, type RolePasswords } from "../postgres/database-roles";
import { StartRefused } from "../start-refused";

/** Everything that nobody may know and that must stay the same from start to start. */
export interface Secrets {
  readonly nextauthSecret: string;
  readonly passwordPepper: string;
  readonly practicePayerPassword: string;
  readonly demoPassword: string;
  readonly superuserPassword: string;
  readonly rolePasswords: RolePasswords;
}

export const secretsFile = (dataFolder: string): string => path.join(dataFolder, "secrets.json");

interface Asked {
  /** True when a database was made with the secrets, so that new ones would lock everybody out. */
  readonly mustExist?: boolean;
  /** Of the demo's people, who are made with it once: it counts when the secrets are new, and never after. */
  readonly demoPassword?: string | undefined;
}

/** Reads the secrets of a data folder, or makes them, readable by this user alone. */
export function loadSecrets(dataFolder: string, { mustExist = false, demoPassword }: Asked = {}): Secrets {
  const file = secretsFile(dataFolder);
  if (mustExist && !fs.existsSync(file)) {
    throw new StartRefused(
      `${file} is missing, but the database in this folder was made with the secrets in it. Put it back from a backup; or, to begin anew, move ${path.join(dataFolder, "postgres")} aside.`,
    );
  }
  if (!fs.existsSync(file)) createSecrets(file, makeSecrets(demoPassword));
  const kept = readSecrets(file);
  const secrets = { ...makeSecrets(demoPassword), ...kept };
  // A newer version may know a secret that the file does not have yet.
  if (Object.keys(kept).length < Object.keys(secrets).length)
    fs.renameSync(unfinishedFile(file, secrets), file);
  return secrets;
}

/** Processes that start together agree on the secrets of the first: a link is made only where there is none. */
function createSecrets(file: string, secrets: Secrets): void {
  const unfinished = unfinishedFile(file, secrets);
  try {
    fs.linkSync(unfinished, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  } finally {
    fs.rmSync(unfinished);
  }
}

function unfinishedFile(file: string, secrets: Secrets): string {
  const unfinished = `${file}.${process.pid}.${randomBytes(4).toString("hex")}`;
  fs.writeFileSync(unfinished, `${JSON.stringify(secrets, undefined, 2)}\n`, { mode: 0o600 });
  return unfinished;
}

function readSecrets(file: string): Partial<Secrets> {
  try {
    return JSON.parse(fs.readFileSync(file, "utf8"));
  } catch (error) {
    throw new StartRefused(
      `The secrets in ${file} cannot be read: ${error instanceof Error ? error.message : error}. The database was made with them; put the file back from a backup.`,
      { cause: error },
    );
  }
}

const secret = (): string => randomBytes(32).toString("base64url");

export function makeSecrets(demoPassword = speakablePassword()): Secrets {
  const passwords = databaseRoles.map((role) => [role, secret()]);
  return {
    nextauthSecret: secret(),
    passwordPepper: secret(),
    practicePayerPassword: secret(),
    demoPassword,
    superuserPassword: secret(),
    rolePasswords: Object.fromEntries(passwords),
  };
}

/** Four groups of letters and digits that cannot be mistaken for one another: 80 bits, easy to type. */
function speakablePassword(): string {
  const alphabet = "0123456789abcdefghjkmnpqrstvwxyz";
  const letters = [...randomBytes(16)].map((byte) => alphabet.charAt(byte % 32));
  return [0, 4, 8, 12].map((at) => letters.slice(at, at + 4).join("")).join("-");
}
