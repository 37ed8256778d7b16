import type { WorksheetRow } from "./audit-finding";

/** Reference list 8: what became of a finding that the coder disputed. */
export const DISPUTE_RESULTS = ["stands", "amended", "withdrawn"] as const;
export type DisputeResult = (typeof DISPUTE_RESULTS)[number];

export interface AnsweredRow extends WorksheetRow {
  readonly answer?: "agreed" | "disputed";
  readonly result?: DisputeResult;
}

export const isDifference = ({ decision }: Pick<WorksheetRow, "decision">): boolean =>
  decision === "revised" || decision === "added" || decision === "removed";

/** Every difference needs the coder's answer before the auditor can finish early; the agreed rows need none. */
export const awaitsAnswer = (row: AnsweredRow): boolean => isDifference(row) && row.answer === undefined;
export const awaitsResult = (row: AnsweredRow): boolean =>
  row.answer === "disputed" && row.result === undefined;

/**
 * The worksheet as it counts in the end. A withdrawn finding confirms what the coder assigned; a withdrawn addition
 * leaves the auditor's list. Before rebuttal the rows count as released; both are kept and shown.
 */
export const rowsAfterDispute = (rows: readonly AnsweredRow[]): WorksheetRow[] =>
  rows.flatMap((row) => {
    if (row.result !== "withdrawn") return [row];
    return row.decision === "added" ? [] : [{ ...row, decision: "agreed" as const }];
  });
