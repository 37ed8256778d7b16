import { calendarDate } from "../../shared/calendar-date";
import { atOnce, type Steps } from "../../shared/steps";
import type { CodeEntry } from "../code-entry";
import type { CodeRelease, Provenance } from "../code-release";
import { CODE_SYSTEM_FACTS, type CodeSystem } from "../code-system";
import type { DatedCode, HcpcsIndicators } from "../components/code-lists";
import type { Component, ComponentSource } from "../components/component";
import type { HcpcsRow } from "../readers/read-hcpcs-file";
import { editionReleaseSteps } from "./code-history";
import { diagnosisFacts } from "./diagnosis-facts";
import { editionsOf } from "./edition";
import { ofKind } from "./find-component";

/** The code sets that official files give: what look-ups and search stand on. */
export const releasesFromComponents = (components: readonly Component[]): CodeRelease[] =>
  atOnce(releaseSteps(components));

/** The same with rests: each of the large sets has a hundred thousand codes. */
export function* releaseSteps(components: readonly Component[]): Steps<CodeRelease[]> {
  const diagnoses = editionsOf("icd10cm", components);
  yield;
  const ofDiagnoses = yield* editionReleaseSteps(diagnoses, diagnosisFacts(components));
  const procedures = editionsOf("icd10pcs", components);
  yield;
  const ofProcedures = yield* editionReleaseSteps(procedures, NO_FACTS);
  return [
    ...ofDiagnoses,
    ...ofProcedures,
    ...hcpcsReleases(components),
    ...licensedReleases(components),
    ...listReleases(components),
  ];
}

const NO_FACTS = { marksOf: () => undefined, successorsOf: () => [], provenance: [] };

interface ReleaseParts {
  readonly source: ComponentSource;
  readonly entries: readonly CodeEntry[];
  readonly provenance?: readonly Provenance[];
}

function releaseOf(system: CodeSystem, { source, entries, provenance }: ReleaseParts): CodeRelease {
  const { version } = source.provenance;
  return {
    id: `${system}-${version.replaceAll(" ", "-")}`,
    system,
    name: `${CODE_SYSTEM_FACTS[system].name} ${version}`,
    covers: source.covers,
    complete: true,
    asOf: source.covers.from,
    provenance: provenance ?? [source.provenance],
    entries,
  };
}

/** The contractor file holds procedures and modifiers; the later lists come apart: dates, titles, modifiers. */
function hcpcsReleases(components: readonly Component[]): CodeRelease[] {
  const whole = ofKind(components, "hcpcs").flatMap(({ source, content }) => [
    releaseOf("hcpcs", { source, entries: rowEntries(content, "procedure") }),
    releaseOf("modifier", { source, entries: rowEntries(content, "modifier") }),
  ]);
  const apart = ofKind(components, "hcpcs-indicators").map(({ source, content }) => {
    const titles = titlesFor(components);
    const from = calendarDate(`${source.covers.from.slice(0, 4)}-01-01`);
    return releaseOf("hcpcs", {
      source: { ...source, covers: { ...source.covers, from } },
      provenance: [source.provenance, ...titles.provenance],
      entries: content.map((row) => indicatorEntry(row, titles.of(row.code))),
    });
  });
  const modifiers = ofKind(components, "hcpcs-modifiers").map(({ source, content }) =>
    releaseOf("modifier", {
      source,
      entries: unique(content).map(({ code, title }) => ({
        system: "modifier" as const,
        code,
        title,
        titleOrigin: "official" as const,
        billable: true,
        validFrom: source.covers.from,
      })),
    }),
  );
  return [...whole, ...apart, ...modifiers];
}

const rowEntries = (rows: readonly HcpcsRow[], kind: HcpcsRow["kind"]): CodeEntry[] =>
  rows
    .filter((row) => row.kind === kind)
    .map(({ code, title, validFrom, validTo, references }) => ({
      system: kind === "procedure" ? "hcpcs" : "modifier",
      code,
      title,
      titleOrigin: "official",
      billable: true,
      validFrom,
      ...(validTo && { validTo }),
      ...(validTo && references.length > 0 && { successors: references }),
    }));

/** Long titles, and the short ones of outpatient payment for codes that have none. */
function titlesFor(components: readonly Component[]): {
  of(code: string): string;
  readonly provenance: readonly Provenance[];
} {
  const long = ofKind(components, "hcpcs-descriptions");
  const short = ofKind(components, "opps-status");
  const titles = new Map([
    ...short.flatMap(({ content }) => content.map((row) => [row.code, row.shortTitle] as const)),
    ...long.flatMap(({ content }) => content.map((row) => [row.code, row.title] as const)),
  ]);
  return {
    of: (code) => titles.get(code) ?? "",
    provenance: [...long, ...short].map(({ source }) => source.provenance),
  };
}

const indicatorEntry = (
  { code, validFrom, validTo, references }: HcpcsIndicators,
  title: string,
): CodeEntry => ({
  system: "hcpcs",
  code,
  title,
  titleOrigin: title ? "official" : "number-only",
  billable: true,
  validFrom,
  ...(validTo && { validTo }),
  ...(validTo && references.length > 0 && { successors: references }),
});

/** An office's own files of CPT and CDT; each year's list holds for its year. */
const licensedReleases = (components: readonly Component[]): CodeRelease[] =>
  (["cpt", "cdt"] as const).flatMap((system) =>
    ofKind(components, system).map(({ source, content }) =>
      releaseOf(system, {
        source,
        entries: unique(content).map(({ code, title }) => ({
          system,
          code,
          title,
          titleOrigin: "licensed" as const,
          billable: true,
          validFrom: source.covers.from,
        })),
      }),
    ),
  );

function listReleases(components: readonly Component[]): CodeRelease[] {
  const places = ofKind(components, "place-of-service").map(({ source, content }) =>
    releaseOf("place-of-service", {
      source,
      entries: content.map(({ code, name, facility }) => ({
        system: "place-of-service" as const,
        code,
        title: name,
        titleOrigin: "official" as const,
        billable: true,
        validFrom: source.covers.from,
        place: { facility },
      })),
    }),
  );
  const numbers = (["carc", "rarc", "taxonomy", "claim-status", "claim-status-category"] as const).flatMap(
    (system) =>
      ofKind(components, system).map(({ source, content }) =>
        releaseOf(system, { source, entries: content.map((row) => numberEntry(system, row, source)) }),
      ),
  );
  return [...places, ...numbers];
}

const numberEntry = (system: CodeSystem, row: DatedCode, { covers }: ComponentSource): CodeEntry => ({
  system,
  code: row.code,
  title: "",
  titleOrigin: "number-only",
  billable: true,
  validFrom: row.validFrom ?? covers.from,
  ...(row.validTo && { validTo: row.validTo }),
});

const unique = <Row extends { readonly code: string }>(rows: readonly Row[]): Row[] => [
  ...new Map(rows.map((row) => [row.code, row])).values(),
];
