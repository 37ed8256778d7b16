import type { Component } from "../components/component";
import type { MueTable, NcciPairTable } from "../components/ncci-tables";
import { createNcciEdits, type NcciEdits, type NcciQuarter } from "../ncci/ncci-edits";
import { buildPairTable } from "../ncci/pair-table";
import { ofKind } from "./find-component";

const SETTINGS = ["practitioner", "outpatient-hospital", "dme"] as const;

/** NCCI pairs and medically unlikely edits of the files at hand, a quarter and setting each; undefined without any. */
export function ncciFromComponents(components: readonly Component[]): NcciEdits | undefined {
  const files = [...ofKind(components, "ncci-pairs"), ...ofKind(components, "mue")];
  if (files.length === 0) return undefined;
  const quarters = new Map(files.map(({ source }) => [source.provenance.version, source.covers]));
  return createNcciEdits(
    [...quarters].flatMap(([version, covers]) =>
      SETTINGS.flatMap((setting): NcciQuarter[] => {
        const own = files.filter(
          ({ source, content }) => source.provenance.version === version && content.setting === setting,
        );
        const [pairs] = own.flatMap(({ content }) => (isPairTable(content) ? [buildPairTable(content)] : []));
        const limits = own.flatMap(({ content }) => (isPairTable(content) ? [] : content.rows));
        if (own.length === 0) return [];
        return [
          {
            setting,
            name: `NCCI ${setting.replace("-", " ")} tables ${version}`,
            covers,
            ...(pairs && { pairs }),
            ...(limits.length > 0 && { unitLimits: new Map(limits.map((row) => [row.code, row])) }),
          },
        ];
      }),
    ),
  );
}

const isPairTable = (content: NcciPairTable | MueTable): content is NcciPairTable => "column1" in content;
