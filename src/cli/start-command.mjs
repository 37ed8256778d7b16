/** Starts a command of package.json's `bin` from the repository, linked or installed; uses no package and no TypeScript. */
import { spawnSync } from "node:child_process";
import { existsSync, realpathSync } from "node:fs";
import module from "node:module";
import { fileURLToPath } from "node:url";

/** The Node of the packages: in the project's own folder, or in the one the project is installed in. */
const BROUGHT = ["../../node_modules/.bin/node", "../../../.bin/node"];

/** `program` is its TypeScript beside this file. A Node that is too old hands over to the one the packages bring. */
export async function startCommand(name, program) {
  if (typeof module.registerHooks === "function" && typeof module.stripTypeScriptTypes === "function") {
    process.removeAllListeners("warning");
    await import("../../scripts/resolve-aliases.mjs");
    await import(program);
    return;
  }
  const node = BROUGHT.map((place) => fileURLToPath(new URL(place, import.meta.url))).find(existsSync);
  if (!node || realpathSync(node) === realpathSync(process.execPath)) {
    console.error(`${name} needs Node 24 or later.`);
    process.exitCode = 2;
    return;
  }
  const { status } = spawnSync(node, [...process.execArgv, ...process.argv.slice(1)], { stdio: "inherit" });
  process.exitCode = status ?? 2;
}
