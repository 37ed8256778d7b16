/** Reads whole files. For files that may be large, see `stream-loops.ts`. */
import type { Guide } from "./guide";
import { ALL_GUIDES } from "./guides/catalog";
import type { X12File } from "./interchange";
import { InterchangeParser } from "./interchange-parser";
import { GENEROUS_SEGMENT_LENGTH } from "./parser-options";
import { type RuleChoice, rulesFor } from "./rule-choice";

export interface ReadOptions extends RuleChoice {
  /** The guides to read by; all by default. */
  readonly guides?: readonly Guide[];
  /** Characters; a longer segment is damage. */
  readonly maxSegmentLength?: number;
}

/** Bytes give byte offsets; a string's offsets count its characters. Never throws for what the source holds. */
export function readInterchanges(source: string | Uint8Array, options: ReadOptions = {}): X12File {
  const parser = new InterchangeParser({
    guides: options.guides ?? ALL_GUIDES,
    maxSegmentLength: options.maxSegmentLength ?? GENEROUS_SEGMENT_LENGTH,
    rulesFor: rulesFor(options),
  });
  parser.feed(source);
  parser.end();
  return { interchanges: parser.interchanges, issues: parser.issues };
}
