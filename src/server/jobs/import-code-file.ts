import type { ReadingProgress } from "@/server/code-sets/code-file-reading";
import { readInThread } from "@/server/code-sets/read-in-thread";
import { beginCodeFile } from "@/server/use-cases/code-sets/begin-code-file";
import { finishCodeFile } from "@/server/use-cases/code-sets/finish-code-file";
import { reportCodeFileProgress } from "@/server/use-cases/code-sets/report-code-file-progress";
import { defineJob, type JobContext } from "./job";

export const importCodeFileJob = defineJob("import-code-file", ({ run }, { codeFileId }) =>
  importCodeFile(run, codeFileId),
);

/** Nothing is kept before the end: a kill in the middle leaves a file that is read again from its beginning. */
export async function importCodeFile(run: JobContext["run"], codeFileId: string): Promise<void> {
  const file = await run(beginCodeFile, { codeFileId });
  if (!file) return;
  let told: Promise<unknown> = Promise.resolve();
  const tell = (progress: ReadingProgress) => {
    told = told.then(() => run(reportCodeFileProgress, { codeFileId, ...progress }));
  };
  const reading = await readInThread(file, tell);
  await told;
  await run(finishCodeFile, { codeFileId, reading });
}
