import { z } from "zod";
import type { Cents } from "@/domain/shared/money";
import { defineQuery } from "../read-model";

export interface ReadyPayer {
  readonly payerName: string;
  readonly count: number;
  readonly amount: Cents;
}
export interface ReadyPartner {
  readonly tradingPartnerId: string;
  readonly name: string;
  readonly usage: "T" | "P";
  readonly count: number;
  readonly amount: Cents;
  readonly payers: readonly ReadyPayer[];
}
export interface StayingClaim {
  readonly claimId: string;
  readonly number: string;
  readonly payerName: string;
  readonly amount: Cents;
  readonly reason: string;
}
export interface BatchPreview {
  readonly partners: readonly ReadyPartner[];
  /** Ready claims that no batch takes, with the reason; the first ones. */
  readonly staying: readonly StayingClaim[];
  readonly stayingCount: number;
  readonly heldCount: number;
}

const SHOWN = 50;

/** What the next batch of each partner would take, and which claims cannot go and why. */
export const previewBatch = defineQuery({
  name: "submissions.preview-batch",
  permission: "batch:send",
  discloses: "aggregate",
  input: z.strictObject({}),

  async read({ tx }): Promise<BatchPreview> {
    const going = await tx.$queryRaw<
      (ReadyPayer & { tradingPartnerId: string; name: string; usage: "T" | "P" })[]
    >`
      select t.id as "tradingPartnerId", t.name, t.usage, y.name as "payerName", count(*)::int as count,
             sum(c.total_charge)::bigint as amount
      from claim c
      join payer y on y.organization_id = c.organization_id and y.id = c.payer_id
      join trading_partner t on t.organization_id = y.organization_id and t.id = y.trading_partner_id
      where c.status = 'ready' and not exists (select from claim_finding f
        where f.organization_id = c.organization_id and f.claim_id = c.id
          and f.status in ('open', 'override-proposed') and f.severity in ('block', 'stop'))
      group by t.id, t.name, t.usage, y.name order by t.name, t.id, y.name`;
    const staying = await tx.$queryRaw<(StayingClaim & { total: number })[]>`
      select c.id as "claimId", c.patient_control_number as number, y.name as "payerName", c.total_charge as amount,
             coalesce(f.message, 'No trading partner is set up for this payer.') as reason,
             count(*) over ()::int as total
      from claim c
      join payer y on y.organization_id = c.organization_id and y.id = c.payer_id
      left join lateral (select message from claim_finding f
        where f.organization_id = c.organization_id and f.claim_id = c.id
          and f.status in ('open', 'override-proposed') and f.severity in ('block', 'stop')
        order by f.id limit 1) f on true
      where c.status = 'ready' and (y.trading_partner_id is null or f.message is not null)
      order by c.due_on nulls last, c.id limit ${SHOWN}`;
    const heldCount = await tx.claim.count({ where: { status: "held" } });
    return {
      partners: partnersOf(going),
      staying: staying.map(({ total: _total, ...claim }) => claim),
      stayingCount: staying[0]?.total ?? 0,
      heldCount,
    };
  },
});

function partnersOf(
  rows: readonly (ReadyPayer & { tradingPartnerId: string; name: string; usage: "T" | "P" })[],
): ReadyPartner[] {
  return [...Map.groupBy(rows, ({ tradingPartnerId }) => tradingPartnerId)].map(
    ([tradingPartnerId, own]) => ({
      tradingPartnerId,
      name: own[0]?.name ?? "",
      usage: own[0]?.usage ?? "T",
      count: own.reduce((sum, { count }) => sum + count, 0),
      amount: own.reduce((sum, { amount }) => sum + amount, 0n),
      payers: own.map(({ payerName, count, amount }) => ({ payerName, count, amount })),
    }),
  );
}
