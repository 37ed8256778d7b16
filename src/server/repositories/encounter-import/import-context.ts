import type { ImportIssue, ImportIssueCode, ImportSeverity } from "@/domain/encounters/import-issue";
import type { CalendarDate } from "@/domain/shared/calendar-date";
import type { Transaction } from "@/server/db/scoped-transaction";
import type { ImportDirectory } from "./import-directory";

export type RecordFate = "new" | "same" | "changed" | "refused";

/** What became of one record when it met the database. */
export interface RecordOutcome {
  readonly kind: "patient" | "coverage" | "encounter";
  readonly place: string;
  readonly fate: RecordFate;
  /** Facts that name nobody: "Office visit 03/02/2026", and why it was refused or what changed. */
  readonly words: string;
}

/** What every step of an import needs, and where it reports. */
export interface ImportContext {
  readonly tx: Transaction;
  /** The system that sends: with the record's own id it is the record's key (IDEM-7). */
  readonly sourceSystem: string;
  readonly importRunId: string;
  readonly now: Date;
  readonly today: CalendarDate;
  readonly directory: ImportDirectory;
  readonly issues: ImportIssue[];
  readonly outcomes: RecordOutcome[];
}

export const report = (
  context: ImportContext,
  severity: ImportSeverity,
  [place, code, message]: readonly [string, ImportIssueCode, string],
): void => {
  context.issues.push({ place, code, severity, message });
};

/** Rows of one insert; Postgres takes 65,535 parameters a statement. */
const ROWS_PER_INSERT = 500;
export async function inChunks<T>(
  rows: readonly T[],
  write: (chunk: T[]) => Promise<unknown>,
): Promise<void> {
  for (let start = 0; start < rows.length; start += ROWS_PER_INSERT)
    await write(rows.slice(start, start + ROWS_PER_INSERT));
}
