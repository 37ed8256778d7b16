import { z } from "zod";
import { type CalendarDate, calendarDate } from "@/domain/shared/calendar-date";
import type { Cents } from "@/domain/shared/money";
import { defineQuery } from "@/server/queries/read-model";

export interface DeadlineRuleRow {
  readonly id: string;
  readonly kind: string;
  readonly program: string;
  readonly payerId: string | null;
  readonly payerName: string | null;
  readonly level: number;
  readonly levelName: string | null;
  readonly basis: string;
  readonly count: number;
  readonly unit: string;
  readonly calendar: string;
  readonly receiptPresumptionDays: number;
  readonly filedWhen: string;
  readonly decisionDays: number | null;
  readonly minimumAmount: Cents | null;
  readonly source: string;
  /** Checked against its source; others are marked wherever a deadline rests on them. */
  readonly confirmed: boolean;
  readonly validFrom: CalendarDate;
  readonly validTo: CalendarDate | null;
  readonly version: number;
}

type Row = Omit<DeadlineRuleRow, "validFrom" | "validTo"> & { validFrom: string; validTo: string | null };

export const listDeadlineRules = defineQuery({
  name: "list-deadline-rules",
  permission: "settings:read",
  discloses: "nothing",
  input: z.strictObject({}),
  async read({ tx }): Promise<readonly DeadlineRuleRow[]> {
    const rows = await tx.$queryRaw<Row[]>`
      select r.id, r.kind, r.program, r.payer_id as "payerId", r.version, p.name as "payerName", r.level, r.level_name as "levelName", r.basis, r.count,
             r.unit, r.calendar, r.receipt_presumption_days as "receiptPresumptionDays", r.filed_when as "filedWhen",
             r.decision_days as "decisionDays", r.minimum_amount as "minimumAmount", r.source, r.confirmed,
             r.valid_from::text as "validFrom", r.valid_to::text as "validTo"
      from deadline_rule r left join payer p on p.organization_id = r.organization_id and p.id = r.payer_id
      order by r.kind, r.program, p.name nulls first, r.level, r.valid_from`;
    return rows.map((row) => ({
      ...row,
      validFrom: calendarDate(row.validFrom),
      validTo: row.validTo ? calendarDate(row.validTo) : null,
    }));
  },
});
