import { createHash } from "node:crypto";
import type { z } from "zod";
import { assert } from "@/domain/shared/assert";
import type { Prisma } from "@/generated/prisma/client";
import type { Actor } from "@/server/access/actor";
import { type Door, type DoorContext, throughDoor } from "@/server/access/door";
import { type AuditEvent, insertAuditEvents } from "@/server/db/audit-trail";
import { newId } from "@/server/db/new-id";
import type { Transaction } from "@/server/db/scoped-transaction";
import { insertJob, type JobName, type JobRequest } from "@/server/outbox";
import { refused } from "@/server/refusal";
import type { Runtime } from "@/server/runtime";

export interface UseCaseContext extends DoorContext {
  /** Written to the audit trail in the same transaction; a write without one is an assertion failure. */
  audit(event: AuditEvent): void;
  /** Enqueued in the same transaction. */
  enqueue<N extends JobName>(request: JobRequest<N>): Promise<void>;
}

export interface UseCase<S extends z.ZodType = z.ZodType, O = unknown> extends Door<S> {
  /** Same key and input: the first outcome again; other input: refused. The outcome must be plain JSON. */
  idempotencyKey?(input: z.output<S>): string | undefined;
  /** Why nothing needs to be told about this write; without it a write without an event is our bug. */
  readonly leavesNoTrail?: string;
  run(context: UseCaseContext, input: z.output<S>): Promise<O>;
}
export const defineUseCase = <S extends z.ZodType, O>(useCase: UseCase<S, O>): UseCase<S, O> => useCase;

/** The only way to a write: through its door, run, audit rows, outbox rows, commit. */
export const runUseCase = <S extends z.ZodType, O>(
  useCase: UseCase<S, O>,
  runtime: Runtime,
  actor: Actor,
  input: z.input<S>,
): Promise<O> =>
  throughDoor(useCase, runtime, actor, input, async (context, wanted) => {
    const { tx, now } = context;
    const key = useCase.idempotencyKey?.(wanted);
    const inputHash = key ? hashOf(wanted) : "";
    const earlier = key ? await earlierOutcome<O>(tx, `${useCase.name}:${key}`, inputHash) : undefined;
    if (earlier) return earlier.outcome;

    const events: AuditEvent[] = [];
    const cause = { actor, permission: useCase.permission };
    const output = await useCase.run(
      {
        ...context,
        audit: (event) => events.push(event),
        enqueue: (request) => insertJob(tx, cause, request),
      },
      wanted,
    );
    assert(
      events.length > 0 || useCase.leavesNoTrail !== undefined,
      `${useCase.name} changed data without an audit event`,
    );
    await insertAuditEvents(tx, { actor, door: useCase.name, at: now }, events);
    if (key) await keepOutcome(tx, { key: `${useCase.name}:${key}`, inputHash, outcome: output, at: now });
    return output;
  });

const hashOf = (input: unknown): string =>
  createHash("sha256")
    .update(JSON.stringify(input, (_key, value) => (typeof value === "bigint" ? `${value}n` : value)))
    .digest("hex");

async function earlierOutcome<O>(
  tx: Transaction,
  key: string,
  inputHash: string,
): Promise<{ outcome: O } | undefined> {
  // The lock makes a second caller wait for the first rather than run beside it.
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(current_setting('app.organization_id') || ${key}, 0))`;
  const row = await tx.idempotencyKey.findFirst({ where: { key } });
  if (!row) return undefined;
  if (row.inputHash !== inputHash)
    throw refused("idempotency/other-input", "This key was already used for something else.");
  return { outcome: row.outcome as O };
}

async function keepOutcome(
  tx: Transaction,
  row: { readonly key: string; readonly inputHash: string; readonly outcome: unknown; readonly at: Date },
): Promise<void> {
  await tx.idempotencyKey.create({
    data: { ...row, id: newId(), outcome: (row.outcome ?? {}) as Prisma.InputJsonValue },
  });
}
