import { z } from "zod";
import { reportProgress } from "@/server/repositories/running-work-repository";
import { storableText } from "@/server/storable-text";
import { defineUseCase } from "@/server/use-cases/use-case";

/** What the column holds; a packed file may claim to hold more. */
const MOST_COUNTED = 2_147_483_647;

/** How far the reading of a file has come, for the screen and the command line. */
export const reportCodeFileProgress = defineUseCase({
  name: "code-sets.report-progress",
  permission: "job:run",
  leavesNoTrail: "Progress is no event: what came of the file is told at its end.",
  input: z.strictObject({
    codeFileId: z.uuid(),
    list: z.string().transform(storableText),
    done: z.int().nonnegative(),
    total: z.int().nonnegative(),
  }),
  async run({ tx }, { codeFileId, list, done, total }): Promise<null> {
    await reportProgress(tx, {
      resultId: codeFileId,
      stage: `Reading ${list.split("/").at(-1)}`,
      done: Math.min(done, MOST_COUNTED),
      total: Math.min(total, MOST_COUNTED),
      problems: 0,
      finishedAt: null,
    });
    return null;
  },
});
