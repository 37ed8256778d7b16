/** Where an element stands within its segment. */
import type { Delimiters } from "./delimiters";

/** An element by its number, and a component of it, where one is meant. */
export interface Wanted {
  readonly element: number;
  readonly component: number | undefined;
}

/** How far behind the beginning of a segment an element or component begins; 0 when it is not there. */
export function placeInSegment(
  segment: string,
  { element, component = 1 }: Wanted,
  delimiters: Delimiters,
): number {
  const behind = behindNth(segment, delimiters.element, element);
  if (behind === 0) return 0;
  const end = segment.indexOf(delimiters.element, behind);
  const inside = end === -1 ? segment.slice(behind) : segment.slice(behind, end);
  return behind + behindNth(inside, delimiters.component, component - 1);
}

/** Just behind the nth separator; 0 when there are not so many. */
function behindNth(text: string, separator: string, count: number): number {
  let behind = 0;
  for (let left = count; left > 0; left -= 1) {
    const at = text.indexOf(separator, behind);
    if (at === -1) return 0;
    behind = at + 1;
  }
  return behind;
}
