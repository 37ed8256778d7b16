import fs from "node:fs";
import path from "node:path";
import type { Shutdown } from "../installation/shutdown";
import { projectFolder } from "../project-folder";
import { type Command, nodeCommand, runCommand } from "../run-command";
import { StartRefused } from "../start-refused";
import { fingerprint } from "./fingerprint";

/** A product of the sources with a note of what it was made from, so that it is made again only when they changed. */
interface Product {
  readonly sources: readonly string[];
  readonly note: string;
  /** Must be there, or the product is made whatever the note says. */
  readonly result: string;
}

const client: Product = {
  sources: ["prisma/schema", "prisma.config.ts", "package-lock.json"],
  note: "src/generated/made-from",
  result: "src/generated/prisma/client.ts",
};

const webApp: Product = {
  sources: [
    "src",
    "public",
    "package-lock.json",
    "tsconfig.json",
    "next.config.mjs",
    "postcss.config.mjs",
    "prisma/schema",
  ],
  note: ".next/made-from",
  result: ".next/standalone/server.js",
};

const inProject = (place: string): string => path.join(projectFolder, place);

function isCurrent(product: Product): boolean {
  if (!fs.existsSync(inProject(product.result)) || !fs.existsSync(inProject(product.note))) return false;
  return fs.readFileSync(inProject(product.note), "utf8") === fingerprint(product.sources);
}

/** Makes the product unless it is current. What it was made from is taken before: a source may change meanwhile. */
async function make(product: Product, work: () => Promise<void>): Promise<void> {
  if (isCurrent(product)) return;
  const madeFrom = fingerprint(product.sources);
  fs.rmSync(inProject(product.note), { force: true });
  await work();
  fs.writeFileSync(inProject(product.note), madeFrom);
}

async function runOrRefuse(command: Command, name: string, shutdown: Shutdown): Promise<void> {
  const { code, output } = await runCommand(command, shutdown);
  shutdown.check();
  if (code !== 0) throw new StartRefused(`${output}\n${name} failed.`);
}

/** The typed database client, generated from prisma/schema; one second. */
export const generateClient = (shutdown: Shutdown): Promise<void> =>
  make(client, () =>
    runOrRefuse(nodeCommand("node_modules/prisma/build/index.js", ["generate"]), "prisma generate", shutdown),
  );

export const webAppIsCurrent = (): boolean => isCurrent(webApp);

/** The production build of the web app, complete in .next/standalone. */
export const buildWebApp = (shutdown: Shutdown): Promise<void> =>
  make(webApp, async () => {
    await runOrRefuse(nodeCommand("node_modules/next/dist/bin/next", ["build"]), "next build", shutdown);
    const served = { ".next/static": ".next/standalone/.next/static", public: ".next/standalone/public" };
    for (const [from, to] of Object.entries(served)) {
      if (fs.existsSync(inProject(from))) fs.cpSync(inProject(from), inProject(to), { recursive: true });
    }
  });
