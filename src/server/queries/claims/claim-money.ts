import { reasonWords } from "@/domain/denials/reason-words";
import { type Balance, balanceOf } from "@/domain/ledger/balances";
import type { CalendarDate } from "@/domain/shared/calendar-date";
import { type Cents, sumCents } from "@/domain/shared/money";
import { fromDateColumn } from "@/server/db/calendar-date-column";
import type { ReadContext } from "@/server/queries/read-model";
import type { StoredClaim } from "@/server/repositories/claim-row";
import { balancesOfClaim } from "@/server/repositories/ledger-repository";

export interface LineMoney extends Balance {
  readonly lineNumber: number;
  readonly procedureCode: string;
  /** What this version asks for, posted or not. */
  readonly billed: Cents;
  readonly modifiers: readonly string[];
}
export interface AdjustmentSum {
  readonly groupCode: string;
  readonly reasonCode: string;
  /** Our own words for the reason. */
  readonly words: string;
  readonly amount: Cents;
  readonly lineNumber: number | null;
}
export interface PostingView {
  readonly id: string;
  readonly kind: string;
  readonly effectiveOn: CalendarDate;
  readonly note: string | null;
  readonly remittanceId: string | null;
  readonly entries: readonly {
    readonly account: string;
    readonly amount: Cents;
    readonly lineNumber: number | null;
  }[];
}
export interface ClaimMoney {
  readonly lines: readonly LineMoney[];
  readonly total: Balance & { readonly billed: Cents };
  readonly adjustments: readonly AdjustmentSum[];
  readonly postings: readonly PostingView[];
}

/** Charged, paid, adjusted and open per line from the ledger (MON-3), with the payer's reasons in words. */
export async function claimMoney(
  { tx, today }: Pick<ReadContext, "tx" | "today">,
  { claim, lineIds }: StoredClaim,
): Promise<ClaimMoney> {
  const balances = await balancesOfClaim(tx, claim.id);
  const entries = balances.map(({ account, serviceLineId, balance }) => ({
    account,
    serviceLineId,
    amount: balance,
  }));
  const lines = claim.serviceLines.map(({ lineNumber, procedureCode, modifiers, chargeAmount }) => ({
    lineNumber,
    procedureCode,
    modifiers,
    billed: chargeAmount,
    ...balanceOf(entries.filter(({ serviceLineId }) => serviceLineId === lineIds.get(lineNumber))),
  }));
  const numberOf = new Map([...lineIds].map(([lineNumber, id]) => [id, lineNumber]));
  return {
    lines,
    total: { ...balanceOf(entries), billed: sumCents(lines.map(({ billed }) => billed)) },
    adjustments: await adjustmentSums(tx, claim.id, today, numberOf),
    postings: await postings(tx, claim.id, numberOf),
  };
}

type LineNumbers = ReadonlyMap<string, number>;

async function adjustmentSums(
  tx: ReadContext["tx"],
  claimId: string,
  today: CalendarDate,
  numberOf: LineNumbers,
): Promise<AdjustmentSum[]> {
  const rows = await tx.$queryRaw<
    { groupCode: string; reasonCode: string; lineId: string | null; amount: Cents }[]
  >`
    select a.group_code as "groupCode", a.reason_code as "reasonCode", s.service_line_id as "lineId",
           sum(a.amount)::bigint as amount
    from adjustment a
    join claim_payment p on p.id = a.claim_payment_id and p.status = 'posted'
    left join service_payment s on s.id = a.service_payment_id
    where p.claim_id = ${claimId}::uuid
    group by 1, 2, 3 having sum(a.amount) <> 0 order by 1, 2`;
  return rows.map(({ lineId, ...row }) => ({
    ...row,
    words: reasonWords(row.reasonCode, today),
    lineNumber: lineId === null ? null : (numberOf.get(lineId) ?? null),
  }));
}

async function postings(
  tx: ReadContext["tx"],
  claimId: string,
  numberOf: LineNumbers,
): Promise<PostingView[]> {
  const rows = await tx.ledgerPosting.findMany({
    where: { claimId },
    orderBy: [{ postedAt: "asc" }, { id: "asc" }],
    include: { ledgerEntries: { orderBy: { position: "asc" } } },
  });
  return rows.map(({ id, kind, effectiveOn, note, remittanceId, ledgerEntries }) => ({
    id,
    kind,
    effectiveOn: fromDateColumn(effectiveOn),
    note,
    remittanceId,
    entries: ledgerEntries.map(({ account, amount, serviceLineId }) => ({
      account,
      amount,
      lineNumber: serviceLineId === null ? null : (numberOf.get(serviceLineId) ?? null),
    })),
  }));
}
