import { z } from "zod";
import { type CalendarDate, calendarDate } from "@/domain/shared/calendar-date";
import type { Cents } from "@/domain/shared/money";
import { joinedCursor } from "@/server/queries/page-cursor";
import { defineQuery } from "@/server/queries/read-model";

export interface PriceRow {
  readonly id: string;
  readonly procedureCode: string;
  readonly modifier: string;
  readonly amount: Cents;
  readonly effectiveFrom: CalendarDate;
  readonly effectiveTo: CalendarDate | null;
}

export interface PricePage {
  readonly rows: readonly PriceRow[];
  readonly nextCursor: string | null;
  readonly total: number;
}

type Row = Omit<PriceRow, "effectiveFrom" | "effectiveTo"> & {
  effectiveFrom: string;
  effectiveTo: string | null;
};

/** The fee schedule by code and date; `find` is the beginning of a code. */
export const listPrices = defineQuery({
  name: "list-prices",
  permission: "settings:read",
  discloses: "nothing",
  input: z.strictObject({
    find: z.string().max(8).default(""),
    cursor: joinedCursor(
      z.string().regex(/^[A-Z0-9]+$/),
      z.string().regex(/^[A-Z0-9]*$/),
      z.iso.date(),
    ).nullish(),
    limit: z.int().min(1).max(200).default(100),
  }),
  async read({ tx }, { find, cursor, limit }): Promise<PricePage> {
    const prefix = find.toUpperCase().replaceAll(/[^A-Z0-9]/g, "");
    const [code = "", modifier = "", from = "0001-01-01"] = cursor?.split("|") ?? [];
    const rows = await tx.$queryRaw<Row[]>`
      select id, procedure_code as "procedureCode", modifier, amount, effective_from::text as "effectiveFrom",
             effective_to::text as "effectiveTo"
      from fee_schedule_item
      where procedure_code like ${`${prefix}%`}
        and (procedure_code, modifier, effective_from) > (${code}, ${modifier}, ${from}::date)
      order by procedure_code, modifier, effective_from limit ${limit}`;
    const last = rows.length === limit ? rows.at(-1) : undefined;
    return {
      rows: rows.map((row) => ({
        ...row,
        effectiveFrom: calendarDate(row.effectiveFrom),
        effectiveTo: row.effectiveTo ? calendarDate(row.effectiveTo) : null,
      })),
      nextCursor: last ? `${last.procedureCode}|${last.modifier}|${last.effectiveFrom}` : null,
      total: await tx.feeScheduleItem.count({ where: { procedureCode: { startsWith: prefix } } }),
    };
  },
});
