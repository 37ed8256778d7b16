import { z } from "zod";
import type { CodeSets } from "@/domain/code-sets/code-sets";
import type { CodeSystem } from "@/domain/code-sets/code-system";
import type { CodeSearchRow } from "@/domain/code-sets/search/search-codes";
import { type CalendarDate, calendarDate, parseCalendarDate } from "@/domain/shared/calendar-date";
import { officeCodes } from "@/server/code-sets/office-codes";
import { recentUsage } from "@/server/repositories/code-usage";
import { defineQuery, type ReadContext } from "../read-model";

const SYSTEMS: Readonly<Record<"diagnosis" | "procedure" | "modifier" | "place", readonly CodeSystem[]>> = {
  diagnosis: ["icd10cm"],
  procedure: ["cpt", "hcpcs", "cdt"],
  modifier: ["modifier"],
  place: ["place-of-service"],
};

export interface FoundCode extends CodeSearchRow {
  /** Set where no release covers the date of service: the newest one before it, which nobody has confirmed for it. */
  readonly notLoadedForDate?: string;
}

/**
 * Codes in force on the date of service, by words in any order, abbreviations or a code prefix. A date that no
 * release covers is answered from the nearest one, and every such row says so: never silently, never not at all.
 */
export const searchCodes = defineQuery({
  name: "code-sets.search",
  permission: "code-set:read",
  discloses: "nothing",
  input: z.strictObject({
    kind: z.enum(["diagnosis", "procedure", "modifier", "place"]),
    query: z.string().max(100),
    on: z.string().refine((text) => parseCalendarDate(text) !== undefined, "not a date"),
    limit: z.int().min(1).max(50).default(20),
  }),
  async read(context, { kind, query, on, limit }) {
    const { search, codeSets } = await officeCodes(context.tx, context.actor);
    const usage = await usageOf(context, kind);
    const found = search.search({ query, on: calendarDate(on), systems: SYSTEMS[kind], limit, usage });
    const nearest = found.withoutRelease.flatMap((system): FoundCode[] => {
      const release = nearestRelease(codeSets, system, calendarDate(on));
      if (!release) return [];
      const { rows } = search.search({ query, on: release.day, systems: [system], limit, usage });
      return rows.map((row) => ({ ...row, notLoadedForDate: release.name }));
    });
    const rows: readonly FoundCode[] = [...found.rows, ...nearest].slice(0, limit);
    return { rows, withoutRelease: found.withoutRelease };
  },
});

/** Among codes that fit the words alike, those this office uses come first. */
async function usageOf({ tx, organization, now }: ReadContext, kind: keyof typeof SYSTEMS) {
  if (kind !== "diagnosis" && kind !== "procedure") return () => undefined;
  const usage = await recentUsage(tx, { organizationId: organization.id, kind, now: now.getTime() });
  return () => usage;
}

function nearestRelease(
  codeSets: CodeSets,
  system: CodeSystem,
  on: CalendarDate,
): { day: CalendarDate; name: string } | undefined {
  const answer = codeSets.lookUp({ system, code: "", on });
  if (answer.kind !== "no-release" || !answer.nearest) return undefined;
  const { covers, name } = answer.nearest;
  return { day: covers.through ?? covers.from, name };
}
