import { z } from "zod";
import type { CalendarDate } from "@/domain/shared/calendar-date";
import { defineQuery } from "@/server/queries/read-model";
import { claimFilter } from "./claim-filter";
import { CLAIM_VIEWS, type ClaimView } from "./claim-views";

export interface ClaimCounts {
  readonly views: Readonly<Record<ClaimView, number>>;
  /** Claims in the edit queue. */
  readonly edits: number;
  /** Nearest filing limit of a claim that is still in the office. */
  readonly nearestFilingLimitOn: CalendarDate | null;
}

/** How many claims each view holds, for tabs and home. */
export const countClaims = defineQuery({
  name: "claims.count",
  permission: "claim:read",
  discloses: "aggregate",
  input: z.strictObject({}),

  async read(context): Promise<ClaimCounts> {
    const { tx } = context;
    const counts = new Map<ClaimView, number>();
    for (const view of CLAIM_VIEWS) {
      const [row] = await tx.$queryRaw<{ count: number }[]>`
        select count(*)::int as count from claim c where ${claimFilter(context, { view })}`;
      counts.set(view, row?.count ?? 0);
    }
    const [office] = await tx.$queryRaw<{ edits: number; nearest: CalendarDate | null }[]>`
      select count(*) filter (where c.status in ('draft', 'held'))::int as edits,
             min(c.filing_limit_on) filter (where c.status in ('draft', 'held', 'ready', 'rejected'))::text as nearest
      from claim c where c.status in ('draft', 'held', 'ready', 'rejected')`;
    return {
      views: Object.fromEntries(counts) as Record<ClaimView, number>,
      edits: office?.edits ?? 0,
      nearestFilingLimitOn: office?.nearest ?? null,
    };
  },
});
