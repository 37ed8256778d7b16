import { z } from "zod";
import { guide277ca } from "@/domain/x12/guides/277ca";
import { guide835 } from "@/domain/x12/guides/835";
import { guide837p } from "@/domain/x12/guides/837p";
import { guide999 } from "@/domain/x12/guides/999";
import type { X12File } from "@/domain/x12/interchange";
import { readInterchanges } from "@/domain/x12/read-interchanges";
import { findTradingPartner } from "@/server/repositories/batch-envelope";
import {
  type EdiFileKind,
  hashOf,
  keepEdiFile,
  settleNotices,
} from "@/server/repositories/edi-file-repository";
import { admissionIssues, interchangeNumberOf } from "@/server/repositories/file-admission";
import { openFileItem } from "@/server/repositories/file-item";
import { defineUseCase } from "../use-case";

export interface ReceivedFile {
  readonly ediFileId: string;
  readonly outcome: "received" | "quarantined" | "already-received";
  readonly firstReceivedAt: Date;
}

/**
 * Keeps a file that came from a partner, before anything is done with it. The same bytes twice are one file; the
 * same interchange number with other bytes, a damaged envelope, another sender or the wrong mode is quarantined
 * (EDI-1, EDI-6, EDI-8).
 */
export const receiveFile = defineUseCase({
  name: "submissions.receive-file",
  permission: "remittance:import",
  input: z.strictObject({
    tradingPartnerId: z.uuid(),
    name: z.string().min(1).max(200),
    bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
  }),

  async run({ tx, now, today, audit, enqueue }, { tradingPartnerId, name, bytes }): Promise<ReceivedFile> {
    const partner = await findTradingPartner(tx, tradingPartnerId);
    const contentHash = hashOf(bytes);
    // One receiver of a partner's files at a time: the second waits and finds what the first one kept.
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`inbox:${tradingPartnerId}`}, 0))`;
    const known = await tx.ediFile.findFirst({
      where: { tradingPartnerId, direction: "inbound", contentHash },
      select: { id: true, at: true },
    });
    if (known) {
      audit({ action: "file.receive-again", subjectKind: "edi-file", subjectId: known.id });
      return { ediFileId: known.id, outcome: "already-received", firstReceivedAt: known.at };
    }
    const file = readInterchanges(bytes);
    const interchangeControlNumber = interchangeNumberOf(file);
    const issues = await admissionIssues(tx, file, partner);
    const status = issues.length > 0 ? "quarantined" : "received";
    const ediFileId = await keepEdiFile(tx, {
      direction: "inbound",
      kind: kindOf(file),
      tradingPartnerId,
      name,
      bytes,
      interchangeControlNumber,
      status,
      issues,
      at: now,
    });
    await settleNotices(tx, { tradingPartnerId, name, now });
    audit({ action: "file.receive", subjectKind: "edi-file", subjectId: ediFileId, after: status });
    if (status === "received")
      await enqueue({
        job: "process-file",
        payload: { ediFileId },
        serialKey: `mailbox:${tradingPartnerId}`,
        uniqueKey: `process-file:${ediFileId}`,
      });
    else await openFileItem(tx, { ediFileId, issues, moment: { now, today } });
    return { ediFileId, outcome: status, firstReceivedAt: now };
  },
});

const KINDS: readonly (readonly [object, EdiFileKind])[] = [
  [guide835, "835"],
  [guide277ca, "277CA"],
  [guide999, "999"],
  [guide837p, "837P"],
];

/** The most telling content: a file with a remittance counts as one, whatever else it holds. */
function kindOf({ interchanges }: X12File): EdiFileKind {
  const guides = new Set<unknown>(
    interchanges.flatMap(({ groups }) =>
      groups.flatMap((group) => group.transactionSets.map(({ guide }) => guide)),
    ),
  );
  const found = KINDS.find(([guide]) => guides.has(guide));
  if (found) return found[1];
  return interchanges.some(({ acknowledgments }) => acknowledgments.length > 0) ? "TA1" : "unknown";
}
