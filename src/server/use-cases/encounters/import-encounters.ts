import { z } from "zod";
import type { ImportIssue } from "@/domain/encounters/import-issue";
import type { ImportedFile, RecordTally } from "@/domain/encounters/imported-encounter";
import { countParts } from "@/domain/encounters/part-of-file";
import { newId } from "@/server/db/new-id";
import type { Transaction } from "@/server/db/scoped-transaction";
import {
  type AppliedImport,
  applyImport,
  countFates,
  type FateCounts,
} from "@/server/repositories/encounter-import/apply-import";
import type { RecordOutcome } from "@/server/repositories/encounter-import/import-context";
import {
  formatOf,
  type ImportFormat,
  readImportFile,
} from "@/server/repositories/encounter-import/read-import-file";
import {
  earlierRunOf,
  hashOfFile,
  insertImportRun,
  storeImportFile,
} from "@/server/repositories/import-run-repository";
import { openRunningWork } from "@/server/repositories/running-work-repository";
import { defineUseCase, type UseCaseContext } from "@/server/use-cases/use-case";

/** Larger files are applied by the worker, part by part. */
const APPLIED_AT_ONCE = 1000;
const SHOWN = 1000;

export interface ImportReport {
  readonly importRunId: string;
  readonly format: ImportFormat;
  readonly dryRun: boolean;
  /** The worker goes on with it; progress stands under running work. */
  readonly queued: boolean;
  readonly counts: FateCounts;
  /** Records of the file by kind, as they were read. */
  readonly tally: readonly RecordTally[];
  readonly ready: number;
  readonly incomplete: number;
  readonly outcomes: readonly RecordOutcome[];
  readonly outcomeCount: number;
  readonly issues: readonly ImportIssue[];
  readonly issueCount: number;
  /** When exactly these bytes came before. */
  readonly earlierImportAt: Date | null;
}

const input = z.strictObject({
  fileName: z.string().min(1).max(200),
  sourceSystem: z
    .string()
    .trim()
    .toLowerCase()
    .regex(/^[a-z0-9][a-z0-9._-]{0,39}$/)
    .default("import"),
  text: z.string().min(1).max(60_000_000),
  dryRun: z.boolean(),
});
type Input = z.output<typeof input>;

/** One file in; good records are taken and bad ones refused with place and reason (R7, IDEM-7). */
export const importEncounters = defineUseCase({
  name: "encounters.import",
  permission: "encounter:import",
  input,
  async run(context, request): Promise<ImportReport> {
    const { tx, audit, actor, now } = context;
    const importRunId = newId();
    const file = readImportFile(request.text);
    const contentHash = hashOfFile(request.text);
    const earlier = await earlierRunOf(tx, contentHash);
    const queued = !request.dryRun && file.encounters.length > APPLIED_AT_ONCE;
    const applied = queued ? nothingYet : await applyOrTry(context, { importRunId, request, file });
    const counts = withUnread(countFates(applied.outcomes), file);
    const issues = [...file.issues, ...applied.issues];
    const storedFileId = request.dryRun
      ? null
      : await storeImportFile(tx, {
          importRunId,
          name: `${request.sourceSystem}/${request.fileName}`,
          text: request.text,
          contentHash,
          createdById: actor.userId,
          now,
        });
    await insertImportRun(
      tx,
      {
        id: importRunId,
        format: formatOf(request.text),
        contentHash,
        status: queued ? "running" : "finished",
        dryRun: request.dryRun,
        counts,
        startedById: actor.userId,
        storedFileId,
        now,
      },
      issues,
    );
    if (queued) await queue(context, importRunId, file);
    audit({
      action: request.dryRun ? "check-import" : "import",
      subjectKind: "import-run",
      subjectId: importRunId,
      after: { ...counts, sourceSystem: request.sourceSystem, contentHash },
    });
    return {
      importRunId,
      format: formatOf(request.text),
      dryRun: request.dryRun,
      queued,
      counts,
      tally: file.tally,
      ...applied.gaps,
      outcomes: applied.outcomes.slice(0, SHOWN),
      outcomeCount: applied.outcomes.length,
      issues: issues.slice(0, SHOWN),
      issueCount: issues.length,
      earlierImportAt: earlier?.startedAt ?? null,
    };
  },
});

const nothingYet: AppliedImport = { outcomes: [], issues: [], gaps: { ready: 0, incomplete: 0 } };

/** Records that could not even be read count as refused. */
const withUnread = (counts: FateCounts, { tally }: ImportedFile): FateCounts => ({
  ...counts,
  refused: counts.refused + tally.reduce((sum, { refused }) => sum + refused, 0),
});

interface Task {
  readonly importRunId: string;
  readonly request: Input;
  readonly file: ImportedFile;
}

/** A dry run is the real run, taken back: it tells exactly what would happen. */
async function applyOrTry(
  { tx, now, today }: UseCaseContext,
  { importRunId, request, file }: Task,
): Promise<AppliedImport> {
  const apply = () => applyImport(tx, { importRunId, sourceSystem: request.sourceSystem, now, today }, file);
  return request.dryRun ? takenBack(tx, apply) : apply();
}

async function takenBack<T>(tx: Transaction, work: () => Promise<T>): Promise<T> {
  await tx.$executeRaw`savepoint before_trial`;
  const result = await work();
  await tx.$executeRaw`rollback to savepoint before_trial`;
  return result;
}

async function queue(
  { tx, enqueue, actor, now }: UseCaseContext,
  importRunId: string,
  file: ImportedFile,
): Promise<void> {
  await openRunningWork(tx, {
    kind: "import-encounters",
    title: "Import of encounters",
    stage: "Waiting for the worker",
    total: countParts(file),
    startedById: actor.userId,
    resultKind: "import-run",
    resultId: importRunId,
    now,
  });
  await enqueue({ job: "import-encounters", payload: { importRunId }, serialKey: "import-encounters" });
}
