import { NOTE_KINDS } from "@/components/format/note-words";
import { type NoteSpan, spansOfNote } from "@/domain/code-sets/book/note-spans";
import type { CodePage } from "@/features/encoder/encoder-words";

type ShownPage = Pick<CodePage, "levels" | "code" | "amendments">;
type Level = CodePage["levels"][number];
type Amendment = NonNullable<CodePage["amendments"]>[number];

export interface ShownLevel {
  readonly owner: string;
  readonly title: string;
  /** "At E11.22", "From block E08-E13". */
  readonly heading: string;
  readonly kinds: readonly { readonly says: string; readonly notes: readonly ShownNote[] }[];
}

export interface ShownNote {
  readonly spans: readonly NoteSpan[];
  /** What the addenda since then did with it. */
  readonly amended: "deleted" | "revised" | undefined;
}

/** Notes as they bind the code: its own first, then from nearest to widest; levels without notes are left out. */
export const shownLevels = ({ levels, code, amendments = [] }: ShownPage): ShownLevel[] =>
  [...levels]
    .reverse()
    .filter(({ notes }) => notes.length > 0)
    .map((level) => ({
      owner: level.owner,
      title: level.title,
      heading: headingOf(level, code),
      kinds: NOTE_KINDS.map(({ kind, says }) => ({
        says,
        notes: level.notes
          .filter((note) => note.kind === kind)
          .map(({ text }) => ({
            spans: spansOfNote(text),
            amended: amendedNote(amendments, { owner: level.owner, kind, text }),
          })),
      })).filter(({ notes }) => notes.length > 0),
    }));

type Note = Pick<Amendment, "owner" | "kind" | "text">;

/** A note that no longer stands as it is printed here. */
function amendedNote(amendments: readonly Amendment[], note: Note): ShownNote["amended"] {
  const found = amendments.find(
    ({ owner, kind, action, text, was }) =>
      action !== "add" && owner === note.owner && kind === note.kind && (was ?? text) === note.text,
  );
  if (!found) return undefined;
  return found.action === "delete" ? "deleted" : "revised";
}

function headingOf({ kind, owner }: Level, code: string): string {
  if (owner === code) return `At ${owner}`;
  return kind === "block" ? `From block ${owner}` : `From ${owner}`;
}
