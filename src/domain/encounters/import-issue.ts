/** `block` refuses the record, `warn` takes it and asks somebody to look, `note` only says what was done. */
export type ImportSeverity = "note" | "warn" | "block";

export type ImportIssueCode =
  | "file/unreadable"
  | "file/not-a-bundle"
  | "file/no-records"
  | "column/unknown"
  | "column/missing"
  | "resource/not-read"
  | "resource/damaged"
  | "record/kind-unknown"
  | "record/duplicate"
  | "field/missing"
  | "field/invalid"
  | "field/too-long"
  | "reference/unresolved"
  | "code/not-a-claim-code"
  | "document/kind-refused"
  | "document/empty"
  | "document/missing-upstream"
  | "coverage/overlaps"
  | "coverage/self-pay"
  | "payer/not-matched"
  | "patient/identity-conflict"
  | "patient/refused"
  | "provider/not-an-npi"
  | "provider/not-matched"
  | "provider/added"
  | "facility/added"
  | "practice/not-matched"
  | "encounter/not-finished"
  | "encounter/changed"
  | "encounter/changed-after-coding"
  | "encounter/ended";

/** What was wrong or worth knowing, with its place in the file: an entry of a bundle, or a row and column. */
export interface ImportIssue {
  readonly place: string;
  readonly code: ImportIssueCode;
  readonly severity: ImportSeverity;
  readonly message: string;
}

/** Where readers put what they find; reading goes on, so that all problems are reported together. */
export interface IssueLog {
  readonly issues: readonly ImportIssue[];
  block(place: string, code: ImportIssueCode, message: string): void;
  warn(place: string, code: ImportIssueCode, message: string): void;
  note(place: string, code: ImportIssueCode, message: string): void;
}

export function createIssueLog(): IssueLog {
  const issues: ImportIssue[] = [];
  const add = (severity: ImportSeverity) => (place: string, code: ImportIssueCode, message: string) => {
    issues.push({ place, code, severity, message });
  };
  return { issues, block: add("block"), warn: add("warn"), note: add("note") };
}
