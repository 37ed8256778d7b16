import { getClock } from "@/server/queries/demo/get-clock";
import { getMailbox } from "@/server/queries/submissions/get-mailbox";
import { defineJob } from "./job";

/** The practice payer lives on the demo's time: it reads the offset from a file in its mailbox. */
export const tellPartnerClockJob = defineJob(
  "tell-partner-clock",
  async ({ read, gateways: { clearinghouse } }, { tradingPartnerId }) => {
    const { offsetDays } = await read(getClock, {});
    const address = await read(getMailbox, { tradingPartnerId });
    await clearinghouse.place(address, "/control", { name: "clock", bytes: Buffer.from(String(offsetDays)) });
  },
);
