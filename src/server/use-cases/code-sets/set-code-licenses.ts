import { z } from "zod";
import { notFound } from "@/server/refusal";
import { defineUseCase } from "@/server/use-cases/use-case";

/** Whom the office's licenses cover: only these people see the words of CPT and CDT. */
export const setCodeLicenses = defineUseCase({
  name: "code-sets.set-licenses",
  permission: "member:manage",
  input: z.strictObject({ userId: z.uuid(), licenses: z.array(z.enum(["cpt", "cdt"])).max(2) }),
  async run({ tx, audit }, { userId, licenses }): Promise<{ licenses: string[] }> {
    const member = await tx.membership.findFirst({ where: { userId, endedAt: null } });
    if (!member) throw notFound("person");
    const codeLicenses = [...new Set(licenses)].sort();
    await tx.membership.updateMany({ where: { userId }, data: { codeLicenses } });
    audit({
      action: "code-license.set",
      subjectKind: "person",
      subjectId: userId,
      before: member.codeLicenses,
      after: codeLicenses,
    });
    return { licenses: codeLicenses };
  },
});
