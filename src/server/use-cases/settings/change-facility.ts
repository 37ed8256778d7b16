import { z } from "zod";
import { notFound } from "@/server/refusal";
import { changeOf, lockSettings, requireSaved } from "@/server/repositories/office-settings";
import { facilityKey, requireFacilityFits } from "@/server/repositories/party-repository";
import { defineUseCase } from "../use-case";
import { facilityInput } from "./facility-input";

export const changeFacility = defineUseCase({
  name: "settings.change-facility",
  permission: "settings:write",
  input: z.strictObject({ facilityId: z.uuid(), version: z.int(), ...facilityInput }),
  async run({ tx, audit }, { facilityId: id, version, ...input }): Promise<{ readonly id: string }> {
    await lockSettings(tx);
    const before = await tx.facility.findFirst({ where: { id } });
    if (!before) throw notFound("facility");
    await requireFacilityFits(tx, input, id);
    const sourceKey = before.sourceKey === facilityKey(before) ? facilityKey(input) : before.sourceKey;
    const data = { ...input, sourceKey, version: { increment: 1 } };
    requireSaved(await tx.facility.updateMany({ where: { id, version }, data }), "facility");
    audit({ action: "facility.change", subjectKind: "facility", subjectId: id, ...changeOf(before, input) });
    return { id };
  },
});
