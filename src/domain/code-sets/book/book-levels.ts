import type { CalendarDate } from "../../shared/calendar-date";
import { compactCode } from "../code-format";
import type { CodeSets } from "../code-sets";
import type { CodeSystem } from "../code-system";
import type { TabularBlock, TabularChapter } from "../components/tabular-list";
import { chapterOf } from "../diagnosis-notes";
import type { TabularNote } from "../tabular-note";
import { chapterTitle } from "./chapter-titles";

/** One step of the way to a code, outermost first, with the notes that stand there. */
export interface BookLevel {
  readonly kind: "chapter" | "block" | "code";
  /** "chapter 4", E08-E13, E11. */
  readonly owner: string;
  /** Empty where no list at hand names it. */
  readonly title: string;
  readonly notes: readonly TabularNote[];
}

interface LevelSources {
  readonly notes: readonly TabularNote[];
  readonly chapter?: TabularChapter | undefined;
  readonly blocks?: readonly TabularBlock[] | undefined;
}

/** The headers above a code, the category first; only diagnoses and hospital procedures have any. */
export function headersAbove(codeSets: CodeSets, system: CodeSystem, code: string, on: CalendarDate) {
  if (system !== "icd10cm" && system !== "icd10pcs") return [];
  const compact = compactCode(code);
  return Array.from({ length: Math.max(0, compact.length - 3) }, (_, cut) => compact.slice(0, 3 + cut))
    .map((above) => codeSets.lookUp({ system, code: above, on }))
    .flatMap((answer) => ("entry" in answer ? [answer.entry] : []));
}

/** Chapter, blocks, headers and the code itself: what it inherits, and from where. */
export function levelsOf(
  lineage: readonly { readonly code: string; readonly title: string }[],
  { notes, chapter, blocks = [] }: LevelSources,
): BookLevel[] {
  const byOwner = Map.groupBy(notes, ({ owner }) => owner);
  const at = (owner: string) => byOwner.get(owner) ?? [];
  const category = lineage[0]?.code.slice(0, 3) ?? "";
  const titles = new Map(blocks.map(({ id, title }) => [id, title]));
  const ids = new Set([...titles.keys(), ...blocksAmong(byOwner.keys())]);
  return [
    chapterLevel(category, chapter, at),
    ...[...ids]
      .filter((id) => id !== category)
      .sort(widestFirst)
      .map((id): BookLevel => ({ kind: "block", owner: id, title: titles.get(id) ?? "", notes: at(id) })),
    ...lineage.map(({ code, title }): BookLevel => ({ kind: "code", owner: code, title, notes: at(code) })),
  ];
}

export function chapterLevel(
  category: string,
  chapter: TabularChapter | undefined,
  notesAt: (owner: string) => readonly TabularNote[],
): BookLevel {
  const owner = chapter ? `chapter ${chapter.number}` : chapterOf(category);
  return { kind: "chapter", owner, title: chapter?.title ?? chapterTitle(owner), notes: notesAt(owner) };
}

const blocksAmong = (owners: Iterable<string>): string[] =>
  [...owners].filter((owner) => owner.includes("-"));

/** By the first category; of two that begin alike the one that reaches farther. */
const widestFirst = (a: string, b: string): number =>
  a.slice(0, 3) === b.slice(0, 3) ? (a.slice(4) > b.slice(4) ? -1 : 1) : a < b ? -1 : 1;
