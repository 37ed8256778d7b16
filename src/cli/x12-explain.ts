import type { Answer, Task } from "@/cli/x12-input";
import { explain } from "@/domain/x12/explain";

/** Every segment with its loop and the names of its elements. */
export function explainFile({ source, options }: Task): Answer {
  const segments = explain(source);
  const exitCode = segments.length === 0 ? 1 : 0;
  if (options.json) return { text: segments.map((segment) => JSON.stringify(segment)).join("\n"), exitCode };
  const lines = segments.flatMap(({ loop, segmentId, name, elements }) => [
    `${segmentId}  ${name ?? "no place in the guide"}${loop === "" ? "" : `  (loop ${loop})`}`,
    ...elements.map(({ position, name: what, value }) => `    ${position}  ${what}: ${value}`),
  ]);
  return { text: lines.join("\n"), exitCode };
}
