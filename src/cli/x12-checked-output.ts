import { TemporaryFile } from "@/cli/x12-files";
import type { Output } from "@/cli/x12-output";
import { fileCheck } from "@/domain/x12/check-file";
import type { FilePart } from "@/domain/x12/file-parts";
import { PartWriter } from "@/domain/x12/write-parts";

/** X12 of any size that is read back before it is given out: all of it, or none and why not (EDI-7). */
export class CheckedOutput {
  readonly #file = new TemporaryFile();
  readonly #check = fileCheck({ through: 2 });
  readonly #writer = new PartWriter((text) => {
    this.#file.append(text);
    this.#check.feed(text);
  });

  put(part: FilePart): void {
    this.#writer.put(part);
  }

  /** What keeps it back; nothing when it was given out. */
  give(output: Output): readonly string[] {
    this.#writer.end();
    if (this.#file.length === 0) return [];
    const wrong = this.#check.end().issues.filter(({ severity }) => severity === "error");
    const refused = this.#writer.notes.flatMap((note) => ("message" in note ? [note] : []));
    const problems = [...refused, ...wrong].map(({ path, message }) => `${path}: ${message}`);
    if (problems.length === 0) for (const piece of this.#file.source.pieces()) output.write(piece);
    return problems;
  }
}
