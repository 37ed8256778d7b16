import { MailboxFailure } from "@/server/gateways/clearinghouse/clearinghouse";
import { type Delivery, getDelivery } from "@/server/queries/submissions/get-delivery";
import { beginDelivery } from "@/server/use-cases/submissions/begin-delivery";
import { recordDelivery } from "@/server/use-cases/submissions/record-delivery";
import { recordDeliveryProblem } from "@/server/use-cases/submissions/record-delivery-problem";
import { defineJob, type JobContext } from "./job";

/**
 * Hands a batch over: staged where the partner cannot see it, marked unconfirmed, published, recorded. A crash before
 * the mark is a certain failure and the retry sends; after it nobody knows, so the retry only looks (IDEM-3).
 */
export const deliverBatchJob = defineJob("deliver-batch", async (context, { batchId, afterAttempt }) => {
  const delivery = await context.read(getDelivery, { batchId });
  const mayDeliver = delivery.attempts === afterAttempt;
  if (delivery.status === "unconfirmed") {
    if (await isSeen(context, batchId, delivery)) return await context.run(recordDelivery, { batchId });
    if (!mayDeliver)
      return await context.run(recordDeliveryProblem, { batchId, outcome: "unknown", message: NOT_SEEN });
  } else if (delivery.status !== "closed" || !mayDeliver) return;
  await deliver(context, batchId, delivery);
});

const NOT_SEEN =
  "We do not know whether the partner has it: the file is not in the mailbox, so it was either taken or never arrived.";

/** The file lies finished in the outbound folder; a partner that has taken it leaves no trace there. */
async function isSeen(context: JobContext, batchId: string, delivery: Delivery): Promise<boolean> {
  const { address, fileName, bytes } = delivery;
  try {
    const files = await context.gateways.clearinghouse.listOutbound(address);
    return files.some(({ name, size }) => name === fileName && size === bytes.length);
  } catch (error) {
    if (error instanceof MailboxFailure)
      await context.run(recordDeliveryProblem, {
        batchId,
        outcome: "unknown",
        message: `We do not know whether the partner has it, and could not look. ${error.message}`,
      });
    throw error;
  }
}

async function deliver(context: JobContext, batchId: string, delivery: Delivery): Promise<void> {
  const { clearinghouse } = context.gateways;
  const { address, fileName, bytes, attempts } = delivery;
  /** A failure is kept where people see it, then fails the job, which is tried again. */
  const orReport = async (call: Promise<void>, begun?: { readonly attempt: number }): Promise<void> => {
    try {
      await call;
    } catch (error) {
      if (error instanceof MailboxFailure)
        await context.run(recordDeliveryProblem, {
          batchId,
          outcome: error.outcome,
          message: error.message,
          ...begun,
        });
      throw error;
    }
  };
  await orReport(clearinghouse.stage(address, fileName, bytes));
  await context.run(beginDelivery, { batchId, afterAttempt: attempts });
  await orReport(clearinghouse.publish(address, fileName), { attempt: attempts + 1 });
  await context.run(recordDelivery, { batchId });
}
