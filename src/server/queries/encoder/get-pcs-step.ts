import { z } from "zod";
import { type PcsStep, pcsStep } from "@/domain/code-sets/book/pcs-step";
import { officeCodes } from "@/server/code-sets/office-codes";
import { defineQuery } from "../read-model";
import { dateOfService } from "./code-question";
import { builderOf, type Edition, fileOn } from "./prepared-files";

export interface PcsPage {
  /** Absent where no tables are loaded. */
  readonly edition?: Edition;
  readonly step?: PcsStep;
  /** Whether the definitions are at hand too. */
  readonly hasDefinitions: boolean;
}

/** A hospital procedure, character by character: what is chosen, and the values that can stand next. */
export const getPcsStep = defineQuery({
  name: "encoder.pcs",
  permission: "code-set:read",
  discloses: "nothing",
  input: z.strictObject({ prefix: z.string().trim().max(7), on: dateOfService }),
  async read({ tx, actor }, { prefix, on }): Promise<PcsPage> {
    const { components } = await officeCodes(tx, actor);
    const tables = fileOn(components, "icd10pcs-tables", on);
    const definitions = fileOn(components, "icd10pcs-definitions", on)?.content;
    if (!tables) return { hasDefinitions: definitions !== undefined };
    return {
      edition: tables.edition,
      step: pcsStep(builderOf(tables.content), prefix, definitions),
      hasDefinitions: definitions !== undefined,
    };
  },
});
