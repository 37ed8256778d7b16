/** Damage as it comes from the wire, from editors and from other programs. */

/** A whole number from 0 up to the limit. */
export type Draw = (limit: number) => number;

export const drawFrom =
  (random: () => number): Draw =>
  (limit) =>
    Math.floor(random() * limit);

const SEPARATORS = [
  "*",
  ":",
  "~",
  "^",
  "\n",
  "",
  "ISA*",
  "HL*1**20*1~",
  "SE*1*0001~",
  "\0",
  "\xff",
  "9".repeat(40),
];

type Change = (text: string, at: number, draw: Draw, others: readonly string[]) => string;

/** One change at one place: a byte replaced, some cut out, put in, doubled, taken from another file, or all the rest lost. */
const CHANGES: readonly Change[] = [
  (text, at, draw) => text.slice(0, at) + String.fromCharCode(draw(256)) + text.slice(at + 1),
  (text, at, draw) => text.slice(0, at) + text.slice(at + 1 + draw(60)),
  (text, at, draw) => text.slice(0, at) + SEPARATORS[draw(SEPARATORS.length)] + text.slice(at),
  (text, at, draw) => text.slice(0, at) + text.slice(at, at + draw(400)) + text.slice(at),
  (text, at, draw, others) => {
    const from = draw(2_000);
    return text.slice(0, at) + others[draw(others.length)]?.slice(from, from + draw(600)) + text.slice(at);
  },
  (text, at) => text.slice(0, at),
];

/** One to four changes in one of the files. */
export function damaged(files: readonly string[], draw: Draw): string {
  let text = files[draw(files.length)] ?? "";
  for (let left = 1 + draw(4); left > 0; left -= 1) {
    const change = CHANGES[draw(CHANGES.length)] as Change;
    text = change(text, draw(text.length + 1), draw, files);
  }
  return text;
}
