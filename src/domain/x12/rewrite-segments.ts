/** A file written anew segment by segment: what is not touched stays byte for byte as it was. */
import type { CompiledSegment } from "./compile";
import { type Delimiters, STANDARD_DELIMITERS } from "./delimiters";
import { ALL_GUIDES } from "./guides/catalog";
import { InterchangeParser } from "./interchange-parser";
import { GENEROUS_SEGMENT_LENGTH } from "./parser-options";

export interface RawSegment {
  readonly tag: string;
  /** Its elements as they stand, components and all; the first is element 1. */
  readonly elements: readonly string[];
  readonly delimiters: Delimiters;
  /** Undefined where no guide has a place for it. */
  readonly compiled: CompiledSegment | undefined;
}
export interface Rewriting {
  /** The elements to write instead. */
  segment(segment: RawSegment): readonly string[];
  /** What stands between segments: line ends, and whatever does not belong there. */
  between(text: string): string;
  /** Written instead of those of the file. */
  readonly delimiters?: Delimiters;
}

/** `source` has one character a byte. */
export function rewriteSegments(
  source: string,
  { segment: rewrite, between, delimiters: other }: Rewriting,
): string {
  const pieces: string[] = [];
  let written = 0;
  const parser: InterchangeParser = new InterchangeParser({
    guides: ALL_GUIDES,
    maxSegmentLength: GENEROUS_SEGMENT_LENGTH,
    rulesFor: () => NO_RULES,
    onSegment(segment, compiled) {
      const { offset, restOffset, tag } = segment;
      if (offset < written) return;
      const delimiters = parser.interchanges.at(-1)?.delimiters ?? STANDARD_DELIMITERS;
      const elements = Array.from({ length: segment.count }, (_, at) =>
        source.slice(segment.elementOffset(at + 1), segment.elementEnd(at + 1)),
      );
      pieces.push(between(source.slice(written, offset)), tag);
      for (const element of rewrite({ tag, elements, delimiters, compiled }))
        pieces.push(other?.element ?? delimiters.element, element);
      pieces.push(other?.segment ?? source.slice(restOffset - 1, restOffset));
      written = restOffset;
    },
  });
  parser.feed(source);
  parser.end();
  pieces.push(between(source.slice(written)));
  return pieces.join("");
}
const NO_RULES = [] as const;
