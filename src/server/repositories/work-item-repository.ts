import type { CalendarDate } from "@/domain/shared/calendar-date";
import type { Cents } from "@/domain/shared/money";
import { toOptionalDateColumn } from "@/server/db/calendar-date-column";
import { newId } from "@/server/db/new-id";
import type { Transaction } from "@/server/db/scoped-transaction";
import { refused } from "@/server/refusal";

/** The queues of reference list 4, by the kind of work that empties them. */
export type WorkQueueName =
  | "intake"
  | "coding"
  | "query"
  | "claim"
  | "payment"
  | "denial"
  | "audit"
  | "compliance";

export interface NewWorkItem {
  readonly kind: string;
  readonly queue: WorkQueueName;
  readonly subjectKind: string;
  readonly subjectId: string;
  /** Why it is here. */
  readonly reason: string;
  /** What must be true for it to leave. */
  readonly leavesWhen: string;
  readonly ownerId?: string;
  readonly dueOn?: CalendarDate;
  readonly amount?: Cents;
  readonly priority?: number;
}

const LEASE_MINUTES = 15;

/** Opens an item, or refreshes the open one of the same kind and subject. */
export async function openWorkItem(tx: Transaction, item: NewWorkItem, now: Date): Promise<void> {
  const dueOn = toOptionalDateColumn(item.dueOn);
  await tx.$executeRaw`
    insert into work_item (id, kind, queue, subject_kind, subject_id, reason, leaves_when, owner_id, due_on, amount,
                           priority, opened_at)
    values (${newId()}::uuid, ${item.kind}, ${item.queue}, ${item.subjectKind}, ${item.subjectId}::uuid,
            ${item.reason}, ${item.leavesWhen}, ${item.ownerId ?? null}::uuid, ${dueOn}::date,
            ${item.amount ?? null}::bigint, ${item.priority ?? 0}, ${now})
    on conflict (organization_id, kind, subject_kind, subject_id) where closed_at is null
    do update set reason = excluded.reason, leaves_when = excluded.leaves_when, due_on = excluded.due_on,
                  amount = excluded.amount, owner_id = coalesce(excluded.owner_id, work_item.owner_id)`;
}

/** Opens many at once, as an import does: one statement whatever their number. */
export async function openWorkItems(
  tx: Transaction,
  items: readonly NewWorkItem[],
  now: Date,
): Promise<void> {
  if (items.length === 0) return;
  const rows = items.map((item) => ({
    id: newId(),
    kind: item.kind,
    queue: item.queue,
    subject_kind: item.subjectKind,
    subject_id: item.subjectId,
    reason: item.reason,
    leaves_when: item.leavesWhen,
    owner_id: item.ownerId ?? null,
    due_on: item.dueOn ?? null,
    amount: item.amount?.toString() ?? null,
    priority: item.priority ?? 0,
  }));
  await tx.$executeRaw`
    insert into work_item (id, kind, queue, subject_kind, subject_id, reason, leaves_when, owner_id, due_on, amount,
                           priority, opened_at)
    select id, kind, queue, subject_kind, subject_id, reason, leaves_when, owner_id, due_on, amount, priority, ${now}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as row (id uuid, kind text, queue text, subject_kind text, subject_id uuid, reason text, leaves_when text,
              owner_id uuid, due_on date, amount bigint, priority int)
    on conflict (organization_id, kind, subject_kind, subject_id) where closed_at is null
    do update set reason = excluded.reason, leaves_when = excluded.leaves_when, due_on = excluded.due_on,
                  amount = excluded.amount, owner_id = coalesce(excluded.owner_id, work_item.owner_id)`;
}

/** Without those that were opened for the same reason and are done. */
export async function notFinishedBefore<Item extends NewWorkItem>(
  tx: Transaction,
  items: readonly Item[],
): Promise<Item[]> {
  const done = await tx.workItem.findMany({
    where: { subjectId: { in: items.map(({ subjectId }) => subjectId) }, closedAt: { not: null } },
    select: { kind: true, subjectId: true, reason: true },
  });
  const known = new Set(done.map(({ kind, subjectId, reason }) => `${kind} ${subjectId} ${reason}`));
  return items.filter(({ kind, subjectId, reason }) => !known.has(`${kind} ${subjectId} ${reason}`));
}

/** Closes every open item of a subject, or only those of one kind. */
export async function closeWorkItems(
  tx: Transaction,
  subject: { readonly kind?: string; readonly subjectKind: string; readonly subjectId: string },
  now: Date,
): Promise<void> {
  await tx.workItem.updateMany({
    where: {
      subjectKind: subject.subjectKind,
      subjectId: subject.subjectId,
      closedAt: null,
      ...(subject.kind === undefined ? {} : { kind: subject.kind }),
    },
    data: { closedAt: now, leaseHolderId: null, leaseExpiresAt: null },
  });
}

export interface TakenItem {
  readonly id: string;
  readonly kind: string;
  readonly subjectKind: string;
  readonly subjectId: string;
}

/**
 * Leases the most urgent free item of a queue by one statement, so that no two people ever get the same (CONC-4).
 * An item the person already holds comes first: an interrupted person returns to it.
 */
export async function takeNextItem(
  tx: Transaction,
  wanted: {
    readonly queue: WorkQueueName;
    readonly kind: string;
    readonly userId: string;
    readonly now: Date;
  },
): Promise<TakenItem | undefined> {
  // Materialized, because a plan that runs the inner query once a row would lease every free item.
  const [taken] = await tx.$queryRaw<TakenItem[]>`
    with next as materialized (
      select organization_id, id from work_item
      where queue = ${wanted.queue} and kind = ${wanted.kind} and closed_at is null
        and (owner_id is null or owner_id = ${wanted.userId}::uuid)
        and (lease_holder_id is null or lease_holder_id = ${wanted.userId}::uuid
             or lease_expires_at < ${wanted.now}::timestamptz)
      order by (lease_holder_id is not distinct from ${wanted.userId}::uuid) desc, priority desc, due_on nulls last, id
      limit 1 for update skip locked)
    update work_item w
    set lease_holder_id = ${wanted.userId}::uuid,
        lease_expires_at = ${wanted.now}::timestamptz + make_interval(mins => ${LEASE_MINUTES})
    from next where w.organization_id = next.organization_id and w.id = next.id
    returning w.id, w.kind, w.subject_kind as "subjectKind", w.subject_id as "subjectId"`;
  return taken;
}

export interface LeaseState {
  readonly granted: boolean;
  readonly holderId: string | null;
  readonly expiresAt: Date | null;
}

/** Takes or renews the lease of one subject's open item; refused while another person's lease runs. */
export async function leaseSubject(
  tx: Transaction,
  wanted: {
    readonly kind: string;
    readonly subjectKind: string;
    readonly subjectId: string;
    readonly userId: string;
    readonly now: Date;
  },
): Promise<LeaseState> {
  const changed = await tx.$executeRaw`
    update work_item set lease_holder_id = ${wanted.userId}::uuid,
                         lease_expires_at = ${wanted.now}::timestamptz + make_interval(mins => ${LEASE_MINUTES})
    where kind = ${wanted.kind} and subject_kind = ${wanted.subjectKind} and subject_id = ${wanted.subjectId}::uuid
      and closed_at is null
      and (lease_holder_id is null or lease_holder_id = ${wanted.userId}::uuid
           or lease_expires_at < ${wanted.now}::timestamptz)`;
  const row = await tx.workItem.findFirst({
    where: {
      kind: wanted.kind,
      subjectKind: wanted.subjectKind,
      subjectId: wanted.subjectId,
      closedAt: null,
    },
  });
  return {
    granted: changed > 0,
    holderId: row?.leaseHolderId ?? null,
    expiresAt: row?.leaseExpiresAt ?? null,
  };
}

/** Renews the own lease, or refuses: whoever saves must be the one who holds the item. */
export async function requireLease(
  tx: Transaction,
  wanted: Parameters<typeof leaseSubject>[1],
): Promise<void> {
  const lease = await leaseSubject(tx, wanted);
  if (!lease.granted)
    throw refused("record/leased", "The lease ended or another person has this open. Your text is kept.", {
      holderId: lease.holderId,
      expiresAt: lease.expiresAt,
    });
}

/** Gives a lease back without finishing the item. */
export async function returnLease(
  tx: Transaction,
  held: { readonly subjectKind: string; readonly subjectId: string; readonly userId: string },
): Promise<void> {
  await tx.workItem.updateMany({
    where: {
      subjectKind: held.subjectKind,
      subjectId: held.subjectId,
      leaseHolderId: held.userId,
      closedAt: null,
    },
    data: { leaseHolderId: null, leaseExpiresAt: null },
  });
}
