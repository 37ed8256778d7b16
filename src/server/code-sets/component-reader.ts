import type { Worker } from "node:worker_threads";
import type { Component } from "@/domain/code-sets/components/component";
import { refused } from "@/server/refusal";
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
  return sources === undefined ? IN_PLACE : readerByThreads(() => startThread(sources));
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

const startThread = (folder: string): Worker =>
  new Thread(resolve(folder, THREAD), {
    execArgv: ["--no-warnings", "--import", resolve(folder, ALIASES)],
  });

/** Files one after the other by one thread; where it has ended over one of them, the next one gets another. */
export function readerByThreads(start: () => Worker): ComponentReader {
  let asked: AskedThread | undefined;
  const pool: TextPool = new Map();
  return {
    async read(file) {
      if (!asked || asked.isOver()) asked = askedThread(start());
      const { ask } = asked;
      const components: Component[] = [];
      for (let slice = await ask({ file }, file.name); slice !== "end"; slice = await ask("next", file.name))
        joinSlices(components, slice, pool);
      return components;
    },
    async close() {
      await asked?.end();
    },
  };
}

interface AskedThread {
  /** Rejects with an error of the thread, and when it ends without an answer. */
  ask(question: ThreadQuestion, about: string): Promise<ThreadAnswer>;
  isOver(): boolean;
  end(): Promise<unknown>;
}

function askedThread(thread: Worker): AskedThread {
  let waiting: { about: string; resolve(answer: ThreadAnswer): void; reject(error: Error): void } | undefined;
  let isOver = false;
  const fail = (error?: NodeJS.ErrnoException): void => {
    isOver = true;
    const { about = "", reject } = waiting ?? {};
    reject?.(error && error.code !== "ERR_WORKER_OUT_OF_MEMORY" ? error : endedEarly(about));
  };
  thread.on("message", (answer: ThreadAnswer) => waiting?.resolve(answer));
  thread.on("error", fail).on("messageerror", fail);
  thread.on("exit", () => fail());
  return {
    ask: (question, about) =>
      new Promise((resolve, reject) => {
        waiting = { about, resolve, reject };
        if (isOver) fail();
        else thread.postMessage(question);
      }),
    isOver: () => isOver,
    end: () => thread.terminate(),
  };
}

const endedEarly = (name: string): Error =>
  refused(
    "code-sets/unread",
    `Reading ${name} ended early, mostly for want of memory. Try again; if it ends again, give the server more memory.`,
  );
