/** Decides which child of which open loop a segment is. */

import type { CompiledChild, CompiledSegment } from "./compile";
import type { ElementType } from "./definition";
import type { Frame } from "./frame";
import type { GuideCode } from "./issues";
import { packCode } from "./packed-code";
import type { Tokenizer } from "./tokenizer";

/** An element, or a component of one, whose codes tell this use of a segment id from others. */
export interface Qualifier {
  readonly element: number;
  /** 0 for the whole element. */
  readonly component: number;
  readonly type: ElementType;
  readonly codes: ReadonlySet<string>;
  /** The codes as numbers where all are short enough. */
  readonly packed: readonly number[] | undefined;
}

/** A child in its loop, and what is wrong with its coming here. Reused from segment to segment. */
export interface Placement {
  /** Character code of the component separator. */
  readonly separator: number;
  /** That of the repetition separator, where the file has one. */
  readonly repetition: number | undefined;
  /** The code in the first element, packed. */
  code: number;
  frame: Frame;
  child: CompiledChild | undefined;
  wrong: GuideCode | undefined;
  /** How many children it could be were looked at, this one included. */
  tried: number;
  /** Whether the segment id and the code in its first element alone decided, and whether that code counted. */
  isDecided: boolean;
  isCoded: boolean;
}

export const firstCode = (segment: Tokenizer): number =>
  segment.count === 0 ? 0 : packCode(segment.bytes, segment.from(1), segment.to(1));

/**
 * Looks in the innermost open loop first, then outward. The right place wins over one that is full, and that over one
 * whose turn is past; no child when the guide has no place at all. `tag` is the guide's number of the segment id.
 */
export function place(top: Frame, segment: Tokenizer, tag: number, found: Placement): void {
  for (let frame: Frame | undefined = top; frame; frame = frame.parent) {
    const candidates = frame.loop.byTag[tag];
    if (candidates === undefined) continue;
    if (candidates.isCoded) found.isCoded = true;
    const children = candidates.byCode.get(found.code) ?? candidates.others;
    if (placeAmong(children, segment, frame, found)) return;
  }
}

function placeAmong(
  candidates: readonly CompiledChild[],
  segment: Tokenizer,
  frame: Frame,
  found: Placement,
): boolean {
  for (let at = 0; at < candidates.length; at += 1) {
    const child = candidates[at] as CompiledChild;
    // A loop's first segment opens the loop anew, which is for the loop around to decide.
    if (child.index === 0 && frame.parent !== undefined) continue;
    if (child.first.further.length > 0) found.isDecided = false;
    if (isThis(child.first, segment, found) && settle(frame, child, found)) return true;
  }
  return false;
}

/** Whether this is the right place; otherwise it is kept when it is better than what was found before. */
function settle(frame: Frame, child: CompiledChild, found: Placement): boolean {
  const wrong = wrongAbout(frame, child);
  found.tried += 1;
  const isBetter =
    found.child === undefined || (found.wrong === "segment-order" && wrong !== "segment-order");
  if (wrong === undefined || isBetter) {
    found.frame = frame;
    found.child = child;
    found.wrong = wrong;
  }
  return wrong === undefined;
}

export function wrongAbout({ rank, tally }: Frame, child: CompiledChild): GuideCode | undefined {
  if (child.rank < rank) return "segment-order";
  if ((tally.counts[child.index] as number) < child.max) return undefined;
  return child.loop ? "too-many-loops" : "too-many-segments";
}

/** Whether a segment with the right id is this use of it. */
function isThis({ further }: CompiledSegment, segment: Tokenizer, found: Placement): boolean {
  for (let at = 0; at < further.length; at += 1)
    if (!matches(further[at] as Qualifier, segment, found)) return false;
  return true;
}

function matches(qualifier: Qualifier, segment: Tokenizer, found: Placement): boolean {
  const { element, component, packed } = qualifier;
  if (element > segment.count) return false;
  if (component > 0) return matchesComponent(qualifier, segment, found);
  if (packed === undefined) return qualifier.type.read(segment.text(element)) !== undefined;
  return packed.includes(packCode(segment.bytes, segment.from(element), segment.to(element)));
}

function matchesComponent(
  { element, component, type: { codes = [] } }: Qualifier,
  segment: Tokenizer,
  { separator, repetition }: Placement,
): boolean {
  const { source } = segment;
  const end = segment.to(element);
  let from = segment.from(element);
  for (let left = component; left > 1; left -= 1) {
    while (from < end && source.charCodeAt(from) !== separator) from += 1;
    from += 1;
  }
  return codes.some((code) => {
    const behind = from + code.length;
    if (!source.startsWith(code, from)) return false;
    const next = source.charCodeAt(behind);
    return behind === end || next === separator || next === repetition;
  });
}
