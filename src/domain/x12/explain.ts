/** A file in words: each segment with its loop, its name, and the name of each element that holds something. */
import type { CompiledSegment } from "./compile";
import type { Delimiters } from "./delimiters";
import { elementNames } from "./element-names";
import { ALL_GUIDES } from "./guides/catalog";
import { InterchangeParser } from "./interchange-parser";
import { GENEROUS_SEGMENT_LENGTH } from "./parser-options";
import type { Tokenizer } from "./tokenizer";
import { streamedGuides } from "./view/streamed-guides";

export interface ExplainedElement {
  /** `05` or, inside a composite, `05-3`. */
  readonly position: string;
  readonly name: string;
  readonly value: string;
}
export interface ExplainedSegment {
  readonly offset: number;
  /** Empty outside any loop. */
  readonly loop: string;
  readonly segmentId: string;
  /** Undefined where no guide has a place for the segment. */
  readonly name: string | undefined;
  readonly elements: readonly ExplainedElement[];
}

export function explain(source: string | Uint8Array): readonly ExplainedSegment[] {
  const explained: ExplainedSegment[] = [];
  const explaining = explainer((segment) => explained.push(segment));
  explaining.feed(source);
  explaining.end();
  return explained;
}

/** The same for a file of any size: hands over each segment as it is read. */
export function explainer(onExplained: (segment: ExplainedSegment) => void) {
  const parser: InterchangeParser = new InterchangeParser({
    guides: ALL_GUIDES,
    maxSegmentLength: GENEROUS_SEGMENT_LENGTH,
    rulesFor: () => NO_RULES,
    streamed: streamedGuides(ALL_GUIDES),
    keepsSets: false,
    readsValues: false,
    onSegment(segment, compiled, loop) {
      const delimiters = parser.interchanges.at(-1)?.delimiters;
      onExplained({
        offset: segment.offset,
        loop,
        segmentId: segment.tag,
        name: compiled?.name,
        elements: explainElements(segment, compiled, delimiters),
      });
    },
  });
  return parser;
}
const NO_RULES = [] as const;

function explainElements(
  segment: Tokenizer,
  compiled: CompiledSegment | undefined,
  delimiters: Delimiters | undefined,
): ExplainedElement[] {
  const names = compiled ? elementNames(compiled) : [];
  return Array.from({ length: segment.count }, (_, at) => at + 1)
    .filter((position) => segment.text(position) !== "")
    .flatMap((position) => {
      const { name = `Element ${position}`, components = [] } = names[position - 1] ?? {};
      const number = String(position).padStart(2, "0");
      const value = segment.text(position);
      if (components.length === 0 || delimiters === undefined) return [{ position: number, name, value }];
      return value
        .split(delimiters.component)
        .map((part, index) => ({
          position: `${number}-${index + 1}`,
          name: components[index] ?? name,
          value: part,
        }))
        .filter((part) => part.value !== "");
    });
}
