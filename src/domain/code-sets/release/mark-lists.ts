import type { CalendarDate } from "../../shared/calendar-date";
import { covers } from "../code-release";
import type { Component, ComponentContents } from "../components/component";
import { compareMarks, type MarkChange } from "./compare-marks";
import { ofKind } from "./find-component";

type MarkRow = readonly [code: string, mark: string, value: string];

const severity = (rows: ComponentContents["ms-drg-ccs"]): MarkRow[] =>
  rows.map(({ code, level }) => [code, "severity", level]);

/** How each list beside the codes marks them: the word for the mark, and its value. */
const MARKS_OF = {
  "diagnosis-edits": (rows: ComponentContents["diagnosis-edits"]): MarkRow[] =>
    rows.map(({ code, edit }) => [code, edit, "yes"]),
  "poa-exempt": (codes: ComponentContents["poa-exempt"]): MarkRow[] =>
    codes.map((code) => [code, "poa-exempt", "yes"]),
  "ms-drg-ccs": severity,
  "ms-drg-mccs": severity,
  "ms-drg-cc-list": severity,
  "hcc-mapping": (rows: ComponentContents["hcc-mapping"]): MarkRow[] =>
    rows.map(({ code, model, category }) => [code, model, category]),
  hcpcs: (rows: ComponentContents["hcpcs"]): MarkRow[] =>
    rows
      .filter(({ kind, coverage }) => kind === "procedure" && coverage !== "")
      .map(({ code, coverage }) => [code, "coverage", coverage]),
  "hcpcs-indicators": (rows: ComponentContents["hcpcs-indicators"]): MarkRow[] =>
    rows.filter(({ coverage }) => coverage !== "").map(({ code, coverage }) => [code, "coverage", coverage]),
  "opps-status": (rows: ComponentContents["opps-status"]): MarkRow[] =>
    rows.map(({ code, status }) => [code, "outpatient-status", status]),
  "fee-schedule-indicators": (rows: ComponentContents["fee-schedule-indicators"]): MarkRow[] =>
    rows
      .filter(({ modifier }) => modifier === "")
      .flatMap(({ code, status, globalDays }): MarkRow[] => [
        [code, "fee-schedule-status", status],
        [code, "global-days", globalDays],
      ]),
};

export type MarkListKind = keyof typeof MARKS_OF;

export interface MarkComparison {
  readonly changes: readonly MarkChange[];
  /** The lists compared, by title, the earlier edition and the later one. */
  readonly lists: readonly { readonly title: string; readonly from: string; readonly to: string }[];
}

/**
 * Marks of the codes both editions have, for each list that is at hand for both days and is not one and the same.
 * Without `sharedCodes` of every code.
 */
export function compareMarkLists(
  components: readonly Component[],
  kinds: readonly MarkListKind[],
  {
    from,
    to,
    sharedCodes,
  }: { from: CalendarDate; to: CalendarDate; sharedCodes?: (code: string) => boolean },
): MarkComparison {
  const pairs = kinds.flatMap((kind) => {
    const [before, after] = [listOn(components, kind, from), listOn(components, kind, to)];
    return before && after && before !== after ? [{ kind, before, after }] : [];
  });
  const counted = ({ code }: MarkChange): boolean => sharedCodes === undefined || sharedCodes(code);
  return {
    changes: compareMarks(
      marksOf(pairs.map(({ kind, before }) => rowsOf(kind, before))),
      marksOf(pairs.map(({ kind, after }) => rowsOf(kind, after))),
    ).filter(counted),
    lists: pairs.map(({ before, after }) => ({
      title: after.source.provenance.title ?? after.source.provenance.name,
      from: before.source.provenance.version,
      to: after.source.provenance.version,
    })),
  };
}

const listOn = (components: readonly Component[], kind: MarkListKind, on: CalendarDate) =>
  ofKind(components, kind)
    .filter(({ source }) => covers(source.covers, on))
    .sort((a, b) => (a.source.covers.from < b.source.covers.from ? 1 : -1))[0];

/** The table above has one reader for each kind, which the compiler cannot see through a variable kind. */
const rowsOf = (kind: MarkListKind, { content }: Component<MarkListKind>): readonly MarkRow[] =>
  (MARKS_OF[kind] as (content: unknown) => readonly MarkRow[])(content);

function marksOf(lists: readonly (readonly MarkRow[])[]): Map<string, Map<string, string>> {
  const marks = new Map<string, Map<string, string>>();
  for (const [code, mark, value] of lists.flat()) {
    const own = marks.get(code) ?? new Map<string, string>();
    own.set(mark, joined(own.get(mark), value));
    marks.set(code, own);
  }
  return marks;
}

/** A code may count for two categories of one model. */
function joined(held: string | undefined, value: string): string {
  if (held === undefined) return value;
  const values = new Set([...held.split(" and "), value]);
  return [...values].sort().join(" and ");
}
