import { atOnce, type Steps } from "../../shared/steps";
import type { Component } from "../components/component";
import type { NcciSetting } from "../components/ncci-tables";
import { pairTableSteps } from "../ncci/build-pair-table";
import { mergePairTables } from "../ncci/merge-pair-tables";
import { createNcciEdits, type NcciEdits, type NcciQuarter } from "../ncci/ncci-edits";
import { ofKind } from "./find-component";

const SETTINGS = ["practitioner", "outpatient-hospital", "dme"] as const;
/** Suppliers bill no add-on codes. */
const WITH_ADD_ONS: ReadonlySet<NcciSetting> = new Set(["practitioner", "outpatient-hospital"]);

/** The NCCI files at hand, a quarter and setting each; undefined without any. */
export const ncciFromComponents = (components: readonly Component[]): NcciEdits | undefined =>
  atOnce(ncciSteps(components));

/** The same with rests: a table of pairs in full takes a second. */
export function* ncciSteps(components: readonly Component[]): Steps<NcciEdits | undefined> {
  const coverage = new Map(
    components
      .filter(({ kind }) => kind === "ncci-pairs" || kind === "mue" || kind === "ncci-add-ons")
      .map(({ source }) => [source.provenance.version, source.covers]),
  );
  if (coverage.size === 0) return undefined;
  const quarters: NcciQuarter[] = [];
  for (const [version, covers] of coverage) {
    const own = components.filter(({ source }) => source.provenance.version === version);
    for (const setting of SETTINGS) {
      const pairs = yield* pairsIn(own, setting);
      const tables = { ...pairs, ...limitsIn(own, setting), ...(WITH_ADD_ONS.has(setting) && addOnsOf(own)) };
      if (Object.keys(tables).length === 0) continue;
      quarters.push({
        ...{ setting, covers, name: `NCCI ${setting.replace("-", " ")} tables ${version}` },
        ...tables,
      });
    }
  }
  return createNcciEdits(quarters);
}

type Tables = Pick<NcciQuarter, "pairs" | "unitLimits" | "addOns">;

function* pairsIn(own: readonly Component[], setting: NcciSetting): Steps<Tables> {
  const pairs = ofKind(own, "ncci-pairs")
    .map(({ content }) => content)
    .filter((table) => table.setting === setting);
  if (pairs.length === 0) return {};
  return { pairs: yield* pairTableSteps(mergePairTables(pairs)) };
}

function limitsIn(own: readonly Component[], setting: NcciSetting): Tables {
  const limits = ofKind(own, "mue")
    .filter(({ content }) => content.setting === setting)
    .flatMap(({ content }) => content.rows);
  return limits.length > 0 ? { unitLimits: new Map(limits.map((row) => [row.code, row])) } : {};
}

function addOnsOf(own: readonly Component[]): Tables {
  const rows = ofKind(own, "ncci-add-ons").flatMap(({ content }) => content);
  return rows.length > 0 ? { addOns: Map.groupBy(rows, ({ addOn }) => addOn) } : {};
}
