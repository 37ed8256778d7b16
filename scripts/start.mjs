// `npm start`: packages first, then everything else in run-installation.ts.
import { installPackages, runUnderInstalledNode } from "./install-packages.mjs";

process.exitCode = installPackages() ? (await runUnderInstalledNode("scripts/run-installation.ts")).code : 1;
