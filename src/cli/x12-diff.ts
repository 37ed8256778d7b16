import { shelfInFile } from "@/cli/x12-files";
import type { Answer, Options } from "@/cli/x12-input";
import type { Output } from "@/cli/x12-output";
import type { ByteSource } from "@/domain/x12/byte-source";
import { compareFiles, type Difference } from "@/domain/x12/compare-files";
import { readInterchanges } from "@/domain/x12/read-interchanges";

/** What two files mean differently; exit code 1 when anything does. */
export function diffTwo(sources: readonly ByteSource[], output: Output, options: Options): Answer {
  const [before, after] = sources;
  if (before === undefined || after === undefined || sources.length > 2)
    return { text: "", problem: "diff takes two files.", exitCode: 2 };
  const problem = [before, after].flatMap(whyNoX12).join("\n");
  if (problem !== "") return { text: "", problem, exitCode: 1 };
  const differences = compareFiles(before, after, shelfInFile());
  for (const each of differences) output.line(options.json ? JSON.stringify(each) : describe(each));
  return { text: "", exitCode: differences.length > 0 ? 1 : 0 };
}

/** Where an interchange is looked for; without one there is nothing to compare. */
const BEGINNING = 64 * 1024;
function whyNoX12(source: ByteSource): string[] {
  const { interchanges, issues } = readInterchanges([...source.pieces(0, BEGINNING)].join(""));
  return interchanges.length > 0 ? [] : issues.slice(0, 1).map(({ message }) => `${source.name}: ${message}`);
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
