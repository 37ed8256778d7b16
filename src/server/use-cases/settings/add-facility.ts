import { z } from "zod";
import { newId } from "@/server/db/new-id";
import { lockSettings } from "@/server/repositories/office-settings";
import { facilityKey, requireFacilityFits } from "@/server/repositories/party-repository";
import { defineUseCase } from "../use-case";
import { facilityInput } from "./facility-input";

export const addFacility = defineUseCase({
  name: "settings.add-facility",
  permission: "settings:write",
  input: z.strictObject(facilityInput),
  async run({ tx, audit }, input): Promise<{ readonly id: string }> {
    await lockSettings(tx);
    await requireFacilityFits(tx, input);
    const id = newId();
    await tx.facility.create({ data: { id, ...input, sourceKey: facilityKey(input) } });
    audit({ action: "facility.add", subjectKind: "facility", subjectId: id, after: { npi: input.npi } });
    return { id };
  },
});
