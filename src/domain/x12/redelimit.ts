/** Transaction sets with other separators. */
import { type ByteSource, textBetween } from "./byte-source";
import { type Delimiters, ISA_LENGTH } from "./delimiters";
import type { Interchange } from "./interchange";
import { SegmentRewriter, segmentOf } from "./rewrite-segments";

export const isSame = (a: Delimiters, b: Delimiters): boolean =>
  a.element === b.element &&
  a.component === b.component &&
  a.segment === b.segment &&
  a.repetition === b.repetition;

/** Whether no value of the interchange holds one of the new separators. */
export function canRedelimit(source: ByteSource, interchange: Interchange, to: Delimiters): boolean {
  if (isSame(interchange.delimiters, to)) return true;
  let isFit = true;
  const noted = rewriter(interchange.delimiters, to, (value) => {
    isFit &&= ![to.element, to.component, to.segment, to.repetition].some(
      (each) => each && value.includes(each),
    );
  });
  for (const piece of source.pieces(interchange.offset, interchange.end)) {
    noted.feed(piece);
    if (!isFit) return false;
  }
  noted.end();
  return isFit;
}

/** What stands between two offsets of an interchange, with other separators. */
export function* redelimited(
  source: ByteSource,
  interchange: Interchange,
  { from, to, delimiters }: { readonly from: number; readonly to: number; readonly delimiters: Delimiters },
): Iterable<string> {
  if (isSame(interchange.delimiters, delimiters)) {
    yield* source.pieces(from, to);
    return;
  }
  const changed = rewriter(interchange.delimiters, delimiters);
  // The header tells the separators; it is not wanted again.
  const header = textBetween(source, interchange.offset, interchange.offset + ISA_LENGTH);
  let dropped = changed.feed(header).length;
  for (const piece of source.pieces(from, to)) {
    const text = changed.feed(piece);
    const before = Math.min(ISA_LENGTH - dropped, text.length);
    yield text.slice(before);
    dropped += before;
  }
  yield changed.end().slice(ISA_LENGTH - dropped);
}

function rewriter(
  from: Delimiters,
  to: Delimiters,
  note: (value: string) => void = () => {},
): SegmentRewriter {
  const clean = (value: string): string => {
    note(value);
    return value;
  };
  const inside = (element: string): string =>
    divided(element, from.repetition, to.repetition, (repeat) =>
      divided(repeat, from.component, to.component, clean),
    );
  return new SegmentRewriter({
    terminator: to.segment,
    segment: ({ tag, elements }) => {
      const changed =
        tag === "ISA" ? elements.with(10, to.repetition ?? "U").with(15, to.component) : elements.map(inside);
      return segmentOf(tag, changed, to.element);
    },
    between: (gap) => gap,
  });
}

function divided(
  text: string,
  from: string | undefined,
  to: string | undefined,
  each: (part: string) => string,
): string {
  return from === undefined || to === undefined ? each(text) : text.split(from).map(each).join(to);
}
