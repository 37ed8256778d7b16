import { parentPort } from "node:worker_threads";
import { type ComponentSlice, slicesOf } from "./component-slices";
import { openedParts } from "./read-components";
import type { StoredCodeFile } from "./stored-code-file";

/** Asked with a file, and then for the next slice until there is none. */
export type ThreadQuestion = { readonly file: StoredCodeFile } | "next";
export type ThreadAnswer = ComponentSlice | "end";

function* slicesOfFile(file: StoredCodeFile): Iterable<ComponentSlice> {
  for (const read of openedParts(file)) yield* slicesOf(read());
}

let slices: Iterator<ComponentSlice> | undefined;

parentPort?.on("message", (asked: ThreadQuestion) => {
  if (asked !== "next") slices = slicesOfFile(asked.file)[Symbol.iterator]();
  const next = slices?.next();
  parentPort?.postMessage((next?.done === false ? next.value : "end") satisfies ThreadAnswer);
});
