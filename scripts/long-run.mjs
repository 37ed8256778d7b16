// `npm run test:long`: the tests that draw at random, as often as a release asks for, from a new seed each time.
// Names of test files after `--` limit it. A failure names its seed and input, and becomes a case of its own.
import { randomInt } from "node:crypto";
import { installPackages, runUnderInstalledNode } from "./install-packages.mjs";

const COUNTS = {
  FIRSTPASS_SEED: randomInt(1_000_000_000),
  FIRSTPASS_X12_SYNTAX_INPUTS: 100_000_000,
  FIRSTPASS_X12_GUIDE_INPUTS: 5_000_000,
  FIRSTPASS_X12_ROUND_TRIPS: 10_000_000,
  FIRSTPASS_DAMAGED_FILES: 100_000,
  FIRSTPASS_SEQUENCES: 50_000,
  FIRSTPASS_KILLS: 500,
};
const FILES = ["under-fire", "many-round-trips", "hostile-files", "ledger-sequences", "kill-nine"];
const A_WEEK_MS = 7 * 86_400_000;

for (const [name, count] of Object.entries(COUNTS)) {
  process.env[name] ??= String(count);
  console.log(`${name}=${process.env[name]}`);
}
const chosen = process.argv.slice(2);
const options = ["run", "--testTimeout", String(A_WEEK_MS)];
const { code } = installPackages()
  ? await runUnderInstalledNode("node_modules/vitest/vitest.mjs", [
      ...options,
      ...(chosen.length > 0 ? chosen : FILES),
    ])
  : { code: 1 };
process.exitCode = code;
