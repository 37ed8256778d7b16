import { openLibrary, ownReleases, shownTitle, starterRemark } from "@/cli/code-library";
import { type CodesAnswer, refusedFiles, today } from "@/cli/codes-answer";
import type { CodesQuestion } from "@/cli/codes-options";
import type { CodeSystem } from "@/domain/code-sets/code-system";
import type { ComponentKind } from "@/domain/code-sets/components/component";
import { answerDate } from "@/domain/code-sets/release/release-dates";
import { createReleaseSearch } from "@/domain/code-sets/release/release-search";
import type { CodeSearchRow } from "@/domain/code-sets/search/search-codes";
import { commonStarterCodes, starterCodeSearch } from "@/domain/code-sets/starter/starter-code-sets";

const SEARCHED: readonly CodeSystem[] = ["icd10cm", "icd10pcs", "hcpcs", "cpt", "cdt"];

/** Files whose words lead to a code beside its title. */
const WORDS_OF: Partial<Record<CodeSystem, readonly ComponentKind[]>> = {
  icd10cm: [
    "icd10cm-tabular",
    "icd10cm-index",
    "icd10cm-external-cause-index",
    "icd10cm-neoplasm-table",
    "icd10cm-drug-table",
  ],
  icd10pcs: ["icd10pcs-index"],
};

/**
 * One query of words, or one a line of standard input; each is answered on a line of its own. What only the starter
 * set carries comes behind what the folder brings.
 */
export function searchCommand(options: CodesQuestion): CodesAnswer {
  const sets = options.sets ?? SEARCHED;
  const asked = options.date ?? today();
  const library = openLibrary(options, {
    sets,
    kinds: sets.flatMap((set) => WORDS_OF[set] ?? []),
    days: [asked],
  });
  const common = commonStarterCodes();
  const search = library.isStarter
    ? starterCodeSearch()
    : createReleaseSearch(ownReleases(library), library.components, (code) => (common.has(code) ? 1 : 0));
  const dates = new Map(sets.map((set) => [set, answerDate(library.releases, set, asked)]));
  const missing = sets.flatMap((set) => {
    const date = dates.get(set);
    if (!date) return options.sets ? [`${set}: no release is loaded`] : [];
    return options.date && date.remark ? [`${set}: ${date.remark}`] : [];
  });
  const remarks = [...missing, ...starterRemark(library)];
  const known = sets.filter((set) => dates.get(set));
  const own = known.filter((set) => !library.fromStarter.includes(set));
  const dateOf = (set: CodeSystem) => dates.get(set)?.on ?? asked;
  const answerLine = (query: string): string => {
    const request = { query, on: asked, dateOf };
    const first = search.search({ ...request, systems: own, limit: options.limit }).rows;
    const room = options.limit - first.length;
    const { fromStarter: systems } = library;
    const more =
      room > 0 && systems.length > 0
        ? starterCodeSearch().search({ ...request, systems, limit: room }).rows
        : [];
    return options.json ? jsonLine(query, [...first, ...more], remarks) : textLines([...first, ...more]);
  };
  const problem = [
    ...(options.json ? starterRemark(library) : remarks),
    ...refusedFiles(library.refused),
  ].join("\n");
  return options.words.length === 0
    ? { text: "", problem, exitCode: 0, answerLine }
    : { text: answerLine(options.words.join(" ")), problem, exitCode: 0 };
}

const jsonLine = (query: string, rows: readonly CodeSearchRow[], remarks: readonly string[]): string =>
  JSON.stringify({
    query,
    results: rows.map(({ system, code, title }) => ({ set: system, code, title: shownTitle(title) })),
    ...(remarks.length > 0 && { remarks }),
  });

const textLines = (rows: readonly CodeSearchRow[]): string =>
  rows.length === 0
    ? "nothing found"
    : rows
        .map(
          ({ code, title, billable }) =>
            `${code.padEnd(9)} ${shownTitle(title)}${billable ? "" : " (header)"}`,
        )
        .join("\n");
