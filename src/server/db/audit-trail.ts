import type { Prisma } from "@/generated/prisma/client";
import type { Actor } from "@/server/access/actor";
import { newId } from "./new-id";
import type { Transaction } from "./scoped-transaction";

/** Ids, field names and states only: the trail outlives the record and is read by more people. */
export interface AuditEvent {
  readonly action: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly before?: Prisma.InputJsonValue;
  readonly after?: Prisma.InputJsonValue;
  readonly reason?: string;
}

export async function insertAuditEvents(
  tx: Transaction,
  context: { readonly actor: Actor; readonly door: string; readonly at: Date },
  events: readonly AuditEvent[],
): Promise<void> {
  await tx.auditEvent.createMany({
    data: events.map((event) => ({
      id: newId(),
      at: context.at,
      actorUserId: context.actor.userId,
      actorName: context.actor.name,
      door: context.door,
      ...event,
    })),
  });
}
