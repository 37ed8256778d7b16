/** `firstpass-x12 COMMAND [options] FILE…`; `-` reads standard input. */
import { acknowledgeFile } from "@/cli/x12-acknowledge";
import { convertFile } from "@/cli/x12-convert";
import { diffTwo } from "@/cli/x12-diff";
import { explainFile } from "@/cli/x12-explain";
import { openSource } from "@/cli/x12-files";
import { type Answer, type Options, parseOptions, ReadRefusal, SystemRefusal } from "@/cli/x12-input";
import { mergeAll } from "@/cli/x12-merge";
import { Output } from "@/cli/x12-output";
import { redactFile } from "@/cli/x12-redact";
import { splitOne } from "@/cli/x12-split";
import { validateFiles } from "@/cli/x12-validate";
import type { ByteSource } from "@/domain/x12/byte-source";

const USAGE = `Usage: firstpass-x12 COMMAND [options] FILE…          (- or none: standard input)

  validate     list what is wrong               --json: one object a line and file, --companion FILE: a partner's rules
  explain      every segment in words           --json: one object a line and segment
  convert      claims or payments as JSON       --whole: all of the file instead, --x12: write the file (or that) as X12
  acknowledge  answer with TA1, 999 and 277CA   --control N: number of the answer, --snip N: reject through this type
  split        a file for each                  --by set|claim, --out FOLDER, --control N: number of the first
  merge        one file of many                 for each pair of partners
  redact       the same with synthetic people   --seed TEXT: the same text, the same people
  diff         what two files mean differently  --json: one object a line and difference

Exit code: 0 no error or difference found, 1 one found, 2 a file could not be read or the output not be written.`;

type Run = (
  files: readonly string[],
  options: Options,
  output: Output,
) => readonly Answer[] | Promise<readonly Answer[]>;

/** Answers for each file on its own, while it reads it. */
const streaming =
  (answer: (file: string, options: Options, output: Output) => Answer): Run =>
  (files, options, output) =>
    files.map((file) => {
      const answered = unlessRefused(() => answer(file, options, output));
      output.flush();
      return answered;
    });
function unlessRefused(answer: () => Answer): Answer {
  try {
    return answer();
  } catch (error) {
    if (error instanceof ReadRefusal) return { text: "", problem: error.message, exitCode: 2 };
    throw error;
  }
}

/** Reads all files and answers once. */
const together =
  (answer: (sources: readonly ByteSource[], output: Output, options: Options) => Answer): Run =>
  (files, options, output) => {
    const opened = files.map((file) => ({ file, source: openSource(file) }));
    const unread = opened.flatMap(({ file, source }) =>
      typeof source === "string" ? [`${file}: ${source}`] : [],
    );
    if (unread.length > 0) return [{ text: "", problem: unread.join("\n"), exitCode: 2 }];
    const sources = opened.flatMap(({ source }) => (typeof source === "string" ? [] : [source]));
    return [unlessRefused(() => answer(sources, output, options))];
  };

const COMMANDS: Readonly<Record<string, Run>> = {
  validate: validateFiles,
  explain: streaming(explainFile),
  convert: streaming(convertFile),
  acknowledge: streaming(acknowledgeFile),
  split: streaming(splitOne),
  merge: together(mergeAll),
  redact: streaming(redactFile),
  diff: together(diffTwo),
};

/** Words that ask for help, wherever they stand. */
const HELP: ReadonlySet<string> = new Set(["help", "--help", "-h"]);

async function main(words: readonly string[]): Promise<number> {
  const [command = "", ...rest] = words;
  if (words.some((word) => HELP.has(word))) {
    print({ text: USAGE, exitCode: 0 }, new Output("utf8"));
    return 0;
  }
  const run = Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined;
  const options = parseOptions(rest);
  if (run === undefined) return misused(USAGE);
  if (typeof options === "string") return misused(`${options}\n\n${USAGE}`);
  // Whoever pipes something in and names no file means that.
  const files = options.files.length === 0 && !process.stdin.isTTY ? ["-"] : options.files;
  if (files.length === 0) return misused(USAGE);
  const output = new Output(encodingOf(command, options));
  const answers = await run(files, options, output);
  for (const answer of answers) print(answer, output);
  return Math.max(...answers.map(({ exitCode }) => exitCode));
}

function misused(explanation: string): number {
  console.error(explanation);
  return 2;
}

function print({ text, problem }: Answer, output: Output): void {
  if (text !== "") output.write(text.endsWith("\n") ? text : `${text}\n`);
  output.flush();
  if (problem) console.error(problem);
}

/** Files go out as the bytes that came in; words go out as UTF-8. */
function encodingOf(command: string, { x12 }: Options): BufferEncoding {
  const isX12 =
    ["acknowledge", "split", "merge", "redact"].includes(command) || (command === "convert" && x12);
  return isX12 ? "latin1" : "utf8";
}

/** What the system refuses is said in words; anything else is a mistake of ours and shows where. */
function broken(error: unknown): number {
  console.error(error instanceof SystemRefusal ? error.message : error);
  return 2;
}

process.exitCode = await main(process.argv.slice(2)).catch(broken);
