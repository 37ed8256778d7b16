import { createHash } from "node:crypto";
import type { ImportIssue } from "@/domain/encounters/import-issue";
import { newId } from "@/server/db/new-id";
import type { Transaction } from "@/server/db/scoped-transaction";
import type { FateCounts } from "@/server/repositories/encounter-import/apply-import";

export const hashOfFile = (text: string): string => createHash("sha256").update(text).digest("hex");

export interface NewImportRun {
  readonly id: string;
  readonly format: string;
  readonly contentHash: string;
  readonly status: "finished" | "running";
  readonly dryRun: boolean;
  readonly counts: FateCounts;
  readonly startedById: string | null;
  readonly storedFileId: string | null;
  readonly now: Date;
}

export async function insertImportRun(
  tx: Transaction,
  run: NewImportRun,
  issues: readonly ImportIssue[],
): Promise<void> {
  await tx.importRun.create({
    data: {
      id: run.id,
      kind: "encounters",
      format: run.format,
      contentHash: run.contentHash,
      storedFileId: run.storedFileId,
      status: run.status,
      dryRun: run.dryRun,
      newCount: run.counts.new,
      sameCount: run.counts.same,
      changedCount: run.counts.changed,
      refusedCount: run.counts.refused,
      startedById: run.startedById,
      startedAt: run.now,
      finishedAt: run.status === "finished" ? run.now : null,
    },
  });
  await insertImportIssues(tx, run.id, issues);
}

/** The worst first, and no more than a person reads. */
const KEPT_ISSUES = 2000;
const ORDER = { block: 0, warn: 1, note: 2 } as const;

export async function insertImportIssues(
  tx: Transaction,
  importRunId: string,
  issues: readonly ImportIssue[],
): Promise<void> {
  const kept = [...issues].sort((a, b) => ORDER[a.severity] - ORDER[b.severity]).slice(0, KEPT_ISSUES);
  for (let start = 0; start < kept.length; start += 500)
    await tx.importIssue.createMany({
      data: kept.slice(start, start + 500).map((issue) => ({ id: newId(), importRunId, ...issue })),
    });
}

/** The run that brought exactly these bytes before, if there was one. */
export const earlierRunOf = (tx: Transaction, contentHash: string) =>
  tx.importRun.findFirst({
    where: { contentHash, dryRun: false, kind: "encounters" },
    orderBy: { startedAt: "desc" },
  });

export async function storeImportFile(
  tx: Transaction,
  file: {
    readonly importRunId: string;
    readonly name: string;
    readonly text: string;
    readonly contentHash: string;
    readonly createdById: string | null;
    readonly now: Date;
  },
): Promise<string> {
  const id = newId();
  await tx.storedFile.create({
    data: {
      id,
      subjectKind: "import-run",
      subjectId: file.importRunId,
      title: file.name,
      contentType: file.text.trimStart().startsWith("{") ? "application/fhir+json" : "text/csv",
      sha256: file.contentHash,
      bytes: Buffer.from(file.text, "utf8"),
      createdAt: file.now,
      createdById: file.createdById,
    },
  });
  return id;
}
