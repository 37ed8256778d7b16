import { z } from "zod";
import { newId } from "@/server/db/new-id";
import { defineUseCase } from "../use-case";
import { npi, postalAddress } from "./party-input";

/** A place of care: what loop 2310C of its claims says. */
export const addFacility = defineUseCase({
  name: "settings.add-facility",
  permission: "settings:write",
  input: z.strictObject({
    name: z.string().trim().min(2).max(60),
    npi: npi.optional(),
    placeOfService: z.string().regex(/^\d{2}$/, "two digits"),
    ...postalAddress,
  }),
  async run({ tx, audit }, { npi: facilityNpi, ...input }) {
    const id = newId();
    await tx.facility.create({
      data: { id, ...input, npi: facilityNpi ?? null, sourceKey: facilityNpi ?? input.name },
    });
    audit({ action: "facility.add", subjectKind: "facility", subjectId: id });
    return { id };
  },
});
