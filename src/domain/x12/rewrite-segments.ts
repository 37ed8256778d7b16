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
  /** The whole of it as it stands, without its terminator. */
  readonly text: string;
  /** Its elements as they stand, components and all; the first is element 1. */
  readonly elements: readonly string[];
  readonly delimiters: Delimiters;
  /** Undefined where no guide has a place for it. */
  readonly compiled: CompiledSegment | undefined;
}
export interface Rewriting {
  /** What to write instead, without a terminator; undefined leaves the segment as it is. */
  segment(segment: RawSegment): string | undefined;
  /** What stands between segments: line ends, and whatever does not belong there. */
  between(text: string): string;
  /** Written instead of that of the file. */
  readonly terminator?: string;
}
export const segmentOf = (tag: string, elements: readonly string[], separator: string): string =>
  elements.length === 0 ? tag : tag + separator + elements.join(separator);

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
  /** How far it was looked at, and how far written: what stays as it is gets written in one stretch. */
  #seen = 0;
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
      readsValues: false,
      onSegment: (segment, compiled) => this.#rewrite(segment, compiled),
    });
  }

  feed(piece: string): string {
    this.#waiting += piece;
    this.#parser.feed(piece);
    if (this.#base + this.#waiting.length - this.#seen > MOST_WAITING) this.#passOn();
    this.#copyTo(this.#seen);
    this.#waiting = this.#raw(this.#seen, this.#base + this.#waiting.length);
    this.#base = this.#seen;
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
    this.#passGap(this.#base + this.#waiting.length);
    this.#copyTo(this.#seen);
  }

  /** Writes what stands as it is up to an offset. */
  #copyTo(offset: number): void {
    if (offset > this.#written) this.#pieces.push(this.#raw(this.#written, offset));
    this.#written = offset;
  }

  /** What stands between segments. */
  #passGap(offset: number): void {
    if (offset === this.#seen) return;
    this.#copyTo(this.#seen);
    this.#pieces.push(this.#rewriting.between(this.#raw(this.#seen, offset)));
    this.#written = offset;
    this.#seen = offset;
  }

  #taken(): string {
    return this.#pieces.splice(0).join("");
  }

  #raw(from: number, to: number): string {
    return this.#waiting.slice(from - this.#base, to - this.#base);
  }

  #rewrite(segment: Tokenizer, compiled: CompiledSegment | undefined): void {
    const { offset, restOffset } = segment;
    if (offset < this.#seen) return;
    this.#passGap(offset);
    const { delimiters = STANDARD_DELIMITERS } = this.#parser.interchanges.at(-1) ?? {};
    const raw = new SegmentAtHand(segment, compiled, delimiters);
    const text = this.#rewriting.segment(raw);
    if (text !== undefined) {
      this.#copyTo(this.#seen);
      this.#pieces.push(text, this.#rewriting.terminator ?? delimiters.segment);
      this.#written = restOffset;
    }
    this.#seen = restOffset;
  }
}

/** Cuts out only what is asked for. */
class SegmentAtHand implements RawSegment {
  readonly compiled: CompiledSegment | undefined;
  readonly delimiters: Delimiters;
  readonly #segment: Tokenizer;

  constructor(segment: Tokenizer, compiled: CompiledSegment | undefined, delimiters: Delimiters) {
    this.#segment = segment;
    this.compiled = compiled;
    this.delimiters = delimiters;
  }

  get tag(): string {
    return this.#segment.tag;
  }

  get text(): string {
    const { source, start, end } = this.#segment;
    return source.slice(start, end);
  }

  get elements(): readonly string[] {
    const segment = this.#segment;
    const { source } = segment;
    const elements: string[] = [];
    for (let at = 1; at <= segment.count; at += 1)
      elements.push(source.slice(segment.from(at), segment.to(at)));
    return elements;
  }
}
const NO_RULES = [] as const;
