/**
 * Reads one transaction set by its guide, segment by segment, so that it never needs to see the whole file.
 * A segment that comes too early, too late or too often is taken all the same and reported; what the guide does not
 * know is reported and skipped.
 */

import { Cells } from "./cells";
import type { CompiledChild, CompiledGuide, CompiledLoop, CompiledSegment } from "./compile";
import type { ReadContext, Values } from "./field-context";
import { readFields } from "./fields-on-wire";
import { checkLoop, Findings } from "./findings";
import { foresee, foreseenFor, keep, placeOf, recentAgain, sameAgain } from "./foreseen";
import { attach, countChild, type Frame, gather, openFrame, parentOf } from "./frame";
import { checkHierarchy } from "./hierarchy";
import type { GuideCode } from "./issues";
import { isHopeless, luckAfter } from "./luck";
import { firstCode, type Placement, place } from "./placement";
import type { ReaderOptions } from "./reader-options";
import { checkSegment } from "./segment-syntax";
import { sameAsBefore, type Tally } from "./tally";
import type { Tokenizer } from "./tokenizer";

/** Segment ids that begin a party; what follows one that was not understood belongs to nobody. */
const PARTIES: ReadonlySet<string> = new Set(["NM1", "N1"]);
const PARTY_DETAILS: ReadonlySet<string> = new Set(["N2", "N3", "N4", "PER", "DMG", "REF", "PRV"]);

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
  /** The number of the child that came last. */
  #latest = 0;
  #levels = 0;
  readonly #findings: Findings;

  constructor(guide: CompiledGuide, options: ReaderOptions) {
    this.#guide = guide;
    this.#options = options;
    options.tallies.memory.sets += 1;
    const { transaction } = options;
    this.#findings = new Findings(options, () => ({
      segment: this.#segment as Tokenizer,
      position: this.position,
      current: this.#current,
      frame: this.#top,
      transaction,
    }));
    this.componentSeparator = options.delimiters.component.charCodeAt(0);
    this.repetitionSeparator = options.delimiters.repetition?.charCodeAt(0);
    this.#root = this.#newFrame(guide.root, undefined, undefined);
    this.#top = this.#root;
    const separator = this.componentSeparator;
    this.#found = {
      separator,
      repetition: this.repetitionSeparator,
      code: 0,
      frame: this.#root,
      child: undefined,
      wrong: undefined,
      tried: 0,
      isDecided: false,
      isCoded: false,
    };
  }

  /** The guide's number for a segment id; undefined when it has no such segment. */
  tagOf(packed: number): number | undefined {
    return this.#guide.tags.get(packed);
  }

  /** Takes the next segment without looking into it where the same came before: behind this one, or anywhere; false where not. */
  acceptAgain(segment: Tokenizer): boolean {
    const foreseen = this.#top.tally.foreseen[this.#latest];
    if (foreseen === undefined || this.#isOrphaned || this.#options.onSegment) return false;
    const frame = placeOf(this.#top, foreseen);
    if (frame === undefined) return false;
    const value =
      sameAgain(foreseen, segment) ?? recentAgain(foreseen, segment, this.#options.tallies.recent);
    if (value === undefined) return false;
    keep(foreseen, segment, this.#enter(frame, foreseen.child, segment, value));
    return true;
  }

  /** Takes a segment that goes where the one with the same id and code went that came behind this one before; false where not. */
  acceptAlike(segment: Tokenizer): boolean {
    const foreseen = foreseenFor(this.#top.tally, this.#latest, segment);
    if (foreseen === undefined || this.#isOrphaned) return false;
    const frame = placeOf(this.#top, foreseen);
    if (frame === undefined) return false;
    keep(foreseen, segment, this.#enter(frame, foreseen.child, segment, undefined));
    return true;
  }

  /** `tag` is the guide's number for the segment id. */
  accept(segment: Tokenizer, tag: number | undefined): void {
    this.#isOrphaned &&= PARTY_DETAILS.has(segment.tag);
    const top = this.#top;
    const latest = this.#latest;
    const found = this.#place(segment, tag);
    const { frame, child, wrong } = found;
    if (child === undefined) this.#passBy(segment);
    else if (wrong !== undefined) this.#enterWrongly(found, child, segment);
    else {
      const value = this.#enter(frame, child, segment, undefined);
      if (found.tried === 1) foresee(top, latest, found, segment, value);
    }
  }

  #passBy(segment: Tokenizer): void {
    this.#begin(segment);
    this.#options.onSegment?.(segment, undefined, this.#top.loop.id);
    this.#reportUnexpected(segment);
  }

  #enterWrongly({ frame, wrong }: Placement, child: CompiledChild, segment: Tokenizer): void {
    this.#begin(segment);
    // A segment that comes too late leaves the loops around it open; a loop ends those that stand where it belongs.
    if (wrong !== "segment-order" || child.loop) this.#closeTo(frame);
    this.#current = child.first;
    this.#findings.misplaced(frame, child, wrong as GuideCode);
    this.#options.onSegment?.(segment, child.first, child.loop?.id ?? frame.loop.id);
    this.#take(frame, child, segment, undefined);
  }

  /** Takes a segment in its right place; `known` is its value where that is. */
  #enter(frame: Frame, child: CompiledChild, segment: Tokenizer, known: Values | undefined) {
    this.#begin(segment);
    if (this.#top !== frame) this.#closeTo(frame);
    this.#current = child.first;
    this.#options.onSegment?.(segment, child.first, child.loop?.id ?? frame.loop.id);
    return this.#take(frame, child, segment, known);
  }

  #begin(segment: Tokenizer): void {
    this.position += 1;
    this.#segment = segment;
    this.#current = undefined;
  }

  #place(segment: Tokenizer, tag: number | undefined): Placement {
    const found = this.#found;
    found.child = undefined;
    found.wrong = undefined;
    found.tried = 0;
    found.isDecided = true;
    found.isCoded = false;
    found.code = firstCode(segment);
    if (tag === undefined || this.#isOrphaned) return found;
    place(this.#top, segment, tag, found);
    return found;
  }

  /** Ends the set: closes all loops, asks for what is missing, and gives the value. */
  finish(segment: Tokenizer): Values {
    this.#segment = segment;
    this.#current = undefined;
    this.#closeTo(this.#root);
    checkLoop(this.#root, this.#findings);
    return this.#root.value;
  }

  /** Called by the codecs, which know their element or component. */
  report(code: GuideCode, position: number, value: string, name: string): void {
    const element = this.composite || this.repeated || position;
    if (this.composite === 0) {
      this.#findings.issue(code, { element, value, name });
      return;
    }
    const wanted = { element, component: position };
    const offset = this.#findings.placeIn((this.#segment as Tokenizer).offset, wanted);
    this.#findings.issue(code, { ...wanted, value, name, offset });
  }

  /** `known` is the value where the same was read before. Gives the value, unless something was found or its place counts. */
  #take(
    frame: Frame,
    child: CompiledChild,
    segment: Tokenizer,
    known: Values | undefined,
  ): Values | undefined {
    if (child.rank > frame.rank) frame.rank = child.rank;
    this.#latest = child.loop === undefined ? child.index : 0;
    if (child.loop === undefined) return this.#readChild(frame, child, segment, known);
    countChild(frame, child.index, this.position, segment.offset);
    return this.#open(this.#newFrame(child.loop, frame, child), segment, known);
  }

  #newFrame(loop: CompiledLoop, parent: Frame | undefined, child: CompiledChild | undefined): Frame {
    return openFrame(this.#options.tallies.open(loop), parent, child);
  }

  #open(frame: Frame, segment: Tokenizer, known: Values | undefined): Values | undefined {
    const first = frame.loop.children[0] as CompiledChild;
    this.#top = frame;
    if (frame.loop.level === undefined) return this.#readChild(frame, first, segment, known);
    countChild(frame, 0, this.position, segment.offset);
    this.#readSegment(first.first, segment);
    this.#openLevel(frame, segment);
    return undefined;
  }

  /** A child that is a segment, or begins its loop. */
  #readChild(
    frame: Frame,
    child: CompiledChild,
    segment: Tokenizer,
    known: Values | undefined,
  ): Values | undefined {
    const { index, first } = child;
    const { tally } = frame;
    if (!this.#options.readsValues) {
      countChild(frame, index, this.position, segment.offset);
      return undefined;
    }
    const luck = tally.luck[index] as number;
    const isHoping = known === undefined && !isHopeless(luck);
    const before = isHoping ? this.#recall(tally, child, segment) : known;
    if (isHoping) tally.luck[index] = luckAfter(luck, before !== undefined);
    const issues = this.#findings.count;
    countChild(frame, index, this.position, segment.offset);
    const value = before ?? this.#readSegment(first, segment);
    const sound = this.#findings.count === issues ? value : undefined;
    if (isHoping && before === undefined && sound) this.#options.tallies.recent.keep(first, segment, sound);
    if (tally.counts[index] === 1) tally.values[index] = isHopeless(luck) ? undefined : sound;
    attach(frame, child, value);
    return sound;
  }

  /** What a segment was read as where the same came before. */
  #recall(tally: Tally, { index, first }: CompiledChild, segment: Tokenizer): Values | undefined {
    return sameAsBefore(tally, index, segment) ?? this.#options.tallies.recent.find(first, segment);
  }

  #openLevel(frame: Frame, segment: Tokenizer): void {
    this.#levels += 1;
    frame.levelId = segment.text(1);
    frame.childCode = segment.text(4);
    const enclosing = parentOf(frame);
    if (enclosing) enclosing.subordinates += 1;
    for (const wrong of checkHierarchy(segment, this.#levels, enclosing?.levelId ?? ""))
      this.#findings.issue("hierarchy", wrong);
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
      checkLoop(closing, this.#findings);
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

  #reportUnexpected(segment: Tokenizer): void {
    this.#isOrphaned ||= PARTIES.has(segment.tag);
    const isKnown = this.tagOf(segment.packed) !== undefined;
    const place = { segmentId: segment.tag, value: segment.text(1) };
    this.#findings.issue(isKnown ? "unexpected-segment" : "unknown-segment", place);
  }
}
