import { compactCode } from "./code-format";
import { setsFor } from "./code-shape";
import type { CodeSystem } from "./code-system";

/** A code, a category or a range of one set: E11, I10-I15, 99213. */
export interface CodeSpan {
  readonly system: CodeSystem;
  /** As people read it. */
  readonly text: string;
  /** Without dots; a category holds every code below it. */
  readonly from: string;
  readonly to: string;
}

const TYPED = /^([0-9A-Z][0-9A-Z.]{1,9}?)(?:\s*(?:-|–|to)\s*([0-9A-Z][0-9A-Z.]{1,9}))?-?$/;

/** Undefined for what is neither, for a range that runs backward and for one across two sets. */
export function readCodeSpan(typed: string, sets: readonly CodeSystem[]): CodeSpan | undefined {
  const [, first = "", last = first] = TYPED.exec(typed.trim().toUpperCase().replace(" TO ", " to ")) ?? [];
  if (!/\d/.test(first) || !/\d/.test(last)) return undefined;
  const system = setsFor(first).find((set) => sets.includes(set) && setsFor(last).includes(set));
  const [from, to] = [compactCode(first), compactCode(last)];
  const shown = [first, last].map((code) => code.replace(/\.$/, ""));
  if (!system || from > `${to}~`) return undefined;
  return { system, from, to, text: first === last ? `${shown[0]}` : shown.join("-") };
}

/** Whether a code, without dots, is in the span: by its own characters or those of a header above it. */
export const spanHolds = ({ from, to }: Pick<CodeSpan, "from" | "to">, code: string): boolean =>
  code.slice(0, from.length) >= from && code.slice(0, to.length) <= to;
