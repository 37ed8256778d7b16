import { parentPort, workerData } from "node:worker_threads";
import type { CodeFileReading, ReadingProgress } from "./code-file-reading";
import { readWithPages } from "./read-with-pages";
import type { StoredCodeFile } from "./stored-code-file";

export type ThreadMessage = { readonly progress: ReadingProgress } | { readonly reading: CodeFileReading };

const tell = (message: ThreadMessage): void => parentPort?.postMessage(message);

/** Several times while an eye looks, and not once for every few rows. */
const BETWEEN_MS = 250;

function tellNowAndThen(): (progress: ReadingProgress) => void {
  let told = Number.NEGATIVE_INFINITY;
  let list = "";
  return (progress) => {
    const now = performance.now();
    if (progress.list === list && now - told < BETWEEN_MS) return;
    [told, list] = [now, progress.list];
    tell({ progress });
  };
}

/** A thread of the worker process that reads one file: the rows never leave it, only what was found. */
tell({ reading: await readWithPages(workerData as StoredCodeFile, tellNowAndThen()) });
