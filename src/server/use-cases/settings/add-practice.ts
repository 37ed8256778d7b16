import { z } from "zod";
import { newId } from "@/server/db/new-id";
import { lockSettings } from "@/server/repositories/office-settings";
import { requirePracticeFits } from "@/server/repositories/party-repository";
import { defineUseCase } from "../use-case";
import { payToColumns, practiceInput } from "./practice-input";

export const addPractice = defineUseCase({
  name: "settings.add-practice",
  permission: "settings:write",
  input: z.strictObject(practiceInput),
  async run({ tx, audit }, { payTo, ...input }): Promise<{ readonly id: string }> {
    await lockSettings(tx);
    await requirePracticeFits(tx, input);
    const id = newId();
    await tx.practice.create({ data: { id, ...input, ...payToColumns(payTo) } });
    audit({ action: "practice.add", subjectKind: "practice", subjectId: id, after: { npi: input.npi } });
    return { id };
  },
});
