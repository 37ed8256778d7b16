import { openLibrary } from "@/cli/code-library";
import { type CodesAnswer, refusedFiles } from "@/cli/codes-answer";
import { changeLine, changesOf, totalsLine } from "@/cli/codes-diff-lines";
import type { CodesQuestion } from "@/cli/codes-options";
import type { ComponentKind } from "@/domain/code-sets/components/component";
import { codeSeries, type SeriesId } from "@/domain/code-sets/release/code-series";
import { compareEditions } from "@/domain/code-sets/release/compare-editions";

const SETS = ["icd10cm", "icd10pcs", "hcpcs", "modifier", "cpt", "cdt"] as const;

/** Files that are compared beside those of the sets themselves. */
const COMPARED_FILES: readonly ComponentKind[] = [
  "icd10cm-tabular",
  "icd10cm-tabular-addenda",
  "icd10cm-index-addenda",
  "icd10cm-external-cause-index-addenda",
  "icd10cm-neoplasm-table-addenda",
  "icd10cm-drug-table-addenda",
  "ms-drg-ccs",
  "ms-drg-mccs",
  "ms-drg-cc-list",
  "hcc-mapping",
  "fee-schedule-indicators",
  "ncci-pairs",
  "mue",
];

/** What changed between two editions of a set; without --set, of everything that has both. */
export function diffCommand(options: CodesQuestion): CodesAnswer {
  const [from, to] = options.words;
  if (!from || !to || (options.release === undefined && !options.officeFiles))
    return refused("diff needs --release DIR or imported files, and two editions, such as FY2025 FY2026");
  const library = openLibrary(options, { sets: options.sets ?? SETS, kinds: COMPARED_FILES });
  const wanted = (id: SeriesId): boolean => options.sets?.some((set) => set === id) ?? true;
  const all = codeSeries(library.components).filter(({ id }) => wanted(id));
  const versions = all.flatMap(({ editions }) => editions.map(({ version }) => version));
  const named = (typed: string): string =>
    versions.find((version) => version.toLowerCase() === typed.toLowerCase()) ?? typed;
  const compared = all.flatMap(
    ({ id }) => compareEditions(library.components, { series: id, from: named(from), to: named(to) }) ?? [],
  );
  if (compared.length === 0) {
    const known = all.map(
      ({ id, editions }) => `${id}: ${editions.map(({ version }) => version).join(", ")}`,
    );
    return refused(`no set has both ${from} and ${to}; at hand are ${known.join("; ")}`);
  }
  const lines = compared.flatMap((comparison) => [
    ...totalsLine(comparison, options.json),
    ...changesOf(comparison).map((change) => changeLine(change, options.json)),
  ]);
  return { text: lines.join("\n"), problem: refusedFiles(library.refused).join("\n"), exitCode: 0 };
}

const refused = (problem: string): CodesAnswer => ({ text: "", problem, exitCode: 2 });
