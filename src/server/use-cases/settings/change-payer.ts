import { z } from "zod";
import { notFound } from "@/server/refusal";
import { changeOf, lockSettings, requireSaved } from "@/server/repositories/office-settings";
import { requirePayerFits } from "@/server/repositories/payer-repository";
import { defineUseCase } from "../use-case";
import { payerInput } from "./payer-input";

/** Claims that are already open keep the name and the dates they have; route and id pattern count at once. */
export const changePayer = defineUseCase({
  name: "settings.change-payer",
  permission: "settings:write",
  input: z.strictObject({ id: z.uuid(), version: z.int(), ...payerInput }),
  async run({ tx, audit }, { id, version, ...input }): Promise<{ readonly id: string }> {
    await lockSettings(tx);
    const before = await tx.payer.findFirst({ where: { id } });
    if (!before) throw notFound("payer");
    await requirePayerFits(tx, input, id);
    requireSaved(
      await tx.payer.updateMany({ where: { id, version }, data: { ...input, version: { increment: 1 } } }),
      "payer",
    );
    audit({ action: "payer.change", subjectKind: "payer", subjectId: id, ...changeOf(before, input) });
    return { id };
  },
});
