import { type Account, assertBalanced, type Entry, reversalOf } from "@/domain/ledger/entry";
import type { CalendarDate } from "@/domain/shared/calendar-date";
import type { Cents } from "@/domain/shared/money";
import { toDateColumn } from "@/server/db/calendar-date-column";
import { newId } from "@/server/db/new-id";
import type { Transaction } from "@/server/db/scoped-transaction";

export type PostingKind =
  | "charge"
  | "claim-payment"
  | "reversal"
  | "write-off"
  | "transfer"
  | "provider-adjustment"
  | "unapplied";

export interface NewPosting {
  /** Natural key of the event (IDEM-2): the same event posted twice is one posting. */
  readonly postingKey: string;
  readonly kind: PostingKind;
  readonly effectiveOn: CalendarDate;
  readonly claimId?: string;
  readonly claimPaymentId?: string;
  readonly remittanceId?: string;
  readonly reversesId?: string;
  readonly note?: string;
  readonly entries: readonly Entry[];
}

export interface PostedBy {
  readonly userId: string | null;
  readonly now: Date;
}

/** Appends one balanced posting; answers undefined when the same event was posted before. */
export async function postEntries(
  tx: Transaction,
  posting: NewPosting,
  by: PostedBy,
): Promise<string | undefined> {
  const { entries, ...head } = posting;
  assertBalanced(entries);
  const id = newId();
  const { count } = await tx.ledgerPosting.createMany({
    data: [
      {
        ...head,
        id,
        effectiveOn: toDateColumn(posting.effectiveOn),
        postedAt: by.now,
        postedById: by.userId,
      },
    ],
    skipDuplicates: true,
  });
  if (count === 0) return undefined;
  await tx.ledgerEntry.createMany({
    data: entries.map((entry, index) => ({
      id: newId(),
      postingId: id,
      position: index + 1,
      account: entry.account,
      amount: entry.amount,
      claimId: posting.claimId ?? null,
      serviceLineId: entry.serviceLineId ?? null,
    })),
  });
  return id;
}

/** A correction is a posting the other way; what was posted stays. */
export async function reversePosting(
  tx: Transaction,
  reversal: {
    readonly postingId: string;
    readonly postingKey: string;
    readonly on: CalendarDate;
    readonly note: string;
  },
  by: PostedBy,
): Promise<string | undefined> {
  const posting = await tx.ledgerPosting.findFirstOrThrow({ where: { id: reversal.postingId } });
  const entries = await tx.ledgerEntry.findMany({
    where: { postingId: reversal.postingId },
    orderBy: { position: "asc" },
  });
  return postEntries(
    tx,
    {
      postingKey: reversal.postingKey,
      kind: "reversal",
      effectiveOn: reversal.on,
      reversesId: posting.id,
      note: reversal.note,
      ...(posting.claimId ? { claimId: posting.claimId } : {}),
      ...(posting.claimPaymentId ? { claimPaymentId: posting.claimPaymentId } : {}),
      ...(posting.remittanceId ? { remittanceId: posting.remittanceId } : {}),
      entries: reversalOf(
        entries.map(({ account, amount, serviceLineId }) => ({
          account: account as Account,
          amount,
          ...(serviceLineId ? { serviceLineId } : {}),
        })),
      ),
    },
    by,
  );
}

export interface AccountBalance {
  readonly account: Account;
  readonly serviceLineId: string | null;
  readonly balance: Cents;
}

/** What stands on each account for one claim, per service line. */
export const balancesOfClaim = (tx: Transaction, claimId: string): Promise<AccountBalance[]> =>
  tx.$queryRaw<AccountBalance[]>`
    select account, service_line_id as "serviceLineId", sum(amount)::bigint as balance
    from ledger_entry where claim_id = ${claimId}::uuid
    group by account, service_line_id having sum(amount) <> 0 order by account, service_line_id`;

/** Open insurance receivable of one claim. */
export async function openReceivable(tx: Transaction, claimId: string): Promise<Cents> {
  const [row] = await tx.$queryRaw<{ balance: Cents }[]>`
    select coalesce(sum(amount), 0)::bigint as balance from ledger_entry
    where claim_id = ${claimId}::uuid and account = 'insurance-receivable'`;
  return row?.balance ?? 0n;
}
