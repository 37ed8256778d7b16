import type { CalendarDate } from "../../shared/calendar-date";
import { sideFamilyOf } from "../check/side-family";
import type { CodeAnswer, CodeQuestion } from "../code-answer";
import type { CodeEntry } from "../code-entry";
import { displayCode } from "../code-format";
import type { CodeSets } from "../code-sets";
import type { CodeSystem } from "../code-system";
import { componentOn } from "../release/find-component";
import { answerDate } from "../release/release-dates";
import { placeInTabular } from "../release/tabular-place";
import type { Neighbors } from "../release-index";
import { amended } from "./amendments";
import { headersAbove, levelsOf } from "./book-levels";
import type { BookCode, BookPage } from "./book-page";
import { sectionNamed } from "./book-section";
import { type BookSources, noteSource, titleSource } from "./book-sources";
import { marksOf } from "./code-marks";
import { paymentFacts } from "./payment-facts";
import { procedureEdits } from "./procedure-edits";
import { sectionPageOf } from "./section-page";

/** What the book says of a code, a block or a chapter on a date; of what is not at hand, nothing. */
export function bookPageOf(question: CodeQuestion, sources: BookSources): BookPage {
  const { system, code, on } = question;
  const { codeSets } = sources;
  const section = system === "icd10cm" ? sectionNamed(code) : undefined;
  if (section) return sectionPageOf(section, on, sources);
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
    ...neighborsOf(above.at(-1), { system, code: shown, on: day }, codeSets),
    sides: system === "icd10cm" ? sidesOf(codeSets, shown, day) : [],
    marks: "entry" in answer ? marksOf(answer.entry, day, sources) : [],
    ...procedureParts({ system, code: shown, on }, sources),
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

/** What is published of a procedure for the date asked itself: edits and payment are never those of another quarter unsaid. */
function procedureParts(
  { system, code, on }: CodeQuestion,
  { ncci, components }: BookSources,
): Pick<BookPage, "edits" | "payment"> {
  if (system !== "cpt" && system !== "hcpcs") return { payment: [] };
  const edits = procedureEdits(ncci, code, on);
  return { ...(edits && { edits }), payment: paymentFacts(code, on, components) };
}

function neighborsOf(parent: CodeEntry | undefined, question: CodeQuestion, codeSets: CodeSets): Neighbors {
  if (!parent) return codeSets.besideOn(question);
  const answer = codeSets.lookUp({ ...question, code: parent.code });
  const siblings = answer.kind === "header" ? answer.children.map((child) => child.code) : [];
  const at = siblings.indexOf(question.code);
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
): Pick<BookPage, "levels" | "seventhCharacters" | "amendments" | "sources"> {
  const own = "entry" in answer ? [answer.entry] : [];
  const titled = "release" in answer ? [titleSource(answer.release)] : [];
  if (system !== "icd10cm")
    return {
      levels: [...above, ...own].map(({ code, title }) => ({ kind: "code", owner: code, title, notes: [] })),
      sources: titled,
    };
  const notes = sources.notesOn(day);
  const found = componentOn(sources.components, "icd10cm-tabular", day);
  const place = found && placeInTabular(found.component.content, shown);
  const noted = notes ? [noteSource(notes.source, day)] : [];
  const levels = levelsOf([...above, ...own], {
    notes: notes?.notesOf(shown) ?? [],
    chapter: place?.chapter,
    blocks: place?.blocks,
  });
  return {
    levels,
    ...amended(sources, { code: shown, levels, notes, on: day }),
    ...(place?.seventhCharacters && { seventhCharacters: place.seventhCharacters }),
    sources: [...titled, ...noted],
  };
}
