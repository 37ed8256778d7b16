import { type Answer, type Options, readPieces, unreadable } from "@/cli/x12-input";
import type { Output } from "@/cli/x12-output";
import { latin1 } from "@/domain/x12/latin1";
import { redactor } from "@/domain/x12/redact/redact";

/** The same file, of any size, with synthetic people. */
export function redactFile(file: string, { seed }: Options, output: Output): Answer {
  const redacting = redactor({ seed });
  const problem = readPieces(file, (piece) => output.write(redacting.feed(latin1(piece))));
  if (problem !== undefined) return unreadable(file, problem);
  output.write(redacting.end());
  const [unread] = redacting.unread;
  return unread === undefined
    ? { text: "", exitCode: 0 }
    : { text: "", problem: `${file}: ${unread.message}`, exitCode: 1 };
}
