import { z } from "zod";
import { defineQuery } from "@/server/queries/read-model";
import { ENCOUNTER_VIEWS } from "./encounter-views";

export interface EncounterCounts {
  readonly imported: number;
  /** By view; their sum is `imported`: the daily proof that no visit is lost. */
  readonly views: Readonly<Record<keyof typeof ENCOUNTER_VIEWS, number>>;
  readonly open: number;
  readonly changedUpstream: number;
}

/** Imported = open + billed + ended, always (R8). */
export const countEncounters = defineQuery({
  name: "encounters.count",
  permission: "encounter:read",
  discloses: "aggregate",
  input: z.strictObject({}),
  async read({ tx, actor, reach }): Promise<EncounterCounts> {
    const own = reach === "own" ? actor.userId : null;
    const rows = await tx.$queryRaw<{ status: string; count: number; changed: number }[]>`
      select status, count(*)::int as count, count(upstream_change)::int as changed from encounter
      where ${own}::uuid is null or provider_id in (select id from provider where user_id = ${own}::uuid)
      group by status`;
    const countOf = (statuses: readonly string[]) =>
      rows.reduce((sum, { status, count }) => sum + (statuses.includes(status) ? count : 0), 0);
    const views = Object.fromEntries(
      Object.entries(ENCOUNTER_VIEWS).map(([view, statuses]) => [view, countOf(statuses)]),
    ) as EncounterCounts["views"];
    const { incomplete, ready, coding, held, coded } = views;
    return {
      imported: rows.reduce((sum, { count }) => sum + count, 0),
      views,
      open: incomplete + ready + coding + held + coded,
      changedUpstream: rows.reduce((sum, { changed }) => sum + changed, 0),
    };
  },
});
