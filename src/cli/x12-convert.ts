import { type Answer, type Options, readPieces, readSource } from "@/cli/x12-input";
import type { Output } from "@/cli/x12-output";
import { allIssues } from "@/domain/x12/interchange";
import { hasErrors, type Issue } from "@/domain/x12/issues";
import { objectStream } from "@/domain/x12/object-stream";
import { readInterchanges } from "@/domain/x12/read-interchanges";
import { toJson, wholeFromJson, wholeToJson } from "@/domain/x12/whole-json";
import { interchangeToWrite } from "@/domain/x12/write-back";
import { writeInterchange, writeUnchecked } from "@/domain/x12/write-interchange";

/** The file as typed objects, one claim, payment or interchange a line, or written (back) as X12. Cents are decimal text. */
export function convertFile(file: string, options: Options, output: Output): Answer {
  if (!options.x12 && !options.whole) return convertObjects(file, output);
  const source = readSource(file);
  if (typeof source === "string") return { text: "", problem: `${file}: ${source}`, exitCode: 2 };
  return convertWhole(file, source.bytes, options);
}

/** Claim by claim, so that a file may be larger than memory. */
function convertObjects(file: string, output: Output): Answer {
  const objects = objectStream((object) => output.line(toJson(object)));
  const problem = readPieces(file, (piece) => objects.feed(piece));
  if (problem !== undefined) return { text: "", problem: `${file}: ${problem}`, exitCode: 2 };
  return judged(file, "", objects.end());
}

function convertWhole(file: string, source: string, { x12 }: Options): Answer {
  if (x12 && source.trimStart().startsWith("{")) return writeJson(file, source);
  const read = readInterchanges(source);
  const text = x12
    ? read.interchanges.map((each) => writeUnchecked(interchangeToWrite(each)).text).join("")
    : read.interchanges.map(wholeToJson).join("\n");
  return judged(file, text, { hasErrors: hasErrors(allIssues(read)), unread: read.issues });
}

interface Verdict {
  readonly hasErrors: boolean;
  /** Why there is nothing to read. */
  readonly unread: readonly Issue[];
}
function judged(file: string, text: string, { hasErrors: isWrong, unread: [none] }: Verdict): Answer {
  if (!isWrong) return { text, exitCode: 0 };
  const problem = none?.message ?? "has errors; see firstpass-x12 validate";
  return { text, problem: `${file}: ${problem}`, exitCode: 1 };
}

/** What `convert --whole` gave, as X12 again; read back before it is given out. */
function writeJson(file: string, source: string): Answer {
  const lines = Buffer.from(source, "latin1").toString("utf8").split("\n").filter(Boolean);
  const wholes = lines.flatMap((line) => wholeFromJson(line) ?? []);
  if (wholes.length < lines.length)
    return {
      text: "",
      problem: `${file}: only what convert --whole gives can be written as X12`,
      exitCode: 2,
    };
  const written = wholes.map(writeInterchange);
  const problems = written.flatMap((each) => (each.ok ? [] : [...each.refusals, ...each.issues]));
  return {
    text: written.map((each) => (each.ok ? each.text : "")).join(""),
    problem: problems.map(({ path, message }) => `${file}: ${path}: ${message}`).join("\n"),
    exitCode: problems.length > 0 ? 1 : 0,
  };
}
