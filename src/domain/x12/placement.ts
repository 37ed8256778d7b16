/** Decides which child of which open loop a segment is. */
import { type CompiledChild, isThis } from "./compile";
import type { Frame } from "./frame";
import type { GuideCode } from "./issues";
import type { Tokenizer } from "./tokenizer";

/** A child in its loop, and what is wrong with its coming here. */
export interface Placement {
  readonly frame: Frame;
  readonly child: CompiledChild;
  readonly wrong: GuideCode | undefined;
}

/**
 * Looks in the innermost open loop first, then outward. The right place wins over one that is full, and that over one
 * whose turn is past; undefined when the guide has no place at all.
 */
export function place(top: Frame, segment: Tokenizer, separator: string): Placement | undefined {
  let fallback: Placement | undefined;
  for (let frame: Frame | undefined = top; frame; frame = frame.parent) {
    const candidates = frame.loop.byTag.get(segment.packed);
    if (candidates === undefined) continue;
    const found = among(candidates, frame, { segment, separator });
    if (found?.wrong === undefined && found) return found;
    if (found && (fallback === undefined || isBetter(found, fallback))) fallback = found;
  }
  return fallback;
}

const isBetter = (found: Placement, than: Placement): boolean =>
  than.wrong === "segment-order" && found.wrong !== "segment-order";

interface Sought {
  readonly segment: Tokenizer;
  readonly separator: string;
}
function among(
  candidates: readonly CompiledChild[],
  frame: Frame,
  { segment, separator }: Sought,
): Placement | undefined {
  let fallback: Placement | undefined;
  for (const child of candidates) {
    // A loop's first segment opens the loop anew, which is for the loop around to decide.
    if ((child.index === 0 && frame.parent !== undefined) || !isThis(child.first, segment, separator))
      continue;
    const wrong = wrongAbout(frame, child);
    if (wrong === undefined) return { frame, child, wrong };
    if (fallback === undefined || fallback.wrong === "segment-order") fallback = { frame, child, wrong };
  }
  return fallback;
}

function wrongAbout(frame: Frame, child: CompiledChild): GuideCode | undefined {
  if (child.rank < frame.rank) return "segment-order";
  if ((frame.counts[child.index] as number) < child.max) return undefined;
  return child.loop ? "too-many-loops" : "too-many-segments";
}
