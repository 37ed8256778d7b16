import { setTimeout as pause } from "node:timers/promises";
import { findUpdateToOpen, type UpdateToOpen } from "@/server/queries/code-updates/find-update-to-open";
import { openUpdateWork } from "@/server/use-cases/code-updates/open-update-work";
import { defineJob, type JobContext } from "./job";

/** What the newest edition of a series hits becomes work of its owners, without anybody asking (C24). */
export const openUpdateWorkJob = defineJob("open-update-work", async ({ run, read }, { series }) => {
  const { editions } = await whenReady(read, series);
  if (editions) await run(openUpdateWork, { series, ...editions });
});

const ASKED_EVERY_MS = 1_000;
/** Then the job gives its place to others, and comes again. */
const MOST_ASKED = 60;

/** New files are made ready beside other work; asking is what begins it. */
async function whenReady(read: JobContext["read"], series: UpdateToOpen["series"]): Promise<UpdateToOpen> {
  for (let asked = 0; asked < MOST_ASKED; asked += 1) {
    const update = await read(findUpdateToOpen, { series });
    if (!update.preparing) return update;
    await pause(ASKED_EVERY_MS);
  }
  throw new Error(`the files of ${series} are still being made ready`);
}
