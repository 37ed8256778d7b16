import type { Component } from "../components/component";
import type { AddendaPart, AddendaRow } from "../components/printed-addenda";
import type { NoteKind } from "../tabular-note";
import type { NoteChange } from "./compare-codes";
import { ofKind } from "./find-component";

/** Titles are compared by the lists of codes; what is neither title nor a kind of note is a remark. */
const KIND_OF: Readonly<Partial<Record<AddendaPart, NoteKind>>> = {
  "inclusion-term": "inclusion-term",
  includes: "includes",
  excludes1: "excludes1",
  excludes2: "excludes2",
  "code-first": "code-first",
  "use-additional": "use-additional",
  "code-also": "code-also",
  note: "note",
  "seventh-character": "note",
  contents: "note",
};

export const noteKindOf = (part: AddendaPart): NoteKind | undefined => KIND_OF[part];

export interface AddendaNotes {
  /** The removed first; a revised note is removed and added. */
  readonly changes: readonly NoteChange[];
  readonly authority: string;
}

/** Changes of notes between two neighboring years as the addenda of the later print them; undefined where they are not at hand. */
export function notesOfAddenda(
  components: readonly Component[],
  { from, to }: { readonly from: string; readonly to: string },
): AddendaNotes | undefined {
  const addenda = ofKind(components, "icd10cm-tabular-addenda").find(
    ({ source }) => source.provenance.version === to,
  );
  if (!addenda || !isYearBefore(from, to)) return undefined;
  const { rows } = addenda.content;
  const authority = authorityOf(addenda);
  const changed = (change: NoteChange["change"]) =>
    rows.flatMap((row) => noteChange(row, change, `${authority}, page ${row.page}`));
  return { changes: [...changed("note-removed"), ...changed("note-added")], authority };
}

export const authorityOf = ({ source: { provenance } }: Pick<Component, "source">): string =>
  `${provenance.title ?? provenance.name} ${provenance.version}`;

/** Addenda tell of the year before theirs only. */
export const isYearBefore = (from: string, to: string): boolean => yearOf(from) + 1 === yearOf(to);

const yearOf = (version: string): number => Number(/^FY(\d{4})$/.exec(version)?.[1]);

function noteChange(
  { action, owner, part, text, was }: AddendaRow,
  change: NoteChange["change"],
  authority: string,
): NoteChange[] {
  const kind = noteKindOf(part);
  const words = change === "note-added" ? isThere(action) && text : wasThere(action) && (was ?? text);
  return kind && words ? [{ change, note: { owner, kind, text: words }, authority }] : [];
}

const isThere = (action: AddendaRow["action"]): boolean => action !== "delete";
const wasThere = (action: AddendaRow["action"]): boolean => action !== "add";
