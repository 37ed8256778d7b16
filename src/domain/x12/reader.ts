/**
 * Reads one transaction set by its guide, segment by segment, so that it never needs to see the whole file.
 * A segment is looked for in the loop that is open, then in the loops around it; a child that comes too early or too
 * late is taken all the same and reported. What the guide does not know is reported and skipped.
 */
import type { CompiledChild, CompiledGuide, CompiledLoop, CompiledSegment } from "./compile";
import { isThis } from "./compile";
import type { Delimiters } from "./delimiters";
import { readFields } from "./field-codec";
import type { ReadContext, Values } from "./field-context";
import { ancestorsOf, type Frame, gather, openFrame, parentOf } from "./frame";
import type { Rule, RuleFinding } from "./guide";
import { checkHierarchy, checkSubordinates } from "./hierarchy";
import type { GuideCode, Issue } from "./issues";
import { describe, type Place, SNIP_OF } from "./messages";
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
}

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
  #orphaned = false;
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
    if (this.#orphaned && PARTY_DETAILS.has(segment.tag)) return this.#unexpected("unexpected-segment");
    this.#orphaned = false;
    const { frame, child, wrong } = this.#find(segment);
    if (frame === undefined || child === undefined) {
      this.#orphaned = PARTIES.has(segment.tag);
      return this.#unexpected(
        this.#guide.tags.has(segment.packed) ? "unexpected-segment" : "unknown-segment",
      );
    }
    if (wrong !== "segment-order") this.#closeTo(frame);
    this.#current = child.first;
    if (wrong !== undefined) this.#reportMisplaced(frame, child, wrong);
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

  #find(segment: Tokenizer): { frame?: Frame; child?: CompiledChild; wrong?: GuideCode } {
    let full: { frame: Frame; child: CompiledChild; wrong: GuideCode } | undefined;
    let late: { frame: Frame; child: CompiledChild; wrong: GuideCode } | undefined;
    for (let frame: Frame | undefined = this.#top; frame; frame = frame.parent) {
      for (const child of frame.loop.byTag.get(segment.packed) ?? []) {
        if (!isThis(child.first, segment, this.componentSeparator)) continue;
        if (child.index === 0 && frame !== this.#root) continue; // a loop's first segment opens the loop anew
        const isOrdered = child.rank >= frame.rank;
        if (isOrdered && (frame.counts[child.index] as number) < child.max) return { frame, child };
        if (isOrdered) full ??= { frame, child, wrong: child.loop ? "too-many-loops" : "too-many-segments" };
        else late ??= { frame, child, wrong: "segment-order" };
      }
    }
    return full ?? late ?? {};
  }

  #take(frame: Frame, child: CompiledChild, segment: Tokenizer): void {
    const count = frame.counts[child.index] as number;
    if (child.rank > frame.rank) frame.rank = child.rank;
    frame.counts[child.index] = count + 1;
    if (child.loop === undefined) {
      if (count === 0) this.#remember(frame, child, segment);
      const value = this.#readSegment(child.first, segment);
      if (child.isArray) (frame.value[child.key] as unknown[]).push(value);
      else if (count === 0) frame.value[child.key] = value;
      return;
    }
    if (count === 0) this.#remember(frame, child, segment);
    const inner = openFrame(child.loop, frame, child);
    this.#top = inner;
    inner.counts[0] = 1;
    const [first] = child.loop.children as readonly [CompiledChild];
    this.#remember(inner, first, segment);
    if (child.loop.level !== undefined) this.#openLevel(inner, segment);
    else if (first.loop === undefined) {
      const value = this.#readSegment(first.first, segment);
      inner.value[first.key] = first.isArray ? [value] : value;
    }
  }

  #remember(frame: Frame, { index }: CompiledChild, segment: Tokenizer): void {
    frame.positions[index] = this.position;
    frame.offsets[index] = segment.offset;
  }

  #readSegment(compiled: CompiledSegment, segment: Tokenizer): Values {
    this.#current = compiled;
    const value = readFields(compiled.codec, segment, 0, this);
    checkSegment(compiled, segment, this);
    return value;
  }

  #openLevel(frame: Frame, segment: Tokenizer): void {
    this.#readSegment((frame.loop.children[0] as CompiledChild).first, segment);
    this.#levels += 1;
    frame.levelId = segment.text(1);
    frame.childCode = segment.text(4);
    const enclosing = parentOf(frame);
    if (enclosing) enclosing.subordinates += 1;
    for (const wrong of checkHierarchy(segment, this.#levels, enclosing?.levelId ?? ""))
      this.#issue("hierarchy", wrong);
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
    const { parent, child } = frame;
    const { streamed, onLoop } = this.#options;
    onLoop?.({ loop: frame.loop, value: frame.value, frame });
    if (frame.loop.id === streamed) {
      for (let outer = parent; outer; outer = outer.parent) outer.isStreamed = true;
      return;
    }
    if (parent === undefined || child === undefined || frame.isStreamed) return;
    if (child.isArray) (parent.value[child.key] as unknown[]).push(frame.value);
    else parent.value[child.key] ??= frame.value;
  }

  #checkFrame(frame: Frame): void {
    for (const child of frame.loop.children) {
      if (child.isRequired && frame.counts[child.index] === 0) this.#reportMissing(frame, child);
    }
    if (frame.loop.level !== undefined) {
      const wrong = checkSubordinates(frame);
      if (wrong) this.#issueAt(frame, 0, { code: "hierarchy", ...wrong });
    }
    for (const rule of frame.loop.rules) this.#runRule(rule, frame);
  }

  #runRule(rule: Rule, frame: Frame): void {
    if (!frame.isReadable) return;
    const gathered = frame.gathered?.has(rule) ? frame.gathered.get(rule) : rule.start;
    for (const finding of rule.check(frame.value, ancestorsOf(frame), gathered) ?? [])
      this.#reportFinding(rule, frame, finding);
  }

  #reportFinding(rule: Rule, frame: Frame, finding: RuleFinding): void {
    const [key = "", fieldKey = ""] = finding.at.split(".");
    const child = frame.loop.children.find((each) => each.key === key);
    const codec = child?.first.codec.codecs.find((each) => each.key === fieldKey);
    this.#issueAt(frame, child?.index ?? 0, {
      code: rule.snip === 3 ? "not-balanced" : "situation",
      rule: rule.id,
      snip: rule.snip,
      severity: rule.severity,
      message: finding.message,
      value: finding.value,
      element: codec?.position,
      segmentId: child?.first.tag,
      loop: child?.loop?.id ?? frame.loop.id,
    });
  }

  #reportMissing(frame: Frame, child: CompiledChild): void {
    this.#issue(child.loop ? "missing-loop" : "missing-segment", {
      segmentId: child.first.tag,
      loop: child.loop?.id ?? frame.loop.id,
      name: child.loop?.name ?? child.first.name,
      frame,
    });
  }

  #reportMisplaced(frame: Frame, child: CompiledChild, code: GuideCode): void {
    const max = child.max;
    this.#issue(code, {
      segmentId: child.first.tag,
      loop: child.loop?.id ?? frame.loop.id,
      name: child.loop?.name ?? child.first.name,
      value: code === "segment-order" ? undefined : String(max),
      frame,
    });
  }

  #unexpected(code: GuideCode): void {
    const segment = this.#segment as Tokenizer;
    this.#issue(code, { segmentId: segment.tag, value: segment.text(1) });
  }

  /** An issue at the first segment of a child that was read earlier. */
  #issueAt(frame: Frame, index: number, place: Place & { readonly code: Issue["code"] }): void {
    const { code, ...rest } = place;
    this.#issue(code, {
      segmentId: "HL",
      ...rest,
      frame,
      position: frame.positions[index] || (frame.positions[0] as number),
      offset: frame.offsets[index] || (frame.offsets[0] as number),
    });
  }

  #issue(code: Issue["code"], place: Place): void {
    const segment = this.#segment as Tokenizer;
    const frame = place.frame ?? this.#top;
    const element = place.element;
    if (code !== "not-balanced" && code !== "situation") markUnreadable(frame, code);
    this.#options.report({
      code,
      snip: place.snip ?? SNIP_OF[code] ?? 2,
      severity: place.severity ?? (code === "trailing-separators" ? "note" : "error"),
      path: pathOf(place.loop ?? frame.loop.id, place.segmentId ?? segment.tag, place),
      segment: place.position ?? this.position,
      offset: place.offset ?? (element === undefined ? segment.offset : segment.elementOffset(element)),
      segmentId: place.segmentId ?? segment.tag,
      loop: (place.loop ?? frame.loop.id) || undefined,
      element,
      component: place.component,
      value: place.value,
      message: place.message ?? describe(code, place, this.#current),
      transaction: this.#options.transaction,
      unit: unitOf(frame, segment),
      rule: place.rule,
    });
  }
}

/** Rules run on loops that could be read; a finding about an unreadable value would be one too many. */
const STRUCTURAL: ReadonlySet<string> = new Set([
  "missing-element",
  "missing-segment",
  "missing-loop",
  "invalid-number",
  "invalid-date",
]);
function markUnreadable(frame: Frame, code: Issue["code"]): void {
  if (!STRUCTURAL.has(code)) return;
  for (let outer: Frame | undefined = frame; outer; outer = outer.parent) outer.isReadable = false;
}

function pathOf(loop: string, tag: string, { element, component }: Place): string {
  const start = loop === "" ? tag : `${loop}/${tag}`;
  if (element === undefined) return start;
  const two = String(element).padStart(2, "0");
  return component === undefined ? `${start}/${two}` : `${start}/${two}-${component}`;
}

/** The business unit a place lies in; while its own first segment is read, the name is still on the wire. */
function unitOf(frame: Frame, segment: Tokenizer): readonly [string, string] | undefined {
  for (let outer: Frame | undefined = frame; outer; outer = outer.parent) {
    const unit = outer.loop.definition.unit;
    if (unit === undefined) continue;
    const [key, field, name] = unit;
    const first = outer.loop.children[0] as CompiledChild;
    const value = outer.value[key] as Values | undefined;
    const position = first.first.codec.codecs.find((codec) => codec.key === field)?.position ?? 0;
    const text = value === undefined ? segment.text(position) : value[field];
    if (typeof text === "string" && text !== "") return [name, text];
  }
  return undefined;
}
