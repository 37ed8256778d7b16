import { allIssues, type X12File } from "@/domain/x12/interchange";
import type { FileIssue } from "./edi-file-repository";

/** Problems of the parts of a file that may not be used: quarantined interchanges and rejected transaction sets. */
export const rejectedSetIssues = (file: X12File): FileIssue[] => {
  const unusable = new Set(
    file.interchanges.flatMap(({ groups }) =>
      groups.flatMap(({ transactionSets }) =>
        transactionSets
          .filter(({ disposition }) => disposition === "rejected")
          .flatMap(({ issues }) => issues),
      ),
    ),
  );
  return allIssues(file)
    .filter((issue) => issue.severity === "error" && (unusable.has(issue) || issue.transaction === undefined))
    .map(({ code, message, path, segment, offset }) => ({ code, message, path, segment, offset }));
};
