import { listPostablePayments } from "@/server/queries/remittances/list-postable-payments";
import { postClaimPayment } from "@/server/use-cases/remittances/post-claim-payment";
import { defineJob } from "./job";

/** One transaction per claim payment: a kill in the middle leaves some posted and the rest to the retry. */
export const postRemittanceJob = defineJob("post-remittance", async ({ run, read }, { remittanceId }) => {
  for (const claimPaymentId of await read(listPostablePayments, { remittanceId }))
    await run(postClaimPayment, { claimPaymentId });
});
