import path from "node:path";
import { projectFolder } from "../project-folder";
import { StartRefused } from "../start-refused";

/** What the person who starts FirstPass may choose; docs/operations.md explains each variable. */
export interface StartSettings {
  readonly dataFolder: string;
  /** The address that the web app listens on. */
  readonly host: string;
  readonly webPort: PortSetting;
  readonly payerPort: PortSetting;
  /** Where the practice payer is, as the demo's connection to it says. */
  readonly payerHost: string;
  /** The address that people type, where it differs from the one that is listened on. */
  readonly publicUrl?: string;
  readonly databaseUrl?: string;
  readonly databaseAppUrl?: string;
}

export interface PortSetting {
  readonly variable: string;
  readonly port: number;
  /** Chosen by the person, so that no other one may take its place. */
  readonly explicit: boolean;
}

type Variables = Readonly<Record<string, string | undefined>>;

export function readStartSettings(variables: Variables = process.env): StartSettings {
  const databaseUrl = postgresUrl(variables, "DATABASE_URL");
  const databaseAppUrl = postgresUrl(variables, "DATABASE_APP_URL");
  if (databaseAppUrl && !databaseUrl) {
    throw new StartRefused("DATABASE_APP_URL is set without DATABASE_URL. Set both, or neither.");
  }
  const publicUrl = variables.NEXTAUTH_URL;
  return {
    dataFolder: path.resolve(projectFolder, variables.FIRSTPASS_DATA_DIR || ".firstpass"),
    host: variables.FIRSTPASS_HOST || "127.0.0.1",
    webPort: portSetting(variables, "PORT", 3000),
    payerPort: portSetting(variables, "PRACTICE_PAYER_PORT", 2222),
    payerHost: variables.PRACTICE_PAYER_HOST || "127.0.0.1",
    ...(publicUrl && { publicUrl }),
    ...(databaseUrl && { databaseUrl }),
    ...(databaseAppUrl && { databaseAppUrl }),
  };
}

function portSetting(variables: Variables, variable: string, usual: number): PortSetting {
  const given = variables[variable];
  if (!given) return { variable, port: usual, explicit: false };
  const port = Number(given);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return { variable, port, explicit: true };
  throw new StartRefused(`${variable}=${given} is not a port: it must be a number from 1 to 65535.`);
}

function postgresUrl(variables: Variables, variable: string): string | undefined {
  const given = variables[variable];
  if (!given) return undefined;
  const isPostgres = URL.canParse(given) && ["postgres:", "postgresql:"].includes(new URL(given).protocol);
  if (isPostgres) return given;
  throw new StartRefused(
    `${variable} is not the address of a PostgreSQL, such as postgresql://user:password@host:5432/firstpass.`,
  );
}
