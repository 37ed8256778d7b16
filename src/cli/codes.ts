/** `npm run -s codes -- search|lookup|check|list|diff [options] …`; installed as `firstpass-codes`. */
import type { CodesAnswer } from "@/cli/codes-answer";
import { checkCommand } from "@/cli/codes-check";
import { diffCommand } from "@/cli/codes-diff";
import { listCommand } from "@/cli/codes-list";
import { lookUpCommand } from "@/cli/codes-lookup";
import { type CodesOptions, parseCodesOptions } from "@/cli/codes-options";
import { searchCommand } from "@/cli/codes-search";

const USAGE = `Usage: firstpass-codes COMMAND [options] …

  search QUERY      codes by words, abbreviations or a code's beginning; without QUERY one a line of standard input
  lookup CODE…      title, validity, headers above, notes, marks and successors
  check FILE        what the book and the edits say of lists of codes (JSON); - reads standard input
  list              releases and files at hand, and what is missing
  diff FROM TO      what changed between two editions, such as FY2025 FY2026 (needs --release)

  --json            one JSON object a line
  --set A,B         icd10cm, icd10pcs, hcpcs, cpt, cdt, modifier …
  --date D          date of service or discharge, YYYY-MM-DD; without it, the newest release of each set
  --limit N         results of a search (10)
  --release DIR     a folder of official files, plain, zip or gz; without it, the starter set

Exit code: 0 all is well, 1 something was found or not found, 2 a question or a file could not be read.`;

const COMMANDS: Readonly<Record<string, (options: CodesOptions) => CodesAnswer>> = {
  search: searchCommand,
  lookup: lookUpCommand,
  check: checkCommand,
  list: listCommand,
  diff: diffCommand,
};

function answerTo([command = "", ...rest]: readonly string[]): CodesAnswer {
  const run = Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined;
  if (!run) return { text: "", problem: USAGE, exitCode: 2 };
  const options = parseCodesOptions(rest);
  if (typeof options === "string") return { text: "", problem: options, exitCode: 2 };
  try {
    return run(options);
  } catch (error) {
    if (isFileProblem(error)) return { text: "", problem: error.message, exitCode: 2 };
    throw error;
  }
}

/** What the system says of a folder or file that cannot be read. */
const isFileProblem = (error: unknown): error is Error =>
  error instanceof Error && ("syscall" in error || error instanceof RangeError);

const { text, problem, exitCode } = answerTo(process.argv.slice(2));
if (text !== "") process.stdout.write(`${text}\n`);
if (problem !== "") console.error(problem);
process.exitCode = exitCode;
