import { z } from "zod";
import { newId } from "@/server/db/new-id";
import { defineUseCase } from "../use-case";
import { npi, taxonomy } from "./party-input";

/** A rendering provider; with `userId` the clinician who answers provider queries about the own patients. */
export const addProvider = defineUseCase({
  name: "settings.add-provider",
  permission: "settings:write",
  input: z.strictObject({
    npi,
    lastName: z.string().trim().min(1).max(60),
    firstName: z.string().trim().min(1).max(35),
    credentials: z.string().trim().max(20).optional(),
    taxonomyCode: taxonomy,
    specialty: z.string().trim().min(2).max(60),
    userId: z.uuid().optional(),
  }),
  async run({ tx, audit }, { credentials, userId, ...input }) {
    const id = newId();
    await tx.provider.create({
      data: { id, ...input, credentials: credentials ?? null, userId: userId ?? null, sourceKey: input.npi },
    });
    audit({ action: "provider.add", subjectKind: "provider", subjectId: id, after: { npi: input.npi } });
    return { id };
  },
});
