import { mkdirSync, writeFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import type { Answer, Task } from "@/cli/x12-input";
import { splitFile } from "@/domain/x12/split-file";

/** A whole interchange for each transaction set or claim: one behind the other, or each in a file of its own. */
export function splitOne({ file, source, options }: Task): Answer {
  const { by, control, out } = options;
  const { pieces, problems } = splitFile(source, { by, control });
  const exitCode = problems.length > 0 ? 1 : 0;
  const problem = problems.map((each) => `${file}: ${each}`).join("\n");
  if (out === undefined) return { text: pieces.join(""), problem, exitCode };
  mkdirSync(out, { recursive: true });
  const stem = file === "-" ? "x12" : basename(file, extname(file));
  const width = Math.max(3, String(pieces.length).length);
  const names = pieces.map((piece, at) => {
    const name = join(out, `${stem}-${String(at + 1).padStart(width, "0")}.edi`);
    writeFileSync(name, piece, "latin1");
    return name;
  });
  return { text: names.join("\n"), problem, exitCode };
}
