import type { Prisma } from "@/generated/prisma/client";
import { notFound } from "@/server/refusal";
import type { Database } from "./client";

export type Transaction = Prisma.TransactionClient;

export interface OrganizationScope {
  readonly id: string;
  readonly name: string;
  readonly timeZone: string;
  readonly demo: boolean;
  readonly clockOffsetDays: number;
}

/**
 * Thrown inside a transaction by work that first has to wait for long: the transaction is rolled back, its connection
 * is free for others meanwhile, and the work begins again when the wait is over.
 */
export class WaitOutside extends Error {
  readonly until: Promise<unknown>;

  constructor(until: Promise<unknown>) {
    super("This work waits outside its transaction and begins again.");
    this.until = until;
    // Should it fail before the rollback is through, it is told to whoever waits and not to the process.
    void Promise.allSettled([until]);
  }
}

/**
 * One transaction inside one organization. The setting is local, so a pooled connection forgets it; without it
 * row-level security returns no row and refuses every write. This is the one place where a signed setting would go.
 */
export async function scopedTransaction<T>(
  db: Database,
  organizationId: string,
  work: (tx: Transaction, scope: OrganizationScope) => Promise<T>,
): Promise<T> {
  for (;;) {
    try {
      return await openScope(db, organizationId, work);
    } catch (error) {
      if (!(error instanceof WaitOutside)) throw error;
      await error.until;
    }
  }
}

const openScope = <T>(
  db: Database,
  organizationId: string,
  work: (tx: Transaction, scope: OrganizationScope) => Promise<T>,
): Promise<T> =>
  db.$transaction(async (tx) => {
    const [scope] = await tx.$queryRaw<OrganizationScope[]>`
      select o.id, o.name, o.time_zone as "timeZone", o.demo, o.clock_offset_days as "clockOffsetDays"
      from organization o, (select set_config('app.organization_id', ${organizationId}, true)) as scoped
      where o.id = ${organizationId}::uuid`;
    if (!scope) throw notFound("organization");
    return work(tx, scope);
  });

/**
 * Whether a person also belongs to another organization than the one of this transaction. Only the answer leaves:
 * it keeps an administrator here from resetting the sign-in of someone who also works elsewhere.
 */
export async function isMemberElsewhere(tx: Transaction, userId: string): Promise<boolean> {
  await tx.$queryRaw`select set_config('app.user_id', ${userId}, true)`;
  const [answer] = await tx.$queryRaw<{ elsewhere: boolean }[]>`
    select exists (select from membership where user_id = ${userId}::uuid and ended_at is null
                   and organization_id <> current_setting('app.organization_id')::uuid) as elsewhere`;
  await tx.$queryRaw`select set_config('app.user_id', '', true)`;
  return answer?.elsewhere ?? true;
}
