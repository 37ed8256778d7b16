import { z } from "zod";
import { planRelease } from "@/domain/remittances/plan-release";
import { type RemittanceStatus, remittanceLifecycle } from "@/domain/remittances/remittance-lifecycle";
import type { Transaction } from "@/server/db/scoped-transaction";
import { refused } from "@/server/refusal";
import { contentOf, lockCheck, REPEATED, receivedOfCheck } from "@/server/repositories/check-repository";
import {
  closeDecision,
  findRemittance,
  imbalancesOf,
  RELEASE_REFUSALS,
} from "@/server/repositories/remittance-decision";
import { hashedKey, takeIn } from "@/server/repositories/remittance-intake";
import { claimPaymentsOf, moveRemittance } from "@/server/repositories/remittance-repository";
import { defineUseCase } from "../use-case";

/**
 * A person says that a balanced remittance in quarantine counts: its money is received and its payments post. The file
 * is never changed, one out of balance is never released, and nothing of the check posts twice (MON-4, IDEM-2).
 */
export const releaseRemittance = defineUseCase({
  name: "remittances.release",
  permission: "remittance:post",
  input: z.strictObject({
    remittanceId: z.uuid(),
    version: z.int(),
    reason: z.string().trim().min(3).max(500),
    /** What payments are that equal some already in the ledger; asked only where there are any. */
    equals: z.enum(["repeats", "further"]).optional(),
  }),

  async run(context, { remittanceId, version, reason, equals }) {
    const { tx, now, actor } = context;
    const remittance = await findRemittance(tx, remittanceId, version);
    if (!remittanceLifecycle.allows(remittance.status as RemittanceStatus, "release"))
      throw refused("lifecycle/refused", "Only a remittance that waits for a decision can be released.");
    if (imbalancesOf(remittance).length > 0)
      throw refused("remittance/out-of-balance", RELEASE_REFUSALS["out-of-balance"]);
    await lockCheck(tx, remittance);
    const content = await contentOf(tx, remittanceId);
    const plan = planRelease(remittance, content, await receivedOfCheck(tx, remittance), equals);
    if (plan.kind === "refused")
      throw refused(`remittance/${plan.reason}`, RELEASE_REFUSALS[plan.reason], { claims: plan.claims });

    await keepPaymentKeys(tx, remittanceId, plan.paymentKeys);
    await markRepeats(tx, remittanceId, plan.adjustmentKeys);
    await moveRemittance(tx, remittance, "release", {
      decisionReason: reason,
      decidedById: actor.userId,
      decidedAt: now,
    });
    await takeIn(context, remittanceId, plan.adjustmentKeys);
    await closeDecision(tx, remittanceId, now);
    context.audit({
      action: "remittance.release",
      subjectKind: "remittance",
      subjectId: remittanceId,
      before: remittance.status,
      after: { status: "received", equals: equals ?? null },
      reason,
    });
    return { remittanceId };
  },
});

async function keepPaymentKeys(
  tx: Transaction,
  remittanceId: string,
  keys: readonly (string | undefined)[],
): Promise<void> {
  for (const [at, { id }] of (await claimPaymentsOf(tx, remittanceId)).entries()) {
    const key = keys[at];
    await tx.claimPayment.updateMany({
      where: { id },
      data: key === undefined ? { status: REPEATED } : { postingKey: hashedKey(key) },
    });
  }
}

async function markRepeats(
  tx: Transaction,
  remittanceId: string,
  keys: readonly (string | undefined)[],
): Promise<void> {
  const positions = keys.flatMap((key, at) => (key === undefined ? [at + 1] : []));
  await tx.providerAdjustment.updateMany({
    where: { remittanceId, position: { in: positions } },
    data: { status: REPEATED },
  });
}
