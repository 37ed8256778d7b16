import { z } from "zod";
import { changedMeanwhile, notFound, refused } from "@/server/refusal";
import { closeException } from "@/server/repositories/claim-payment-match";
import { findClaimPayment, settleRemittance } from "@/server/repositories/remittance-repository";
import { defineUseCase } from "../use-case";

/** The money stays on unapplied cash with a reason: received, owned, and not anybody's claim yet. */
export const keepUnapplied = defineUseCase({
  name: "remittances.keep-unapplied",
  permission: "remittance:post",
  input: z.strictObject({
    claimPaymentId: z.uuid(),
    version: z.int(),
    reason: z.string().trim().min(3).max(500),
  }),

  async run(context, { claimPaymentId, version, reason }) {
    const { tx, now, actor } = context;
    const row = await findClaimPayment(tx, claimPaymentId);
    if (!row) throw notFound("claim payment");
    if (row.version !== version) throw changedMeanwhile("claim payment");
    if (row.status !== "exception")
      throw refused("lifecycle/refused", "Only a payment that waits for a person can be kept as unapplied.");
    await tx.claimPayment.updateMany({
      where: { id: row.id },
      data: {
        status: "unapplied",
        exceptionDetail: reason,
        resolvedById: actor.userId,
        version: { increment: 1 },
      },
    });
    await closeException(tx, row.id, now);
    await settleRemittance(tx, row.remittanceId, now);
    context.audit({
      action: "claim-payment.keep-unapplied",
      subjectKind: "claim-payment",
      subjectId: claimPaymentId,
      before: row.status,
      after: "unapplied",
      reason,
    });
    return { claimPaymentId };
  },
});
