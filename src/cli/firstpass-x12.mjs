#!/usr/bin/env -S node --max-semi-space-size=8
/**
 * Starts the X12 command line in plain Node, from the repository, linked or installed. With little room for new objects a file
 * of any size is read in half the memory and the same time.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import module from "node:module";
import { fileURLToPath } from "node:url";

const OWN_NODE = fileURLToPath(new URL("../../node_modules/.bin/node", import.meta.url));

if (typeof module.registerHooks === "function" && typeof module.stripTypeScriptTypes === "function") {
  process.removeAllListeners("warning");
  await import("../../scripts/resolve-aliases.mjs");
  // Node leaves types in packages alone; those of this one are taken out here.
  module.registerHooks({
    load(url, context, next) {
      if (!url.endsWith(".ts") || !url.includes("/node_modules/")) return next(url, context);
      const source = module.stripTypeScriptTypes(readFileSync(fileURLToPath(url), "utf8"));
      return { format: "module", source, shortCircuit: true };
    },
  });
  await import("./x12.ts");
} else if (existsSync(OWN_NODE) && process.execPath !== OWN_NODE) {
  const started = [...process.execArgv, fileURLToPath(import.meta.url), ...process.argv.slice(2)];
  const { status } = spawnSync(OWN_NODE, started, { stdio: "inherit" });
  process.exitCode = status ?? 2;
} else {
  console.error("firstpass-x12 needs Node 24 or later.");
  process.exitCode = 2;
}
