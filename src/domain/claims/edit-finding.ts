/** What an edit does to a claim; the scale of reference list 7. */
export type Severity = "fix" | "note" | "warn" | "block" | "stop";

/**
 * Where a finding points, so that a screen can put the cursor there: a field of the claim or its parties, a
 * diagnosis by 1-based position, or a service line by number and field.
 */
export type FindingPlace =
  | "claim"
  | `claim/${string}`
  | `parties/${string}`
  | `diagnosisCodes/${number}`
  | `serviceLines/${number}`
  | `serviceLines/${number}/${string}`;

export interface Finding {
  readonly at: FindingPlace;
  /** Fact, in one sentence. */
  readonly message: string;
  /** What a person does about it. */
  readonly remedy: string;
}

export interface EditFinding extends Finding {
  readonly editId: string;
  readonly severity: Severity;
  readonly authority: string;
}

/** An open block or stop keeps a claim from every batch (S10). */
export const isBlocking = ({ severity }: { readonly severity: Severity }): boolean =>
  severity === "block" || severity === "stop";
