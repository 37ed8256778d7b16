import { z } from "zod";
import type { ContractorName, NamingArticle } from "@/domain/code-sets/coverage/coverage-policies";
import { officeCodes } from "@/server/code-sets/office-codes";
import { defineQuery } from "../read-model";
import { contractorNumber, dateOfService, typedCode } from "./code-question";
import { coverageOf } from "./prepared-files";

export interface CoverageArticles {
  /** Without any article the answer is "not checked". */
  readonly isLoaded: boolean;
  /** Contractors with an article at hand, whether or not it names the code. */
  readonly contractors: readonly ContractorName[];
  readonly articles: readonly NamingArticle[];
  readonly total: number;
}

/** Local coverage articles in force on a date that name a code; without a code only the contractors. */
export const listCoverageArticles = defineQuery({
  name: "encoder.coverage",
  permission: "code-set:read",
  discloses: "nothing",
  input: z.strictObject({
    code: typedCode.optional(),
    isDiagnosis: z.boolean().default(false),
    on: dateOfService,
    contractor: contractorNumber.optional(),
    limit: z.int().min(1).max(200).default(20),
  }),
  async read({ tx, actor }, { code, isDiagnosis, on, contractor, limit }): Promise<CoverageArticles> {
    const { components } = await officeCodes(tx, actor);
    const policies = coverageOf(components);
    const found = code ? policies.naming({ code, isDiagnosis, on, contractor }) : [];
    return {
      isLoaded: policies.hasArticles,
      contractors: policies.contractors,
      articles: found.slice(0, limit),
      total: found.length,
    };
  },
});
