import fs from "node:fs";
import path from "node:path";
import { connectionProblem, withClient } from "../postgres/connection";
import { projectFolder } from "../project-folder";
import { runCommand, typeScriptCommand } from "../run-command";
import { StartRefused } from "../start-refused";
import { type InstallationFacts, seedVariables } from "./process-plans";
import type { Shutdown } from "./shutdown";

const seedTimeoutMs = 10 * 60_000;

/** Lies in the data folder while the demo is being made, and names the database. */
const unfinishedNote = (dataFolder: string): string => path.join(dataFolder, "demo-unfinished");

/** True when an earlier start was interrupted while it made the demo. */
export const demoIsUnfinished = (dataFolder: string): boolean => fs.existsSync(unfinishedNote(dataFolder));

export const forgetUnfinishedDemo = (dataFolder: string): void =>
  fs.rmSync(unfinishedNote(dataFolder), { force: true });

/** True while the database has no organization. */
export const databaseIsNew = (ownerUrl: string): Promise<boolean> =>
  withClient(ownerUrl, async (client) => {
    const { rows } = await client.query<{ found: boolean }>(
      "select exists (select from organization) as found",
    );
    return rows[0]?.found === false;
  });

/** True when somebody already works with the database; an unreachable one is for others to report. */
export async function isInUse(adminUrl: string): Promise<boolean> {
  if (await connectionProblem(adminUrl)) return false;
  return withClient(adminUrl, async (client) => {
    const { rows } = await client.query<{ found: boolean; readable: boolean }>(
      `select oid is not null as found, coalesce(has_table_privilege(oid, 'select'), false) as readable
       from to_regclass('public.organization') as oid`,
    );
    if (!rows[0]?.found) return false;
    // Tables of FirstPass that this user may not even read were not made by this installation.
    return !rows[0].readable || !(await databaseIsNew(adminUrl));
  });
}

/** Runs the seed, which works through the product's own use-cases and the practice payer. */
export async function makeDemo(
  facts: InstallationFacts,
  shutdown: Shutdown,
  say: (line: string) => void,
): Promise<void> {
  fs.writeFileSync(unfinishedNote(facts.dataFolder), "");
  const seed = typeScriptCommand("prisma/seed/seed.ts");
  const { code, output } = await runCommand(
    { ...seed, env: seedVariables(facts), onLine: say, timeoutMs: seedTimeoutMs },
    shutdown,
  );
  shutdown.check();
  if (code !== 0) throw new StartRefused(`${output}\nThe demo could not be made.`);
  forgetUnfinishedDemo(facts.dataFolder);
}

interface DemoPerson {
  readonly name: string;
  readonly email: string;
  readonly role: string;
}

/** How to sign in to the demo; empty where there is none. */
export function demoSignIns(password: string): string[] {
  const file = path.join(projectFolder, "prisma", "seed", "demo-people.json");
  if (!fs.existsSync(file)) return [];
  const people: readonly DemoPerson[] = JSON.parse(fs.readFileSync(file, "utf8"));
  const widest = Math.max(...people.map((person) => person.email.length));
  return [
    "",
    `Sign in as one of the demo's people, each with the password  ${password}`,
    "",
    ...people.map(({ email, role, name }) => `  ${email.padEnd(widest)}  ${role} (${name})`),
    "",
  ];
}
