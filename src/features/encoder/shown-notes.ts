import { NOTE_KINDS } from "@/components/format/note-words";
import { type NoteSpan, spansOfNote } from "@/domain/code-sets/book/note-spans";
import type { CodePage } from "@/features/encoder/encoder-words";

type Level = CodePage["levels"][number];

export interface ShownLevel {
  readonly owner: string;
  readonly title: string;
  /** "At E11.22", "From block E08-E13". */
  readonly heading: string;
  readonly kinds: readonly { readonly says: string; readonly notes: readonly (readonly NoteSpan[])[] }[];
}

/** Notes as they bind the code: its own first, then from nearest to widest; levels without notes are left out. */
export const shownLevels = (levels: readonly Level[], code: string): ShownLevel[] =>
  [...levels]
    .reverse()
    .filter(({ notes }) => notes.length > 0)
    .map((level) => ({
      owner: level.owner,
      title: level.title,
      heading: headingOf(level, code),
      kinds: NOTE_KINDS.map(({ kind, says }) => ({
        says,
        notes: level.notes.filter((note) => note.kind === kind).map(({ text }) => spansOfNote(text)),
      })).filter(({ notes }) => notes.length > 0),
    }));

function headingOf({ kind, owner }: Level, code: string): string {
  if (owner === code) return `At ${owner}`;
  return kind === "block" ? `From block ${owner}` : `From ${owner}`;
}
