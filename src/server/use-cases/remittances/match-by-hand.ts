import { z } from "zod";
import { matchClaimPayment } from "@/domain/remittances/match-claim-payment";
import { changedMeanwhile, notFound, refused } from "@/server/refusal";
import { keepMatch } from "@/server/repositories/claim-payment-match";
import { findCandidate } from "@/server/repositories/match-candidate-repository";
import { enqueuePosting } from "@/server/repositories/remittance-intake";
import { claimPaymentOf, findClaimPayment } from "@/server/repositories/remittance-repository";
import { defineUseCase } from "../use-case";

/**
 * A person says which claim a payment belongs to. The lines must still fit and the charge must agree: a hand match
 * replaces the number, never the money. Posting follows by itself.
 */
export const matchByHand = defineUseCase({
  name: "remittances.match-by-hand",
  permission: "remittance:post",
  input: z.strictObject({ claimPaymentId: z.uuid(), claimId: z.uuid(), version: z.int() }),

  async run(context, { claimPaymentId, claimId, version }) {
    const { tx } = context;
    const row = await findClaimPayment(tx, claimPaymentId);
    if (!row) throw notFound("claim payment");
    if (row.version !== version) throw changedMeanwhile("claim payment");
    if (row.status !== "exception" && row.status !== "unapplied")
      throw refused("lifecycle/refused", "Only a payment that waits for a person can be matched by hand.");
    const candidate = await findCandidate(tx, claimId);
    if (!candidate) throw notFound("claim");
    const payment = { ...claimPaymentOf(row), patientControlNumber: candidate.patientControlNumber };
    const match = matchClaimPayment(payment, [candidate]);
    if (match.kind === "exception") throw refused("input/invalid", match.detail, { reason: match.reason });
    await keepMatch(tx, row, match, context);
    await enqueuePosting(context, row.remittanceId);
    context.audit({
      action: "claim-payment.match",
      subjectKind: "claim-payment",
      subjectId: claimPaymentId,
      before: row.status,
      after: { claimId },
    });
    return { claimPaymentId, claimId };
  },
});
