import { z } from "zod";
import { compactCode } from "@/domain/code-sets/code-format";
import type { CodeUpdate } from "@/domain/code-sets/impact/code-update";
import type { Replacement } from "@/domain/code-sets/impact/replacements";
import { askedEditions } from "@/server/code-sets/asked-editions";
import { officeCodes } from "@/server/code-sets/office-codes";
import { preparedComparison } from "@/server/code-sets/office-comparison";
import { officeReplacements } from "@/server/code-sets/office-impact";
import { defineQuery } from "@/server/queries/read-model";

export interface CodeChangeDetail {
  /** Everything that changed at the code itself. */
  readonly updates: readonly CodeUpdate[];
  /** Notes that changed at a header above it, which the code inherits. */
  readonly inherited: readonly CodeUpdate[];
  readonly replacements: readonly Replacement[];
}

/** All that two editions change at one code, with what may stand in its place. */
export const getCodeChange = defineQuery({
  name: "code-updates.get-change",
  permission: "code-set:read",
  discloses: "nothing",
  input: z.strictObject({ ...askedEditions, code: z.string().trim().min(1).max(200) }),
  async read({ tx, actor }, { code, ...asked }): Promise<CodeChangeDetail> {
    const codes = await officeCodes(tx, actor);
    const { updates } = preparedComparison(codes.components, asked);
    const wanted = compactCode(code);
    const own = updates.filter((update) => compactCode(update.code) === wanted);
    const inherited = updates.filter(({ kind, code: owner }) => {
      const header = compactCode(owner);
      return kind.startsWith("note-") && header !== wanted && wanted.startsWith(header);
    });
    return {
      updates: own,
      inherited,
      replacements: own.flatMap((update) => officeReplacements(codes, update)),
    };
  },
});
