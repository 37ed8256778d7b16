import type { CalendarDate } from "../../shared/calendar-date";
import type { Component, ComponentKind } from "../components/component";
import type { HccMapping } from "../components/diagnosis-groups";
import { componentOn, type FoundComponent, ofKind, restsOn } from "../release/find-component";
import type { CodeMark } from "./code-marks";

/** The list a mark was read in; of another date than asked, it says so. */
const listed = <Kind extends ComponentKind>(found: FoundComponent<Kind>, on: CalendarDate): string => {
  const { title, name, version } = found.component.source.provenance;
  return restsOn(found, on) ?? `${title ?? name} of ${version}`;
};

/** Complication level and condition categories of a diagnosis, each from the list that answers for the date. */
export function groupMarks(code: string, on: CalendarDate, components: readonly Component[]): CodeMark[] {
  const levels = (["ms-drg-mccs", "ms-drg-ccs"] as const).flatMap((kind) => {
    const found = componentOn(components, kind, on);
    const row = found?.component.content.find((each) => each.code === code);
    return found && row ? [{ level: row.level, from: listed(found, on) }] : [];
  });
  const [level] = levels;
  const marks: CodeMark[] = level
    ? [
        {
          kind: "cc",
          label: level.level,
          explains:
            level.level === "MCC"
              ? "As secondary diagnosis of a stay a major complication or comorbidity, unless the principal diagnosis excludes it."
              : "As secondary diagnosis of a stay a complication or comorbidity, unless the principal diagnosis excludes it.",
          from: level.from,
        },
      ]
    : [];
  return [...marks, ...categoryMarks(code, on, components)];
}

/** The models in force for Medicare Advantage first, then the others of the mapping. */
function categoryMarks(code: string, on: CalendarDate, components: readonly Component[]): CodeMark[] {
  const found = componentOn(components, "hcc-mapping", on);
  if (!found) return [];
  return found.component.content
    .filter((row) => row.code === code)
    .sort((a, b) => rankOf(a.model) - rankOf(b.model) || (a.model < b.model ? -1 : 1))
    .map((row) => {
      const label = labelOf(row, components);
      const weight = coefficientOf(row, on, components);
      return {
        kind: "hcc" as const,
        label: `${shortModel(row.model)} HCC ${row.category}${weight ? ` · ${weight}` : ""}`,
        explains: `${row.model}, ${label ? label : `condition category ${row.category}`}${
          weight ? `; relative factor ${weight} (community, not dual, aged)` : ""
        }.`,
        from: listed(found, on),
      };
    });
}

const MODELS = ["CMS-HCC Model V28", "CMS-HCC Model V24"];
const rankOf = (model: string): number => [...MODELS, model].indexOf(model);
const versionOf = (model: string): string => /V\d+$/.exec(model)?.[0] ?? model;
const shortModel = (model: string): string => {
  const family = /^(?:CMS-HCC ESRD|RxHCC)/.exec(model)?.[0].replace("CMS-HCC ", "");
  return family ? `${family} ${versionOf(model)}` : versionOf(model);
};

function labelOf({ category, model }: HccMapping, components: readonly Component[]): string | undefined {
  const domain = /ESRD|RxHCC/.exec(model)?.[0] ?? "CMS-HCC";
  return ofKind(components, "hcc-labels")
    .flatMap(({ content }) => content)
    .find(
      (row) =>
        row.category === category &&
        row.domain.includes(domain) &&
        // The models for drugs are named R08 in the list of labels and V08 in the mapping.
        row.version.slice(1) === versionOf(model).slice(1),
    )?.label;
}

/** Of the community segment, not dual, aged; only the two models for Medicare Advantage have it. */
function coefficientOf(
  { category, model }: HccMapping,
  on: CalendarDate,
  components: readonly Component[],
): string | undefined {
  if (!MODELS.includes(model)) return undefined;
  const rows = componentOn(components, "hcc-coefficients", on)?.component.content ?? [];
  const version = versionOf(model).replace("V", "C");
  return rows.find(
    (row) => row.domain === "CMS-HCC" && row.version === version && row.name === `CNA_HCC${category}`,
  )?.value;
}
