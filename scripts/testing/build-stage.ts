import { buildWebApp, webAppIsCurrent } from "../build/build";
import { runningInstallation } from "../installation/data-folder";
import { readStartSettings } from "../installation/settings";
import { StartRefused } from "../start-refused";
import type { Stage } from "./stage";
import { onePassed } from "./tally";

export const buildStage: Stage = {
  name: "build",
  title: "Production build",
  run: async ({ shutdown }) => {
    const running = runningInstallation(readStartSettings().dataFolder);
    if (running && !webAppIsCurrent()) {
      throw new StartRefused(
        `FirstPass is running from this folder (process ${running.pid}) with an older build, which a new one would pull from under it. Stop it with Ctrl-C and run the tests again.`,
      );
    }
    await buildWebApp(shutdown);
    return onePassed;
  },
};
