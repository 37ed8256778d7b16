/**
 * Reads one transaction set by its guide, segment by segment, so that it never needs to see the whole file.
 * A segment that comes too early, too late or too often is taken all the same and reported; what the guide does not
 * know is reported and skipped.
 */

import { Cells } from "./cells";
import type { CompiledChild, CompiledGuide, CompiledLoop, CompiledSegment } from "./compile";
import type { Delimiters } from "./delimiters";
import type { ReadContext, Values } from "./field-context";
import { readFields } from "./fields-on-wire";
import { ruleIssue } from "./finding-place";
import {
  ancestorsOf,
  attach,
  countChild,
  type Frame,
  gather,
  gatheredFor,
  openFrame,
  parentOf,
  placeOfChild,
  type SegmentPlace,
} from "./frame";
import type { Rule, RuleFinding } from "./guide";
import { checkHierarchy, checkSubordinates } from "./hierarchy";
import type { GuideCode, Issue, IssueCode } from "./issues";
import type { Place } from "./messages";
import { type Placement, place } from "./placement";
import { readerIssue } from "./reader-issue";
import type { Wanted } from "./recent-text";
import { checkSegment } from "./segment-syntax";
import { sameAsBefore, type Tallies } from "./tally";
import type { Tokenizer } from "./tokenizer";

/** Segment ids that begin a party; what follows one that was not understood belongs to nobody. */
const PARTIES: ReadonlySet<string> = new Set(["NM1", "N1"]);
const PARTY_DETAILS: ReadonlySet<string> = new Set(["N2", "N3", "N4", "PER", "DMG", "REF", "PRV"]);

export interface ReaderOptions {
  readonly delimiters: Delimiters;
  readonly transaction: string;
  readonly tallies: Tallies;
  readonly report: (issue: Issue) => void;
  /** The id of a loop that is handed over as soon as it is read, and then let go together with its enclosing loops. */
  readonly streamed?: string | undefined;
  readonly onLoop?: ((frame: Frame) => void) | undefined;
  /** A loop around those handed over, as it ends. */
  readonly onEnclosing?: ((frame: Frame) => void) | undefined;
  /** Every segment as it is placed; `compiled` is undefined for one the guide has no place for. */
  readonly onSegment?: SegmentListener | undefined;
}
export type SegmentListener = (
  segment: Tokenizer,
  compiled: CompiledSegment | undefined,
  loop: string,
) => void;

export class TransactionReader implements ReadContext {
  readonly componentSeparator: number;
  readonly repetitionSeparator: number | undefined;
  readonly components = new Cells();
  readonly repetitions = new Cells();
  composite = 0;
  repeated = 0;
  /** Position of the current segment in the set; ST is 1. */
  position = 1;
  readonly #guide: CompiledGuide;
  readonly #options: ReaderOptions;
  readonly #root: Frame;
  #top: Frame;
  /** Where the current segment belongs. */
  readonly #found: Placement;
  #segment: Tokenizer | undefined;
  #current: CompiledSegment | undefined;
  #isOrphaned = false;
  #levels = 0;
  /** How many were reported. */
  #issues = 0;

  constructor(guide: CompiledGuide, options: ReaderOptions) {
    this.#guide = guide;
    this.#options = options;
    options.tallies.memory.sets += 1;
    this.componentSeparator = options.delimiters.component.charCodeAt(0);
    this.repetitionSeparator = options.delimiters.repetition?.charCodeAt(0);
    this.#root = this.#newFrame(guide.root, undefined, undefined);
    this.#top = this.#root;
    const separator = this.componentSeparator;
    this.#found = {
      separator,
      repetition: this.repetitionSeparator,
      frame: this.#root,
      child: undefined,
      wrong: undefined,
    };
  }

  /** The guide's number for a segment id; undefined when it has no such segment. */
  tagOf(packed: number): number | undefined {
    return this.#guide.tags.get(packed);
  }

  /** `tag` is the guide's number for the segment id. */
  accept(segment: Tokenizer, tag: number | undefined): void {
    this.position += 1;
    this.#segment = segment;
    this.#current = undefined;
    this.#isOrphaned &&= PARTY_DETAILS.has(segment.tag);
    const { frame, child, wrong } = this.#place(segment, tag);
    if (child === undefined) {
      this.#options.onSegment?.(segment, undefined, this.#top.loop.id);
      this.#reportUnexpected(segment);
      return;
    }
    // A segment that comes too late leaves the loops around it open; a loop ends those that stand where it belongs.
    if (wrong !== "segment-order" || child.loop) this.#closeTo(frame);
    this.#current = child.first;
    if (wrong !== undefined) this.#reportMisplaced(frame, child, wrong);
    this.#options.onSegment?.(segment, child.first, child.loop?.id ?? frame.loop.id);
    this.#take(frame, child, segment);
  }

  #place(segment: Tokenizer, tag: number | undefined): Placement {
    const found = this.#found;
    found.child = undefined;
    found.wrong = undefined;
    if (tag === undefined || this.#isOrphaned) return found;
    place(this.#top, segment, tag, found);
    return found;
  }

  /** Ends the set: closes all loops, asks for what is missing, and gives the value. */
  finish(segment: Tokenizer): Values {
    this.#segment = segment;
    this.#current = undefined;
    this.#closeTo(this.#root);
    this.#checkFrame(this.#root);
    return this.#root.value;
  }

  /** Called by the codecs, which know their element or component. */
  report(code: GuideCode, position: number, value: string, name: string): void {
    const element = this.composite || this.repeated || position;
    if (this.composite === 0) {
      this.#issue(code, { element, value, name });
      return;
    }
    const wanted = { element, component: position };
    const offset = this.#placeIn((this.#segment as Tokenizer).offset, wanted);
    this.#issue(code, { ...wanted, value, name, offset });
  }

  #take(frame: Frame, child: CompiledChild, segment: Tokenizer): void {
    if (child.rank > frame.rank) frame.rank = child.rank;
    if (child.loop === undefined) attach(frame, child, this.#readChild(frame, child, segment));
    else {
      countChild(frame, child.index, this.position, segment.offset);
      this.#open(this.#newFrame(child.loop, frame, child), segment);
    }
  }

  #newFrame(loop: CompiledLoop, parent: Frame | undefined, child: CompiledChild | undefined): Frame {
    return openFrame(this.#options.tallies.open(loop), parent, child);
  }

  #open(frame: Frame, segment: Tokenizer): void {
    const first = frame.loop.children[0] as CompiledChild;
    this.#top = frame;
    if (frame.loop.level === undefined) attach(frame, first, this.#readChild(frame, first, segment));
    else {
      countChild(frame, 0, this.position, segment.offset);
      this.#readSegment(first.first, segment);
      this.#openLevel(frame, segment);
    }
  }

  /** A child that is a segment, or begins its loop. */
  #readChild(frame: Frame, { index, first }: CompiledChild, segment: Tokenizer): Values {
    const { tally } = frame;
    const before = sameAsBefore(tally, index, segment);
    countChild(frame, index, this.position, segment.offset);
    if (before !== undefined) return before;
    const issues = this.#issues;
    const value = this.#readSegment(first, segment);
    if (tally.counts[index] === 1) tally.values[index] = this.#issues === issues ? value : undefined;
    return value;
  }

  #openLevel(frame: Frame, segment: Tokenizer): void {
    this.#levels += 1;
    frame.levelId = segment.text(1);
    frame.childCode = segment.text(4);
    const enclosing = parentOf(frame);
    if (enclosing) enclosing.subordinates += 1;
    for (const wrong of checkHierarchy(segment, this.#levels, enclosing?.levelId ?? ""))
      this.#issue("hierarchy", wrong);
  }

  #readSegment(compiled: CompiledSegment, segment: Tokenizer): Values {
    this.#current = compiled;
    const value = readFields(compiled.codec, segment, 0, this);
    checkSegment(compiled, segment, this);
    return value;
  }

  /** Closes loops until the given one is on top. */
  #closeTo(frame: Frame): void {
    while (this.#top !== frame) {
      const closing = this.#top;
      this.#checkFrame(closing);
      gather(closing);
      this.#top = closing.parent ?? this.#root;
      this.#deliver(closing);
      this.#options.tallies.close(closing.tally);
    }
  }

  #deliver(frame: Frame): void {
    const { parent, child, loop, value } = frame;
    const { streamed, onLoop, onEnclosing } = this.#options;
    if (loop.id === streamed) {
      onLoop?.(frame);
      for (let outer = parent; outer; outer = outer.parent) outer.isStreamed = true;
    } else if (frame.isStreamed) onEnclosing?.(frame);
    else if (parent && child) attach(parent, child, value);
  }

  #checkFrame(frame: Frame): void {
    for (const child of frame.loop.required)
      if (frame.tally.counts[child.index] === 0) this.#reportMissing(frame, child);
    if (frame.loop.level !== undefined) {
      const wrong = checkSubordinates(frame);
      if (wrong) this.#issueAt("hierarchy", frame, placeOfChild(frame, 0), { segmentId: "HL", ...wrong });
    }
    if (frame.isReadable && frame.loop.rules.length > 0) this.#runRules(frame);
  }

  #runRules(frame: Frame): void {
    const ancestors = ancestorsOf(frame);
    for (const rule of frame.loop.rules) {
      const gathered = rule.remembers ? this.#options.tallies.memory : gatheredFor(rule, frame);
      const findings = rule.check(frame.value, ancestors, gathered);
      if (findings !== undefined) for (const finding of findings) this.#reportFinding(rule, frame, finding);
    }
  }

  #reportFinding(rule: Rule, frame: Frame, finding: RuleFinding): void {
    const { code, earlier, place } = ruleIssue(rule, frame, finding);
    this.#issueAt(code, frame, earlier, place);
  }

  #reportMissing(frame: Frame, child: CompiledChild): void {
    this.#issue(child.loop ? "missing-loop" : "missing-segment", aboutChild(frame, child));
  }

  #reportMisplaced(frame: Frame, child: CompiledChild, code: GuideCode): void {
    const value = code === "segment-order" ? undefined : String(child.max);
    this.#issue(code, { ...aboutChild(frame, child), value });
  }

  #reportUnexpected(segment: Tokenizer): void {
    this.#isOrphaned ||= PARTIES.has(segment.tag);
    const isKnown = this.tagOf(segment.packed) !== undefined;
    const place = { segmentId: segment.tag, value: segment.text(1) };
    this.#issue(isKnown ? "unexpected-segment" : "unknown-segment", place);
  }

  /** An issue at a segment that was read earlier. */
  #issueAt(code: IssueCode, frame: Frame, earlier: SegmentPlace, where: Place): void {
    const { position, offset } = earlier;
    const { element, component } = where;
    const at = element === undefined ? offset : this.#placeIn(offset, { element, component });
    this.#issue(code, { ...where, frame, position, offset: at });
  }

  #placeIn(segment: number, wanted: Wanted): number {
    return (this.#segment as Tokenizer).placeIn(segment, wanted, this.#options.delimiters);
  }

  #issue(code: IssueCode, where: Place): void {
    this.#issues += 1;
    const state = {
      segment: this.#segment as Tokenizer,
      position: this.position,
      current: this.#current,
      frame: this.#top,
      transaction: this.#options.transaction,
    };
    this.#options.report(readerIssue(code, where, state));
  }
}

const aboutChild = (frame: Frame, child: CompiledChild): Place => ({
  segmentId: child.first.tag,
  loop: child.loop?.id ?? frame.loop.id,
  name: child.loop?.name ?? child.first.name,
  frame,
});
