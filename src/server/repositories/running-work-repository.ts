import { newId } from "@/server/db/new-id";
import type { Transaction } from "@/server/db/scoped-transaction";

export interface NewRunningWork {
  readonly kind: string;
  readonly title: string;
  readonly stage: string;
  readonly total: number;
  readonly startedById: string | null;
  readonly resultKind: string;
  readonly resultId: string;
  readonly now: Date;
}

/** A line under "running work": it survives reload and sign-out, and opens its result at the end. */
export async function openRunningWork(tx: Transaction, { now, ...work }: NewRunningWork): Promise<void> {
  await tx.runningWork.create({ data: { id: newId(), ...work, status: "running", startedAt: now } });
}

interface Progress {
  readonly resultId: string;
  readonly stage: string;
  readonly done: number;
  /** Where it was not known at the beginning. */
  readonly total?: number;
  readonly problems: number;
  readonly finishedAt: Date | null;
}

/** How far it has come; `problems` are added to those of earlier steps. */
export async function reportProgress(
  tx: Transaction,
  { resultId, problems, ...step }: Progress,
): Promise<void> {
  await tx.runningWork.updateMany({
    where: { resultId, status: "running" },
    data: {
      ...step,
      problems: { increment: problems },
      status: step.finishedAt ? "finished" : "running",
    },
  });
}
