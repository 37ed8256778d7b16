import type { z } from "zod";
import type { CalendarDate } from "@/domain/shared/calendar-date";
import { type Actor, requirePermission } from "@/server/access/actor";
import { type ProofWanted, requireProofFor } from "@/server/access/fresh-proof";
import type { Permission, Reach } from "@/server/access/permissions";
import { recordingRefusals } from "@/server/access/record-refusal";
import { type AuditEvent, insertAuditEvents } from "@/server/db/audit-trail";
import { type OrganizationScope, scopedTransaction, type Transaction } from "@/server/db/scoped-transaction";
import { refused } from "@/server/refusal";
import { clockOf, type Runtime } from "@/server/runtime";
import { requireStorableText } from "@/server/storable-text";

export interface ReadContext {
  readonly tx: Transaction;
  readonly actor: Actor;
  readonly reach: Reach;
  readonly organization: OrganizationScope;
  readonly now: Date;
  readonly today: CalendarDate;
}

export interface Accessed {
  readonly kind: string;
  readonly id: string;
  readonly action?: "read" | "export";
  readonly reason?: string;
}

export interface ReadModel<S extends z.ZodType = z.ZodType, O = unknown> {
  readonly name: string;
  readonly permission: Permission;
  /** What the answer gives away. `patient` leaves exactly one access event in the audit trail. */
  readonly discloses: "patient" | "aggregate" | "nothing";
  /** Whoever must just have proven who it is (AUTH-5): rows that leave as a file, files as they went over the wire. */
  readonly wantsProof?: ProofWanted;
  readonly input: S;
  /** What a patient-level answer was about; a list names its kind and leaves the id `*`. An export says why. */
  accessed?(input: z.output<S>): Accessed;
  read(context: ReadContext, input: z.output<S>): Promise<O>;
}
export const defineQuery = <S extends z.ZodType, O>(readModel: ReadModel<S, O>): ReadModel<S, O> => readModel;

/** The only door to a read: permission, transaction, scope, read, access event. */
export const runQuery = <S extends z.ZodType, O>(
  readModel: ReadModel<S, O>,
  runtime: Runtime,
  actor: Actor,
  input: z.input<S>,
): Promise<O> =>
  recordingRefusals(runtime, { actor, door: readModel.name }, () => admit(readModel, runtime, actor, input));

async function admit<S extends z.ZodType, O>(
  readModel: ReadModel<S, O>,
  runtime: Runtime,
  actor: Actor,
  input: z.input<S>,
): Promise<O> {
  const reach = requirePermission(actor, readModel.permission);
  requireProofFor(readModel, actor, runtime.now());
  const parsed = readModel.input.safeParse(input);
  if (!parsed.success) throw refused("input/invalid", parsed.error.message, parsed.error.issues);

  requireStorableText(parsed.data);

  return scopedTransaction(runtime.db, actor.organizationId, async (tx, organization) => {
    const { now, today } = clockOf(runtime, organization);
    const output = await readModel.read({ tx, actor, reach, organization, now, today }, parsed.data);
    if (readModel.discloses === "patient") {
      const accessed = readModel.accessed?.(parsed.data) ?? { kind: readModel.name, id: "*" };
      await insertAuditEvents(tx, { actor, door: readModel.name, at: now }, [accessEvent(accessed)]);
    }
    return output;
  });
}

const accessEvent = ({ kind, id, action = "read", reason }: Accessed): AuditEvent => ({
  action,
  subjectKind: kind,
  subjectId: id,
  ...(reason === undefined ? {} : { reason }),
});
