import type { CalendarDate } from "../../shared/calendar-date";
import type { CodeEntry } from "../code-entry";
import { compactCode, displayCode } from "../code-format";
import type { CodeSets } from "../code-sets";

export type Side = "right" | "left" | "bilateral" | "unspecified";

/** Codes that differ in nothing but the side. */
export interface SideFamily {
  readonly side: Side;
  /** The same for every member, and for no other family of the release. */
  readonly key: string;
  readonly members: Readonly<Partial<Record<Side, string>>>;
}

const SILENT = /\b(?:unilateral|bilateral|right|left|both|unspecified|of|in|the|and|side)\b/g;

const statedSide = (title: string): Side | undefined => {
  const text = title.toLowerCase();
  if (/\bbilateral\b|\bboth\b/.test(text)) return "bilateral";
  const [right, left] = [/\bright\b/.test(text), /\bleft\b/.test(text)];
  return right === left ? undefined : right ? "right" : "left";
};

/** "Pain in right knee" and "Pain in unspecified knee" are the same but for the side. */
const withoutSide = (title: string): string[] =>
  (
    title
      .toLowerCase()
      .replaceAll(SILENT, " ")
      .match(/[a-z0-9]+/g) ?? []
  )
    .map((word) => word.replace(/s$/, ""))
    .sort();

/** The family of a code on a date, by the titles of what stands beside it; undefined where no side is in question. */
export function sideFamilyOf(codeSets: CodeSets, code: string, on: CalendarDate): SideFamily | undefined {
  const compact = compactCode(code);
  const own = stemEntry(codeSets, compact, on);
  if (!own || !SIDED.test(own.title)) return undefined;
  const members = membersOf(own, relativesOf(codeSets, own, on), compact.slice(6));
  const side = statedSide(own.title) ?? "unspecified";
  if (!(members.right && members.left) || !members[side]) return undefined;
  return { side, members, key: `${members.right}|${members.left}` };
}

const SIDED = /\b(?:right|left|bilateral|both|unspecified)\b/i;

function membersOf(
  own: CodeEntry,
  siblings: readonly CodeEntry[],
  seventh: string,
): Partial<Record<Side, string>> {
  const words = withoutSide(own.title);
  const members: Partial<Record<Side, string>> = {};
  for (const { title, code } of siblings) {
    const side = SIDED.test(title) ? (statedSide(title) ?? unstated(title)) : undefined;
    if (side && !members[side] && isSameButSide(words, statedSide(own.title), title))
      members[side] = withSeventh(code, seventh);
  }
  return members;
}

const unstated = (title: string): Side | undefined =>
  /unspecified/i.test(title) ? "unspecified" : undefined;

/** A title for both sides may leave out the organ: "nuclear cataract, bilateral" beside "nuclear cataract, right eye". */
function isSameButSide(words: readonly string[], side: Side | undefined, other: string): boolean {
  const others = withoutSide(other);
  if (words.length === others.length) return words.every((word, index) => word === others[index]);
  if (side === "bilateral") return words.every((word) => others.includes(word));
  return statedSide(other) === "bilateral" && others.every((word) => words.includes(word));
}

/** The code without its seventh character and the X that holds its place: there the release states the side. */
function stemEntry(codeSets: CodeSets, compact: string, on: CalendarDate): CodeEntry | undefined {
  const stem = compact.length === 7 ? compact.slice(0, 6).replace(/X+$/, "") : compact;
  return entryOf(codeSets, stem, on);
}

function entryOf(codeSets: CodeSets, code: string, on: CalendarDate): CodeEntry | undefined {
  const answer = codeSets.lookUp({ system: "icd10cm", code, on });
  return answer.kind === "valid" || answer.kind === "header" ? answer.entry : undefined;
}

function siblingsOf(codeSets: CodeSets, code: string, on: CalendarDate): readonly CodeEntry[] {
  const compact = compactCode(code);
  for (let length = compact.length - 1; length >= 3; length -= 1) {
    const answer = codeSets.lookUp({ system: "icd10cm", code: compact.slice(0, length), on });
    if (answer.kind === "header") return answer.children;
  }
  return [];
}

/**
 * What stands beside the code; and where both sides are a code apart from "unilateral", as M17.0 is from M17.1, what
 * stands beside those.
 */
function relativesOf(codeSets: CodeSets, own: CodeEntry, on: CalendarDate): readonly CodeEntry[] {
  const siblings = siblingsOf(codeSets, own.code, on);
  const header = /\bunilateral\b/i.test(own.title) ? headerOf(codeSets, own.code, on) : undefined;
  if (header) return [...siblings, ...siblingsOf(codeSets, header.code, on).filter(isBilateral)];
  if (!/^bilateral\b/i.test(own.title)) return siblings;
  const unilateral = siblings.filter(({ title, billable }) => !billable && /\bunilateral\b/i.test(title));
  return [...siblings, ...unilateral.flatMap(({ code }) => childrenOf(codeSets, code, on))];
}

const isBilateral = ({ title }: CodeEntry): boolean => /\bbilateral\b/i.test(title);

function childrenOf(codeSets: CodeSets, code: string, on: CalendarDate): readonly CodeEntry[] {
  const answer = codeSets.lookUp({ system: "icd10cm", code, on });
  return answer.kind === "header" ? answer.children : [];
}

const headerOf = (codeSets: CodeSets, code: string, on: CalendarDate): CodeEntry | undefined =>
  entryOf(codeSets, compactCode(code).slice(0, -1), on);

const withSeventh = (code: string, seventh: string): string =>
  seventh === "" ? code : displayCode("icd10cm", `${compactCode(code).padEnd(6, "X")}${seventh}`);
