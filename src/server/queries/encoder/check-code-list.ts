import { z } from "zod";
import { checkCodes } from "@/domain/code-sets/check/check-codes";
import type { CodeFinding } from "@/domain/code-sets/check/code-finding";
import { isProcedure } from "@/domain/code-sets/check/is-procedure";
import { readTypedCodes } from "@/domain/code-sets/check/read-typed-codes";
import { officeCodes } from "@/server/code-sets/office-codes";
import { defineQuery } from "../read-model";
import { checkSources } from "./check-sources";
import { contractorNumber, dateOfService } from "./code-question";

export interface CheckedList {
  readonly diagnoses: readonly string[];
  readonly services: readonly string[];
  /** Words that are no code. */
  readonly unread: readonly string[];
  /** Worst first. */
  readonly findings: readonly CodeFinding[];
}

const MOST_CODES = 60;

/** What the book and the published edits say of codes typed in sequence. Nothing of it is kept. */
export const checkCodeList = defineQuery({
  name: "encoder.check",
  permission: "code-set:read",
  discloses: "nothing",
  input: z.strictObject({
    codes: z.string().max(1000),
    on: dateOfService,
    setting: z.enum(["practitioner", "outpatient-hospital", "inpatient", "dme"]),
    sex: z.enum(["female", "male"]).optional(),
    age: z.int().min(0).max(124).optional(),
    contractor: contractorNumber.optional(),
  }),
  async read({ tx, actor }, { codes: words, on, setting, sex, age, contractor }): Promise<CheckedList> {
    const codes = await officeCodes(tx, actor);
    const typed = readTypedCodes(words, (code) => isProcedure(code, codes.codeSets, on));
    const diagnoses = typed.diagnoses.slice(0, MOST_CODES);
    const services = typed.services.slice(0, MOST_CODES);
    const context = {
      date: on,
      setting,
      ...(sex && { sex: sex === "female" ? ("F" as const) : ("M" as const) }),
      ...(age !== undefined && { age }),
      ...(contractor && { contractor }),
    };
    return {
      diagnoses: diagnoses.map(({ code }) => code),
      services: services.map(({ code }) => code),
      unread: typed.unread,
      findings: checkCodes({ diagnoses, services }, context, checkSources(codes, on, contractor)),
    };
  },
});
