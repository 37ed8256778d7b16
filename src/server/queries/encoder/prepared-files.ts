import type { AlphabeticIndex } from "@/domain/code-sets/components/alphabetic-index";
import type { Component, ComponentKind } from "@/domain/code-sets/components/component";
import type { DiagnosisTable } from "@/domain/code-sets/components/diagnosis-table";
import type { PcsDefinitions, PcsIndex, PcsTables } from "@/domain/code-sets/components/pcs-tables";
import { createCoveragePolicies } from "@/domain/code-sets/coverage/coverage-policies";
import { createIndexNavigation } from "@/domain/code-sets/index/index-navigation";
import { gridOf } from "@/domain/code-sets/index/table-grid";
import { createPcsBuilder } from "@/domain/code-sets/pcs/pcs-builder";
import { createPcsIndexNavigation } from "@/domain/code-sets/pcs/pcs-index-navigation";
import { pcsKeyRows } from "@/domain/code-sets/pcs/pcs-keys";
import { componentOn, restsOn } from "@/domain/code-sets/release/find-component";
import type { CalendarDate } from "@/domain/shared/calendar-date";

/** What is made of a file once, for as long as the file itself is held. */
function preparedOnce<File extends object, Tool>(prepare: (file: File) => Tool): (file: File) => Tool {
  const held = new WeakMap<File, Tool>();
  return (file) => {
    const tool = held.get(file) ?? prepare(file);
    held.set(file, tool);
    return tool;
  };
}

export const navigationOf = preparedOnce((index: AlphabeticIndex) => createIndexNavigation(index));
export const gridRowsOf = preparedOnce((table: DiagnosisTable) => gridOf(table));
export const builderOf = preparedOnce((tables: PcsTables) => createPcsBuilder(tables));
export const pcsNavigationOf = preparedOnce((index: PcsIndex) => createPcsIndexNavigation(index));
export const pcsKeysOf = preparedOnce((definitions: PcsDefinitions) => pcsKeyRows(definitions));
export const coverageOf = preparedOnce((components: readonly Component[]) =>
  createCoveragePolicies(components),
);

/** The edition an answer rests on; nothing of it where no file is loaded. */
export interface Edition {
  readonly name: string;
  /** Said where the file is of another date than the one asked. */
  readonly remark?: string;
}

/** The file that answers for a date, with its edition. */
export function fileOn<Kind extends ComponentKind>(
  components: readonly Component[],
  kind: Kind,
  on: CalendarDate,
): { readonly content: Component<Kind>["content"]; readonly edition: Edition } | undefined {
  const found = componentOn(components, kind, on);
  if (!found) return undefined;
  const { title, name, version } = found.component.source.provenance;
  const remark = restsOn(found, on);
  return {
    content: found.component.content,
    edition: { name: `${title ?? name} ${version}`, ...(remark && { remark }) },
  };
}
