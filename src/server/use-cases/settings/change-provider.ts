import { z } from "zod";
import { notFound } from "@/server/refusal";
import { changeOf, lockSettings, requireSaved } from "@/server/repositories/office-settings";
import { requireProviderFits } from "@/server/repositories/party-repository";
import { defineUseCase } from "../use-case";
import { providerInput } from "./provider-input";

/** An import finds the provider by the key of its source, or else by the NPI; a corrected NPI is found at once. */
export const changeProvider = defineUseCase({
  name: "settings.change-provider",
  permission: "settings:write",
  input: z.strictObject({ providerId: z.uuid(), version: z.int(), ...providerInput }),
  async run({ tx, audit }, { providerId: id, version, ...input }): Promise<{ readonly id: string }> {
    await lockSettings(tx);
    const before = await tx.provider.findFirst({ where: { id } });
    if (!before) throw notFound("provider");
    await requireProviderFits(tx, input, id);
    const sourceKey = before.sourceKey === before.npi ? input.npi : before.sourceKey;
    const data = { ...input, sourceKey, version: { increment: 1 } };
    requireSaved(await tx.provider.updateMany({ where: { id, version }, data }), "provider");
    audit({ action: "provider.change", subjectKind: "provider", subjectId: id, ...changeOf(before, input) });
    return { id };
  },
});
