import path from "node:path";
import { createShutdown } from "../installation/shutdown";
import { nodeCommand, runCommand } from "../run-command";
import { readVitestReport } from "./runner-reports";
import type { Stage } from "./stage";
import { honest } from "./tally";
import { throwAwayFolder } from "./throw-away-folder";

const title = "Rules, architecture and server";

/** Rules, architecture, server on real Postgres, screens: everything that vitest runs. */
export const vitestStage: Stage = {
  name: "vitest",
  title,
  run: async ({ shutdown, say, filters, timeoutMs }) => {
    const own = createShutdown();
    try {
      const report = path.join(throwAwayFolder(own), "vitest.json");
      const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
      const command = nodeCommand("node_modules/vitest/vitest.mjs", ["run", ...reporters, ...filters]);
      const { code } = await runCommand(
        { ...command, onLine: say, timeoutMs: timeoutMs(22 * 60_000) },
        shutdown,
      );
      return honest(title, readVitestReport(report), code);
    } finally {
      await own.stopAll();
    }
  },
};
