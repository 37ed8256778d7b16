/** evidence: supports a code · the others say why a passage does not. */
export type MarkKind = "evidence" | "negated" | "family" | "past" | "uncertain";

export interface PassageMark {
  readonly id: string;
  /** Offsets into the text, end excluded. */
  readonly start: number;
  readonly end: number;
  readonly kind: MarkKind;
  /** The row it belongs to: the small number behind the passage. */
  readonly number?: number | undefined;
}

export interface Segment {
  readonly start: number;
  readonly text: string;
  readonly mark: PassageMark | undefined;
}

/** Cuts a text at its marks. Where marks overlap the earlier one stands, then the longer; nothing is lost. */
export function markSegments(text: string, marks: readonly PassageMark[]): Segment[] {
  const ordered = marks
    .filter(({ start, end }) => start >= 0 && end > start && end <= text.length)
    .toSorted((one, other) => one.start - other.start || other.end - one.end);
  const segments: Segment[] = [];
  let at = 0;
  for (const mark of ordered) {
    if (mark.start < at) continue;
    if (mark.start > at) segments.push({ start: at, text: text.slice(at, mark.start), mark: undefined });
    segments.push({ start: mark.start, text: text.slice(mark.start, mark.end), mark });
    at = mark.end;
  }
  if (at < text.length) segments.push({ start: at, text: text.slice(at), mark: undefined });
  return segments;
}
