/** Whole files handled in memory, for tests. */
import { textSource } from "@/domain/x12/byte-source";
import { compareFiles, type Difference, type Shelf } from "@/domain/x12/compare-files";
import { mergeFiles } from "@/domain/x12/merge-files";
import { type SplitOptions, splitFile } from "@/domain/x12/split-file";

export function split(text: string, options: SplitOptions) {
  const pieces: string[] = [];
  const problems: string[] = [];
  splitFile(textSource(text), options, {
    piece: (texts) => pieces.push([...texts].join("")),
    problem: (each) => problems.push(each),
  });
  return { pieces, problems };
}

/** Named by their position. */
export function merge(texts: readonly string[]) {
  const written: string[] = [];
  const problems: string[] = [];
  mergeFiles(
    texts.map((text, at) => textSource(text, String(at))),
    { text: (text) => written.push(text), problem: (each) => problems.push(each) },
  );
  return { text: written.join(""), problems };
}

export function compare(before: string, after: string): readonly Difference[] {
  return compareFiles(textSource(before), textSource(after), shelf());
}
export function shelf(): Shelf {
  const texts: string[] = [];
  return { put: (text) => texts.push(text) - 1, take: (place) => texts[place] ?? "" };
}
