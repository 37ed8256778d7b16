import { z } from "zod";
import { type IndexRow, type IndexRows, mainTermRows, rowsBelow } from "@/domain/code-sets/book/index-rows";
import type { IndexReference } from "@/domain/code-sets/index/index-navigation";
import { officeCodes } from "@/server/code-sets/office-codes";
import { defineQuery } from "../read-model";
import { dateOfService, typedWords } from "./code-question";
import { type Edition, fileOn, navigationOf } from "./prepared-files";

export interface IndexPage extends IndexRows {
  /** Absent where no such index is loaded. */
  readonly edition?: Edition;
  /** The term that is open, with its own code and references. */
  readonly place?: Pick<IndexRow, "path" | "title" | "nonessential" | "code" | "needsMoreCharacters"> & {
    readonly references: readonly IndexReference[];
  };
}

const KINDS = { diseases: "icd10cm-index", causes: "icd10cm-external-cause-index" } as const;
const MOST_ROWS = 300;

/** The alphabetic index: main terms by how they begin, then everything below the term that is open. */
export const getIndexPlace = defineQuery({
  name: "encoder.index",
  permission: "code-set:read",
  discloses: "nothing",
  input: z.strictObject({
    book: z.enum(["diseases", "causes"]),
    on: dateOfService,
    words: typedWords.default(""),
    path: z.array(z.string().min(1).max(200)).max(12).default([]),
  }),
  async read({ tx, actor }, { book, on, words, path }): Promise<IndexPage> {
    const { components } = await officeCodes(tx, actor);
    const file = fileOn(components, KINDS[book], on);
    if (!file) return { rows: [], more: 0 };
    const { edition } = file;
    const index = navigationOf(file.content);
    const at = index.at(path);
    if (!at) return { edition, ...mainTermRows(index, words, MOST_ROWS) };
    const { title, nonessential, code } = at.term;
    return {
      edition,
      place: {
        path: at.path,
        title,
        needsMoreCharacters: code?.endsWith("-") ?? false,
        references: at.references,
        ...(nonessential && { nonessential }),
        ...(code && { code: code.replace(/[-.]+$/, "") }),
      },
      ...rowsBelow(index, path, { words, most: MOST_ROWS }),
    };
  },
});
