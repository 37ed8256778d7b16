import { z } from "zod";
import { findNotice, keepEdiFile, unfetchedHash } from "@/server/repositories/edi-file-repository";
import { openFileItem } from "@/server/repositories/file-item";
import { defineUseCase } from "../use-case";

const MEGABYTE = 1_000_000;

/**
 * Notes a file of a partner that is larger than what is taken: it stays in the mailbox, and a person is told once.
 * Its bytes were never here (EDI-5).
 */
export const refuseLargeFile = defineUseCase({
  name: "submissions.refuse-large-file",
  permission: "remittance:import",
  input: z.strictObject({
    tradingPartnerId: z.uuid(),
    name: z.string().min(1).max(200),
    size: z.int().nonnegative(),
    largestFileBytes: z.int().positive(),
  }),

  async run({ tx, now, today, audit }, { tradingPartnerId, name, size, largestFileBytes }): Promise<void> {
    const known = await findNotice(tx, { tradingPartnerId, name, size });
    if (known) {
      audit({ action: "file.refuse-large-again", subjectKind: "edi-file", subjectId: known });
      return;
    }
    const issues = [{ code: "too-large", message: messageOf(size, largestFileBytes) }];
    const ediFileId = await keepEdiFile(tx, {
      direction: "inbound",
      kind: "unknown",
      tradingPartnerId,
      name,
      bytes: new Uint8Array(),
      contentHash: unfetchedHash(name, size),
      interchangeControlNumber: undefined,
      status: "quarantined",
      issues,
      at: now,
    });
    await openFileItem(tx, { ediFileId, issues, moment: { now, today } });
    audit({ action: "file.refuse-large", subjectKind: "edi-file", subjectId: ediFileId, after: { size } });
  },
});

function messageOf(size: number, largest: number): string {
  const limit = `${Math.floor(largest / MEGABYTE)} MB`;
  // A mailbox may list less than it sends.
  const holds = size > largest ? `${Math.ceil(size / MEGABYTE)} MB` : "more than it was listed with";
  return `The file holds ${holds}; up to ${limit} are taken. It is left in the partner's mailbox: ask for smaller files, or raise the limit.`;
}
