import { z } from "zod";
import { notFound } from "@/server/refusal";
import { changeOf, lockSettings, requireSaved } from "@/server/repositories/office-settings";
import { requirePracticeFits } from "@/server/repositories/party-repository";
import { defineUseCase } from "../use-case";
import { payToColumns, practiceInput } from "./practice-input";

/** Claims keep the billing entity as it was when they were assembled. */
export const changePractice = defineUseCase({
  name: "settings.change-practice",
  permission: "settings:write",
  input: z.strictObject({ practiceId: z.uuid(), version: z.int(), ...practiceInput }),
  async run({ tx, audit }, { practiceId: id, version, payTo, ...input }): Promise<{ readonly id: string }> {
    await lockSettings(tx);
    const before = await tx.practice.findFirst({ where: { id } });
    if (!before) throw notFound("practice");
    await requirePracticeFits(tx, input, id);
    const after = { ...input, ...payToColumns(payTo) };
    const data = { ...after, version: { increment: 1 } };
    requireSaved(await tx.practice.updateMany({ where: { id, version }, data }), "practice");
    audit({ action: "practice.change", subjectKind: "practice", subjectId: id, ...changeOf(before, after) });
    return { id };
  },
});
