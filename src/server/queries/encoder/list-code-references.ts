import { z } from "zod";
import { defineQuery } from "../read-model";
import { type ReferenceEntry, referenceEntries } from "./reference-entries";

export interface CodeReferenceList {
  readonly rows: readonly ReferenceEntry[];
  /** Whose policies may be kept. */
  readonly payers: readonly { readonly id: string; readonly name: string }[];
}

/** Every policy and reference of the office that this person may see. */
export const listCodeReferences = defineQuery({
  name: "encoder.code-references",
  permission: "code-set:read",
  discloses: "nothing",
  input: z.strictObject({}),
  async read({ tx, actor }): Promise<CodeReferenceList> {
    return {
      rows: await referenceEntries(tx, actor),
      payers: await tx.payer.findMany({ select: { id: true, name: true }, orderBy: { name: "asc" } }),
    };
  },
});
