import { z } from "zod";
import { changedMeanwhile, notFound, refused } from "@/server/refusal";
import { keepException } from "@/server/repositories/claim-payment-match";
import { findClaimPayment } from "@/server/repositories/remittance-repository";
import { defineUseCase } from "../use-case";

/** Takes a match back before it is posted; a posted payment changes only by the payer's reversal. */
export const detachPayment = defineUseCase({
  name: "remittances.detach-payment",
  permission: "remittance:post",
  input: z.strictObject({ claimPaymentId: z.uuid(), version: z.int() }),

  async run(context, { claimPaymentId, version }) {
    const row = await findClaimPayment(context.tx, claimPaymentId);
    if (!row) throw notFound("claim payment");
    if (row.version !== version) throw changedMeanwhile("claim payment");
    if (row.status !== "matched")
      throw refused("lifecycle/refused", "Only a match that is not posted can be detached.");
    await context.tx.claimPayment.updateMany({
      where: { id: row.id },
      data: { claimId: null, matchedBy: null },
    });
    await context.tx.servicePayment.updateMany({
      where: { claimPaymentId: row.id },
      data: { serviceLineId: null },
    });
    const found = { reason: "no-claim-found", detail: "Detached by a person." } as const;
    await keepException(context.tx, row, found, context);
    context.audit({
      action: "claim-payment.detach",
      subjectKind: "claim-payment",
      subjectId: claimPaymentId,
      before: { claimId: row.claimId },
    });
    return { claimPaymentId };
  },
});
