/** The text that was read last, so that a finding about a segment of some time ago can say where its element stands. */
import type { Delimiters } from "./delimiters";

/** Characters kept, so that the place is found whatever the size of the pieces a file came in. */
const KEPT = 1 << 16;

interface Piece {
  /** Offset of its first character. */
  readonly base: number;
  readonly text: string;
}
/** An element by its number, and a component of it, where one is meant. */
export interface Wanted {
  readonly element: number;
  readonly component: number | undefined;
}

export class RecentText {
  readonly #pieces: Piece[] = [];
  #length = 0;

  keep(piece: Piece): void {
    if (piece.text === "") return;
    this.#pieces.push(piece);
    this.#length += piece.text.length;
    while (this.#length - (this.#pieces[0]?.text.length ?? 0) >= KEPT)
      this.#length -= this.#pieces.shift()?.text.length ?? 0;
  }

  /** Where an element of the segment at an offset begins; the segment's own offset when it is not there or forgotten. */
  placeIn(start: number, current: Piece, { element, component = 1 }: Wanted, delimiters: Delimiters): number {
    const segment = this.#segmentAt(start, current, delimiters.segment);
    const behind = behindNth(segment, delimiters.element, element);
    if (behind === 0) return start;
    const end = segment.indexOf(delimiters.element, behind);
    const inside = end === -1 ? segment.slice(behind) : segment.slice(behind, end);
    return start + behind + behindNth(inside, delimiters.component, component - 1);
  }

  #segmentAt(start: number, current: Piece, terminator: string): string {
    let segment = "";
    for (;;) {
      const next = start + segment.length;
      const piece = next >= current.base ? current : this.#pieces.findLast(({ base }) => base <= next);
      const from = next - (piece?.base ?? next);
      if (piece === undefined || from >= piece.text.length) return segment;
      const end = piece.text.indexOf(terminator, from);
      if (end !== -1) return segment + piece.text.slice(from, end);
      segment += piece.text.slice(from);
    }
  }
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
