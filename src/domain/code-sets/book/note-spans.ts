/** A stretch of a note's words; with `code` it names one that can be opened. */
export interface NoteSpan {
  readonly text: string;
  /** As printed, without the dash that stands for further characters. */
  readonly code?: string;
}

const CODE = /\b[A-Z]\d[0-9A-Z](?:\.[0-9A-Z]{1,4})?(?=[^0-9A-Za-z]|$)/g;
const NAMED_BEFORE = /\b(?:sub)?categor(?:y|ies)[^()]*$|\bcodes?[^()a-z]*$/i;

/** The codes a note names, told apart from vitamin B12: in parentheses, or behind the word category or code. */
export function spansOfNote(note: string): NoteSpan[] {
  const spans: NoteSpan[] = [];
  let end = 0;
  for (const { 0: code, index } of note.matchAll(CODE)) {
    const before = note.slice(0, index);
    if (!isInParentheses(before) && !NAMED_BEFORE.test(before)) continue;
    if (index > end) spans.push({ text: note.slice(end, index) });
    spans.push({ text: code, code });
    end = index + code.length;
  }
  return end < note.length ? [...spans, { text: note.slice(end) }] : spans;
}

const isInParentheses = (before: string): boolean =>
  Math.max(before.lastIndexOf("("), before.lastIndexOf("[")) >
  Math.max(before.lastIndexOf(")"), before.lastIndexOf("]"));
