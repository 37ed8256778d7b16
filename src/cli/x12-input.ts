import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";
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
  const descriptor = openToRead(file);
  return typeof descriptor === "string" ? descriptor : takePieces(descriptor, take);
}
export function openToRead(file: string): number | string {
  try {
    return file === "-" ? STANDARD_INPUT : openSync(file, "r");
  } catch (error) {
    return whyNot(error);
  }
}
const STANDARD_INPUT = 0;

/** The same of what is open already, which is closed behind it. */
export function takePieces(descriptor: number, take: (piece: Uint8Array) => void): string | undefined {
  const buffer = Buffer.alloc(PIECE);
  try {
    const before = stateOf(descriptor);
    for (let length = nextPiece(descriptor, buffer); length > 0; length = nextPiece(descriptor, buffer))
      take(buffer.subarray(0, length));
    const isSame = before === stateOf(descriptor);
    if (descriptor !== STANDARD_INPUT) closeSync(descriptor);
    return isSame ? undefined : CHANGED;
  } catch (error) {
    if (isOfSystem(error)) return whyNot(error);
    throw error;
  }
}

/** Differs when somebody wrote to the file. */
export function stateOf(descriptor: number): string {
  const { size, mtimeNs, mode } = fstatSync(descriptor, { bigint: true });
  return (Number(mode) & constants.S_IFMT) === constants.S_IFREG ? `${size} ${mtimeNs}` : "";
}
export const CHANGED = "it was changed while it was read; try again when nobody writes to it";

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
  EDQUOT: "there is no room left for you on the disk",
  EFBIG: "the file grows larger than is allowed",
  EROFS: "nothing can be written there",
  ELOOP: "it is a link that leads back to itself",
  ENAMETOOLONG: "the name is too long",
  EIO: "the disk or connection failed; try again",
};
/** What the system refuses in the midst of work: output that cannot be written, a file that can be read no more. */
export class SystemRefusal extends Error {
  constructor(what: string, error: unknown) {
    super(`${what}: ${whyNot(error)}`);
  }
}
/** Of one file that is read; the others may be answered all the same. */
export class ReadRefusal extends SystemRefusal {}
export const isOfSystem = (error: unknown): boolean =>
  error instanceof Error && (error as NodeJS.ErrnoException).syscall !== undefined;

export function whyNot(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return IN_WORDS[(error as NodeJS.ErrnoException).code ?? ""] ?? error.message;
}
export const unreadable = (file: string, why: string): Answer => ({
  text: "",
  problem: `${file}: ${why}`,
  exitCode: 2,
});
