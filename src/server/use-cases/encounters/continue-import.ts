import { z } from "zod";
import { countParts, partOfFile } from "@/domain/encounters/part-of-file";
import type { ImportRun } from "@/generated/prisma/client";
import type { Transaction } from "@/server/db/scoped-transaction";
import { notFound } from "@/server/refusal";
import { applyImport, countFates } from "@/server/repositories/encounter-import/apply-import";
import { readImportFile } from "@/server/repositories/encounter-import/read-import-file";
import { insertImportIssues } from "@/server/repositories/import-run-repository";
import { reportProgress } from "@/server/repositories/running-work-repository";
import { defineUseCase } from "@/server/use-cases/use-case";

/**
 * Applies the next part of a large file; part and progress commit together, so an interrupted import goes on where it
 * stopped. Answers whether there is more.
 */
export const continueImport = defineUseCase({
  name: "encounters.continue-import",
  permission: "encounter:import",
  input: z.strictObject({ importRunId: z.uuid() }),
  async run({ tx, now, today, audit }, { importRunId }): Promise<{ more: boolean }> {
    const run = await tx.importRun.findFirst({ where: { id: importRunId } });
    if (!run) throw notFound("import");
    if (run.status === "finished") {
      audit({ action: "import-again", subjectKind: "import-run", subjectId: importRunId });
      return { more: false };
    }
    const { text, sourceSystem } = await readStoredFile(tx, run);
    const file = readImportFile(text);
    const part = (await tx.runningWork.findFirst({ where: { resultId: importRunId } }))?.done ?? 0;
    const applied = await applyImport(tx, { importRunId, sourceSystem, now, today }, partOfFile(file, part));
    const counts = countFates(applied.outcomes);
    await insertImportIssues(tx, importRunId, applied.issues);
    const more = part + 1 < countParts(file);
    await tx.importRun.updateMany({
      where: { id: importRunId },
      data: {
        newCount: { increment: counts.new },
        sameCount: { increment: counts.same },
        changedCount: { increment: counts.changed },
        refusedCount: { increment: counts.refused },
        ...(more ? {} : { status: "finished", finishedAt: now }),
      },
    });
    await reportProgress(tx, {
      resultId: importRunId,
      stage: more ? "Taking records" : "Finished",
      done: part + 1,
      problems: counts.refused,
      finishedAt: more ? null : now,
    });
    audit({
      action: "import",
      subjectKind: "import-run",
      subjectId: importRunId,
      after: { part, ...counts },
    });
    return { more };
  },
});

/** The stored title is "source system/file name". */
async function readStoredFile(tx: Transaction, { storedFileId }: ImportRun) {
  const stored = storedFileId ? await tx.storedFile.findFirst({ where: { id: storedFileId } }) : null;
  if (!stored) throw notFound("import file");
  return {
    text: Buffer.from(stored.bytes).toString("utf8"),
    sourceSystem: stored.title.split("/")[0] ?? "import",
  };
}
