import type { Component, ComponentKind } from "../components/component";

/** Lists that come in several files of one edition: by setting, by part, by model. */
const SEVERAL_FILES: ReadonlySet<ComponentKind> = new Set([
  "ncci-pairs",
  "mue",
  "hcc-mapping",
  "hcc-coefficients",
  "hcc-hierarchies",
  "hcc-labels",
]);

/** What a list is, whatever file it came in: of two with one identity the later brought one is meant. */
export function identityOf({ kind, source }: Pick<Component, "kind" | "source">): string {
  const { name, version } = source.provenance;
  const edition = `${kind} ${version}`;
  return SEVERAL_FILES.has(kind) ? `${edition} ${plainName(name)}` : edition;
}

/** "x.zip/NCCI_PTP_prac.csv" and "ncci-ptp-prac.csv.gz" are the same list. */
const plainName = (name: string): string =>
  (name.split("/").at(-1) ?? "").toLowerCase().replace(/\.gz$/, "").replaceAll(/[-_ ]/g, "-");

/** The lists as they stand, the last of each identity. */
export const lastOfEach = <Each extends Pick<Component, "kind" | "source">>(
  components: readonly Each[],
): Each[] => [...new Map(components.map((component) => [identityOf(component), component])).values()];
