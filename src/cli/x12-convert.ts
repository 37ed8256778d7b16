import { CheckedOutput } from "@/cli/x12-checked-output";
import { type Answer, type Options, readPieces, unreadable } from "@/cli/x12-input";
import type { Output } from "@/cli/x12-output";
import type { Issue } from "@/domain/x12/issues";
import { latin1 } from "@/domain/x12/latin1";
import { objectStream } from "@/domain/x12/object-stream";
import { PartsFromJson, toJson } from "@/domain/x12/parts-json";
import { PartReader } from "@/domain/x12/read-parts";
import { PartWriter } from "@/domain/x12/write-parts";

/** What a file of any size is converted by, piece by piece. */
interface Conversion {
  feed(piece: string): void;
  end(): Converted;
}
interface Converted {
  readonly hasErrors: boolean;
  /** Why there is nothing to read. */
  readonly unread: readonly Issue[];
  /** Said instead, with the exit code. */
  readonly answer?: Answer;
}

/** The file as typed objects, one claim, payment or part a line, or written (back) as X12. Cents are decimal text. */
export function convertFile(file: string, options: Options, output: Output): Answer {
  const conversion = options.x12 ? asX12(file, output) : options.whole ? asParts(output) : asObjects(output);
  const problem = readPieces(file, (piece) => conversion.feed(latin1(piece)));
  if (problem !== undefined) return unreadable(file, problem);
  const { hasErrors, unread, answer } = conversion.end();
  if (answer !== undefined) return answer;
  if (!hasErrors) return { text: "", exitCode: 0 };
  const why = unread[0]?.message ?? "has errors; see firstpass-x12 validate";
  return { text: "", problem: `${file}: ${why}`, exitCode: 1 };
}

const asObjects = (output: Output): Conversion => objectStream((object) => output.line(toJson(object)));
const asParts = (output: Output): Conversion => new PartReader((part) => output.line(toJson(part)));

/** Lines of JSON are known by how they begin. */
function asX12(file: string, output: Output): Conversion {
  let conversion: Conversion | undefined;
  return {
    feed(piece) {
      conversion ??= piece.trimStart().startsWith("{") ? fromJson(file, output) : writtenBack(output);
      conversion.feed(piece);
    },
    end: () => (conversion ?? writtenBack(output)).end(),
  };
}

function writtenBack(output: Output): Conversion {
  const writer = new PartWriter((text) => output.write(text));
  const reader = new PartReader((part) => writer.put(part));
  return {
    feed: (piece) => reader.feed(piece),
    end() {
      const verdict = reader.end();
      writer.end();
      return verdict;
    },
  };
}

/** What `convert --whole` gave, as X12 again; read back before it is given out. */
function fromJson(file: string, output: Output): Conversion {
  const parts = new PartsFromJson();
  const checked = new CheckedOutput();
  let rest = "";
  let wrong: number | undefined;
  let count = 0;
  const take = (line: string): void => {
    count += 1;
    if (line.trim() === "" || wrong !== undefined) return;
    const part = parts.read(Buffer.from(line, "latin1").toString("utf8"));
    if (part === undefined) wrong = count;
    else checked.put(part);
  };
  return {
    feed(piece) {
      const lines = (rest + piece).split("\n");
      rest = lines.pop() ?? "";
      for (const line of lines) take(line);
    },
    end() {
      take(rest);
      const problem = `${file}: line ${wrong}: only what convert --whole gives can be written as X12`;
      if (wrong !== undefined) return ended({ text: "", problem, exitCode: 2 });
      const problems = checked.give(output);
      const told = problems.map((each) => `${file}: ${each}`).join("\n");
      return ended({ text: "", problem: told, exitCode: problems.length > 0 ? 1 : 0 });
    },
  };
}
const ended = (answer: Answer): Converted => ({ hasErrors: false, unread: [], answer });
