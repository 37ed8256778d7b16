import fs from "node:fs";
import path from "node:path";
import { StartRefused } from "../start-refused";
import { firstFreePort, isFree } from "./ports";
import type { StartSettings } from "./settings";

type Say = (line: string) => void;

/** The web app's port: the chosen one or a message; the usual one or the next that is free. */
export async function chooseWebPort({ webPort, host }: StartSettings, say: Say): Promise<number> {
  const { port, explicit, variable } = webPort;
  if (await isFree(port, host)) return port;
  const other = await firstFreePort(port + 1, host);
  if (explicit) throw taken(port, variable, other);
  say(`Port ${port} is taken by another program; using ${other}. Set ${variable} to choose one.`);
  return other;
}

/**
 * The practice payer's port is part of the demo's connection to it, so the first choice is kept in the data folder.
 */
export async function choosePayerPort({ payerPort, dataFolder }: StartSettings, say: Say): Promise<number> {
  const { explicit, variable } = payerPort;
  const note = path.join(dataFolder, "practice-payer-port");
  const kept = fs.existsSync(note) ? Number(fs.readFileSync(note, "utf8")) : undefined;
  const port = explicit ? payerPort.port : (kept ?? payerPort.port);
  if (await isFree(port)) {
    fs.writeFileSync(note, String(port));
    return port;
  }
  const other = await firstFreePort(port + 1);
  if (explicit || kept) throw taken(port, variable, other);
  say(`Port ${port} is taken by another program; the practice payer uses ${other}.`);
  fs.writeFileSync(note, String(other));
  return other;
}

const taken = (port: number, variable: string, other: number): StartRefused =>
  new StartRefused(
    `Port ${port} is taken by another program. Stop that one, or choose another port with ${variable}, for example ${variable}=${other} npm start.`,
  );
