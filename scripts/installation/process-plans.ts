import path from "node:path";
import { projectFolder } from "../project-folder";
import type { Secrets } from "./secrets";
import type { ProcessPlan } from "./supervised-process";

/** What the processes of an installation have to know about it. */
export interface InstallationFacts {
  readonly dataFolder: string;
  readonly host: string;
  readonly port: number;
  /** The address that people type. */
  readonly address: string;
  readonly payerHost: string;
  readonly payerPort: number;
  readonly appUrl: string;
  readonly secrets: Secrets;
}

/** The key under which the server finds the practice payer's password. */
const practicePayer = "practice-payer";

type Variables = Readonly<Record<string, string>>;

/** The environment of the web app, the worker and the seed: src/server/environment.ts reads it. */
export function serverVariables(facts: InstallationFacts): Variables {
  return {
    NODE_ENV: "production",
    DATABASE_URL: facts.appUrl,
    NEXTAUTH_SECRET: facts.secrets.nextauthSecret,
    NEXTAUTH_URL: facts.address,
    PASSWORD_PEPPER: facts.secrets.passwordPepper,
    PARTNER_PASSWORDS: JSON.stringify({ [practicePayer]: facts.secrets.practicePayerPassword }),
    FIRSTPASS_DATA_DIR: facts.dataFolder,
    HOSTNAME: facts.host,
    PORT: String(facts.port),
    PRACTICE_PAYER_HOST: facts.payerHost,
    PRACTICE_PAYER_PORT: String(facts.payerPort),
  };
}

/** The practice payer knows nothing of the product's database or secrets. */
export function payerVariables(facts: InstallationFacts): Variables {
  return {
    NODE_ENV: "production",
    PRACTICE_PAYER_HOST: facts.payerHost,
    PRACTICE_PAYER_PORT: String(facts.payerPort),
    PRACTICE_PAYER_DATA_DIR: payerFolder(facts.dataFolder),
    PRACTICE_PAYER_PASSWORD: facts.secrets.practicePayerPassword,
  };
}

export const payerFolder = (dataFolder: string): string => path.join(dataFolder, practicePayer);

/** The seed makes people who sign in with the printed password. */
export const seedVariables = (facts: InstallationFacts): Variables => ({
  ...serverVariables(facts),
  DEMO_PASSWORD: facts.secrets.demoPassword,
});

const aliases = ["--import", "./scripts/resolve-aliases.mjs"];
const withParent = ["--import", path.join(projectFolder, "scripts", "stop-with-parent.mjs")];

function nodePlan(name: string, args: readonly string[], variables: Variables): ProcessPlan {
  return {
    name,
    command: process.execPath,
    args: [...withParent, ...args],
    env: { ...machineVariables(), ...variables },
    cwd: projectFolder,
    endsWithParent: true,
  };
}

export const webPlan = (facts: InstallationFacts): ProcessPlan =>
  nodePlan("web", [".next/standalone/server.js"], serverVariables(facts));

export const workerPlan = (facts: InstallationFacts): ProcessPlan =>
  nodePlan("worker", [...aliases, "src/server/jobs/worker.ts"], serverVariables(facts));

export const payerPlan = (facts: InstallationFacts): ProcessPlan =>
  nodePlan(practicePayer, [...aliases, "src/simulator/main.ts"], payerVariables(facts));

/** Of this machine's environment a process gets everything but the connection that sets the installation up. */
function machineVariables(): NodeJS.ProcessEnv {
  const { DATABASE_URL, DATABASE_APP_URL, DEMO_PASSWORD, ...others } = process.env;
  return others;
}
