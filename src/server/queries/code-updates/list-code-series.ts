import { z } from "zod";
import type { CodeSeries } from "@/domain/code-sets/release/code-series";
import { type EditionPair, firstPair } from "@/domain/code-sets/release/touched-series";
import type { CalendarDate } from "@/domain/shared/calendar-date";
import { officeCodes } from "@/server/code-sets/office-codes";
import { officeSeries } from "@/server/code-sets/office-comparison";
import { defineQuery } from "@/server/queries/read-model";

export interface ComparableSeries extends CodeSeries {
  readonly first: EditionPair | null;
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
      series: officeSeries(components).map((series) => ({
        ...series,
        first: firstPair(series, today) ?? null,
      })),
      today,
      preparing: !isCurrent,
    };
  },
});
