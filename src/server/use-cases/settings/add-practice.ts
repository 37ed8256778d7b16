import { z } from "zod";
import { newId } from "@/server/db/new-id";
import { defineUseCase } from "../use-case";
import { npi, postalAddress, taxonomy } from "./party-input";

/** A billing entity of the organization: what loop 2010AA of its claims says. */
export const addPractice = defineUseCase({
  name: "settings.add-practice",
  permission: "settings:write",
  input: z.strictObject({
    name: z.string().trim().min(2).max(60),
    npi,
    taxId: z.string().regex(/^\d{9}$/, "nine digits"),
    taxonomyCode: taxonomy,
    ...postalAddress,
    phone: z.string().regex(/^\d{10}$/, "ten digits"),
  }),
  async run({ tx, audit }, input) {
    const id = newId();
    await tx.practice.create({ data: { id, ...input } });
    audit({ action: "practice.add", subjectKind: "practice", subjectId: id, after: { npi: input.npi } });
    return { id };
  },
});
