import { closeSync, mkdirSync, openSync, writeSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { openSource } from "@/cli/x12-files";
import { type Answer, isOfSystem, type Options, unreadable, whyNot } from "@/cli/x12-input";
import type { Output } from "@/cli/x12-output";
import { splitFile } from "@/domain/x12/split-file";

/** A whole interchange for each transaction set or claim: one behind the other, or each in a file of its own. */
export function splitOne(file: string, options: Options, output: Output): Answer {
  const source = openSource(file);
  if (typeof source === "string") return unreadable(file, source);
  const { by, control, out } = options;
  const problems: string[] = [];
  let pieces = 0;
  const give = (texts: Iterable<string>, of: number): void => {
    pieces += 1;
    if (out === undefined) for (const text of texts) output.write(text);
    else output.line(writePiece(texts, join(out, nameOf(file, pieces, of))));
  };
  try {
    if (out !== undefined) mkdirSync(out, { recursive: true });
    splitFile(source, { by, control }, { piece: give, problem: (each) => problems.push(`${file}: ${each}`) });
  } catch (error) {
    if (out === undefined || !isOfSystem(error)) throw error;
    return unreadable(out, whyNot(error));
  }
  return { text: "", problem: problems.join("\n"), exitCode: problems.length > 0 ? 1 : 0 };
}

const FEWEST_DIGITS = 3;
function nameOf(file: string, number: number, of: number): string {
  const stem = file === "-" ? "x12" : basename(file, extname(file));
  const width = Math.max(FEWEST_DIGITS, String(of).length);
  return `${stem}-${String(number).padStart(width, "0")}.edi`;
}

/** Files of this run: pieces of two files of one name do not replace each other. */
const written = new Set<string>();
function unused(name: string): string {
  let free = name;
  for (let at = 2; written.has(free); at += 1) free = name.replace(/\.edi$/, `-${at}.edi`);
  written.add(free);
  return free;
}

function writePiece(texts: Iterable<string>, wanted: string): string {
  const name = unused(wanted);
  const descriptor = openSync(name, "w");
  for (const text of texts) writeSync(descriptor, text, null, "latin1");
  closeSync(descriptor);
  return name;
}
