import { type Answer, type Options, readPieces, unreadable } from "@/cli/x12-input";
import type { Output } from "@/cli/x12-output";
import { type ExplainedSegment, explainer } from "@/domain/x12/explain";

/** Every segment with its loop and the names of its elements; of files that are no X12, why not. */
export function explainFile(file: string, { json }: Options, output: Output): Answer {
  let count = 0;
  const explaining = explainer((segment) => {
    count += 1;
    output.line(json ? JSON.stringify(segment) : inWords(segment));
  });
  const problem = readPieces(file, (piece) => explaining.feed(piece));
  if (problem !== undefined) return unreadable(file, problem);
  explaining.end();
  const unread = [...explaining.issues, ...explaining.interchanges.flatMap(({ issues }) => issues)];
  if (count > 0) return { text: "", exitCode: 0 };
  return { text: "", problem: unread.map(({ message }) => `${file}: ${message}`).join("\n"), exitCode: 1 };
}

function inWords({ loop, segmentId, name, elements }: ExplainedSegment): string {
  const where = loop === "" ? "" : `  (loop ${loop})`;
  return [
    `${segmentId}  ${name ?? "no place in the guide"}${where}`,
    ...elements.map(({ position, name: what, value }) => `    ${position}  ${what}: ${value}`),
  ].join("\n");
}
