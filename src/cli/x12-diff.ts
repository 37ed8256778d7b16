import type { Answer, Options, Source } from "@/cli/x12-input";
import { compareFiles, type Difference } from "@/domain/x12/compare-files";
import { readInterchanges } from "@/domain/x12/read-interchanges";

/** What two files mean differently; exit code 1 when anything does. */
export function diffTwo(sources: readonly Source[], options: Options): Answer {
  const [before, after] = sources;
  if (before === undefined || after === undefined || sources.length > 2)
    return { text: "", problem: "diff takes two files.", exitCode: 2 };
  const differences = compareFiles(readInterchanges(before.source), readInterchanges(after.source));
  const lines = differences.map((each) => (options.json ? JSON.stringify(each) : describe(each)));
  return { text: lines.join("\n"), exitCode: differences.length > 0 ? 1 : 0 };
}

const NAMED = 3;
function describe({ kind, path, name, before, after, units }: Difference): string {
  const where =
    units.length > NAMED
      ? `${units.slice(0, NAMED).join(", ")} and ${units.length - NAMED} more`
      : units.join(", ");
  if (path === "") return `${kind}: ${where}`;
  const what = kind === "changed" ? `"${before}" is "${after}"` : `"${before ?? after}" ${kind}`;
  return `${where}: ${path} ${name}: ${what}`;
}
