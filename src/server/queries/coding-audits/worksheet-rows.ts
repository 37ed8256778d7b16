import type { CodeQuestion } from "@/domain/code-sets/code-answer";
import { displayCode } from "@/domain/code-sets/code-format";
import type { CodeSets } from "@/domain/code-sets/code-sets";
import type { CodeSystem } from "@/domain/code-sets/code-system";
import type {
  AuditDecision,
  FindingCause,
  FindingDirection,
  FindingKind,
  FindingSeverity,
} from "@/domain/coding-audits/audit-finding";
import type { DisputeResult } from "@/domain/coding-audits/dispute";
import { type CodedKind, codedKindOf } from "@/domain/coding-audits/finding-words";
import type { CalendarDate } from "@/domain/shared/calendar-date";
import type { AuditedCode } from "@/generated/prisma/client";

export interface ShownCode {
  readonly code: string;
  readonly title: string;
  readonly modifiers: readonly string[];
  readonly units: number | null;
}

export interface WorksheetLine {
  readonly id: string;
  readonly coded: CodedKind;
  readonly assigned: ShownCode | null;
  readonly audited: ShownCode | null;
  readonly decision: AuditDecision;
  readonly what: FindingKind | null;
  readonly direction: FindingDirection | null;
  readonly cause: FindingCause | null;
  readonly severity: FindingSeverity | null;
  readonly citation: string | null;
  readonly comment: string | null;
  readonly answer: "agreed" | "disputed" | null;
  readonly answerReason: string | null;
  readonly result: DisputeResult | null;
  readonly resultReason: string | null;
}

/** A stored row with the words of its codes on the date of service. */
export function worksheetLine(codeSets: CodeSets, row: AuditedCode, on: CalendarDate): WorksheetLine {
  const system = row.codeSystem as CodeSystem;
  const shown = (code: string | null, modifiers: string[], units: number | null): ShownCode | null =>
    code === null
      ? null
      : { code: displayCode(system, code), title: titleOf(codeSets, { system, code, on }), modifiers, units };
  return {
    id: row.id,
    coded: codedKindOf(row.codeSystem),
    assigned: shown(row.assignedCode, row.assignedModifiers, row.assignedUnits),
    audited: shown(row.auditedCode, row.auditedModifiers, row.auditedUnits),
    decision: row.decision as AuditDecision,
    what: row.what as FindingKind | null,
    direction: row.direction as FindingDirection | null,
    cause: row.cause as FindingCause | null,
    severity: row.severity as FindingSeverity | null,
    citation: row.citation,
    comment: row.comment,
    answer: row.answer as "agreed" | "disputed" | null,
    answerReason: row.answerReason,
    result: row.result as DisputeResult | null,
    resultReason: row.resultReason,
  };
}

function titleOf(codeSets: CodeSets, question: CodeQuestion): string {
  const answer = codeSets.lookUp(question);
  if (answer.kind === "valid" || answer.kind === "header")
    return answer.entry.title || "descriptor not licensed";
  return answer.kind === "not-on-date"
    ? `${answer.title} (not valid on this date)`
    : "descriptor not licensed";
}
