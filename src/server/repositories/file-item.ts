import type { Transaction } from "@/server/db/scoped-transaction";
import { storableText } from "@/server/storable-text";
import type { Moment } from "./claim-repository";
import type { FileIssue } from "./edi-file-repository";
import { openWorkItem } from "./work-item-repository";

/** Somebody must look at a file that cannot be used as it came. */
export async function openFileItem(
  tx: Transaction,
  file: { readonly ediFileId: string; readonly issues: readonly FileIssue[]; readonly moment: Moment },
): Promise<void> {
  const { ediFileId, issues, moment } = file;
  await openWorkItem(
    tx,
    {
      kind: "file-quarantined",
      queue: "claim",
      subjectKind: "edi-file",
      subjectId: ediFileId,
      reason: storableText(issues[0]?.message ?? "The file cannot be used."),
      leavesWhen: "The file is processed without an open problem.",
      dueOn: moment.today,
      priority: 1,
    },
    moment.now,
  );
}
