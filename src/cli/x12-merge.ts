import type { Answer } from "@/cli/x12-input";
import type { Output } from "@/cli/x12-output";
import type { ByteSource } from "@/domain/x12/byte-source";
import { mergeFiles } from "@/domain/x12/merge-files";

/** One interchange for each pair of partners out of many files. */
export function mergeAll(sources: readonly ByteSource[], output: Output): Answer {
  const problems: string[] = [];
  mergeFiles(sources, { text: (text) => output.write(text), problem: (each) => problems.push(each) });
  return { text: "", problem: problems.join("\n"), exitCode: problems.length > 0 ? 1 : 0 };
}
