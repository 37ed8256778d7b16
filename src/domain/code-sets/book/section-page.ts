import type { CalendarDate } from "../../shared/calendar-date";
import type { TabularBlock, TabularList } from "../components/tabular-list";
import { chapterOf } from "../diagnosis-notes";
import { componentOn } from "../release/find-component";
import { answerDate } from "../release/release-dates";
import { blocksAround, blocksBelow } from "../tabular/block-tree";
import { amended } from "./amendments";
import { type BookLevel, chapterLevel } from "./book-levels";
import type { BookCode, BookPage } from "./book-page";
import type { BookSection } from "./book-section";
import { type BookSources, noteSource, titleSource } from "./book-sources";

/** A chapter or block with its notes, what stands directly below it and beside it. */
export function sectionPageOf(section: BookSection, on: CalendarDate, sources: BookSources): BookPage {
  const { codeSets } = sources;
  const dated = answerDate(codeSets.releases("icd10cm"), "icd10cm", on);
  const day = dated?.on ?? on;
  const found = componentOn(sources.components, "icd10cm-tabular", day);
  const list = found?.component.content ?? NO_LIST;
  const notes = sources.notesOn(day);
  const levels = levelsOfSection(section, list, notes?.notesOf(section.first) ?? []);
  const release = codeSets.releaseOn("icd10cm", day);
  return {
    system: "icd10cm",
    code: section.owner,
    section: section.kind,
    on: day,
    ...(dated?.remark && { remark: dated.remark }),
    status: "header",
    complete: false,
    title: levels.at(-1)?.title ?? "",
    periods: [],
    successors: [],
    sides: [],
    marks: [],
    payment: [],
    levels,
    ...amended(sources, { code: section.first, levels, notes, on: day }),
    children: childrenOf(section, list, codeSets.topOn("icd10cm", day)),
    ...neighborsOf(section, list),
    sources: [...(release ? [titleSource(release)] : []), ...(notes ? [noteSource(notes.source, day)] : [])],
  };
}

type Blocks = Pick<TabularList, "chapters" | "blocks">;
const NO_LIST: Blocks = { chapters: [], blocks: [] };

const chapterNumber = ({ first }: BookSection): string => chapterOf(first).replace("chapter ", "");

function levelsOfSection(section: BookSection, list: Blocks, notes: BookLevel["notes"]): BookLevel[] {
  const at = (owner: string) => notes.filter((note) => note.owner === owner);
  const number = chapterNumber(section);
  const chapter = chapterLevel(
    section.first,
    list.chapters.find((each) => each.number === number),
    at,
  );
  if (section.kind === "chapter") return [chapter];
  const { last = section.first } = section;
  const around = blocksAround(list, section.first).filter((block) => block.last >= last);
  const known = around.some(({ id }) => id === section.owner);
  const own = { id: section.owner, title: "" };
  return [
    chapter,
    ...[...around, ...(known ? [] : [own])].map(
      ({ id, title }): BookLevel => ({ kind: "block", owner: id, title, notes: at(id) }),
    ),
  ];
}

/** Blocks, and the categories that stand in none of them, in the order of the book. */
function childrenOf(section: BookSection, list: Blocks, categories: readonly BookCode[]): BookCode[] {
  const { first, last } = section;
  const block = last === undefined ? undefined : { first, last };
  const below = blocksBelow(list, { chapter: chapterNumber(section), block });
  const isHere = (code: string) =>
    last === undefined ? chapterOf(code) === section.owner : first <= code && code <= last;
  const loose = categories.filter(
    ({ code }) => isHere(code) && !below.some((each) => each.first <= code && code <= each.last),
  );
  const blocks = below.map(({ id, title }): BookCode => ({ code: id, title, billable: false }));
  return [...blocks, ...loose.map(({ code, title, billable }) => ({ code, title, billable }))].sort((a, b) =>
    a.code < b.code ? -1 : 1,
  );
}

const CHAPTERS = 22;

/** The next chapter; or the block behind this one, inside the same wider one. */
function neighborsOf(section: BookSection, list: Blocks): Pick<BookPage, "previous" | "next"> {
  const siblings =
    section.kind === "chapter"
      ? Array.from({ length: CHAPTERS }, (_, index) => `chapter ${index + 1}`)
      : blocksBeside(section, list).map(({ id }) => id);
  const at = siblings.indexOf(section.owner);
  const [previous, next] = at < 0 ? [] : [siblings[at - 1], siblings[at + 1]];
  return { ...(previous && { previous }), ...(next && { next }) };
}

function blocksBeside(section: BookSection, list: Blocks): TabularBlock[] {
  const { first, last = first } = section;
  const around = blocksAround(list, first).filter(
    (block) => block.last >= last && block.id !== section.owner,
  );
  return blocksBelow(list, { chapter: chapterNumber(section), block: around.at(-1) });
}
