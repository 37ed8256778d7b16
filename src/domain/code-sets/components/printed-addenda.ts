import type { NoteKind } from "../tabular-note";

/** What of a book a printed change is about; "contents": the list of blocks at the head of a chapter. */
export type AddendaPart =
  | "title"
  | NoteKind
  | "seventh-character"
  | "contents"
  | "index-entry"
  | "table-row"
  | "table-cell";

/** One change between an edition of a book and the one before it, as the publisher prints it. */
export interface AddendaRow {
  readonly action: "add" | "delete" | "revise";
  /** A code with dot, a block such as E08-E13, "chapter 4"; in an index or a table the terms down to the entry. */
  readonly owner: string;
  readonly part: AddendaPart;
  /** As it reads now, or as it read where it was deleted. */
  readonly text: string;
  /** What a revised line said before. */
  readonly was?: string;
  readonly page: number;
}

/** The addenda of one book: what changed, and how many lines are printed only to show where. */
export interface PrintedAddenda {
  readonly rows: readonly AddendaRow[];
  readonly unchanged: number;
}

export const PATH_SIGN = " › ";
