import type { Coverage } from "../code-release";
import type { CodeSystem } from "../code-system";
import type { Component, ComponentKind } from "../components/component";
import type { NcciSetting } from "../components/ncci-tables";
import { editionsOf } from "./edition";
import { ofKind } from "./find-component";

export type CodeListSeries = Extract<
  CodeSystem,
  "icd10cm" | "icd10pcs" | "hcpcs" | "modifier" | "cpt" | "cdt"
>;
export type NcciSeries = `ncci-${NcciSetting}`;

/** What comes in editions that can be compared with each other. */
export type SeriesId = CodeListSeries | NcciSeries | "hcc";

export interface SeriesEdition {
  /** FY2026, 2024 Q3, PY2026 … */
  readonly version: string;
  readonly covers: Coverage;
  /** No file of its own: a later list with its addenda taken back. */
  readonly derived: boolean;
}

export interface CodeSeries {
  readonly id: SeriesId;
  readonly name: string;
  /** The oldest first. */
  readonly editions: readonly SeriesEdition[];
}

export const SERIES_NAMES: Readonly<Record<SeriesId, string>> = {
  icd10cm: "ICD-10-CM",
  icd10pcs: "ICD-10-PCS",
  hcpcs: "HCPCS Level II",
  modifier: "Modifiers",
  cpt: "CPT",
  cdt: "CDT",
  "ncci-practitioner": "NCCI, practitioner",
  "ncci-outpatient-hospital": "NCCI, outpatient hospital",
  "ncci-dme": "NCCI, equipment and supplies",
  hcc: "Condition categories",
};
export const SERIES_IDS = Object.keys(SERIES_NAMES) as SeriesId[];

/** Files whose editions are those of a series. */
const FILES_OF: Readonly<Record<Exclude<SeriesId, "icd10cm" | "icd10pcs">, readonly ComponentKind[]>> = {
  hcpcs: ["hcpcs", "hcpcs-indicators"],
  modifier: ["hcpcs", "hcpcs-modifiers"],
  cpt: ["cpt"],
  cdt: ["cdt"],
  "ncci-practitioner": ["ncci-pairs", "mue"],
  "ncci-outpatient-hospital": ["ncci-pairs", "mue"],
  "ncci-dme": ["ncci-pairs", "mue"],
  hcc: ["hcc-mapping"],
};

/** Every series with the editions at hand; one without any is left out. */
export function codeSeries(components: readonly Component[]): CodeSeries[] {
  return SERIES_IDS.map((id) => ({
    id,
    name: SERIES_NAMES[id],
    editions: seriesEditions(id, components),
  })).filter(({ editions }) => editions.length > 0);
}

export function seriesEditions(id: SeriesId, components: readonly Component[]): SeriesEdition[] {
  if (id === "icd10cm" || id === "icd10pcs") return diagnosisOrProcedureEditions(id, components);
  const editions = new Map<string, SeriesEdition>();
  for (const kind of FILES_OF[id])
    for (const { source, content } of ofKind(components, kind)) {
      if (isOfOtherSetting(id, content)) continue;
      const { version } = source.provenance;
      editions.set(version, { version, covers: source.covers, derived: false });
    }
  return [...editions.values()].sort(byAge);
}

/** Editions of the order files; tabular lists of other years only where two can be compared or nothing else is at hand. */
function diagnosisOrProcedureEditions(
  id: "icd10cm" | "icd10pcs",
  components: readonly Component[],
): SeriesEdition[] {
  const editions = editionsOf(id, components);
  const lists = id === "icd10cm" ? ofKind(components, "icd10cm-tabular") : [];
  const tabular = editions.length === 0 || lists.length > 1 ? lists : [];
  const known = new Set(editions.map(({ version }) => version));
  return [
    ...editions.map(({ version, covers, derived }) => ({ version, covers, derived })),
    ...tabular
      .map(({ source }) => ({ version: source.provenance.version, covers: source.covers, derived: false }))
      .filter(({ version }) => !known.has(version)),
  ].sort(byAge);
}

export const settingOf = (id: SeriesId): NcciSetting | undefined =>
  id.startsWith("ncci-") ? (id.slice("ncci-".length) as NcciSetting) : undefined;

const isOfOtherSetting = (id: SeriesId, content: object): boolean =>
  settingOf(id) !== undefined && "setting" in content && content.setting !== settingOf(id);

/** A list without dates is the newest state of knowledge, whatever it says of the past. */
function byAge(a: SeriesEdition, b: SeriesEdition): number {
  const open = Number(a.covers.through === undefined) - Number(b.covers.through === undefined);
  return open || (a.covers.from < b.covers.from ? -1 : 1);
}
