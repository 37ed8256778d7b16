import { addDays, type CalendarDate } from "../../shared/calendar-date";
import type { CodeEntry } from "../code-entry";
import { compactCode } from "../code-format";
import type { Component } from "../components/component";
import type { CodeListSeries } from "./code-series";
import type { CodeChange, ListedCode } from "./compare-codes";
import { diagnosisFacts } from "./diagnosis-facts";
import { editionsOf } from "./edition";
import { ofKind } from "./find-component";
import { releasesFromComponents } from "./releases-from-components";

/** Two lists of codes of one series, and what is known of the way from one to the other. */
export interface DatedLists {
  /** Without dot. */
  readonly from: ReadonlyMap<string, ListedCode>;
  readonly to: ReadonlyMap<string, ListedCode>;
  readonly successorsOf: (code: string) => readonly string[];
  /** The first day on which a change holds; undefined where the later edition says no more than its own first day. */
  readonly firstDayOf: (change: Omit<CodeChange, "successors">) => CalendarDate | undefined;
}

/** Undefined where the two editions have no lists of the same kind. */
export function datedLists(
  series: CodeListSeries,
  components: readonly Component[],
  versions: readonly [from: string, to: string],
): DatedLists | undefined {
  if (series === "icd10cm" || series === "icd10pcs")
    return orderLists(series, components, versions) ?? tabularLists(components, versions);
  return releaseLists(series, components, versions);
}

function orderLists(
  series: "icd10cm" | "icd10pcs",
  components: readonly Component[],
  [fromVersion, toVersion]: readonly [string, string],
): DatedLists | undefined {
  const editions = editionsOf(series, components);
  const first = editions.findIndex(({ version }) => version === fromVersion);
  const last = editions.findIndex(({ version }) => version === toVersion);
  const [from, to] = [editions[first], editions[last]];
  if (!from || !to) return undefined;
  const between = editions.slice(first + 1, last + 1);
  return {
    from: from.codes,
    to: to.codes,
    successorsOf: series === "icd10cm" ? diagnosisFacts(components).successorsOf : () => [],
    firstDayOf: ({ code }) => {
      const before = from.codes.get(code);
      return between.find(({ codes }) => differs(before, codes.get(code)))?.covers.from;
    },
  };
}

const differs = (before: ListedCode | undefined, after: ListedCode | undefined): boolean =>
  before?.billable !== after?.billable ||
  before?.title !== after?.title ||
  before?.shortTitle !== after?.shortTitle;

/** Codes made by a seventh character are not in the tabular list. */
function tabularLists(
  components: readonly Component[],
  versions: readonly [string, string],
): DatedLists | undefined {
  const [from, to] = versions.map((version) => {
    const found = ofKind(components, "icd10cm-tabular").find(
      ({ source }) => source.provenance.version === version,
    );
    if (!found) return undefined;
    const { diagnoses } = found.content;
    const headers = new Set(diagnoses.map(({ parent }) => parent));
    return new Map(
      diagnoses.map(({ code, title }) => [
        compactCode(code),
        { code: compactCode(code), title, billable: !headers.has(code) },
      ]),
    );
  });
  if (!from || !to) return undefined;
  const { successorsOf } = diagnosisFacts(components);
  return { from, to, successorsOf, firstDayOf: () => undefined };
}

/** Releases whose entries carry their own dates: what is in force at the end of each. */
function releaseLists(
  series: CodeListSeries,
  components: readonly Component[],
  versions: readonly [string, string],
): DatedLists | undefined {
  const own = components.filter(({ kind }) => FILES.has(kind));
  const releases = releasesFromComponents(own).filter(({ system }) => system === series);
  const [from, to] = versions.map((version) =>
    releases.find(({ provenance }) => provenance[0]?.version === version),
  );
  if (!from || !to) return undefined;
  const entries = new Map<string, CodeEntry>();
  for (const entry of [...from.entries, ...to.entries]) entries.set(entry.code, entry);
  return {
    from: inForceAtEnd(from),
    to: inForceAtEnd(to),
    successorsOf: (code) => entries.get(code)?.successors ?? [],
    firstDayOf: ({ change, code }) => {
      const entry = entries.get(code);
      if (change === "deleted") return entry?.validTo && addDays(entry.validTo, 1);
      return change === "added" ? entry?.validFrom : undefined;
    },
  };
}

const FILES: ReadonlySet<string> = new Set([
  ...["hcpcs", "hcpcs-indicators", "hcpcs-descriptions", "hcpcs-modifiers", "opps-status", "cpt", "cdt"],
]);

function inForceAtEnd({
  entries,
  covers,
}: {
  readonly entries: readonly CodeEntry[];
  readonly covers: { readonly through?: CalendarDate };
}): ReadonlyMap<string, ListedCode> {
  const { through } = covers;
  return new Map(
    entries
      .filter(({ validTo }) => !validTo || (through !== undefined && validTo >= through))
      .map(({ code, billable, title }) => [code, { code, billable, title }]),
  );
}
