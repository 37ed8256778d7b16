import { existsSync } from "node:fs";
import path from "node:path";

/** Where the installation on this machine is, as its variables say. */
export interface InstallationPlace {
  readonly databaseUrl: string | undefined;
  readonly databaseAppUrl: string | undefined;
  readonly dataFolder: string;
}

export function installationPlace(): InstallationPlace {
  // biome-ignore lint/style/noProcessEnv: the one reader of the command line
  const { DATABASE_URL, DATABASE_APP_URL, FIRSTPASS_DATA_DIR } = process.env;
  return {
    databaseUrl: DATABASE_URL || undefined,
    databaseAppUrl: DATABASE_APP_URL || undefined,
    dataFolder: path.resolve(import.meta.dirname, "../..", FIRSTPASS_DATA_DIR || ".firstpass"),
  };
}

/** Written by an embedded server that runs. */
export const serverNote = ({ dataFolder }: InstallationPlace): string =>
  path.join(dataFolder, "postgres", "postmaster.pid");

/** Whether an installation is here to be asked; `npm start` runs one. */
export function isInstalled(): boolean {
  const place = installationPlace();
  return Boolean(place.databaseUrl ?? place.databaseAppUrl) || existsSync(serverNote(place));
}
