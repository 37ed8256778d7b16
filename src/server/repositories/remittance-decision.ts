import type { Imbalance } from "@/domain/remittances/balance-remittance";
import type { ReleaseRefusal } from "@/domain/remittances/plan-release";
import { addDays, type CalendarDate } from "@/domain/shared/calendar-date";
import type { Cents } from "@/domain/shared/money";
import type { Remittance } from "@/generated/prisma/client";
import type { AuditEvent } from "@/server/db/audit-trail";
import type { Transaction } from "@/server/db/scoped-transaction";
import { changedMeanwhile, notFound } from "@/server/refusal";
import { moveRemittance } from "./remittance-repository";
import { closeWorkItems, openWorkItem } from "./work-item-repository";

interface Moment {
  readonly now: Date;
  readonly today: CalendarDate;
}

const DAYS_TO_DECIDE = 3;

/** The work of whoever must decide about a remittance in quarantine. */
export const openDecision = (
  tx: Transaction,
  found: { readonly remittanceId: string; readonly problem: string; readonly amount: Cents },
  { now, today }: Moment,
): Promise<void> =>
  openWorkItem(
    tx,
    {
      kind: "remittance-out-of-balance",
      queue: "payment",
      subjectKind: "remittance",
      subjectId: found.remittanceId,
      reason: found.problem,
      leavesWhen: "the payer sends it again in balance, or a person releases it or sets it aside",
      dueOn: addDays(today, DAYS_TO_DECIDE),
      amount: found.amount,
    },
    now,
  );

export const closeDecision = (tx: Transaction, remittanceId: string, now: Date): Promise<void> =>
  closeWorkItems(tx, { subjectKind: "remittance", subjectId: remittanceId }, now);

export async function findRemittance(tx: Transaction, id: string, version: number): Promise<Remittance> {
  const row = await tx.remittance.findFirst({ where: { id } });
  if (!row) throw notFound("remittance");
  if (row.version !== version) throw changedMeanwhile("remittance");
  return row;
}

/** Why a remittance cannot be released, and what to do instead. */
export const RELEASE_REFUSALS: Readonly<Record<ReleaseRefusal | "out-of-balance", string>> = {
  "out-of-balance":
    "It does not balance, so nothing of it can post. Set it aside and ask the payer for a corrected one.",
  "equals-undecided":
    "Some of its payments equal payments of this check that are in the ledger. Say whether they are the same ones or further ones.",
  "nothing-new": "Everything in it is in the ledger already. Set it aside as a repeat.",
  "paid-otherwise":
    "The check paid a claim of it already with other content. The payer must take that back before a correction can post; set this one aside.",
};

/** The equations that do not hold, as they were found when the file came; amounts are text in the column. */
export const imbalancesOf = ({
  balanceProof,
}: Pick<Remittance, "balanceProof">): readonly Readonly<Record<keyof Imbalance, string>>[] =>
  (balanceProof as unknown as { imbalances: readonly Readonly<Record<keyof Imbalance, string>>[] })
    .imbalances;

interface Decider extends Moment {
  readonly tx: Transaction;
  readonly actor: { readonly userId: string | null };
  audit(event: AuditEvent): void;
}

/** Wrong, and never to be posted: it stays as it came, with the reason, and can be taken up again. */
export async function setAside(
  { tx, actor, now, audit }: Decider,
  remittance: Remittance,
  reason: string,
): Promise<void> {
  await moveRemittance(tx, remittance, "set-aside", {
    decisionReason: reason,
    decidedById: actor.userId,
    decidedAt: now,
  });
  await closeDecision(tx, remittance.id, now);
  audit({
    action: "remittance.set-aside",
    subjectKind: "remittance",
    subjectId: remittance.id,
    before: remittance.status,
    after: "set-aside",
    reason,
  });
}

/** What did not balance leaves the queue when the payer sends the same check again in balance. */
export async function supersede(
  decider: Decider,
  successorId: string,
  earlier: readonly Remittance[],
): Promise<void> {
  const { number } = await decider.tx.remittance.findFirstOrThrow({ where: { id: successorId } });
  for (const remittance of earlier)
    if (remittance.status === "quarantined")
      await setAside(decider, remittance, `${number} brought the same check in balance.`);
}
