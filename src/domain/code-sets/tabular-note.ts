export type NoteKind =
  | "inclusion-term"
  | "includes"
  | "excludes1"
  | "excludes2"
  | "code-first"
  | "use-additional"
  | "code-also"
  /** A remark that is no instruction of the other kinds. */
  | "note";

/** One instructional note of the tabular list, at the code, block or chapter that carries it. */
export interface TabularNote {
  /** A code with dot, a block such as E08-E13, or "chapter 4". */
  readonly owner: string;
  readonly kind: NoteKind;
  readonly text: string;
}
