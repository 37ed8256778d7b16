import type { NamedCodes } from "../components/guidelines";

/** A category has a digit, then a digit or one of the letters that later years took; J.1 or A1C are none. */
const CODE = String.raw`[A-Z](?:\d[0-9AB]|A\d)(?:\.[0-9A-Z]{1,4})?-?`;
const NAMED = new RegExp(String.raw`(?<![\w.-])(${CODE})(?:\s?(?:-|–|to|through)\s?(${CODE}))?(?![\w])`, "g");

/** Every code, category and range that the text names, each once, in its order. */
export function codesNamedIn(text: string): NamedCodes[] {
  const found = new Map<string, NamedCodes>();
  for (const [whole, first = "", second] of text.matchAll(NAMED)) {
    const [from, to] = [compact(first), compact(second ?? first)];
    if (from <= `${to}~` && !found.has(`${from} ${to}`))
      found.set(`${from} ${to}`, { from, to, text: whole });
  }
  return [...found.values()];
}

const compact = (code: string): string => code.replaceAll(/[.-]/g, "");
