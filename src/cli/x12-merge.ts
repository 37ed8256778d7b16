import type { Answer, Source } from "@/cli/x12-input";
import { mergeFiles } from "@/domain/x12/merge-files";

/** One interchange for each pair of partners out of many files. */
export function mergeAll(sources: readonly Source[]): Answer {
  const { text, problems } = mergeFiles(sources.map(({ file, source }) => ({ name: file, text: source })));
  return { text, problem: problems.join("\n"), exitCode: problems.length > 0 ? 1 : 0 };
}
