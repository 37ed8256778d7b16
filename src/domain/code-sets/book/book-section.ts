import { firstOfChapter } from "../diagnosis-notes";

/** A part of the book that is no code: a chapter, or a block of categories. */
export interface BookSection {
  readonly kind: "chapter" | "block";
  /** "chapter 4", "E08-E13" */
  readonly owner: string;
  /** Its first category, and the last one of a block. */
  readonly first: string;
  readonly last?: string;
}

const BLOCK = /^([A-Z]\d[0-9A-Z])-([A-Z]\d[0-9A-Z])$/;
const CHAPTER = /^chapter ([1-9]|1\d|2[0-2])$/;

/** The section that was asked for where a code may stand; undefined for a code. */
export function sectionNamed(asked: string): BookSection | undefined {
  const chapter = asked.trim().toLowerCase();
  if (CHAPTER.test(chapter)) return { kind: "chapter", owner: chapter, first: firstOfChapter(chapter) ?? "" };
  const [owner, first, last] = BLOCK.exec(asked.trim().toUpperCase()) ?? [];
  return owner && first && last && first <= last ? { kind: "block", owner, first, last } : undefined;
}
