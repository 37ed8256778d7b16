import { z } from "zod";
import { Prisma } from "@/generated/prisma/client";
import { requireUserId } from "@/server/access/actor";
import { joinedCursor } from "@/server/queries/page-cursor";
import { defineQuery } from "@/server/queries/read-model";

export interface AuditRow {
  readonly id: string;
  readonly at: Date;
  readonly personId: string | null;
  readonly person: string;
  readonly door: string;
  readonly action: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly before: unknown;
  readonly after: unknown;
  readonly reason: string | null;
}

export interface AuditPage {
  readonly rows: readonly AuditRow[];
  readonly nextCursor: string | null;
  readonly total: number;
}

const cursorText = joinedCursor(z.iso.datetime(), z.uuid());

export const listAuditEvents = defineQuery({
  name: "list-audit-events",
  permission: "audit-trail:read",
  discloses: "nothing",
  input: z.strictObject({
    personId: z.uuid().optional(),
    subjectKind: z.string().max(60).optional(),
    subjectId: z.string().max(60).optional(),
    /** Reads only, changes only, or both. */
    what: z.enum(["all", "reads", "changes"]).default("all"),
    cursor: cursorText.nullish(),
    limit: z.int().min(1).max(200).default(100),
  }),
  async read({ tx, actor, reach }, input): Promise<AuditPage> {
    const personId = reach === "all" ? input.personId : requireUserId(actor);
    const conditions = [
      personId && Prisma.sql`actor_user_id = ${personId}::uuid`,
      input.subjectKind && Prisma.sql`subject_kind = ${input.subjectKind}`,
      input.subjectId && Prisma.sql`subject_id = ${input.subjectId}`,
      input.what === "reads" && Prisma.sql`action in ('read', 'export')`,
      input.what === "changes" && Prisma.sql`action not in ('read', 'export')`,
    ].filter((condition) => condition instanceof Prisma.Sql);
    const matching = Prisma.join([Prisma.sql`true`, ...conditions], " and ");
    const [at, id] = input.cursor?.split("|") ?? [];
    const after = at && id ? Prisma.sql`and (at, id) < (${at}::timestamptz, ${id}::uuid)` : Prisma.empty;
    const rows = await tx.$queryRaw<AuditRow[]>`
      select id, at, actor_user_id as "personId", actor_name as person, door, action,
             subject_kind as "subjectKind", subject_id as "subjectId", before, after, reason
      from audit_event where ${matching} ${after} order by at desc, id desc limit ${input.limit}`;
    const [counted] = await tx.$queryRaw<{ total: number }[]>`
      select count(*)::int as total from audit_event where ${matching}`;
    const last = rows.length === input.limit ? rows.at(-1) : undefined;
    return {
      rows,
      nextCursor: last ? `${last.at.toISOString()}|${last.id}` : null,
      total: counted?.total ?? 0,
    };
  },
});
