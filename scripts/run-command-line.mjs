// Behind the commands of package.json's `bin`: runs a TypeScript entry point in the folder the user stands in, under
// the Node that the packages bring where this one is too old. Uses no package and no TypeScript itself.
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import { fileURLToPath } from "node:url";

const fromHere = (relative) => fileURLToPath(new URL(relative, import.meta.url));

export function runCommandLine(script) {
  const brought = fromHere("../node_modules/.bin/node");
  const node = fs.existsSync(brought) ? brought : process.execPath;
  const aliases = new URL("resolve-aliases.mjs", import.meta.url).href;
  const { status, error } = spawnSync(
    node,
    ["--no-warnings", "--import", aliases, fromHere(`../${script}`), ...process.argv.slice(2)],
    { stdio: "inherit" },
  );
  if (error) console.error(error.message);
  process.exitCode = status ?? 1;
}
