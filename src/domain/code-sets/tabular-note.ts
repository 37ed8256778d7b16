import { compactCode } from "./code-format";

export type NoteKind =
  | "inclusion-term"
  | "includes"
  | "excludes1"
  | "excludes2"
  | "code-first"
  | "use-additional"
  | "code-also";

/** One instructional note of the tabular list, at the code, block or chapter that carries it. */
export interface TabularNote {
  /** A code with dot, a block such as E08-E13, or "chapter 4". */
  readonly owner: string;
  readonly kind: NoteKind;
  readonly text: string;
}

/** Codes a note names: everything from `low` to `high` and below them. Compact codes. */
export interface CodeRange {
  readonly low: string;
  readonly high: string;
}

const CODE_OR_RANGE =
  /\b([A-Z]\d[0-9A-Z](?:\.[0-9A-Z]{1,4})?)(\.?-(?![A-Z]\d))?(?:\s?-\s?([A-Z]\d[0-9A-Z](?:\.[0-9A-Z]{1,4})?)-?)?/g;

/** The codes in a note's text: "(E08.-, E10.21)", "(A00-B99)". A trailing dash means the code and all below it. */
export function codesInNote(text: string): CodeRange[] {
  return [...text.matchAll(CODE_OR_RANGE)].map(([, low = "", , high]) => ({
    low: compactCode(low),
    high: compactCode(high ?? low),
  }));
}

export function isInRange(code: string, { low, high }: CodeRange): boolean {
  const compact = compactCode(code);
  return compact >= low && (compact <= high || compact.startsWith(high));
}
