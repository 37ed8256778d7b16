import { z } from "zod";
import { Prisma } from "@/generated/prisma/client";
import { reachOf } from "@/server/access/permissions";
import type { EdiFileKind, EdiFileStatus, FileIssue } from "@/server/repositories/edi-file-repository";
import { defineQuery } from "../read-model";

export interface FileRow {
  readonly id: string;
  readonly direction: "inbound" | "outbound";
  readonly kind: EdiFileKind;
  readonly name: string;
  readonly partnerName: string;
  readonly status: EdiFileStatus;
  readonly at: Date;
  readonly size: number;
  readonly interchangeControlNumber: string | null;
  /** Why it was set aside; empty when it was not. */
  readonly issues: readonly FileIssue[];
}

const VIEWS = {
  all: Prisma.sql`true`,
  inbound: Prisma.sql`f.direction = 'inbound'`,
  outbound: Prisma.sql`f.direction = 'outbound'`,
  quarantined: Prisma.sql`f.status = 'quarantined'`,
} as const;

/** Every file sent and received, newest first; what was set aside says why. */
export const listFiles = defineQuery({
  name: "submissions.list-files",
  permission: "batch:read",
  discloses: "aggregate",
  input: z.strictObject({
    view: z.enum(["all", "inbound", "outbound", "quarantined"]).default("all"),
    cursor: z.uuid().optional(),
    direction: z.enum(["forward", "backward"]).optional(),
    limit: z.int().min(1).max(200).default(100),
  }),

  async read({ tx, actor }, { view, cursor, limit }) {
    const rows = await tx.$queryRaw<(Omit<FileRow, "issues"> & { issues: readonly FileIssue[] | null })[]>`
      select f.id, f.direction, f.kind, f.name, t.name as "partnerName", f.status, f.at, length(f.bytes)::int as size,
             f.interchange_control_number as "interchangeControlNumber", f.issues
      from edi_file f join trading_partner t on t.organization_id = f.organization_id and t.id = f.trading_partner_id
      where ${VIEWS[view]} and (${cursor ?? null}::uuid is null or f.id < ${cursor ?? null}::uuid)
      order by f.id desc limit ${limit + 1}`;
    const [counts] = await tx.$queryRaw<{ total: number; quarantined: number }[]>`
      select count(*)::int as total, count(*) filter (where status = 'quarantined')::int as quarantined from edi_file f`;
    return {
      rows: rows.slice(0, limit).map((row) => ({ ...row, issues: row.issues ?? [] })),
      nextCursor: rows.length > limit ? rows[limit - 1]?.id : undefined,
      counts: counts ?? { total: 0, quarantined: 0 },
      mayProcess: reachOf(actor.roles, "remittance:import") !== undefined,
    };
  },
});
