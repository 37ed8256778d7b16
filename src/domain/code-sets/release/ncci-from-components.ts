import type { Component } from "../components/component";
import type { NcciSetting } from "../components/ncci-tables";
import { buildPairTable } from "../ncci/build-pair-table";
import { mergePairTables } from "../ncci/merge-pair-tables";
import { createNcciEdits, type NcciEdits, type NcciQuarter } from "../ncci/ncci-edits";
import { ofKind } from "./find-component";

const SETTINGS = ["practitioner", "outpatient-hospital", "dme"] as const;
/** Suppliers bill no add-on codes. */
const WITH_ADD_ONS: ReadonlySet<NcciSetting> = new Set(["practitioner", "outpatient-hospital"]);

/** The NCCI files at hand, a quarter and setting each; undefined without any. */
export function ncciFromComponents(components: readonly Component[]): NcciEdits | undefined {
  const quarters = new Map(
    components
      .filter(({ kind }) => kind === "ncci-pairs" || kind === "mue" || kind === "ncci-add-ons")
      .map(({ source }) => [source.provenance.version, source.covers]),
  );
  if (quarters.size === 0) return undefined;
  return createNcciEdits(
    [...quarters].flatMap(([version, covers]) => {
      const own = components.filter(({ source }) => source.provenance.version === version);
      return SETTINGS.flatMap((setting): NcciQuarter[] => {
        const tables = { ...tablesOf(own, setting), ...(WITH_ADD_ONS.has(setting) && addOnsOf(own)) };
        if (Object.keys(tables).length === 0) return [];
        return [{ setting, name: `NCCI ${setting.replace("-", " ")} tables ${version}`, covers, ...tables }];
      });
    }),
  );
}

type Tables = Pick<NcciQuarter, "pairs" | "unitLimits" | "addOns">;

function tablesOf(own: readonly Component[], setting: NcciSetting): Tables {
  const pairs = ofKind(own, "ncci-pairs")
    .map(({ content }) => content)
    .filter((table) => table.setting === setting);
  const limits = ofKind(own, "mue")
    .filter(({ content }) => content.setting === setting)
    .flatMap(({ content }) => content.rows);
  return {
    ...(pairs.length > 0 && { pairs: buildPairTable(mergePairTables(pairs)) }),
    ...(limits.length > 0 && { unitLimits: new Map(limits.map((row) => [row.code, row])) }),
  };
}

function addOnsOf(own: readonly Component[]): Tables {
  const rows = ofKind(own, "ncci-add-ons").flatMap(({ content }) => content);
  return rows.length > 0 ? { addOns: Map.groupBy(rows, ({ addOn }) => addOn) } : {};
}
