import type { CodeList } from "./code-list";

/** Places of the codes that have these characters: "0SR[CD]0J", "[CD]" for one of them, "." for any. */
export function placesOf(codes: CodeList, pattern: string): readonly number[] {
  const places: number[] = [];
  const begun = beginningsOf(pattern);
  const fits = new RegExp(`^${pattern}`);
  for (const beginning of begun) {
    const [from, to] = codes.rangeOf(beginning);
    for (let at = from; at < to; at += 1) if (fits.test(codes.codeAt(at))) places.push(at);
  }
  return places;
}

const MOST_BEGINNINGS = 64;
const CHARACTERS = /\[([^\]]+)\]|(.)/g;

/** Every beginning that the pattern spells out, up to its first "any". */
function beginningsOf(pattern: string): readonly string[] {
  let beginnings = [""];
  for (const [, choice, single] of pattern.matchAll(CHARACTERS)) {
    if (single === ".") break;
    const letters = [...spelledOut(choice ?? single ?? "")];
    if (beginnings.length * letters.length > MOST_BEGINNINGS) break;
    beginnings = beginnings.flatMap((beginning) => letters.map((letter) => beginning + letter));
  }
  return beginnings;
}

const ALPHABET = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ";

/** "C-F" is "CDEF" in the letters that codes are made of. */
const spelledOut = (choice: string): string =>
  choice.replaceAll(/(\w)-(\w)/g, (_, from: string, to: string) =>
    ALPHABET.slice(ALPHABET.indexOf(from), ALPHABET.indexOf(to) + 1),
  );
