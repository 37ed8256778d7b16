import { compactCode } from "./code-format";
import { type CodingInstruction, instructionsAmong } from "./coding-instruction";
import { type CodeRange, codesInNote, isInRange } from "./note-codes";
import type { NoteKind, TabularNote } from "./tabular-note";

/** An instructional note that forbids two codes together, and where it stands. */
export interface Excludes1Conflict {
  readonly note: TabularNote;
  /** The code the note is inherited by. */
  readonly code: string;
  /** The code it names. */
  readonly excluded: string;
  /** Every note of either code that says the same, `note` included. */
  readonly notes?: readonly TabularNote[];
}

export interface DiagnosisNotes {
  /** Which edition of the tabular list the notes come from. */
  readonly source: string;
  /** A code's own notes, then those of its headers, block and chapter, nearest first. */
  notesOf(code: string): readonly TabularNote[];
  /** The Excludes1 notes of either code that name the other, the nearest first. */
  excludes1Between(first: string, second: string): Excludes1Conflict | undefined;
  /** Code-first, use-additional and code-also instructions a code inherits, nearest first. */
  instructionsOf(code: string): readonly CodingInstruction[];
  /** Whether a code-first note of the manifestation names the cause. Notes without codes name nothing. */
  isNamedCause(manifestation: string, cause: string): boolean;
  /** Other wordings of the code: inclusion terms of its own and of the headers above it. */
  wordingsOf(code: string): readonly string[];
}

/** All notes of one owner, read once. */
interface OwnedNotes {
  readonly owner: string;
  readonly notes: readonly TabularNote[];
  readonly excludes1: readonly { readonly note: TabularNote; readonly ranges: readonly CodeRange[] }[];
  readonly instructions: readonly CodingInstruction[];
}

export function createDiagnosisNotes(notes: readonly TabularNote[], source: string): DiagnosisNotes {
  const byOwner = new Map<string, OwnedNotes>();
  for (const [owner, own] of Map.groupBy(notes, (note) => compactOwner(note.owner)))
    byOwner.set(owner, ownedNotes(owner, own));
  const ownersOf = ownerFinder(byOwner);

  const excludes = (code: string, other: string): readonly TabularNote[] => {
    let naming: TabularNote[] = NONE;
    for (const { owner, excludes1 } of ownersOf(code)) {
      if (excludes1.length === 0 || inherits(other, owner)) continue;
      const here = excludes1.filter(({ ranges }) => ranges.some((range) => isInRange(other, range)));
      if (here.length > 0) naming = [...naming, ...here.map(({ note }) => note)];
    }
    return naming;
  };

  return {
    source,
    notesOf: (code) => ownersOf(code).flatMap((owned) => owned.notes),
    instructionsOf: (code) => ownersOf(code).flatMap(({ instructions }) => instructions),
    excludes1Between(first, second) {
      if (compactCode(first) === compactCode(second)) return undefined;
      const [forward, backward] = [excludes(first, second), excludes(second, first)];
      const [note] = [...forward, ...backward];
      if (!note) return undefined;
      const [code, excluded] = forward.length > 0 ? [first, second] : [second, first];
      return { note, code, excluded, notes: [...forward, ...backward] };
    },
    isNamedCause: (manifestation, cause) =>
      ownersOf(manifestation).some(
        ({ owner, instructions }) =>
          !inherits(cause, owner) &&
          instructions.some(
            ({ kind, ranges }) => kind === "code-first" && ranges.some((range) => isInRange(cause, range)),
          ),
      ),
    wordingsOf: (code) =>
      ownersOf(code)
        .filter(({ owner }) => !isSpan(owner))
        .flatMap((owned) => owned.notes)
        .filter(({ kind }) => WORDINGS.has(kind))
        .map(({ text }) => text),
  };
}

const NONE: TabularNote[] = [];
const WORDINGS: ReadonlySet<NoteKind> = new Set(["inclusion-term", "includes"]);

const ownedNotes = (owner: string, notes: readonly TabularNote[]): OwnedNotes => ({
  owner,
  notes,
  excludes1: notes
    .filter(({ kind }) => kind === "excludes1")
    .map((note) => ({ note, ranges: codesInNote(note.text) })),
  instructions: instructionsAmong(notes),
});

/** A block or a chapter, not a code. */
const isSpan = (owner: string): boolean => owner.startsWith("chapter") || owner.includes("-");

/** A note at a header does not set the header's own codes against each other. */
export const inherits = (code: string, owner: string): boolean =>
  !isSpan(owner) && compactCode(code).startsWith(compactCode(owner));

const compactOwner = (owner: string): string => (isSpan(owner) ? owner : compactCode(owner));

const MOST_REMEMBERED = 4096;

/** The owners whose notes a code inherits, nearest first; remembered for the codes asked last. */
function ownerFinder(byOwner: ReadonlyMap<string, OwnedNotes>): (code: string) => readonly OwnedNotes[] {
  const blocks = rangesAmong(byOwner.keys());
  const remembered = new Map<string, readonly OwnedNotes[]>();
  const find = (compact: string): readonly OwnedNotes[] => {
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
  return (code) => {
    const compact = compactCode(code);
    const held = remembered.get(compact) ?? find(compact);
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(compact, held);
    return held;
  };
}

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
export function chapterOf(category: string): string {
  if (category.startsWith("U")) return "chapter 22";
  const chapter = CHAPTER_STARTS.findLastIndex((start) => start <= category) + 1;
  return `chapter ${chapter}`;
}

/** The first category of "chapter 4". */
export const firstOfChapter = (owner: string): string | undefined =>
  owner === "chapter 22" ? "U00" : CHAPTER_STARTS[Number(owner.replace("chapter ", "")) - 1];
