/** A file taken apart by its separators alone, so that what the engine says of it can be compared with where things stand. */

export interface RawSegment {
  readonly tag: string;
  readonly elements: readonly string[];
}
export interface RawFile {
  readonly element: string;
  readonly component: string;
  readonly terminator: string;
  /** What stands behind each terminator. */
  readonly lineEnd: string;
  readonly segments: readonly RawSegment[];
}

const HEADER = 106;
export function takeApart(text: string): RawFile {
  const element = text.charAt(3);
  const terminator = text.charAt(HEADER - 1);
  const lineEnd = /^\s*/.exec(text.slice(HEADER))?.[0] ?? "";
  const segments = text
    .split(terminator)
    .map((each) => each.trimStart())
    .filter((each) => each.trim() !== "")
    .map((each) => {
      const [tag = "", ...elements] = each.split(element);
      return { tag, elements };
    });
  return { element, component: text.charAt(HEADER - 2), terminator, lineEnd, segments };
}

export const textOf = ({ tag, elements }: RawSegment, { element }: RawFile): string =>
  [tag, ...elements].join(element);

export const putTogether = (file: RawFile): string =>
  file.segments.map((each) => textOf(each, file) + file.terminator + file.lineEnd).join("");

/** Offset of a segment, or of one of its elements or components. */
export function offsetOf(file: RawFile, index: number, element = 0, component = 1): number {
  const before = file.segments.slice(0, index);
  const start = before.reduce((sum, each) => sum + textOf(each, file).length + 1 + file.lineEnd.length, 0);
  const segment = file.segments[index];
  if (element === 0 || segment === undefined) return start;
  const leading = [segment.tag, ...segment.elements.slice(0, element - 1)].join(file.element).length + 1;
  const parts = (segment.elements[element - 1] ?? "").split(file.component).slice(0, component - 1);
  return start + leading + parts.reduce((sum, part) => sum + part.length + 1, 0);
}

/** The same file with its counts set right, as whoever adds or takes away a segment would do. */
export function recounted(file: RawFile): RawFile {
  let start = 0;
  const segments = file.segments.map((segment, at) => {
    if (segment.tag === "ST") start = at;
    if (segment.tag !== "SE") return segment;
    return { ...segment, elements: [String(at - start + 1), ...segment.elements.slice(1)] };
  });
  return { ...file, segments };
}

/** Position in its set with ST as 1, or in the interchange with ISA as 1. */
export function positionOf({ segments }: RawFile, index: number): number {
  const tag = segments[index]?.tag ?? "";
  if (["ISA", "GS", "GE", "IEA"].includes(tag)) return index + 1;
  const start = segments.findLastIndex((each, at) => at <= index && each.tag === "ST");
  return index - start + 1;
}

/** The element (or component) replaced; `elements` of a segment are shared with the file it came from. */
export function withElement(
  { component }: RawFile,
  { tag, elements }: RawSegment,
  [position, part]: readonly [number, number?],
  change: (before: string) => string,
): RawSegment {
  const changed = [...elements];
  while (changed.length < position) changed.push("");
  const before = changed[position - 1] ?? "";
  const parts = before.split(component);
  if (part !== undefined) {
    while (parts.length < part) parts.push("");
    parts[part - 1] = change(parts[part - 1] ?? "");
  }
  changed[position - 1] = part === undefined ? change(before) : parts.join(component);
  return { tag, elements: changed };
}
