import type { ImportIssue } from "@/domain/encounters/import-issue";
import type { ImportedFile } from "@/domain/encounters/imported-encounter";
import type { CalendarDate } from "@/domain/shared/calendar-date";
import type { Transaction } from "@/server/db/scoped-transaction";
import { type GapResult, refreshGaps } from "@/server/repositories/encounter-gaps";
import type { ImportContext, RecordFate, RecordOutcome } from "./import-context";
import { loadDirectory } from "./import-directory";
import { settleCoverages } from "./settle-coverages";
import { settleEncounters } from "./settle-encounters";
import { settlePatients } from "./settle-patients";

export interface AppliedImport {
  readonly outcomes: readonly RecordOutcome[];
  readonly issues: readonly ImportIssue[];
  readonly gaps: GapResult;
}

interface ImportTask {
  readonly importRunId: string;
  readonly sourceSystem: string;
  readonly now: Date;
  readonly today: CalendarDate;
}

/** Brings a file's records into the organization; a record that is there already and says the same changes nothing. */
export async function applyImport(
  tx: Transaction,
  task: ImportTask,
  file: Pick<ImportedFile, "patients" | "coverages" | "encounters">,
): Promise<AppliedImport> {
  await oneImportAtATime(tx);
  const context: ImportContext = {
    ...task,
    tx,
    directory: await loadDirectory(tx),
    issues: [],
    outcomes: [],
  };
  const needed = [...file.coverages, ...file.encounters].map(({ patientSourceId }) => patientSourceId);
  const patients = await settlePatients(context, file.patients, needed);
  await settleCoverages(context, file.coverages, patients);
  const touched = await settleEncounters(context, file.encounters, patients);
  const waiting = await tx.encounter.findMany({
    where: { patientId: { in: [...new Set(patients.values())] }, status: { in: ["imported", "incomplete"] } },
    select: { id: true },
  });
  const toCheck = [...new Set([...touched, ...waiting.map(({ id }) => id)])];
  const gaps = await refreshGaps(tx, toCheck, task);
  return { outcomes: context.outcomes, issues: context.issues, gaps };
}

/** Two files with the same new patient, at the same moment, are one patient. */
const oneImportAtATime = (tx: Transaction) =>
  tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(current_setting('app.organization_id') || ':import', 0))`;

export type FateCounts = Readonly<Record<RecordFate, number>>;

export function countFates(outcomes: readonly RecordOutcome[]): FateCounts {
  const counts = { new: 0, same: 0, changed: 0, refused: 0 };
  for (const { fate } of outcomes) counts[fate] += 1;
  return counts;
}
