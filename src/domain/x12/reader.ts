/**
 * Reads one transaction set by its guide, segment by segment, so that it never needs to see the whole file.
 * A segment that comes too early, too late or too often is taken all the same and reported; what the guide does not
 * know is reported and skipped.
 */
import type { CompiledChild, CompiledGuide, CompiledLoop, CompiledSegment } from "./compile";
import type { Delimiters } from "./delimiters";
import { readFields } from "./field-codec";
import type { ReadContext, Values } from "./field-context";
import { ancestorsOf, attach, type Frame, firstOf, gather, openFrame, parentOf } from "./frame";
import type { Rule, RuleFinding } from "./guide";
import { checkHierarchy, checkSubordinates } from "./hierarchy";
import type { GuideCode, Issue, IssueCode } from "./issues";
import type { Place } from "./messages";
import { place } from "./placement";
import { readerIssue } from "./reader-issue";
import { checkSegment } from "./segment-syntax";
import type { Tokenizer } from "./tokenizer";

/** Segment ids that begin a party; what follows one that was not understood belongs to nobody. */
const PARTIES: ReadonlySet<string> = new Set(["NM1", "N1"]);
const PARTY_DETAILS: ReadonlySet<string> = new Set(["N2", "N3", "N4", "PER", "DMG", "REF", "PRV"]);

export interface LoopClosed {
  readonly loop: CompiledLoop;
  readonly value: Values;
  readonly frame: Frame;
}
export interface ReaderOptions {
  readonly delimiters: Delimiters;
  readonly transaction: string;
  readonly report: (issue: Issue) => void;
  /** The id of a loop that is handed over as soon as it is read, and then let go together with its enclosing loops. */
  readonly streamed?: string | undefined;
  readonly onLoop?: (closed: LoopClosed) => void;
  /** Every segment as it is placed; `compiled` is undefined for one the guide has no place for. */
  readonly onSegment?: SegmentListener | undefined;
}
export type SegmentListener = (
  segment: Tokenizer,
  compiled: CompiledSegment | undefined,
  loop: string,
) => void;

export class TransactionReader implements ReadContext {
  readonly componentSeparator: string;
  readonly repetitionSeparator: string | undefined;
  composite = 0;
  /** Position of the current segment in the set; ST is 1. */
  position = 1;
  readonly #guide: CompiledGuide;
  readonly #options: ReaderOptions;
  readonly #root: Frame;
  #top: Frame;
  #segment: Tokenizer | undefined;
  #current: CompiledSegment | undefined;
  #isOrphaned = false;
  #levels = 0;

  constructor(guide: CompiledGuide, options: ReaderOptions) {
    this.#guide = guide;
    this.#options = options;
    this.componentSeparator = options.delimiters.component;
    this.repetitionSeparator = options.delimiters.repetition;
    this.#root = openFrame(guide.root, undefined, undefined);
    this.#top = this.#root;
  }

  accept(segment: Tokenizer): void {
    this.position += 1;
    this.#segment = segment;
    this.#current = undefined;
    this.#isOrphaned &&= PARTY_DETAILS.has(segment.tag);
    const found = this.#isOrphaned ? undefined : place(this.#top, segment, this.componentSeparator);
    if (found === undefined) {
      this.#options.onSegment?.(segment, undefined, this.#top.loop.id);
      this.#reportUnexpected(segment);
      return;
    }
    const { frame, child, wrong } = found;
    if (wrong !== "segment-order") this.#closeTo(frame);
    this.#current = child.first;
    if (wrong !== undefined) this.#reportMisplaced(frame, child, wrong);
    this.#options.onSegment?.(segment, child.first, child.loop?.id ?? frame.loop.id);
    this.#take(frame, child, segment);
  }

  /** Ends the set: closes all loops, asks for what is missing, and gives the value. */
  finish(segment: Tokenizer): Values {
    this.#segment = segment;
    this.#current = undefined;
    this.#closeTo(this.#root);
    this.#checkFrame(this.#root);
    this.#options.onLoop?.({ loop: this.#guide.root, value: this.#root.value, frame: this.#root });
    return this.#root.value;
  }

  /** Called by the codecs, which know their element or component. */
  report(code: GuideCode, position: number, value: string, name: string): void {
    const element = this.composite === 0 ? position : this.composite;
    const component = this.composite === 0 ? undefined : position;
    this.#issue(code, { element, component, value, name });
  }

  #take(frame: Frame, child: CompiledChild, segment: Tokenizer): void {
    const count = frame.counts[child.index] as number;
    if (count === 0) frame.firsts.push(child.index, this.position, segment.offset);
    if (child.rank > frame.rank) frame.rank = child.rank;
    frame.counts[child.index] = count + 1;
    if (child.loop) this.#open(child.loop, openFrame(child.loop, frame, child), segment);
    else attach(frame, child, this.#readSegment(child.first, segment));
  }

  #open(loop: CompiledLoop, frame: Frame, segment: Tokenizer): void {
    const first = loop.children[0] as CompiledChild;
    this.#top = frame;
    frame.counts[0] = 1;
    frame.firsts.push(0, this.position, segment.offset);
    const value = this.#readSegment(first.first, segment);
    if (loop.level === undefined) attach(frame, first, value);
    else this.#openLevel(frame, segment);
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
    }
  }

  #deliver(frame: Frame): void {
    const { parent, child, loop, value } = frame;
    const { streamed, onLoop } = this.#options;
    onLoop?.({ loop, value, frame });
    if (loop.id === streamed) for (let outer = parent; outer; outer = outer.parent) outer.isStreamed = true;
    else if (parent && child && !frame.isStreamed) attach(parent, child, value);
  }

  #checkFrame(frame: Frame): void {
    for (const child of frame.loop.required)
      if (frame.counts[child.index] === 0) this.#reportMissing(frame, child);
    if (frame.loop.level !== undefined) {
      const wrong = checkSubordinates(frame);
      if (wrong) this.#issueAt("hierarchy", frame, 0, { segmentId: "HL", ...wrong });
    }
    for (const rule of frame.loop.rules) this.#runRule(rule, frame);
  }

  #runRule(rule: Rule, frame: Frame): void {
    if (!frame.isReadable) return;
    const gathered = frame.gathered?.has(rule) ? frame.gathered.get(rule) : rule.start;
    for (const finding of rule.check(frame.value, ancestorsOf(frame), gathered) ?? [])
      this.#reportFinding(rule, frame, finding);
  }

  #reportFinding(rule: Rule, frame: Frame, { at, message, value }: RuleFinding): void {
    const [key = "", fieldKey = ""] = at.split(".");
    const child = frame.loop.children.find((each) => each.key === key);
    const codec = child?.first.codec.codecs.find((each) => each.key === fieldKey);
    this.#issueAt(rule.snip === 3 ? "not-balanced" : "situation", frame, child?.index ?? 0, {
      rule: rule.id,
      snip: rule.snip,
      severity: rule.severity,
      message,
      value,
      element: codec?.position,
      segmentId: child?.first.tag,
      loop: child?.loop?.id ?? frame.loop.id,
    });
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
    const isKnown = this.#guide.tags.has(segment.packed);
    const place = { segmentId: segment.tag, value: segment.text(1) };
    this.#issue(isKnown ? "unexpected-segment" : "unknown-segment", place);
  }

  /** An issue at the first segment of a child that was read earlier. */
  #issueAt(code: IssueCode, frame: Frame, index: number, where: Place): void {
    this.#issue(code, { ...where, frame, ...firstOf(frame, index) });
  }

  #issue(code: IssueCode, where: Place): void {
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
