/** Reference list 8: what was wrong, which way the money leans, why it happened, how bad it is. */
export const FINDING_KINDS = [
  "code-missing",
  "code-not-supported",
  "code-to-revise",
  "principal-or-first-diagnosis",
  "sequence",
  "modifier-missing",
  "modifier-wrong",
  "units",
  "date-of-service",
  "place-or-setting",
  "em-too-high",
  "em-too-low",
  "unbundled",
  "diagnosis-link",
  "charge-missing",
  "charge-not-supported",
  "query-opportunity-missed",
] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

export const FINDING_DIRECTIONS = ["overpaid", "underpaid", "no-payment-effect", "not-known"] as const;
export type FindingDirection = (typeof FINDING_DIRECTIONS)[number];

export const FINDING_CAUSES = [
  "guideline-not-applied",
  "documentation-overlooked",
  "documentation-unclear",
  "outdated-reference",
  "suggestion-not-checked",
  "copied-forward",
  "entry-slip",
  "knowledge-gap",
  "policy-unclear",
] as const;
export type FindingCause = (typeof FINDING_CAUSES)[number];

export const FINDING_SEVERITIES = ["critical", "major", "minor", "advice"] as const;
export type FindingSeverity = (typeof FINDING_SEVERITIES)[number];

export type AuditDecision = "open" | "agreed" | "revised" | "added" | "removed";

/** One row of a worksheet: what the coder assigned beside what the auditor holds right. */
export interface WorksheetRow {
  readonly assignedCode?: string;
  readonly auditedCode?: string;
  readonly decision: AuditDecision;
  readonly what?: FindingKind;
  readonly citation?: string;
}

export type WorksheetProblem = { readonly position: number; readonly message: string };

/** Nothing is released while a row is undecided or a difference lacks its kind or its citation (A4). */
export const worksheetProblems = (rows: readonly WorksheetRow[]): WorksheetProblem[] =>
  rows.flatMap((row, index) => {
    const position = index + 1;
    if (row.decision === "open") return [{ position, message: `Row ${position} is not decided yet.` }];
    if (row.decision === "agreed") return [];
    const problems: WorksheetProblem[] = [];
    if (!row.what) problems.push({ position, message: `Row ${position} differs: say what was wrong.` });
    if (!row.citation?.trim())
      problems.push({
        position,
        message: `Row ${position} differs: cite the guideline, code note or policy.`,
      });
    return problems;
  });
