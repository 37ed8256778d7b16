import type { z } from "zod";
import type { CalendarDate } from "@/domain/shared/calendar-date";
import { type OrganizationScope, scopedTransaction, type Transaction } from "@/server/db/scoped-transaction";
import { refused } from "@/server/refusal";
import { clockOf, type Runtime } from "@/server/runtime";
import { requireStorableText } from "@/server/storable-text";
import { type Actor, requirePermission } from "./actor";
import { type ProofWanted, requireProofFor } from "./fresh-proof";
import type { Permission, Reach } from "./permissions";
import { recordingRefusals } from "./record-refusal";

/** What every use-case and every read model says about who may come in, and with what. */
export interface Door<S extends z.ZodType> {
  readonly name: string;
  readonly permission: Permission;
  /** Whoever must just have proven who it is (AUTH-5): keys, roles, money, rows that leave, what cannot be brought back. */
  readonly wantsProof?: ProofWanted;
  /** A strict object: unknown keys are refused. */
  readonly input: S;
}

export interface DoorContext {
  readonly tx: Transaction;
  readonly actor: Actor;
  /** How far the actor's permission reaches; a door that admits `own` checks ownership itself. */
  readonly reach: Reach;
  readonly organization: OrganizationScope;
  readonly now: Date;
  readonly today: CalendarDate;
}

/** Permission, proof, input, transaction and scope, in this order; what is forbidden goes into the audit trail. */
export const throughDoor = <S extends z.ZodType, O>(
  door: Door<S>,
  runtime: Runtime,
  actor: Actor,
  input: z.input<S>,
  work: (context: DoorContext, input: z.output<S>) => Promise<O>,
): Promise<O> =>
  recordingRefusals(runtime, { actor, door: door.name }, async () => {
    const reach = requirePermission(actor, door.permission);
    requireProofFor(door, actor, runtime.now());
    const parsed = door.input.safeParse(input);
    if (!parsed.success) throw refused("input/invalid", problemsOf(parsed.error), parsed.error.issues);
    requireStorableText(parsed.data);

    return scopedTransaction(runtime.db, actor.organizationId, (tx, organization) =>
      work({ tx, actor, reach, organization, ...clockOf(runtime, organization) }, parsed.data),
    );
  });

const problemsOf = (error: z.ZodError): string =>
  error.issues.map((issue) => `${issue.path.join(".") || "input"}: ${issue.message}`).join("; ");
