import { once } from "node:events";
import type { Worker } from "node:worker_threads";
import type { Component } from "@/domain/code-sets/components/component";
import { joinSlices, type TextPool } from "./component-slices";
import type { ThreadAnswer, ThreadQuestion } from "./component-thread";
import { readComponents } from "./read-components";
import type { StoredCodeFile } from "./stored-code-file";

/** Reads files that were taken before, one after the other. */
export interface ComponentReader {
  read(file: StoredCodeFile): Promise<readonly Component[]>;
  close(): Promise<void>;
}

/** Packed; what is read in less time than a thread needs to begin. */
const MOST_IN_PLACE = 300_000;

/**
 * Large files are read beside the event loop: a quarter of NCCI takes seconds, the books half a second each, and
 * meanwhile people type. What was read comes over in short pieces.
 */
export function openComponentReader(bytes: number): ComponentReader {
  const sources = bytes > MOST_IN_PLACE ? sourceFolder() : undefined;
  return sources === undefined ? IN_PLACE : inThread(sources);
}

const IN_PLACE: ComponentReader = { read: readComponents, close: async () => undefined };

// By name, so that a bundler neither takes the thread for one of its own nor every file below the folder for a part of it.
const { existsSync } = process.getBuiltinModule("node:fs");
const { resolve } = process.getBuiltinModule("node:path");
const { Worker: Thread } = process.getBuiltinModule("node:worker_threads");

const THREAD = "src/server/code-sets/component-thread.ts";
const ALIASES = "scripts/resolve-aliases.mjs";

/** The bundle of the web app runs somewhere below the sources that the thread is made of. */
const sourceFolder = (): string | undefined =>
  [".", "..", "../.."]
    .map((up) => resolve(up))
    .find((folder) => [THREAD, ALIASES].every((file) => existsSync(resolve(folder, file))));

function inThread(folder: string): ComponentReader {
  const thread = startThread(folder);
  const pool: TextPool = new Map();
  return {
    async read(file) {
      const components: Component[] = [];
      for (let slice = await ask(thread, { file }); slice !== "end"; slice = await ask(thread, "next"))
        joinSlices(components, slice, pool);
      return components;
    },
    async close() {
      await thread.terminate();
    },
  };
}

const startThread = (folder: string): Worker =>
  new Thread(resolve(folder, THREAD), {
    execArgv: ["--no-warnings", "--import", resolve(folder, ALIASES)],
  });

/** An error of the thread rejects. */
async function ask(thread: Worker, question: ThreadQuestion): Promise<ThreadAnswer> {
  const answered = once(thread, "message");
  thread.postMessage(question);
  const [answer] = (await answered) as [ThreadAnswer];
  return answer;
}
