/** A file written anew segment by segment: what is not touched stays byte for byte as it was. */
import type { CompiledSegment } from "./compile";
import { type Delimiters, STANDARD_DELIMITERS } from "./delimiters";
import { ALL_GUIDES } from "./guides/catalog";
import { InterchangeParser } from "./interchange-parser";
import type { Issue } from "./issues";
import { GENEROUS_SEGMENT_LENGTH } from "./parser-options";
import type { Tokenizer } from "./tokenizer";
import { streamedGuides } from "./view/streamed-guides";

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
export function rewriteSegments(source: string, rewriting: Rewriting): string {
  const rewriter = new SegmentRewriter(rewriting);
  return rewriter.feed(source) + rewriter.end();
}

/** More than two segments of the longest kind: whatever this is, it holds none. */
const MOST_WAITING = 2 * GENEROUS_SEGMENT_LENGTH;

/** Rewrites a file of any size: what is fed, in pieces of one character a byte, comes back as far as its segments have ended. */
export class SegmentRewriter {
  readonly #rewriting: Rewriting;
  readonly #parser: InterchangeParser;
  /** What was fed and not written yet, and where in the file it begins. */
  #waiting = "";
  #base = 0;
  #written = 0;
  readonly #pieces: string[] = [];

  constructor(rewriting: Rewriting) {
    this.#rewriting = rewriting;
    this.#parser = new InterchangeParser({
      guides: ALL_GUIDES,
      maxSegmentLength: GENEROUS_SEGMENT_LENGTH,
      rulesFor: () => NO_RULES,
      streamed: streamedGuides(ALL_GUIDES),
      keepsSets: false,
      onSegment: (segment, compiled) => this.#rewrite(segment, compiled),
    });
  }

  feed(piece: string): string {
    this.#waiting += piece;
    this.#parser.feed(piece);
    if (this.#base + this.#waiting.length - this.#written > MOST_WAITING) this.#passOn();
    this.#waiting = this.#raw(this.#written, this.#base + this.#waiting.length);
    this.#base = this.#written;
    return this.#taken();
  }

  end(): string {
    this.#parser.end();
    this.#passOn();
    return this.#taken();
  }

  /** Why there is nothing to rewrite, when there is no interchange. */
  get unread(): readonly Issue[] {
    return this.#parser.issues;
  }

  /** Writes the rest, in which no segment ended. */
  #passOn(): void {
    const end = this.#base + this.#waiting.length;
    this.#pieces.push(this.#rewriting.between(this.#raw(this.#written, end)));
    this.#written = end;
  }

  #taken(): string {
    return this.#pieces.splice(0).join("");
  }

  #raw(from: number, to: number): string {
    return this.#waiting.slice(from - this.#base, to - this.#base);
  }

  #rewrite(segment: Tokenizer, compiled: CompiledSegment | undefined): void {
    const { offset, restOffset, tag } = segment;
    if (offset < this.#written) return;
    const { segment: rewrite, between, delimiters: other } = this.#rewriting;
    const delimiters = this.#parser.interchanges.at(-1)?.delimiters ?? STANDARD_DELIMITERS;
    const elements = Array.from({ length: segment.count }, (_, at) =>
      this.#raw(segment.elementOffset(at + 1), segment.elementEnd(at + 1)),
    );
    this.#pieces.push(between(this.#raw(this.#written, offset)), tag);
    for (const element of rewrite({ tag, elements, delimiters, compiled }))
      this.#pieces.push(other?.element ?? delimiters.element, element);
    this.#pieces.push(other?.segment ?? this.#raw(restOffset - 1, restOffset));
    this.#written = restOffset;
  }
}
const NO_RULES = [] as const;
