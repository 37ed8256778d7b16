import type { CalendarDate } from "../../shared/calendar-date";
import { sideFamilyOf } from "../check/side-family";
import type { CodeAnswer, CodeQuestion } from "../code-answer";
import type { CodeEntry, TitleOrigin } from "../code-entry";
import { displayCode } from "../code-format";
import type { Coverage, ReleaseSummary } from "../code-release";
import type { CodeSets } from "../code-sets";
import type { CodeSystem } from "../code-system";
import type { SeventhCharacters } from "../components/tabular-list";
import type { DiagnosisNotes } from "../diagnosis-notes";
import { componentOn } from "../release/find-component";
import { answerDate } from "../release/release-dates";
import { placeInTabular } from "../release/tabular-place";
import { type BookLevel, headersAbove, levelsOf } from "./book-levels";
import { type CodeMark, type MarkSources, marksOf } from "./code-marks";

export interface BookSources extends MarkSources {
  readonly codeSets: CodeSets;
  notesOn(on: CalendarDate): DiagnosisNotes | undefined;
}

export interface BookCode {
  readonly code: string;
  readonly title: string;
  readonly billable: boolean;
}

/** One part of an answer and the edition it was read in. */
export interface BookSource {
  readonly part: "Title and dates" | "Notes";
  readonly edition: string;
  /** The edition is of another date than the one asked. */
  readonly otherDate: boolean;
}

/** A code as the encoder shows it, with everything it inherits. */
export interface BookPage {
  readonly system: CodeSystem;
  readonly code: string;
  /** The date it was answered for: the one asked, or the nearest that a release covers. */
  readonly on: CalendarDate;
  /** Set where no release covers the date asked. */
  readonly remark?: string;
  readonly status: CodeAnswer["kind"];
  /** Whether an unknown code could exist outside what is loaded. */
  readonly complete: boolean;
  readonly title: string;
  readonly titleOrigin?: TitleOrigin;
  readonly validFrom?: CalendarDate;
  readonly validTo?: CalendarDate;
  readonly periods: readonly Coverage[];
  readonly successors: readonly BookCode[];
  readonly levels: readonly BookLevel[];
  readonly children: readonly BookCode[];
  /** The codes before and behind it on the same level. */
  readonly previous?: string;
  readonly next?: string;
  /** The same condition on the other side. */
  readonly sides: readonly { readonly side: string; readonly code: string }[];
  readonly seventhCharacters?: SeventhCharacters;
  readonly marks: readonly CodeMark[];
  readonly sources: readonly BookSource[];
}

/** What the book says of a code on a date; of what is not at hand, nothing. */
export function bookPageOf({ system, code, on }: CodeQuestion, sources: BookSources): BookPage {
  const { codeSets } = sources;
  const dated = answerDate(codeSets.releases(system), system, on);
  const day = dated?.on ?? on;
  const answer = codeSets.lookUp({ system, code, on: day });
  const shown = displayCode(system, "entry" in answer ? answer.entry.code : code);
  const above = headersAbove(codeSets, system, shown, day);
  return {
    system,
    code: shown,
    on: day,
    ...(dated?.remark && { remark: dated.remark }),
    ...standing(answer, codeSets, day),
    ...neighborsOf(above.at(-1), shown, { codeSets, day }),
    sides: system === "icd10cm" ? sidesOf(codeSets, shown, day) : [],
    marks: "entry" in answer ? marksOf(answer.entry, day, sources) : [],
    ...inherited(answer, above, { system, shown, day, sources }),
  };
}

/** What each kind of answer says of title, dates, successors and next characters. */
function standing(answer: CodeAnswer, codeSets: CodeSets, on: CalendarDate) {
  const named = (system: CodeSystem, codes: readonly string[]) =>
    codes.map((code): BookCode => {
      const found = codeSets.lookUp({ system, code, on });
      return "entry" in found ? asBookCode(found.entry) : { code, title: "", billable: false };
    });
  const base = { status: answer.kind, complete: answer.kind === "unknown" && answer.complete };
  const empty = { title: "", periods: [], successors: [], children: [] };
  if ("entry" in answer) {
    const { title, titleOrigin, validFrom, validTo, system, successors = [] } = answer.entry;
    return {
      ...base,
      ...empty,
      title,
      titleOrigin,
      validFrom,
      ...(validTo && { validTo }),
      successors: named(system, successors),
      children: answer.kind === "header" ? answer.children.map(asBookCode) : [],
    };
  }
  if (answer.kind !== "not-on-date") return { ...base, ...empty };
  const { title, periods, successors, release } = answer;
  return { ...base, ...empty, title, periods, successors: named(release.system, successors) };
}

const asBookCode = ({ code, title, billable }: CodeEntry): BookCode => ({ code, title, billable });

function neighborsOf(
  parent: CodeEntry | undefined,
  code: string,
  { codeSets, day }: { readonly codeSets: CodeSets; readonly day: CalendarDate },
) {
  const answer = parent && codeSets.lookUp({ system: parent.system, code: parent.code, on: day });
  const siblings = answer?.kind === "header" ? answer.children.map((child) => child.code) : [];
  const at = siblings.indexOf(code);
  const [previous, next] = at < 0 ? [] : [siblings[at - 1], siblings[at + 1]];
  return { ...(previous && { previous }), ...(next && { next }) };
}

function sidesOf(codeSets: CodeSets, code: string, on: CalendarDate) {
  const members = sideFamilyOf(codeSets, code, on)?.members ?? {};
  return Object.entries(members).map(([side, sided]) => ({ side, code: sided }));
}

interface Inheriting {
  readonly system: CodeSystem;
  readonly shown: string;
  readonly day: CalendarDate;
  readonly sources: BookSources;
}

/** Levels with their notes, the seventh characters, and which editions all of it was read in. */
function inherited(
  answer: CodeAnswer,
  above: readonly CodeEntry[],
  { system, shown, day, sources }: Inheriting,
): Pick<BookPage, "levels" | "seventhCharacters" | "sources"> {
  const own = "entry" in answer ? [answer.entry] : [];
  const titled: BookSource[] =
    "release" in answer
      ? [{ part: "Title and dates", edition: editionOf(answer.release), otherDate: false }]
      : [];
  if (system !== "icd10cm")
    return {
      levels: [...above, ...own].map(({ code, title }) => ({ kind: "code", owner: code, title, notes: [] })),
      sources: titled,
    };
  const notes = sources.notesOn(day);
  const found = componentOn(sources.components, "icd10cm-tabular", day);
  const place = found && placeInTabular(found.component.content, shown);
  const noted: BookSource[] = notes
    ? [{ part: "Notes", edition: notes.source, otherDate: !isOfYear(notes.source, day) }]
    : [];
  return {
    levels: levelsOf([...above, ...own], {
      notes: notes?.notesOf(shown) ?? [],
      chapter: place?.chapter,
      block: place?.block,
    }),
    ...(place?.seventhCharacters && { seventhCharacters: place.seventhCharacters }),
    sources: [...titled, ...noted],
  };
}

/** The release with the official files it comes from; lists of our own carry no titles. */
const editionOf = ({ name, provenance }: ReleaseSummary): string => {
  const files = provenance.flatMap(({ title, version }) => (title ? [`${title} ${version}`] : []));
  return files.length > 0 ? `${name}: ${[...new Set(files)].join(", ")}` : name;
};

/** An edition named by its fiscal year, such as FY2021, speaks for the dates from 1 October before it. */
function isOfYear(edition: string, on: CalendarDate): boolean {
  const [, year] = /FY(\d{4})/.exec(edition) ?? [];
  return year === undefined || (on >= `${Number(year) - 1}-10-01` && on <= `${year}-09-30`);
}
