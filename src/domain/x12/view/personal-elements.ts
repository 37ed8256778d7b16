/** Which elements identify a person, so that they can be covered while others look on. */
import type { CompiledLoop } from "../compile";

/** NM101 of patients, subscribers, members and those who answer for them. */
const PERSONS: ReadonlySet<string> = new Set([
  "03",
  "31",
  "70",
  "74",
  "E1",
  "EXS",
  "GD",
  "IL",
  "LR",
  "QC",
  "QD",
  "S1",
  "S3",
]);
/** REF01 of numbers that people carry, wherever they stand: member, subscriber and Social Security numbers. */
const PERSONAL_NUMBERS: ReadonlySet<string> = new Set(["0F", "1W", "SY"]);

/** Element numbers by segment id, in a loop about such a person. */
const ELEMENTS: Readonly<Record<string, readonly number[]>> = {
  N1: [2, 4],
  N2: [1, 2],
  NM1: [3, 4, 5, 6, 7, 9, 12],
  N3: [1, 2],
  N4: [1, 2, 3],
  DMG: [2, 3, 5, 10],
  PER: [2, 4, 6, 8],
  REF: [2],
  PAT: [6],
  INS: [12],
};
/** Free text and attached data, where anybody may be named. */
const FREE_TEXT: Readonly<Record<string, readonly number[]>> = {
  BDS: [3],
  BIN: [2],
  K3: [1],
  MSG: [1],
  NTE: [2],
};
const NONE: readonly number[] = [];
const NAME = ELEMENTS.NM1 ?? NONE;
const NUMBER = ELEMENTS.REF ?? NONE;
const ENTITY_NUMBER: readonly number[] = [4];
const ADDRESS: ReadonlySet<string> = new Set(["N3", "N4", "DMG", "PAT", "INS"]);

/** A loop that opens with the name of such a person. */
export function isPersonalLoop(loop: CompiledLoop): boolean {
  const [first] = loop.children;
  if (first?.loop !== undefined || first?.first.tag !== "NM1") return false;
  return first.first.qualifiers.some(
    ({ element, codes }) => element === 1 && [...codes].some((each) => PERSONS.has(each)),
  );
}

/** Where a segment stands: in a loop about a person, in another, or in one that no guide told us of. */
export type About = "person" | "other" | "unknown";

/** The numbers of the elements that identify a person; `text` gives an element of the segment. */
export function personalElements(
  tag: string,
  about: About,
  text: (element: number) => string,
): readonly number[] {
  if (tag === "NM1") return isPersonsName(about, text) ? NAME : NONE;
  if (tag === "REF" && PERSONAL_NUMBERS.has(text(1))) return NUMBER;
  if (tag === "ENT") return ENTITY_NUMBER;
  const free = FREE_TEXT[tag];
  if (free) return free;
  const isAbout = about === "person" || (about === "unknown" && ADDRESS.has(tag));
  return isAbout ? (ELEMENTS[tag] ?? NONE) : NONE;
}

const isPersonsName = (about: About, text: (element: number) => string): boolean =>
  PERSONS.has(text(1)) || (about === "unknown" && text(2) === "1");
