import { closeSync, openSync, readSync } from "node:fs";
import { parseArgs } from "node:util";

export interface Options {
  readonly json: boolean;
  readonly x12: boolean;
  /** `convert`: whole interchanges instead of claims. */
  readonly whole: boolean;
  readonly control: string | undefined;
  /** The highest SNIP type that rejects a set. */
  readonly snip: number;
  readonly seed: string;
  readonly by: "set" | "claim";
  /** A folder for the pieces of a split. */
  readonly out: string | undefined;
  /** A file with the rules of a trading partner. */
  readonly companion: string | undefined;
  readonly files: readonly string[];
}
export interface Answer {
  readonly text: string;
  readonly problem?: string | undefined;
  readonly exitCode: 0 | 1 | 2;
}

const TEXT = { type: "string" } as const;
const FLAG = { type: "boolean" } as const;
const OPTIONS = {
  json: FLAG,
  ndjson: FLAG,
  x12: FLAG,
  whole: FLAG,
  control: TEXT,
  snip: TEXT,
  seed: TEXT,
  by: TEXT,
  out: TEXT,
  companion: TEXT,
} as const;

/** A text says what is wrong with the words. */
export function parseOptions(words: readonly string[]): Options | string {
  try {
    const { values, positionals } = parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true });
    const { by = "set", snip = "2" } = values;
    if (by !== "set" && by !== "claim") return "--by takes set or claim.";
    if (!/^[1-7]$/.test(snip)) return "--snip takes a number from 1 to 7.";
    if (!/^\d{1,9}$/.test(values.control ?? "1")) return "--control takes a number of up to nine digits.";
    return {
      json: values.json === true || values.ndjson === true,
      x12: values.x12 === true,
      whole: values.whole === true,
      control: values.control,
      snip: Number(snip),
      seed: values.seed ?? "",
      by,
      out: values.out,
      companion: values.companion,
      files: positionals,
    };
  } catch (error) {
    return whyNot(error);
  }
}

const PIECE = 64 * 1024;
/** Hands over a file of any size piece by piece, each to be used before the next comes; a text says why that failed. */
export function readPieces(file: string, take: (piece: Uint8Array) => void): string | undefined {
  const buffer = Buffer.alloc(PIECE);
  try {
    const descriptor = file === "-" ? 0 : openSync(file, "r");
    for (let length = nextPiece(descriptor, buffer); length > 0; length = nextPiece(descriptor, buffer))
      take(buffer.subarray(0, length));
    if (file !== "-") closeSync(descriptor);
    return undefined;
  } catch (error) {
    return whyNot(error);
  }
}

/** A pipe may have nothing yet, or say its end as an error. */
function nextPiece(descriptor: number, buffer: Buffer): number {
  for (;;)
    try {
      return readSync(descriptor, buffer, 0, PIECE, null);
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      if (code === "EOF") return 0;
      if (code !== "EAGAIN") throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
}

/** What to do about what a system says by a code. */
const IN_WORDS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file; check its name and folder",
  EISDIR: "this is a folder; name the files in it",
  ENOTDIR: "part of the name is a file and no folder",
  EEXIST: "this is a file where a folder is needed",
  EACCES: "you have no permission for it; ask whoever owns it",
  EPERM: "you have no permission for it; ask whoever owns it",
  ENOSPC: "there is no room left on the disk",
};
export function whyNot(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return IN_WORDS[(error as NodeJS.ErrnoException).code ?? ""] ?? error.message;
}
export const unreadable = (file: string, why: string): Answer => ({
  text: "",
  problem: `${file}: ${why}`,
  exitCode: 2,
});
