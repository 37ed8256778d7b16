import { z } from "zod";
import { findEdiFile, issuesOf, settleEdiFile } from "@/server/repositories/edi-file-repository";
import { openFileItem } from "@/server/repositories/file-item";
import { defineUseCase } from "../use-case";

/** Sets a file aside with a reason; its bytes stay and can be processed again (EDI-4). */
export const quarantineFile = defineUseCase({
  name: "submissions.quarantine-file",
  permission: "remittance:import",
  input: z.strictObject({ ediFileId: z.uuid(), code: z.string().max(60), message: z.string().max(500) }),

  async run({ tx, audit, now, today }, { ediFileId, code, message }): Promise<void> {
    const file = await findEdiFile(tx, ediFileId);
    const issues = [...issuesOf(file).filter((issue) => issue.code !== code), { code, message }];
    await settleEdiFile(tx, ediFileId, { status: "quarantined", issues });
    await openFileItem(tx, { ediFileId, issues, moment: { now, today } });
    audit({
      action: "file.quarantine",
      subjectKind: "edi-file",
      subjectId: ediFileId,
      before: file.status,
      after: { status: "quarantined", code },
    });
  },
});
