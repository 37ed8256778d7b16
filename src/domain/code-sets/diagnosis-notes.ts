import { compactCode } from "./code-format";
import { type CodeRange, codesInNote, isInRange, type NoteKind, type TabularNote } from "./tabular-note";

/** An instructional note that forbids two codes together, and where it stands. */
export interface Excludes1Conflict {
  readonly note: TabularNote;
  /** The code the note is inherited by. */
  readonly code: string;
  /** The code it names. */
  readonly excluded: string;
}

export interface DiagnosisNotes {
  /** Which edition of the tabular list the notes come from. */
  readonly source: string;
  /** A code's own notes, then those of its headers, block and chapter, nearest first. */
  notesOf(code: string): readonly TabularNote[];
  /** The Excludes1 note of either code that names the other. */
  excludes1Between(first: string, second: string): Excludes1Conflict | undefined;
  /** Whether a code-first note of the manifestation names the cause. Notes without codes name nothing. */
  isNamedCause(manifestation: string, cause: string): boolean;
  /** Other wordings of the code: inclusion terms of its own and of the headers above it. */
  wordingsOf(code: string): readonly string[];
}

export function createDiagnosisNotes(notes: readonly TabularNote[], source: string): DiagnosisNotes {
  const byOwner = Map.groupBy(notes, ({ owner }) => compactOwner(owner));
  const blocks = rangesAmong(byOwner.keys());
  const ranges = new Map<TabularNote, readonly CodeRange[]>();
  const rangesOf = (note: TabularNote): readonly CodeRange[] => {
    const held = ranges.get(note) ?? codesInNote(note.text);
    ranges.set(note, held);
    return held;
  };

  const notesOf = (code: string): TabularNote[] => {
    const compact = compactCode(code);
    const category = compact.slice(0, 3);
    const owners = [
      ...Array.from({ length: Math.max(0, compact.length - 2) }, (_, cut) =>
        compact.slice(0, compact.length - cut),
      ),
      ...blocks.filter(({ low, high }) => low <= category && category <= high).map(({ owner }) => owner),
      chapterOf(category),
    ];
    return owners.flatMap((owner) => byOwner.get(owner) ?? []);
  };
  const naming = (code: string, kind: NoteKind, other: string): TabularNote | undefined =>
    notesOf(code).find(
      (note) =>
        note.kind === kind &&
        rangesOf(note).some((range) => isInRange(other, range)) &&
        !inherits(other, note.owner),
    );
  /** A note at a header does not set the header's own codes against each other. */
  const inherits = (code: string, owner: string): boolean =>
    compactCode(code).startsWith(compactOwner(owner)) && !owner.includes("-");

  return {
    source,
    notesOf,
    excludes1Between(first, second) {
      if (compactCode(first) === compactCode(second)) return undefined;
      const forward = naming(first, "excludes1", second);
      if (forward) return { note: forward, code: first, excluded: second };
      const backward = naming(second, "excludes1", first);
      return backward && { note: backward, code: second, excluded: first };
    },
    isNamedCause: (manifestation, cause) => naming(manifestation, "code-first", cause) !== undefined,
    wordingsOf: (code) =>
      notesOf(code)
        .filter(
          ({ kind, owner }) => WORDINGS.has(kind) && !owner.includes("-") && !owner.startsWith("chapter"),
        )
        .map(({ text }) => text),
  };
}

const WORDINGS: ReadonlySet<NoteKind> = new Set(["inclusion-term", "includes"]);

const compactOwner = (owner: string): string =>
  owner.startsWith("chapter") || owner.includes("-") ? owner : compactCode(owner);

function rangesAmong(owners: Iterable<string>): { owner: string; low: string; high: string }[] {
  return [...owners]
    .filter((owner) => owner.includes("-"))
    .map((owner) => {
      const [low = "", high = ""] = owner.split("-");
      return { owner, low, high };
    })
    .sort((a, b) => (a.low < b.low ? 1 : -1));
}

/** First category of each chapter of ICD-10-CM, in order. */
const CHAPTER_STARTS = [
  ...["A00", "C00", "D50", "E00", "F01", "G00", "H00", "H60", "I00", "J00", "K00", "L00", "M00"],
  ...["N00", "O00", "P00", "Q00", "R00", "S00", "V00", "Z00"],
];

/** Chapter 22, codes for special purposes, is the letter U, which stands between the letters of chapters 19 and 20. */
function chapterOf(category: string): string {
  if (category.startsWith("U")) return "chapter 22";
  const chapter = CHAPTER_STARTS.findLastIndex((start) => start <= category) + 1;
  return `chapter ${chapter}`;
}
