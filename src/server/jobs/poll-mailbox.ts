import { getMailbox } from "@/server/queries/submissions/get-mailbox";
import { receiveFile } from "@/server/use-cases/submissions/receive-file";
import { defineJob } from "./job";

/** More wait for the next poll, so that one partner never holds the worker. */
const FILES_PER_POLL = 50;

/**
 * Fetches what waits in a partner's mailbox. A file is removed there only after its bytes are kept here; after a
 * crash in between it is fetched again and known by its content.
 */
export const pollMailboxJob = defineJob(
  "poll-mailbox",
  async ({ run, read, gateways: { clearinghouse }, log }, { tradingPartnerId }) => {
    const address = await read(getMailbox, { tradingPartnerId });
    const files = await clearinghouse.listInbound(address);
    const next = [...files].sort((a, b) => (a.name < b.name ? -1 : 1)).slice(0, FILES_PER_POLL);
    for (const { name } of next) {
      const bytes = await clearinghouse.download(address, name);
      const { ediFileId, outcome } = await run(receiveFile, { tradingPartnerId, name, bytes });
      await clearinghouse.remove(address, name);
      log.info({ tradingPartnerId, ediFileId, outcome }, "file received");
    }
  },
);
