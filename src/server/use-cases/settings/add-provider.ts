import { z } from "zod";
import { newId } from "@/server/db/new-id";
import { lockSettings } from "@/server/repositories/office-settings";
import { requireProviderFits } from "@/server/repositories/party-repository";
import { defineUseCase } from "../use-case";
import { providerInput } from "./provider-input";

export const addProvider = defineUseCase({
  name: "settings.add-provider",
  permission: "settings:write",
  input: z.strictObject(providerInput),
  async run({ tx, audit }, input): Promise<{ readonly id: string }> {
    await lockSettings(tx);
    await requireProviderFits(tx, input);
    const id = newId();
    await tx.provider.create({ data: { id, ...input, sourceKey: input.npi } });
    audit({ action: "provider.add", subjectKind: "provider", subjectId: id, after: { npi: input.npi } });
    return { id };
  },
});
