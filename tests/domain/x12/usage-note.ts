/** A usage note may show only code that a test runs. */
import { readFileSync } from "node:fs";

const oneLine = (code: string) => code.trim().replace(/\s+/g, " ");

/** Pieces of code in a note that do not stand in the test file; and how many there are in all. */
export function shownButNotRun(note: string, testFile: string): { missing: string[]; shown: number } {
  const here = oneLine(readFileSync(testFile, "utf8"));
  const blocks = [...readFileSync(note, "utf8").matchAll(/```ts\n([\s\S]*?)```/g)].map(
    ([, code = ""]) => code,
  );
  const pieces = blocks.flatMap((block) => block.split(/^\s*\/\/ \.\.\.$/m)).map(oneLine);
  return { missing: pieces.filter((piece) => !here.includes(piece)), shown: pieces.length };
}
