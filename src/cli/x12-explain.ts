import { type Answer, type Options, readPieces, unreadable } from "@/cli/x12-input";
import type { Output } from "@/cli/x12-output";
import { type ExplainedSegment, explainer } from "@/domain/x12/explain";
import { SEGMENT_WORDS } from "@/domain/x12/reference/segment-words";

/** Every segment with its loop and the names of its elements; of files that are no X12, why not. */
export function explainFile(file: string, { json }: Options, output: Output): Answer {
  let count = 0;
  const explaining = explainer((segment) => {
    count += 1;
    output.line(json ? JSON.stringify(segment) : inWords(segment));
  });
  const unread = readPieces(file, (piece) => explaining.feed(piece));
  if (unread !== undefined) return unreadable(file, unread);
  explaining.end();
  const around = [...explaining.issues, ...explaining.interchanges.flatMap(({ issues }) => issues)];
  // Of what was read in part, only the versions that nothing is read in are worth a word here.
  const told = around.filter(
    ({ code, severity }) => count === 0 || (code === UNREAD && severity === "error"),
  );
  const problem = told.map(({ message }) => `${file}: ${message}`).join("\n");
  return { text: "", problem, exitCode: count > 0 ? 0 : 1 };
}

const UNREAD = "version-unsupported";

function inWords({ loop, segmentId, name, elements }: ExplainedSegment): string {
  const where = loop === "" ? "" : `  (loop ${loop})`;
  return [
    `${segmentId}  ${name ?? withoutGuide(segmentId)}${where}`,
    ...elements.map(({ position, name: what, value }) => `    ${position}  ${what}: ${value}`),
  ].join("\n");
}

/** What a segment is for in general, where no guide says what it is here. */
const withoutGuide = (segmentId: string): string =>
  [SEGMENT_WORDS[segmentId], "(no place in a guide)"].filter(Boolean).join(" ");
