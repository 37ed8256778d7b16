import { z } from "zod";
import { newId } from "@/server/db/new-id";
import { lockSettings } from "@/server/repositories/office-settings";
import { requirePayerFits } from "@/server/repositories/payer-repository";
import { defineUseCase } from "../use-case";
import { payerInput } from "./payer-input";

export const addPayer = defineUseCase({
  name: "settings.add-payer",
  permission: "settings:write",
  input: z.strictObject(payerInput),
  async run({ tx, audit }, input): Promise<{ readonly id: string }> {
    await lockSettings(tx);
    await requirePayerFits(tx, input);
    const id = newId();
    await tx.payer.create({ data: { id, ...input } });
    audit({ action: "payer.add", subjectKind: "payer", subjectId: id, after: { payerId: input.payerId } });
    return { id };
  },
});
