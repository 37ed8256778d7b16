import { z } from "zod";
import { findPcsKeys, type PcsKeyRow } from "@/domain/code-sets/pcs/pcs-keys";
import { officeCodes } from "@/server/code-sets/office-codes";
import { defineQuery } from "../read-model";
import { dateOfService, typedWords } from "./code-question";
import { builderOf, type Edition, fileOn, pcsKeysOf } from "./prepared-files";

export interface PcsKeys {
  /** Absent where no definitions are loaded. */
  readonly edition?: Edition;
  readonly rows: readonly PcsKeyRow[];
  readonly more: number;
  /** Names of the sections by their characters. */
  readonly sections: Readonly<Record<string, string>>;
}

const MOST_ROWS = 100;

/** Body part key, device key and definitions of ICD-10-PCS by the words of a record. */
export const listPcsKeys = defineQuery({
  name: "encoder.pcs-keys",
  permission: "code-set:read",
  discloses: "nothing",
  input: z.strictObject({
    on: dateOfService,
    words: typedWords.default(""),
    /** 3 operations, 4 body parts, 5 approaches, 6 devices, 7 qualifiers. */
    position: z.int().min(3).max(7).optional(),
  }),
  async read({ tx, actor }, { on, words, position }): Promise<PcsKeys> {
    const { components } = await officeCodes(tx, actor);
    const file = fileOn(components, "icd10pcs-definitions", on);
    if (!file) return { rows: [], more: 0, sections: {} };
    const tables = fileOn(components, "icd10pcs-tables", on);
    const values = tables ? (builderOf(tables.content).openAt("")?.values ?? []) : [];
    return {
      edition: file.edition,
      sections: Object.fromEntries(values.map(({ code, label }) => [code, label])),
      ...findPcsKeys(pcsKeysOf(file.content), { words, position, most: MOST_ROWS }),
    };
  },
});
