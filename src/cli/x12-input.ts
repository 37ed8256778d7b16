import { readFileSync } from "node:fs";

export interface Options {
  readonly json: boolean;
  readonly x12: boolean;
  readonly control: string;
  readonly snip: number;
  readonly files: readonly string[];
}
export interface Task {
  readonly file: string;
  /** Bytes as characters, so that positions are byte offsets. */
  readonly source: string;
  readonly options: Options;
}
export interface Answer {
  readonly text: string;
  readonly problem?: string;
  readonly exitCode: 0 | 1 | 2;
}

export function parseOptions(words: readonly string[]): Options {
  const optionValue = (name: string): string | undefined => {
    const at = words.indexOf(name);
    return at === -1 ? undefined : words[at + 1];
  };
  const values = new Set([optionValue("--control"), optionValue("--snip")]);
  return {
    json: words.includes("--json"),
    x12: words.includes("--x12"),
    control: optionValue("--control") ?? "1",
    snip: Number(optionValue("--snip") ?? "2"),
    files: words.filter((word) => word === "-" || !(word.startsWith("-") || values.has(word))),
  };
}

/** The bytes of a file; a bare text says why they cannot be had. */
export function readSource(file: string): { readonly bytes: string } | string {
  try {
    return { bytes: readFileSync(file === "-" ? 0 : file, "latin1") };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
