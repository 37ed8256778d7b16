import type { z } from "zod";
import type { Actor } from "@/server/access/actor";
import { type Door, type DoorContext, throughDoor } from "@/server/access/door";
import { type AuditEvent, insertAuditEvents } from "@/server/db/audit-trail";
import type { Runtime } from "@/server/runtime";

export type ReadContext = DoorContext;

export interface Accessed {
  readonly kind: string;
  readonly id: string;
  readonly action?: "read" | "export";
  readonly reason?: string;
}

export interface ReadModel<S extends z.ZodType = z.ZodType, O = unknown> extends Door<S> {
  /** What the answer gives away. `patient` leaves exactly one access event in the audit trail. */
  readonly discloses: "patient" | "aggregate" | "nothing";
  /** What a patient-level answer was about; a list names its kind and leaves the id `*`. An export says why. */
  accessed?(input: z.output<S>): Accessed;
  read(context: ReadContext, input: z.output<S>): Promise<O>;
}
export const defineQuery = <S extends z.ZodType, O>(readModel: ReadModel<S, O>): ReadModel<S, O> => readModel;

/** The only way to a read: through its door, read, access event. */
export const runQuery = <S extends z.ZodType, O>(
  readModel: ReadModel<S, O>,
  runtime: Runtime,
  actor: Actor,
  input: z.input<S>,
): Promise<O> =>
  throughDoor(readModel, runtime, actor, input, async (context, asked) => {
    const output = await readModel.read(context, asked);
    if (readModel.discloses === "patient") {
      const accessed = readModel.accessed?.(asked) ?? { kind: readModel.name, id: "*" };
      const act = { actor, door: readModel.name, at: context.now };
      await insertAuditEvents(context.tx, act, [accessEvent(accessed)]);
    }
    return output;
  });

const accessEvent = ({ kind, id, action = "read", reason }: Accessed): AuditEvent => ({
  action,
  subjectKind: kind,
  subjectId: id,
  ...(reason === undefined ? {} : { reason }),
});
