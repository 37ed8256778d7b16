import { z } from "zod";
import type { PcsIndexRow, PcsIndexRows } from "@/domain/code-sets/pcs/pcs-index-navigation";
import { officeCodes } from "@/server/code-sets/office-codes";
import { defineQuery } from "../read-model";
import { dateOfService, typedWords } from "./code-question";
import { type Edition, fileOn, pcsNavigationOf } from "./prepared-files";

export interface PcsIndexPage extends PcsIndexRows {
  /** Absent where no index of hospital procedures is loaded. */
  readonly edition?: Edition;
  /** The term that is open. */
  readonly place?: PcsIndexRow;
}

const MOST_ROWS = 300;

/** The index of ICD-10-PCS: main terms by how they begin, then everything below the term that is open. */
export const getPcsIndexPlace = defineQuery({
  name: "encoder.pcs-index",
  permission: "code-set:read",
  discloses: "nothing",
  input: z.strictObject({
    on: dateOfService,
    words: typedWords.default(""),
    path: z.array(z.string().min(1).max(200)).max(12).default([]),
  }),
  async read({ tx, actor }, { on, words, path }): Promise<PcsIndexPage> {
    const { components } = await officeCodes(tx, actor);
    const file = fileOn(components, "icd10pcs-index", on);
    if (!file) return { rows: [], more: 0 };
    const { edition, content } = file;
    const index = pcsNavigationOf(content);
    const place = index.at(path);
    const below = place && index.below(path, words, MOST_ROWS);
    return { edition, ...(below ? { place, ...below } : index.mainTerms(words, MOST_ROWS)) };
  },
});
