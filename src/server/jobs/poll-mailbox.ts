import { FileTooLarge, type MailboxFile } from "@/server/gateways/clearinghouse/clearinghouse";
import { getLargeFileNotice } from "@/server/queries/submissions/get-large-file-notice";
import { getMailbox } from "@/server/queries/submissions/get-mailbox";
import { storableText } from "@/server/storable-text";
import { receiveFile } from "@/server/use-cases/submissions/receive-file";
import { refuseLargeFile } from "@/server/use-cases/submissions/refuse-large-file";
import { defineJob } from "./job";

const LONGEST_NAME = 200;
/** A partner names files as it likes; its end tells most. */
const keptName = (name: string): string => storableText(name.slice(-LONGEST_NAME)) || "unnamed";

/** More wait for the next poll, so that one partner never holds the worker. */
const FILES_PER_POLL = 50;

/**
 * Fetches what waits in a partner's mailbox. A file is removed there only after its bytes are kept here; after a
 * crash in between it is fetched again and known by its content. One that cannot be taken does not keep the others out;
 * the job fails for it afterwards and is tried again. One that is too large is left there and listed for a person.
 */
export const pollMailboxJob = defineJob(
  "poll-mailbox",
  async ({ run, read, gateways: { clearinghouse }, log }, { tradingPartnerId }) => {
    const address = await read(getMailbox, { tradingPartnerId });
    const files = await clearinghouse.listInbound(address);
    const { largestFileBytes } = clearinghouse;
    const leave = async ({ name, size }: MailboxFile) => {
      const file = { tradingPartnerId, name: keptName(name), size };
      if (!(await read(getLargeFileNotice, file))) await run(refuseLargeFile, { ...file, largestFileBytes });
    };
    const isTooLarge = ({ size }: MailboxFile) => size > largestFileBytes;
    for (const file of files.filter(isTooLarge)) await leave(file);
    const next = files
      .filter((file) => !isTooLarge(file))
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .slice(0, FILES_PER_POLL);
    const failures: unknown[] = [];
    for (const file of next) {
      const { name } = file;
      try {
        const bytes = await clearinghouse.download(address, name);
        const { ediFileId, outcome } = await run(receiveFile, {
          tradingPartnerId,
          name: keptName(name),
          bytes,
        });
        await clearinghouse.remove(address, name);
        log.info({ tradingPartnerId, ediFileId, outcome }, "file received");
      } catch (error) {
        if (error instanceof FileTooLarge) await leave(file);
        else failures.push(error);
      }
    }
    if (failures.length > 0) throw failures[0];
  },
);
