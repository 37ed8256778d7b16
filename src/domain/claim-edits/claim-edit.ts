import type { Claim, ClaimType, ServiceLine } from "../claims/claim";
import type { ClaimStatus } from "../claims/claim-lifecycle";
import type { FieldChange } from "../claims/correct-claim";
import type { EditFinding, Finding, FindingPlace, Severity } from "../claims/edit-finding";
import type { CodeSets } from "../code-sets/code-sets";
import type { DiagnosisNotes } from "../code-sets/diagnosis-notes";
import type { NcciEdits } from "../code-sets/ncci/ncci-edits";
import { type CalendarDate, formatCalendarDate } from "../shared/calendar-date";

/** The published rule behind an edit; shown beside every finding. */
export interface Authority {
  readonly source: string;
  readonly section?: string;
  /** In force at least since. */
  readonly from?: CalendarDate;
}

/** A claim of the same patient outside the chain of the one under test. */
export interface OtherClaim {
  readonly patientControlNumber: string;
  readonly status: ClaimStatus;
  readonly billingNpi: string;
  readonly renderingTaxonomy?: string;
  readonly serviceLines: readonly Pick<
    ServiceLine,
    "serviceFrom" | "procedureCode" | "modifiers" | "placeOfService"
  >[];
}

/** Everything an edit may ask; it knows no clock and no database. */
export interface EditContext {
  readonly codeSets: CodeSets;
  readonly diagnosisNotes: Pick<DiagnosisNotes, "source" | "excludes1Between">;
  /** Procedure pairs and unit limits by quarter, where the office has loaded them. */
  readonly ncci?: NcciEdits;
  readonly today: CalendarDate;
  readonly otherClaims: readonly OtherClaim[];
}

export interface ClaimEdit {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly appliesTo: readonly ClaimType[];
  readonly authority: Authority;
  /** What must be true for the claim to leave the queue. */
  readonly leavesWhen: string;
  check(claim: Claim, context: EditContext): Iterable<Finding>;
  /** The one correction that is right, and only of format: never a code, a date, a unit or an amount. */
  fix?(claim: Claim, at: FindingPlace): FieldChange | undefined;
}
export const defineClaimEdit = (edit: ClaimEdit): ClaimEdit => edit;

export const EVERY_CLAIM: readonly ClaimType[] = ["professional", "institutional", "dental"];
export const PROFESSIONAL: readonly ClaimType[] = ["professional"];

export function authorityText({ source, section, from }: Authority): string {
  const since = from ? ` (from ${formatCalendarDate(from)})` : "";
  return `${source}${section ? `, ${section}` : ""}${since}`;
}

export const WORST_FIRST: readonly Severity[] = ["stop", "block", "warn", "note", "fix"];

/** Every finding of every edit at once, worst first; edits of one severity keep the catalog's order. */
export const runClaimEdits = (
  edits: readonly ClaimEdit[],
  claim: Claim,
  context: EditContext,
): EditFinding[] =>
  WORST_FIRST.flatMap((severity) =>
    edits
      .filter((edit) => edit.severity === severity && edit.appliesTo.includes(claim.type))
      .flatMap((edit) => [...edit.check(claim, context)].map((finding) => attach(edit, finding))),
  );

export const attach = (edit: ClaimEdit, finding: Finding): EditFinding => ({
  ...finding,
  editId: edit.id,
  severity: edit.severity,
  authority: authorityText(edit.authority),
});
