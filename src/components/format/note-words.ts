import type { NoteKind } from "@/domain/code-sets/tabular-note";

/** Kinds of tabular notes as a coder reads them: what decides the sequence first. */
export const NOTE_KINDS: readonly { readonly kind: NoteKind; readonly says: string }[] = [
  { kind: "code-first", says: "Code first" },
  { kind: "use-additional", says: "Use additional" },
  { kind: "code-also", says: "Code also" },
  { kind: "excludes1", says: "Excludes 1" },
  { kind: "excludes2", says: "Excludes 2" },
  { kind: "includes", says: "Includes" },
  { kind: "inclusion-term", says: "Also called" },
  { kind: "note", says: "Note" },
];
