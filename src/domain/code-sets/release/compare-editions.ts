import type { CalendarDate } from "../../shared/calendar-date";
import { compactCode, displayCode } from "../code-format";
import type { Component, ComponentContents } from "../components/component";
import type { MueTable } from "../components/ncci-tables";
import { mergePairTables } from "../ncci/merge-pair-tables";
import {
  type CodeListSeries,
  type SeriesEdition,
  type SeriesId,
  seriesEditions,
  settingOf,
} from "./code-series";
import {
  type CodeChange,
  type CodeComparison,
  compareCodes,
  compareNotes,
  type NoteChange,
} from "./compare-codes";
import { compareLimits, type LimitChange } from "./compare-limits";
import { comparePairs, type PairChanges } from "./compare-pairs";
import { datedLists } from "./dated-lists";
import { type EntryChange, entriesOfAddenda } from "./entries-of-addenda";
import { ofKind } from "./find-component";
import { compareMarkLists, type MarkComparison, type MarkListKind } from "./mark-lists";
import { notesOfAddenda } from "./notes-of-addenda";

/** A change of the list of codes and the first day it holds. */
export interface DatedCodeChange extends CodeChange {
  /** With dot. */
  readonly code: string;
  readonly on: CalendarDate;
}

/** Everything that differs between two editions of a series. */
export interface EditionComparison {
  readonly series: SeriesId;
  readonly from: SeriesEdition;
  readonly to: SeriesEdition;
  /** The first day of all that has no date of its own. */
  readonly on: CalendarDate;
  readonly codes?: Omit<CodeComparison, "changes"> & { readonly changes: readonly DatedCodeChange[] };
  readonly notes: readonly NoteChange[];
  /** The addenda that the notes are read from, where the tabular lists of both are not at hand. */
  readonly notesFrom?: string;
  /** Entries of the indexes and tables of diagnoses that the addenda print. */
  readonly entries: readonly EntryChange[];
  readonly marks: MarkComparison;
  readonly limits: readonly LimitChange[];
  readonly pairs?: PairChanges;
  /** What could not be compared, because a file of one of the two is not at hand. */
  readonly notCompared: readonly string[];
}

/** Lists that mark the codes of a series. */
const MARK_LISTS: Readonly<Partial<Record<SeriesId, readonly MarkListKind[]>>> = {
  icd10cm: ["diagnosis-edits", "poa-exempt", "ms-drg-ccs", "ms-drg-mccs", "ms-drg-cc-list"],
  hcpcs: ["hcpcs", "hcpcs-indicators", "opps-status", "fee-schedule-indicators"],
  hcc: ["hcc-mapping"],
};

export interface AskedComparison {
  readonly series: SeriesId;
  readonly from: string;
  readonly to: string;
}

/** Undefined where one of the two editions is not at hand. */
export function compareEditions(
  components: readonly Component[],
  asked: AskedComparison,
): EditionComparison | undefined {
  const { series } = asked;
  const editions = seriesEditions(series, components);
  const [from, to] = [asked.from, asked.to].map((wanted) =>
    editions.find(({ version }) => version === wanted),
  );
  if (!from || !to) return undefined;
  const codes = codesBetween(components, asked, to);
  const notes = series === "icd10cm" ? notesBetween(components, from, to) : { notes: [], missing: [] };
  const tables = ncciBetween(components, asked);
  return {
    series,
    from,
    to,
    on: to.covers.from,
    ...(codes && { codes: codes.comparison }),
    notes: notes.notes,
    ...(notes.notesFrom && { notesFrom: notes.notesFrom }),
    entries: series === "icd10cm" ? entriesOfAddenda(components, asked) : [],
    marks: compareMarkLists(components, MARK_LISTS[series] ?? [], {
      from: from.covers.from,
      to: to.covers.from,
      ...(codes && { sharedCodes: codes.inBoth }),
    }),
    limits: tables.limits ?? [],
    ...(tables.pairs && { pairs: tables.pairs }),
    notCompared: [...(isCodeList(series) && !codes ? ["codes"] : []), ...notes.missing, ...tables.missing],
  };
}

const isCodeList = (series: SeriesId): series is CodeListSeries =>
  series !== "hcc" && settingOf(series) === undefined;

function codesBetween(
  components: readonly Component[],
  { series, from, to }: AskedComparison,
  later: SeriesEdition,
) {
  if (!isCodeList(series)) return undefined;
  const lists = datedLists(series, components, [from, to]);
  if (!lists) return undefined;
  const { changes, ...totals } = compareCodes(lists.from, lists.to, lists.successorsOf);
  return {
    comparison: {
      ...totals,
      changes: changes.map((change) => ({
        ...change,
        code: displayCode(series, change.code),
        on: lists.firstDayOf(change) ?? later.covers.from,
      })),
    },
    inBoth: (code: string) => lists.from.has(compactCode(code)) && lists.to.has(compactCode(code)),
  };
}

interface ComparedNotes extends Pick<EditionComparison, "notes" | "notesFrom"> {
  readonly missing: readonly string[];
}

/** From the tabular lists of both editions, else from the addenda between them. */
function notesBetween(
  components: readonly Component[],
  from: SeriesEdition,
  to: SeriesEdition,
): ComparedNotes {
  const lists = ofKind(components, "icd10cm-tabular");
  const [before, after] = [from, to].map((edition) =>
    lists.find(({ source }) => source.provenance.version === edition.version),
  );
  if (before && after) return { notes: compareNotes(before.content.notes, after.content.notes), missing: [] };
  const printed = notesOfAddenda(components, { from: from.version, to: to.version });
  return printed
    ? { notes: printed.changes, notesFrom: printed.authority, missing: [] }
    : { notes: [], missing: ["notes of the tabular list"] };
}

function ncciBetween(
  components: readonly Component[],
  asked: AskedComparison,
): { pairs?: PairChanges; limits?: LimitChange[]; missing: readonly string[] } {
  if (!settingOf(asked.series)) return { missing: [] };
  const pairs = tablesOf(components, "ncci-pairs", asked);
  const limits = tablesOf(components, "mue", asked);
  return {
    ...(pairs && { pairs: comparePairs(mergePairTables(pairs[0]), mergePairTables(pairs[1])) }),
    ...(limits && { limits: compareLimits(mergedLimits(limits[0]), mergedLimits(limits[1])) }),
    missing: [...(pairs ? [] : ["procedure pairs"]), ...(limits ? [] : ["unit limits"])],
  };
}

const mergedLimits = ([first, ...others]: readonly [MueTable, ...MueTable[]]): MueTable => ({
  ...first,
  rows: [first, ...others].flatMap(({ rows }) => rows),
});

type Parts<Kind extends "ncci-pairs" | "mue"> = readonly [
  ComponentContents[Kind],
  ...ComponentContents[Kind][],
];

/** The tables of a setting of both quarters; a quarter may come in several files. */
function tablesOf<Kind extends "ncci-pairs" | "mue">(
  components: readonly Component[],
  kind: Kind,
  { series, from, to }: AskedComparison,
): [Parts<Kind>, Parts<Kind>] | undefined {
  const setting = settingOf(series);
  const tables = ofKind(components, kind).filter(({ content }) => content.setting === setting);
  const [before, after] = [from, to].map((version): Parts<Kind> | undefined => {
    const [first, ...others] = tables
      .filter(({ source }) => source.provenance.version === version)
      .map(({ content }) => content);
    return first && [first, ...others];
  });
  return before && after && [before, after];
}
