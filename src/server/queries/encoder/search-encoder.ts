import { z } from "zod";
import type { ReleaseSummary } from "@/domain/code-sets/code-release";
import type { CodeSystem } from "@/domain/code-sets/code-system";
import { answerDate } from "@/domain/code-sets/release/release-dates";
import type { CodeSearchRow } from "@/domain/code-sets/search/search-codes";
import { officeCodes } from "@/server/code-sets/office-codes";
import { recentUsage } from "@/server/repositories/code-usage";
import { defineQuery, type ReadContext } from "../read-model";
import { dateOfService, encoderSet, typedWords } from "./code-question";

export interface EncoderHit extends CodeSearchRow {
  /** Said where no release covers the date: which one answers instead. */
  readonly remark?: string;
}

export interface EncoderHits {
  readonly rows: readonly EncoderHit[];
  /** Editions the rows were found in. */
  readonly editions: readonly string[];
  /** Sets of which nothing is loaded. */
  readonly missing: readonly CodeSystem[];
  /** Where nothing was found: words spelled like those typed. Never a code by guess. */
  readonly nearTerms: readonly string[];
}

/** Codes by words in any order, abbreviations or the beginning of a code, in memory; a keystroke asks this. */
export const searchEncoder = defineQuery({
  name: "encoder.search",
  permission: "code-set:read",
  discloses: "nothing",
  input: z.strictObject({
    query: typedWords,
    on: dateOfService,
    sets: z.array(encoderSet).min(1).max(7),
    billableOnly: z.boolean().default(false),
    sex: z.enum(["female", "male"]).optional(),
    age: z.int().min(0).max(124).optional(),
    limit: z.int().min(1).max(100).default(40),
  }),
  async read(context, { query, on, sets, sex, age, ...asked }): Promise<EncoderHits> {
    const { search, codeSets } = await officeCodes(context.tx, context.actor);
    const dates = new Map(
      sets.map((set) => [set as CodeSystem, answerDate(codeSets.releases(set), set, on)]),
    );
    const found = search.search({
      ...asked,
      query,
      on,
      dateOf: (system) => dates.get(system)?.on ?? on,
      systems: sets,
      ...(sex && { sex }),
      ...(age !== undefined && { age }),
      usage: await usageOf(context, sets),
    });
    return {
      rows: found.rows.map((row) => {
        const remark = dates.get(row.system)?.remark;
        return remark ? { ...row, remark } : row;
      }),
      editions: found.releases.map(({ name }: ReleaseSummary) => name),
      missing: found.withoutRelease,
      nearTerms: found.nearTerms,
    };
  },
});

/** Among codes that fit the words alike, those this office uses come first. */
async function usageOf({ tx, organization, now }: ReadContext, sets: readonly CodeSystem[]) {
  const asked = { organizationId: organization.id, now: now.getTime() };
  const diagnoses = sets.includes("icd10cm")
    ? await recentUsage(tx, { ...asked, kind: "diagnosis" })
    : undefined;
  const procedures =
    sets.includes("cpt") || sets.includes("hcpcs")
      ? await recentUsage(tx, { ...asked, kind: "procedure" })
      : undefined;
  return (system: CodeSystem) => (system === "icd10cm" ? diagnoses : procedures);
}
