import { compactCode } from "../code-format";
import type { GuidelineSection, Guidelines, NamedCodes } from "../components/guidelines";
import { codesNamedIn } from "./named-codes";

/** How near a section comes to a code: by itself, by a header of it or a code below it, or by a range. */
export type Nearness = "code" | "category" | "range";

export interface ApplicableSection {
  readonly section: GuidelineSection;
  readonly nearness: Nearness;
  /** The code, category or range as the section has it. */
  readonly names: string;
  /** Places of the paragraphs that name it; empty where the title alone does. */
  readonly paragraphs: readonly number[];
}

export interface ApplicableGuidelines {
  /** Sections that name the code, nearest first and then as the document has them. */
  readonly named: readonly ApplicableSection[];
  /** The part of the code's own chapter: its head first, then every section within. */
  readonly chapter: readonly GuidelineSection[];
}

const NEAREST_FIRST: readonly Nearness[] = ["code", "category", "range"];

/** What of the official guidelines applies to a diagnosis: the sections that name it, and those of its chapter. */
export function guidelinesFor({ sections }: Guidelines, typed: string): ApplicableGuidelines {
  const code = compactCode(typed);
  const chapter = sections.find((section) => isChapter(section) && namesChapterOf(section, code));
  const named = sections.flatMap((section) => (isChapter(section) ? [] : applicable(section, code)));
  return {
    named: named.sort(
      (one, other) => NEAREST_FIRST.indexOf(one.nearness) - NEAREST_FIRST.indexOf(other.nearness),
    ),
    chapter: chapter ? sections.filter(({ number }) => isWithin(number, chapter.number)) : [],
  };
}

const isChapter = ({ number }: GuidelineSection): boolean => /^I\.C\.\d+$/.test(number);
const isWithin = (number: string, head: string): boolean => number === head || number.startsWith(`${head}.`);

const namesChapterOf = ({ title }: GuidelineSection, code: string): boolean =>
  codesNamedIn(title).some((named) => holds(named, code));

function applicable(section: GuidelineSection, code: string): ApplicableSection[] {
  const [best] = section.names
    .flatMap((named) => {
      const nearness = nearnessOf(named, code);
      return nearness ? [{ named, nearness }] : [];
    })
    .sort(
      (one, other) =>
        NEAREST_FIRST.indexOf(one.nearness) - NEAREST_FIRST.indexOf(other.nearness) ||
        other.named.from.length - one.named.from.length,
    );
  if (!best) return [];
  const paragraphs = section.paragraphs.flatMap((text, at) =>
    codesNamedIn(text).some((named) => nearnessOf(named, code)) ? [at] : [],
  );
  return [{ section, nearness: best.nearness, names: best.named.text, paragraphs }];
}

function nearnessOf(named: NamedCodes, code: string): Nearness | undefined {
  if (named.from !== named.to) return isNarrow(named) && holds(named, code) ? "range" : undefined;
  if (named.from === code) return "code";
  return code.startsWith(named.from) || named.from.startsWith(code) ? "category" : undefined;
}

const holds = ({ from, to }: NamedCodes, code: string): boolean =>
  code.slice(0, from.length) >= from && code.slice(0, to.length) <= to;

/** A range over a whole chapter, or over several, says nothing of one code. */
const isNarrow = ({ from, to }: NamedCodes): boolean => {
  const letters = to.charCodeAt(0) - from.charCodeAt(0);
  return letters === 0
    ? !(from.slice(1, 3) === "00" && to.slice(1, 3) === "99")
    : letters === 1 && from.slice(1, 3) !== "00";
};

/** Numbers of sections that a text cites: "Section I.C.9.a.2". */
export const citedSections = (text: string): string[] => [
  ...new Set(
    [...text.matchAll(/\b(I{1,3}|IV)\.([A-Z](?:\.(?:\d{1,2}|[a-z]{1,4}))*)\b/g)].map(([cited]) => cited),
  ),
];
