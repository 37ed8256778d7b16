/**
 * Reads a file of any size once, in pieces, and keeps a few bytes for each segment: where it begins, its place in the
 * guide, and how bad its worst finding is. Any row can then be explained from its own bytes alone.
 */
import type { CompiledSegment } from "../compile";
import { type Delimiters, STANDARD_DELIMITERS } from "../delimiters";
import { ALL_GUIDES } from "../guides/catalog";
import type { TransactionSet } from "../interchange";
import type { SetBuilder } from "../interchange-builder";
import { InterchangeParser } from "../interchange-parser";
import type { Issue, Severity } from "../issues";
import { GENEROUS_SEGMENT_LENGTH } from "../parser-options";
import { type RuleChoice, rulesFor } from "../rule-choice";
import type { Tokenizer } from "../tokenizer";
import { pagesOf8, pagesOf16, pagesOf32 } from "./number-pages";
import { type Place, PlaceTable } from "./place";
import { streamedGuides } from "./streamed-guides";

export interface Finding {
  /** Index of the segment it stands at. */
  readonly at: number;
  readonly issue: Issue;
}
/** So many findings are kept in words; all are counted and marked. */
const KEPT = 20_000;
/** More of them is no line end. */
const MANY_BLANKS = 200;
const LEVEL: Readonly<Record<Severity, number>> = { note: 1, warning: 2, error: 3 };

export class FileIndex {
  readonly table: PlaceTable;
  /** Findings as far as they are kept: as they were found, at the end in the order of the file. */
  readonly findings: Finding[] = [];
  readonly counts: Record<Severity, number> = { error: 0, warning: 0, note: 0 };
  /** The segments that name a business unit: a claim, a payment. */
  readonly units = pagesOf32();
  readonly #offsets = pagesOf32();
  readonly #places = pagesOf16();
  readonly #levels = pagesOf8();
  readonly #delimiters: { readonly from: number; readonly delimiters: Delimiters }[] = [];
  readonly #parser: InterchangeParser;
  #bytes = 0;
  /** The latest piece. */
  #piece = "";
  /** Just behind the terminator of the latest segment. */
  #rest = 0;

  constructor(choice: RuleChoice = {}) {
    this.table = new PlaceTable(ALL_GUIDES, rulesFor(choice));
    this.#parser = new InterchangeParser({
      guides: ALL_GUIDES,
      maxSegmentLength: GENEROUS_SEGMENT_LENGTH,
      rulesFor: rulesFor(choice),
      streamed: streamedGuides(ALL_GUIDES),
      onSegment: (segment, compiled, loop) => this.#add(segment, compiled, loop),
      onLoop: (_closed, set) => this.#take(set.issues),
      onSet: (set) => this.#closeSet(set),
    });
  }

  get length(): number {
    return this.#offsets.length;
  }
  get bytes(): number {
    return this.#bytes;
  }

  /** Takes the next piece, one character a byte. */
  feed(text: string): void {
    this.#piece = text;
    this.#bytes += text.length;
    this.#parser.feed(text);
    this.#takeEnvelope();
  }

  /** What stands behind the last segment has its row too, then no more is expected. */
  end(): void {
    this.#parser.end();
    this.#pushGap(this.#bytes);
    this.#takeEnvelope();
    this.#take(this.#parser.issues as Issue[]);
    this.findings.sort((a, b) => a.at - b.at);
  }

  offsetOf(index: number): number {
    return this.#offsets.at(index);
  }
  /** Where the next segment begins. */
  endOf(index: number): number {
    return index + 1 < this.length ? this.#offsets.at(index + 1) : this.#bytes;
  }
  placeOf(index: number): Place {
    return this.table.places[this.#places.at(index)] as Place;
  }
  severityOf(index: number): Severity | undefined {
    return ([undefined, "note", "warning", "error"] as const)[this.#levels.at(index)];
  }
  delimitersOf(index: number): Delimiters {
    return this.#delimiters.findLast(({ from }) => from <= index)?.delimiters ?? STANDARD_DELIMITERS;
  }
  /** The segment that holds a byte. */
  segmentAt(offset: number): number {
    return Math.max(this.#offsets.lastNotAbove(offset), 0);
  }

  /** The nearest segment with a finding behind (1) or before (-1) this one. */
  nextFinding(from: number, by: 1 | -1): number | undefined {
    for (let at = from + by; at >= 0 && at < this.length; at += by) if (this.#levels.at(at) > 0) return at;
    return undefined;
  }

  /** The number of the business unit that a segment stands in, from 0; -1 outside any. */
  unitAt(index: number): number {
    return this.placeOf(index).isInUnit ? this.units.lastNotAbove(index) : -1;
  }

  /** Segments whose place says one of these words, in order. */
  *inPlaces(wanted: (place: Place) => boolean): Iterable<number> {
    const fits = this.table.places.map(wanted);
    if (!fits.includes(true)) return;
    for (let at = 0; at < this.length; at += 1) if (fits[this.#places.at(at)]) yield at;
  }

  #add(segment: Tokenizer, compiled: CompiledSegment | undefined, loop: string): void {
    const { offset } = segment;
    const isHeader = compiled?.tag === "ISA";
    this.#pushGap(offset);
    this.#rest = segment.restOffset;
    const place = this.table.of(compiled?.tag ?? segment.tag, compiled, loop);
    const delimiters = isHeader ? this.#parser.interchanges.at(-1)?.delimiters : undefined;
    if (delimiters) this.#delimiters.push({ from: this.length, delimiters });
    if (this.table.places[place]?.unitElement !== undefined) this.units.push(this.length);
    this.#push(offset, place);
  }

  /** Bytes that are no segment have a row of their own, unless they are line ends and blanks. */
  #pushGap(to: number): void {
    if (to === this.#rest) return;
    const start = this.#bytes - this.#piece.length;
    const seen = this.#piece.slice(Math.max(this.#rest - start, 0), Math.max(to - start, 0));
    if (seen.trim() !== "" || to - this.#rest > MANY_BLANKS) this.#push(this.#rest, this.table.gap());
  }

  #push(offset: number, place: number): void {
    this.#offsets.push(offset);
    this.#places.push(place);
    this.#levels.push(0);
  }

  #closeSet(set: TransactionSet): void {
    const builder = set as SetBuilder;
    this.#take(builder.issues);
    builder.value = undefined;
  }

  #takeEnvelope(): void {
    for (const { issues } of this.#parser.interchanges) this.#take(issues);
  }

  /** Notes findings and lets them go where they were gathered, so that memory stays flat. */
  #take(issues: Issue[]): void {
    if (issues.length === 0) return;
    for (const issue of issues.splice(0)) {
      const at = this.segmentAt(issue.offset);
      this.counts[issue.severity] += 1;
      if (this.findings.length < KEPT) this.findings.push({ at, issue: copied(issue) });
      if (LEVEL[issue.severity] > this.#levels.at(at)) this.#levels.set(at, LEVEL[issue.severity]);
    }
  }
}

/** Text cut from a piece of the file would hold on to all of the piece; a copy does not. */
const copied = (issue: Issue): Issue => ({
  ...issue,
  value: issue.value && copiedText(issue.value),
  message: copiedText(issue.message),
  unit: issue.unit && [issue.unit[0], copiedText(issue.unit[1])],
});
const copiedText = (text: string): string => JSON.parse(JSON.stringify(text));
