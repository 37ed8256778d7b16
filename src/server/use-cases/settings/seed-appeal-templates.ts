import { z } from "zod";
import { LETTER_TEMPLATES } from "@/domain/appeals/letter-templates";
import { newId } from "@/server/db/new-id";
import { defineUseCase } from "../use-case";

/** Brings in the letters that FirstPass ships; one of the same name that the office changed stays as it is. */
export const seedAppealTemplates = defineUseCase({
  name: "settings.seed-appeal-templates",
  permission: "settings:write",
  input: z.strictObject({}),

  async run({ tx, audit }): Promise<{ readonly added: number }> {
    const { count } = await tx.appealTemplate.createMany({
      data: LETTER_TEMPLATES.map((template) => ({ id: newId(), ...template })),
      skipDuplicates: true,
    });
    audit({
      action: "appeal-templates.seed",
      subjectKind: "appeal-template",
      subjectId: "letters",
      after: { added: count },
    });
    return { added: count };
  },
});
