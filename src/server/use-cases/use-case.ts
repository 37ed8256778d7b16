import { createHash } from "node:crypto";
import type { z } from "zod";
import { assert } from "@/domain/shared/assert";
import type { CalendarDate } from "@/domain/shared/calendar-date";
import type { Prisma } from "@/generated/prisma/client";
import { type Actor, requirePermission } from "@/server/access/actor";
import { type ProofWanted, requireProofFor } from "@/server/access/fresh-proof";
import type { Permission, Reach } from "@/server/access/permissions";
import { recordingRefusals } from "@/server/access/record-refusal";
import { type AuditEvent, insertAuditEvents } from "@/server/db/audit-trail";
import { newId } from "@/server/db/new-id";
import { type OrganizationScope, scopedTransaction, type Transaction } from "@/server/db/scoped-transaction";
import { insertJob, type JobName, type JobRequest } from "@/server/outbox";
import { refused } from "@/server/refusal";
import { clockOf, type Runtime } from "@/server/runtime";
import { requireStorableText } from "@/server/storable-text";

export interface UseCaseContext {
  readonly tx: Transaction;
  readonly actor: Actor;
  /** How far the actor's permission reaches; a use-case that admits `own` checks ownership itself. */
  readonly reach: Reach;
  readonly organization: OrganizationScope;
  readonly now: Date;
  readonly today: CalendarDate;
  /** Written to the audit trail in the same transaction; a write without one is an assertion failure. */
  audit(event: AuditEvent): void;
  /** Enqueued in the same transaction. */
  enqueue<N extends JobName>(request: JobRequest<N>): Promise<void>;
}

export interface UseCase<S extends z.ZodType = z.ZodType, O = unknown> {
  readonly name: string;
  readonly permission: Permission;
  /** Whoever must just have proven who it is (AUTH-5): keys, roles, partners, money, what cannot be brought back. */
  readonly wantsProof?: ProofWanted;
  /** A strict object: unknown keys are refused. */
  readonly input: S;
  /** Same key and input: the first outcome again; other input: refused. The outcome must be plain JSON. */
  idempotencyKey?(input: z.output<S>): string | undefined;
  /** Why nothing needs to be told about this write; without it a write without an event is our bug. */
  readonly leavesNoTrail?: string;
  run(context: UseCaseContext, input: z.output<S>): Promise<O>;
}
export const defineUseCase = <S extends z.ZodType, O>(useCase: UseCase<S, O>): UseCase<S, O> => useCase;

/** The only door to a write: permission, transaction, scope, run, audit rows, outbox rows, commit. */
export const runUseCase = <S extends z.ZodType, O>(
  useCase: UseCase<S, O>,
  runtime: Runtime,
  actor: Actor,
  input: z.input<S>,
): Promise<O> =>
  recordingRefusals(runtime, { actor, door: useCase.name }, () => admit(useCase, runtime, actor, input));

async function admit<S extends z.ZodType, O>(
  useCase: UseCase<S, O>,
  runtime: Runtime,
  actor: Actor,
  input: z.input<S>,
): Promise<O> {
  const reach = requirePermission(actor, useCase.permission);
  requireProofFor(useCase, actor, runtime.now());
  const parsed = useCase.input.safeParse(input);
  if (!parsed.success) throw refused("input/invalid", firstProblem(parsed.error), parsed.error.issues);

  requireStorableText(parsed.data);

  return scopedTransaction(runtime.db, actor.organizationId, async (tx, organization) => {
    const key = useCase.idempotencyKey?.(parsed.data);
    const inputHash = key ? hashOf(parsed.data) : "";
    const earlier = key ? await earlierOutcome<O>(tx, `${useCase.name}:${key}`, inputHash) : undefined;
    if (earlier) return earlier.outcome;

    const events: AuditEvent[] = [];
    const { now, today } = clockOf(runtime, organization);
    const cause = { actor, permission: useCase.permission };
    const output = await useCase.run(
      {
        tx,
        actor,
        reach,
        organization,
        now,
        today,
        audit: (event) => events.push(event),
        enqueue: (request) => insertJob(tx, cause, request),
      },
      parsed.data,
    );
    assert(
      events.length > 0 || useCase.leavesNoTrail !== undefined,
      `${useCase.name} changed data without an audit event`,
    );
    await insertAuditEvents(tx, { actor, door: useCase.name, at: now }, events);
    if (key) await keepOutcome(tx, { key: `${useCase.name}:${key}`, inputHash, outcome: output, at: now });
    return output;
  });
}

const firstProblem = (error: z.ZodError): string =>
  error.issues.map((issue) => `${issue.path.join(".") || "input"}: ${issue.message}`).join("; ");

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
