import { shownTitle } from "@/cli/code-library";
import type { SetAnswer } from "@/cli/codes-lookup";
import { amended, type BookAmendment } from "@/domain/code-sets/book/amendments";
import type { CodeAnswer } from "@/domain/code-sets/code-answer";
import type { CodeEntry } from "@/domain/code-sets/code-entry";
import { compactCode, displayCode } from "@/domain/code-sets/code-format";
import type { CodeSets } from "@/domain/code-sets/code-sets";
import type { CodeSystem } from "@/domain/code-sets/code-system";
import type { Component } from "@/domain/code-sets/components/component";
import type {
  SeventhCharacters,
  TabularBlock,
  TabularChapter,
} from "@/domain/code-sets/components/tabular-list";
import type { DiagnosisNotes } from "@/domain/code-sets/diagnosis-notes";
import { componentOn, ofKind, restsOn } from "@/domain/code-sets/release/find-component";
import { placeInTabular } from "@/domain/code-sets/release/tabular-place";
import type { TabularNote } from "@/domain/code-sets/tabular-note";
import type { CalendarDate } from "@/domain/shared/calendar-date";

interface CodeSources {
  readonly codeSets: CodeSets;
  readonly notesOn: (on: CalendarDate) => DiagnosisNotes | undefined;
  readonly components: readonly Component[];
}

interface CodeAndTitle {
  readonly code: string;
  readonly title: string;
}

/** One code as the command line prints it; lists are empty rather than absent. */
export interface DescribedCode {
  readonly code: string;
  readonly set: CodeSystem;
  readonly date: string;
  /** `no-release` where none covers the date asked; what follows is then of `date`, the nearest day that one covers. */
  readonly status: CodeAnswer["kind"];
  readonly asked?: string;
  /** The status on `date`, where that is not the date asked. */
  readonly nearest?: CodeAnswer["kind"];
  readonly title?: string;
  readonly billable?: boolean;
  readonly validFrom?: string;
  readonly validTo?: string;
  readonly periods?: readonly { readonly from: string; readonly through?: string }[];
  readonly successors: readonly string[];
  readonly parents: readonly CodeAndTitle[];
  readonly children: readonly CodeAndTitle[];
  readonly notes: readonly TabularNote[];
  readonly notesFrom?: string;
  /** What the printed addenda changed since the list of the notes, where that is older than the date. */
  readonly amendments?: readonly BookAmendment[];
  readonly chapter?: TabularChapter;
  readonly block?: TabularBlock;
  readonly seventhCharacters?: SeventhCharacters;
  readonly marks: Readonly<Record<string, unknown>>;
  readonly release?: { readonly id: string; readonly name: string };
  readonly remarks: readonly string[];
}

export function describeCode(asked: SetAnswer, sources: CodeSources): DescribedCode {
  const { set, on, answer, remark, asked: outside } = asked;
  const entry = "entry" in answer ? answer.entry : undefined;
  const code = entry?.code ?? displayCode(set, asked.code);
  const isDiagnosis = set === "icd10cm" && entry !== undefined;
  const facts = isDiagnosis ? diagnosisFacts(code, asked, sources) : NO_FACTS;
  const { remark: older, ...noted } = isDiagnosis ? notesFor(code, asked, sources) : NO_NOTES;
  return {
    code,
    set,
    date: on,
    status: outside ? "no-release" : answer.kind,
    ...(outside && { asked: outside, nearest: answer.kind }),
    ...validityOf(answer),
    parents: entry ? parentsOf(asked, code, sources.codeSets) : [],
    ...noted,
    ...(isDiagnosis && placeOf(code, on, sources.components)),
    marks: { ...(entry && marksOf(entry)), ...facts.marks },
    remarks: [remark, older, facts.remark].filter((each) => each !== undefined),
  };
}

/** What each kind of answer says of title, dates, successors and next characters. */
function validityOf(answer: CodeAnswer) {
  const release =
    "release" in answer ? { release: { id: answer.release.id, name: answer.release.name } } : {};
  if ("entry" in answer) {
    const { title, billable, validFrom, validTo, successors = [] } = answer.entry;
    const children = answer.kind === "header" ? answer.children.map(codeAndTitle) : [];
    return {
      title: shownTitle(title),
      billable,
      validFrom,
      ...(validTo && { validTo }),
      successors,
      children,
      ...release,
    };
  }
  if (answer.kind !== "not-on-date") return { successors: [], children: [], ...release };
  const { title, periods, successors } = answer;
  return { title: shownTitle(title), periods, successors, children: [], ...release };
}

const NO_FACTS: { readonly marks: object; readonly remark?: string } = { marks: {} };
const NO_NOTES: NotesFound = { notes: [] };
const codeAndTitle = ({ code, title }: CodeEntry): CodeAndTitle => ({ code, title: shownTitle(title) });

const marksOf = ({ sex, age, manifestation, presentOnAdmissionExempt, position }: CodeEntry) => ({
  ...(sex && { sex }),
  ...(age && { age }),
  ...(manifestation && { manifestation }),
  ...(presentOnAdmissionExempt && { presentOnAdmissionExempt }),
  ...(position && { position }),
});

/** The headers above, the category first. */
function parentsOf({ set, on }: SetAnswer, code: string, codeSets: CodeSets): CodeAndTitle[] {
  const compact = compactCode(code);
  const shortest = set === "icd10cm" || set === "icd10pcs" ? 3 : compact.length;
  return Array.from({ length: Math.max(0, compact.length - shortest) }, (_, cut) =>
    compact.slice(0, shortest + cut),
  )
    .map((above) => codeSets.lookUp({ system: set, code: above, on }))
    .flatMap((answer) => ("entry" in answer ? [codeAndTitle(answer.entry)] : []));
}

interface NotesFound {
  readonly notes: readonly TabularNote[];
  readonly notesFrom?: string;
  readonly amendments?: readonly BookAmendment[];
  readonly remark?: string;
}

function notesFor(code: string, { on }: SetAnswer, { notesOn, components }: CodeSources): NotesFound {
  const notes = notesOn(on);
  if (!notes) return { notes: [], remark: "notes: no tabular list is loaded" };
  const found = componentOn(components, "icd10cm-tabular", on);
  const older = found && restsOn(found, on);
  return {
    notes: notes.notesOf(code),
    notesFrom: notes.source,
    ...amended({ components }, { code, levels: codesDownTo(code), notes, on }),
    ...(older && { remark: `notes: ${older}` }),
  };
}

function codesDownTo(code: string): { readonly owner: string }[] {
  const compact = compactCode(code);
  return Array.from({ length: Math.max(0, compact.length - 2) }, (_, more) => ({
    owner: displayCode("icd10cm", compact.slice(0, 3 + more)),
  }));
}

/** Chapter, block and seventh characters, where a tabular list is at hand. */
function placeOf(code: string, on: CalendarDate, components: readonly Component[]) {
  const list = componentOn(components, "icd10cm-tabular", on)?.component.content;
  if (!list) return {};
  const { chapter, block, seventhCharacters } = placeInTabular(list, code);
  return {
    ...(chapter && { chapter }),
    ...(block && { block }),
    ...(seventhCharacters && { seventhCharacters }),
  };
}

/** CC or MCC, and the condition categories of the risk models. */
function diagnosisFacts(code: string, { on }: SetAnswer, { components }: CodeSources) {
  const [level] = (["ms-drg-ccs", "ms-drg-mccs"] as const).flatMap((kind) => {
    const found = componentOn(components, kind, on);
    const row = found?.component.content.find((each) => each.code === code);
    return found && row ? [{ ccLevel: row.level, older: restsOn(found, on) }] : [];
  });
  const hcc = categoriesOf(code, on, components);
  return {
    marks: { ...(level && { ccLevel: level.ccLevel }), ...(hcc.length > 0 && { hcc }) },
    ...(level?.older && { remark: `CC level: ${level.older}` }),
  };
}

function categoriesOf(code: string, on: CalendarDate, components: readonly Component[]) {
  const labels = ofKind(components, "hcc-labels").flatMap(({ content }) => content);
  const rows = componentOn(components, "hcc-mapping", on)?.component.content ?? [];
  return rows
    .filter((row) => row.code === code)
    .map(({ category, model }) => {
      const label = labels.find((row) => row.category === category && model.endsWith(row.version))?.label;
      return { model, category, ...(label && { label }) };
    });
}
