import { z } from "zod";
import { defineQuery } from "@/server/queries/read-model";

export interface ImportRunRow {
  readonly id: string;
  readonly format: string;
  readonly fileName: string | null;
  readonly status: string;
  readonly startedAt: Date;
  readonly finishedAt: Date | null;
  readonly startedBy: string | null;
  readonly newCount: number;
  readonly sameCount: number;
  readonly changedCount: number;
  readonly refusedCount: number;
}

/** Files brought in, newest first; trial runs are left out. */
export const listImportRuns = defineQuery({
  name: "encounters.list-import-runs",
  permission: "encounter:import",
  discloses: "nothing",
  input: z.strictObject({
    cursor: z.uuid().optional(),
    limit: z.int().min(1).max(200).default(50),
  }),
  async read(
    { tx },
    { cursor, limit },
  ): Promise<{ rows: ImportRunRow[]; nextCursor: string | null; total: number }> {
    const rows = await tx.$queryRaw<ImportRunRow[]>`
      select r.id, r.format, f.title as "fileName", r.status, r.started_at as "startedAt",
             r.finished_at as "finishedAt", u.display_name as "startedBy", r.new_count as "newCount",
             r.same_count as "sameCount", r.changed_count as "changedCount", r.refused_count as "refusedCount"
      from import_run r
      left join stored_file f on f.id = r.stored_file_id
      left join app_user u on u.id = r.started_by_id
      where r.kind = 'encounters' and not r.dry_run and (${cursor ?? null}::uuid is null or r.id < ${cursor ?? null}::uuid)
      order by r.id desc limit ${limit + 1}`;
    const total = await tx.importRun.count({ where: { kind: "encounters", dryRun: false } });
    return {
      rows: rows.slice(0, limit),
      nextCursor: rows.length > limit ? (rows[limit - 1]?.id ?? null) : null,
      total,
    };
  },
});
