import { z } from "zod";
import type { CalendarDate } from "@/domain/shared/calendar-date";
import { notFound } from "@/server/refusal";
import { defineQuery } from "../read-model";

export interface AuditRow {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  readonly status: string;
  readonly frameSize: number;
  readonly sampleSize: number;
  readonly toReview: number;
  readonly released: number;
  readonly disputed: number;
  readonly finished: number;
  readonly dueOn: CalendarDate | null;
  readonly drawnAt: Date;
  readonly plannedBy: string;
}

export const AUDIT_VIEWS = ["open", "rebuttals", "finished"] as const;

/** Audit projects with how far they are; coders see their own results instead. */
export const listAudits = defineQuery({
  name: "coding-audits.list",
  permission: "coding-audit:read",
  discloses: "aggregate",
  input: z.strictObject({
    view: z.enum(AUDIT_VIEWS).default("open"),
    cursor: z.uuid().optional(),
    limit: z.int().min(1).max(200).default(100),
  }),

  async read({ tx, reach, today }, { view, cursor, limit }) {
    if (reach !== "all") throw notFound("audit project");
    const rows = await tx.$queryRaw<AuditRow[]>`
      select a.id, a.number, a.name, a.status, a.frame_size as "frameSize", a.sample_size as "sampleSize",
             count(*) filter (where c.status in ('drawn', 'assigned', 'in-review', 'reopened'))::int as "toReview",
             count(*) filter (where c.status = 'released')::int as released,
             count(*) filter (where c.status in ('disputed', 'escalated'))::int as disputed,
             count(*) filter (where c.status = 'finished')::int as finished,
             a.due_on::text as "dueOn", a.drawn_at as "drawnAt", u.display_name as "plannedBy"
      from coding_audit a
      join audit_case c on c.organization_id = a.organization_id and c.audit_id = a.id
      join app_user u on u.id = a.planned_by_id
      where (${cursor ?? null}::uuid is null or a.id < ${cursor ?? null}::uuid)
        and (a.status = 'finished') = (${view} = 'finished')
      group by a.organization_id, a.id, u.display_name
      having ${view} <> 'rebuttals' or bool_or(c.status in ('disputed', 'escalated'))
      order by a.id desc limit ${limit + 1}`;
    return {
      today,
      rows: rows.slice(0, limit),
      nextCursor: rows.length > limit ? rows[limit - 1]?.id : undefined,
    };
  },
});
