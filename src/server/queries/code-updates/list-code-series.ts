import { z } from "zod";
import type { CodeSeries } from "@/domain/code-sets/release/code-series";
import type { CalendarDate } from "@/domain/shared/calendar-date";
import { officeCodes } from "@/server/code-sets/office-codes";
import { officeSeries } from "@/server/code-sets/office-comparison";
import { defineQuery } from "@/server/queries/read-model";

export interface ComparableSeries extends CodeSeries {
  /** What is looked at first: the edition in force against the next one, else against the one before. */
  readonly first: { readonly from: string; readonly to: string } | null;
}

interface ComparableEditions {
  readonly series: readonly ComparableSeries[];
  readonly today: CalendarDate;
  /** Newer files are being made ready; the editions are those of before. */
  readonly preparing: boolean;
}

/** Series of which the office has editions; those with one only have nothing to be compared with yet. */
export const listCodeSeries = defineQuery({
  name: "code-updates.list-series",
  permission: "code-set:read",
  discloses: "nothing",
  input: z.strictObject({}),
  async read({ tx, actor, today }): Promise<ComparableEditions> {
    const { components, isCurrent } = await officeCodes(tx, actor);
    return {
      series: officeSeries(components).map((series) => ({ ...series, first: firstPair(series, today) })),
      today,
      preparing: !isCurrent,
    };
  },
});

function firstPair({ editions }: CodeSeries, today: CalendarDate): ComparableSeries["first"] {
  const inForce = editions.findLastIndex(({ covers }) => covers.from <= today);
  const next = editions[inForce + 1];
  const [from, to] = next ? [editions[inForce], next] : [editions[inForce - 1], editions[inForce]];
  return from && to ? { from: from.version, to: to.version } : null;
}
