import type { Component } from "../components/component";
import { type AddendaRow, PATH_SIGN } from "../components/printed-addenda";
import { ofKind } from "./find-component";
import { authorityOf, isYearBefore } from "./notes-of-addenda";

/** A printed change of an index or a table of ICD-10-CM. */
export interface EntryChange {
  readonly change: "entry-added" | "entry-removed" | "entry-changed";
  readonly book: EntryBook;
  /** The first code that the entry names, with dot; its main term where it only sends on. */
  readonly code: string;
  /** With the terms above it, as it reads now, or as it read where it went. */
  readonly text: string;
  readonly previousText?: string;
  readonly authority: string;
}

const BOOKS = ["index", "external-cause-index", "neoplasm-table", "drug-table"] as const;
export type EntryBook = (typeof BOOKS)[number];

const CHANGES = { add: "entry-added", delete: "entry-removed", revise: "entry-changed" } as const;

/** Changes of the indexes and tables between two neighboring years, as far as the addenda of the later are at hand. */
export const entriesOfAddenda = (
  components: readonly Component[],
  { from, to }: { readonly from: string; readonly to: string },
): EntryChange[] =>
  BOOKS.flatMap((book) => {
    const addenda = ofKind(components, `icd10cm-${book}-addenda`).find(
      ({ source }) => source.provenance.version === to,
    );
    if (!addenda || !isYearBefore(from, to)) return [];
    const authority = authorityOf(addenda);
    return addenda.content.rows.flatMap((row) => entryChange(row, book, authority));
  });

/** Lines that only head others, such as "with", say nothing by themselves. */
function entryChange(row: AddendaRow, book: EntryBook, authority: string): EntryChange[] {
  const { action, owner, text, was, page } = row;
  const named = codeIn(text) ?? codeIn(was ?? "");
  if (!named && !/\bsee\b/.test(text) && was === undefined) return [];
  return [
    {
      ...{ change: CHANGES[action], book },
      code: named ?? owner.split(PATH_SIGN)[0] ?? owner,
      text: inPlace(row, text),
      ...(was !== undefined && { previousText: inPlace(row, was) }),
      authority: `${authority}, page ${page}`,
    },
  ];
}

const codeIn = (text: string): string | undefined =>
  /(?:^|[ [])([A-Z](?:\d[0-9A-Z]|A\d)(?:\.[0-9A-Z]+)?)/.exec(text)?.[1];

/** A cell stands in its row, another line below the terms above it. */
const inPlace = ({ owner, part }: AddendaRow, text: string): string =>
  [...(part === "table-cell" ? [owner] : owner.split(PATH_SIGN).slice(0, -1)), text].join(PATH_SIGN);
