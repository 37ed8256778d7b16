import type { CodesAnswer } from "@/cli/codes-answer";
import { checkCommand } from "@/cli/codes-check";
import { diffCommand } from "@/cli/codes-diff";
import { listCommand } from "@/cli/codes-list";
import { lookUpCommand } from "@/cli/codes-lookup";
import { type CodesQuestion, parseCodesOptions } from "@/cli/codes-options";
import { searchCommand } from "@/cli/codes-search";
import { CODES_USAGE } from "@/cli/codes-usage";
import { inPlainWords } from "@/cli/plain-words";
import type { ReleaseFolder } from "@/cli/release-folder";

const COMMANDS: Readonly<Record<string, (question: CodesQuestion) => CodesAnswer>> = {
  search: searchCommand,
  lookup: lookUpCommand,
  check: checkCommand,
  list: listCommand,
  diff: diffCommand,
};

/** What a command says and the exit code it ends with; a file or folder that cannot be read is said too. */
export function answerCommand(words: readonly string[], officeFiles?: ReleaseFolder): CodesAnswer {
  const [command = "", ...rest] = words;
  if (asksForHelp(words)) return { text: CODES_USAGE, problem: "", exitCode: 0 };
  const run = Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined;
  if (!run) return { text: "", problem: CODES_USAGE, exitCode: 2 };
  const options = parseCodesOptions(rest);
  if (typeof options === "string") return { text: "", problem: options, exitCode: 2 };
  try {
    return run({ ...options, ...(officeFiles && { officeFiles }) });
  } catch (error) {
    if (isFileProblem(error)) return { text: "", problem: inPlainWords(error), exitCode: 2 };
    throw error;
  }
}

/** `help`, or the option anywhere before `--`. */
function asksForHelp(words: readonly string[]): boolean {
  const end = words.indexOf("--");
  const typed = end < 0 ? words : words.slice(0, end);
  return typed[0] === "help" || typed.includes("--help") || typed.includes("-h");
}

/** What the system says of a folder or file that cannot be read. */
export const isFileProblem = (error: unknown): error is Error =>
  error instanceof Error && ("syscall" in error || error instanceof RangeError);
