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
  const progress = createTelling((latest) => run(reportCodeFileProgress, { codeFileId, ...latest }));
  const reading = await readInThread(file, progress.tell);
  await progress.told();
  await run(finishCodeFile, { codeFileId, reading });
}

interface Telling {
  tell(progress: ReadingProgress): void;
  told(): Promise<void>;
}

/** Tells the latest only: while one word is being written down, those before the newest are out of date. */
function createTelling(write: (progress: ReadingProgress) => Promise<unknown>): Telling {
  let next: ReadingProgress | undefined;
  let writing: Promise<void> | undefined;
  const drain = async (): Promise<void> => {
    for (let latest = next; latest; latest = next) {
      next = undefined;
      await write(latest);
    }
    writing = undefined;
  };
  return {
    tell: (progress) => {
      next = progress;
      writing ??= drain();
    },
    told: () => writing ?? Promise.resolve(),
  };
}
