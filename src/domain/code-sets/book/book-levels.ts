import type { CalendarDate } from "../../shared/calendar-date";
import { compactCode } from "../code-format";
import type { CodeSets } from "../code-sets";
import type { CodeSystem } from "../code-system";
import type { TabularBlock, TabularChapter } from "../components/tabular-list";
import { chapterOf } from "../diagnosis-notes";
import type { TabularNote } from "../tabular-note";

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
  readonly block?: TabularBlock | undefined;
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
  { notes, chapter, block }: LevelSources,
): BookLevel[] {
  const byOwner = Map.groupBy(notes, ({ owner }) => owner);
  const at = (owner: string) => byOwner.get(owner) ?? [];
  const category = lineage[0]?.code.slice(0, 3) ?? "";
  const chapterOwner = chapter ? `chapter ${chapter.number}` : chapterOf(category);
  const blocks = [...new Set([...blocksAmong(byOwner.keys()), ...(block ? [block.id] : [])])].filter(
    (id) => id !== category,
  );
  return [
    { kind: "chapter", owner: chapterOwner, title: chapter?.title ?? "", notes: at(chapterOwner) },
    ...blocks.sort(widestFirst).map(
      (id): BookLevel => ({
        kind: "block",
        owner: id,
        title: id === block?.id ? block.title : "",
        notes: at(id),
      }),
    ),
    ...lineage.map(({ code, title }): BookLevel => ({ kind: "code", owner: code, title, notes: at(code) })),
  ];
}

const blocksAmong = (owners: Iterable<string>): string[] =>
  [...owners].filter((owner) => owner.includes("-"));

const widestFirst = (a: string, b: string): number => (a.slice(0, 3) < b.slice(0, 3) ? -1 : 1);
