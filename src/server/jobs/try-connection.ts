import { getConnection } from "@/server/queries/settings/get-connection";
import { recordConnection } from "@/server/use-cases/settings/record-connection";
import { defineJob } from "./job";

/** Connects as a delivery does, outside of any transaction, and keeps what was found for the person who asked. */
export const tryConnectionJob = defineJob(
  "try-connection",
  async ({ run, read, gateways: { clearinghouse } }, { tradingPartnerId }) => {
    const { address, version } = await read(getConnection, { tradingPartnerId });
    const { hostKey, failure } = await clearinghouse.examine(address);
    await run(recordConnection, {
      tradingPartnerId,
      version,
      hostKey: hostKey ?? null,
      failure: failure?.reason ?? null,
      folder: failure?.folder ?? null,
    });
  },
);
