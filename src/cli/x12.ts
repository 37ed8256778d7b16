/** `npm run -s x12 -- validate|explain|convert|acknowledge [options] FILE…`; `-` reads standard input. */
import { acknowledgeFile } from "@/cli/x12-acknowledge";
import { convertFile } from "@/cli/x12-convert";
import { explainFile } from "@/cli/x12-explain";
import { type Answer, parseOptions, readSource } from "@/cli/x12-input";
import { validateFile } from "@/cli/x12-validate";

const USAGE = `Usage: x12 COMMAND [options] FILE…          (- reads standard input)

  validate     list what is wrong             --json: one object a line and file
  explain      every segment in words         --json
  convert      claims or payments as JSON     --x12: write the file back
  acknowledge  answer with TA1 and 999        --control N: number of the answer, --snip N: reject through this type

Exit code: 0 no error found, 1 an error found, 2 a file could not be read.`;

const COMMANDS = {
  validate: validateFile,
  explain: explainFile,
  convert: convertFile,
  acknowledge: acknowledgeFile,
} as const;
type Command = keyof typeof COMMANDS;
const isCommand = (word: string): word is Command => Object.hasOwn(COMMANDS, word);

function main(words: readonly string[]): number {
  const [command = "", ...rest] = words;
  const options = parseOptions(rest);
  if (!isCommand(command) || options.files.length === 0) {
    console.error(USAGE);
    return 2;
  }
  const answers = options.files.map((file): Answer => {
    const source = readSource(file);
    if (typeof source === "string") return { text: "", problem: `${file}: ${source}`, exitCode: 2 };
    return COMMANDS[command]({ file, source: source.bytes, options });
  });
  for (const { text, problem } of answers) {
    if (text !== "") process.stdout.write(text.endsWith("\n") ? text : `${text}\n`);
    if (problem) console.error(problem);
  }
  return Math.max(...answers.map(({ exitCode }) => exitCode));
}

process.exitCode = main(process.argv.slice(2));
