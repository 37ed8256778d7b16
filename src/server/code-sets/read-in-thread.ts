import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import type { CodeFileReading, ReadingProgress } from "./code-file-reading";
import type { ThreadMessage } from "./reading-thread";
import type { StoredCodeFile } from "./stored-code-file";

const here = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

/** A quarter of NCCI is 179 MB of text. */
const MEMORY_MB = 3_000;

/** Tried again it would not fit either. */
const tooLarge = (place: string): CodeFileReading => ({
  kind: "refused",
  problems: [
    {
      place,
      line: 0,
      code: "file-unreadable",
      message: `Reading it takes more than ${MEMORY_MB} MB of memory.`,
    },
  ],
  problemCount: 1,
});

/** Reads a file beside the event loop, so that the process goes on with its other work. */
export function readInThread(
  file: StoredCodeFile,
  onProgress: (progress: ReadingProgress) => void,
): Promise<CodeFileReading> {
  const thread = new Worker(here("./reading-thread.ts"), {
    workerData: file,
    execArgv: ["--no-warnings", "--import", here("../../../scripts/resolve-aliases.mjs")],
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
  });
  return new Promise((resolve, reject) => {
    thread.on("message", (message: ThreadMessage) => {
      if ("progress" in message) onProgress(message.progress);
      else resolve(message.reading);
    });
    thread.once("error", (error: NodeJS.ErrnoException) =>
      error.code === "ERR_WORKER_OUT_OF_MEMORY" ? resolve(tooLarge(file.name)) : reject(error),
    );
    thread.once("exit", () => reject(new Error("The thread that reads the file ended early.")));
  });
}
