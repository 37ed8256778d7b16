import { type CaseCounts, countCase } from "@/domain/coding-audits/accuracy";
import type { WorksheetRow } from "@/domain/coding-audits/audit-finding";
import type { AnsweredRow } from "@/domain/coding-audits/dispute";
import type { Inputs, Outputs } from "@/trpc/client";

export type CaseView = Outputs["codingAudits"]["case"];
export type Line = CaseView["rows"][number];
export type Decision = Inputs["codingAudits"]["decideRow"]["decision"];

/** A line as the domain counts it. */
export const answeredRow = (line: Line): AnsweredRow => ({
  decision: line.decision,
  ...(line.assigned ? { assignedCode: line.assigned.code } : {}),
  ...(line.audited ? { auditedCode: line.audited.code } : {}),
  ...(line.what ? { what: line.what } : {}),
  ...(line.citation ? { citation: line.citation } : {}),
  ...(line.answer ? { answer: line.answer } : {}),
  ...(line.result ? { result: line.result } : {}),
});

export const worksheetRows = (view: CaseView): WorksheetRow[] => view.rows.map(answeredRow);
export const countsOf = (view: CaseView): CaseCounts => countCase(worksheetRows(view));

/** What the worksheet shows at once while an agreement or its undoing is on its way; differences wait for the server. */
export function shownAtOnce(view: CaseView, decision: Decision): CaseView {
  if (decision.kind !== "agree" && decision.kind !== "take-back") return view;
  const decided = decision.kind === "agree" ? "agreed" : "open";
  return {
    ...view,
    rows: view.rows.map((line) =>
      line.id === decision.rowId && line.assigned
        ? { ...line, decision: decided, audited: line.assigned, what: null, citation: null, comment: null }
        : line,
    ),
  };
}
