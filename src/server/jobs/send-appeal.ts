import { documentsMailbox, MailboxFailure } from "@/server/gateways/clearinghouse/clearinghouse";
import { type AppealDelivery, getAppealDelivery } from "@/server/queries/appeals/get-appeal-delivery";
import { recordAppealDelivery } from "@/server/use-cases/appeals/record-appeal-delivery";
import { defineJob, type JobContext } from "./job";

/**
 * Hands a packet over: laid out where the partner cannot see it, marked, given its name, recorded. Only this job
 * renames the laid-out file, so a retry that no longer finds it knows that the partner has it: never sent twice.
 */
export const sendAppealJob = defineJob("send-appeal", async (context, { appealId }) => {
  const delivery = await context.read(getAppealDelivery, { appealId });
  if (delivery.status === "delivered") return;
  if (delivery.status === "ordered") {
    const { clearinghouse } = context.gateways;
    const box = documentsMailbox(delivery.address);
    await orReport(context, appealId, "ordered", clearinghouse.stage(box, delivery.name, delivery.bytes));
    await context.run(recordAppealDelivery, { appealId, step: "staged" });
  }
  await orReport(context, appealId, "staged", publish(context, delivery));
  await context.run(recordAppealDelivery, { appealId, step: "delivered" });
});

async function publish({ gateways }: JobContext, delivery: AppealDelivery): Promise<void> {
  try {
    await gateways.clearinghouse.publish(documentsMailbox(delivery.address), delivery.name);
  } catch (error) {
    const gone = error instanceof MailboxFailure && error.reason === "no-such-file";
    if (!gone || delivery.status !== "staged") throw error;
  }
}

/** A failure is kept where people see it, then fails the job, which is tried again. */
async function orReport(
  context: JobContext,
  appealId: string,
  step: "ordered" | "staged",
  call: Promise<void>,
): Promise<void> {
  try {
    await call;
  } catch (error) {
    if (error instanceof MailboxFailure)
      await context.run(recordAppealDelivery, { appealId, step, problem: error.message });
    throw error;
  }
}
