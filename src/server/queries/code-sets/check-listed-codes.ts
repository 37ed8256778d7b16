import { z } from "zod";
import { checkCodes } from "@/domain/code-sets/check/check-codes";
import type { CodeFinding } from "@/domain/code-sets/check/code-finding";
import { officeCodes } from "@/server/code-sets/office-codes";
import { checkSources } from "../encoder/check-sources";
import { contractorNumber, dateOfService } from "../encoder/code-question";
import { defineQuery } from "../read-model";

export interface CheckedCodes {
  /** Worst first. */
  readonly findings: readonly CodeFinding[];
  /** What was not checked because nothing of it is loaded. */
  readonly remarks: readonly string[];
}

const code = z.string().trim().min(1).max(10);

/** What the book and the published edits say of a list of codes with what belongs to them on a claim. Nothing is kept. */
export const checkListedCodes = defineQuery({
  name: "code-sets.check",
  permission: "code-set:read",
  discloses: "nothing",
  input: z.strictObject({
    date: dateOfService,
    setting: z.enum(["practitioner", "outpatient-hospital", "inpatient", "dme"]),
    sex: z.enum(["F", "M", "U"]).optional(),
    age: z.int().min(0).max(124).optional(),
    contractor: contractorNumber.optional(),
    diagnoses: z
      .array(z.strictObject({ code, presentOnAdmission: z.string().max(1).optional() }))
      .max(50)
      .default([]),
    services: z
      .array(
        z.strictObject({
          code,
          units: z.number().positive().max(1_000_000).optional(),
          modifiers: z.array(z.string().length(2)).max(4).optional(),
          diagnosisPointers: z.array(z.int().min(1).max(50)).max(12).optional(),
        }),
      )
      .max(200)
      .default([]),
  }),
  async read({ tx, actor }, { diagnoses, services, contractor, ...asked }): Promise<CheckedCodes> {
    const codes = await officeCodes(tx, actor);
    const { date, setting, sex, age } = asked;
    const listed = {
      diagnoses: diagnoses.map(({ code: typed, presentOnAdmission }) => ({
        code: typed,
        ...(presentOnAdmission !== undefined && { presentOnAdmission }),
      })),
      services: services.map(({ code: typed, units, modifiers, diagnosisPointers }) => ({
        code: typed,
        ...(units !== undefined && { units }),
        ...(modifiers && { modifiers: modifiers.map((modifier) => modifier.toUpperCase()) }),
        ...(diagnosisPointers && { diagnosisPointers }),
      })),
    };
    const context = {
      date,
      setting,
      ...(sex && { sex }),
      ...(age !== undefined && { age }),
      ...(contractor && { contractor }),
    };
    const isUnchecked = services.length > 0 && setting !== "inpatient" && !codes.ncci;
    return {
      findings: checkCodes(listed, context, checkSources(codes, date, contractor)),
      remarks: isUnchecked ? ["no NCCI tables are loaded; procedure pairs and units were not checked"] : [],
    };
  },
});
