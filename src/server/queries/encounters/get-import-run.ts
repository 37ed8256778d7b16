import { z } from "zod";
import type { ImportIssue } from "@/domain/encounters/import-issue";
import { defineQuery } from "@/server/queries/read-model";
import { notFound } from "@/server/refusal";

/** One import with everything that was refused, changed or worth a look. */
export const getImportRun = defineQuery({
  name: "encounters.get-import-run",
  permission: "encounter:import",
  discloses: "nothing",
  input: z.strictObject({ importRunId: z.uuid() }),
  async read({ tx }, { importRunId }) {
    const run = await tx.importRun.findFirst({ where: { id: importRunId } });
    if (!run) throw notFound("import");
    const issues = await tx.importIssue.findMany({
      where: { importRunId },
      orderBy: { id: "asc" },
      take: 2000,
    });
    const progress = await tx.runningWork.findFirst({
      where: { resultKind: "import-run", resultId: importRunId },
      select: { stage: true, done: true, total: true, status: true },
    });
    return {
      id: run.id,
      format: run.format,
      status: run.status,
      dryRun: run.dryRun,
      startedAt: run.startedAt,
      finishedAt: run.finishedAt,
      counts: {
        new: run.newCount,
        same: run.sameCount,
        changed: run.changedCount,
        refused: run.refusedCount,
      },
      issues: issues
        .map(({ place, code, severity, message }) => ({ place, code, severity, message }) as ImportIssue)
        .sort((a, b) => WORST_FIRST[a.severity] - WORST_FIRST[b.severity]),
      progress,
    };
  },
});

const WORST_FIRST = { block: 0, warn: 1, note: 2 } as const;
