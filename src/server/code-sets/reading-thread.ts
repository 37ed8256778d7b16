import { parentPort, workerData } from "node:worker_threads";
import type { CodeFileReading, ReadingProgress } from "./code-file-reading";
import { readCodeFile } from "./read-code-file";
import type { StoredCodeFile } from "./stored-code-file";

export type ThreadMessage = { readonly progress: ReadingProgress } | { readonly reading: CodeFileReading };

const tell = (message: ThreadMessage): void => parentPort?.postMessage(message);

/** A thread of the worker process that reads one file: the rows never leave it, only what was found. */
tell({ reading: readCodeFile(workerData as StoredCodeFile, (progress) => tell({ progress })) });
