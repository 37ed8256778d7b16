// `npm test`: packages first, then every stage in run-tests.ts.
// Whatever happens in there, the last line is "N passed, N failed".
import { installPackages, runUnderInstalledNode } from "./install-packages.mjs";

const nothingCounted = { code: 1, message: undefined };
const { code, message } = installPackages()
  ? await runUnderInstalledNode("scripts/run-tests.ts", process.argv.slice(2))
  : nothingCounted;
const { passed, failed } = message ?? { passed: 0, failed: 1 };
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? code || 1 : code;
