import { z } from "zod";
import { readInterchanges } from "@/domain/x12/read-interchanges";
import { refused } from "@/server/refusal";
import { findTradingPartner } from "@/server/repositories/batch-envelope";
import { findEdiFile, isUnfetched, settleEdiFile } from "@/server/repositories/edi-file-repository";
import { admissionIssues } from "@/server/repositories/file-admission";
import { closeWorkItems } from "@/server/repositories/work-item-repository";
import { defineUseCase } from "../use-case";

/** Puts a quarantined file through once more; what was applied before is not applied again (EDI-4). */
export const processFileAgain = defineUseCase({
  name: "submissions.process-file-again",
  permission: "remittance:import",
  input: z.strictObject({ ediFileId: z.uuid() }),

  async run({ tx, audit, enqueue, now }, { ediFileId }): Promise<void> {
    const file = await findEdiFile(tx, ediFileId);
    if (file.status !== "quarantined")
      throw refused("lifecycle/refused", "Only a file that was set aside is processed again.");
    if (isUnfetched(file))
      throw refused(
        "file/still-unusable",
        "It is still in the partner's mailbox and comes by itself once the limit allows it.",
      );
    const partner = await findTradingPartner(tx, file.tradingPartnerId);
    const issues = await admissionIssues(tx, readInterchanges(file.bytes), { ...partner, ediFileId });
    if (issues.length > 0)
      throw refused("file/still-unusable", issues.map(({ message }) => message).join(" "));
    await settleEdiFile(tx, ediFileId, { status: "received", issues: [] });
    await closeWorkItems(
      tx,
      { kind: "file-quarantined", subjectKind: "edi-file", subjectId: ediFileId },
      now,
    );
    await enqueue({
      job: "process-file",
      payload: { ediFileId },
      serialKey: `mailbox:${file.tradingPartnerId}`,
      uniqueKey: `process-file:${ediFileId}`,
    });
    audit({
      action: "file.process-again",
      subjectKind: "edi-file",
      subjectId: ediFileId,
      before: "quarantined",
      after: "received",
    });
  },
});
