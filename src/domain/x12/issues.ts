/** What can be wrong with a file: values with a code and a place, never exceptions, all of them at once. */

/** WEDI SNIP type: 1 syntax, 2 guide, 3 balancing, 4 situational, 5 code sets, 6 kind of service, 7 trading partner. */
export type Snip = 1 | 2 | 3 | 4 | 5 | 6 | 7;
export type Severity = "error" | "warning" | "note";

/** Damage to the envelope: the interchange is quarantined (EDI-1). */
export type EnvelopeCode =
  | "not-x12"
  | "garbage"
  | "isa-length"
  | "delimiters-equal"
  | "delimiter-invalid"
  | "repetition-missing"
  | "envelope-element"
  | "version-unsupported"
  | "envelope-order"
  | "missing-trailer"
  | "control-mismatch"
  | "count-mismatch"
  | "control-duplicate"
  | "group-kind"
  | "truncated"
  | "segment-too-long";

/** A violation of the guide: the transaction set is quarantined. */
export type GuideCode =
  | "guide-unsupported"
  | "unknown-segment"
  | "unexpected-segment"
  | "segment-order"
  | "missing-segment"
  | "missing-loop"
  | "too-many-segments"
  | "too-many-loops"
  | "hierarchy"
  | "missing-element"
  | "not-used-element"
  | "too-many-elements"
  | "too-many-components"
  | "too-many-repetitions"
  | "element-too-short"
  | "element-too-long"
  | "invalid-character"
  | "invalid-code"
  | "invalid-date"
  | "invalid-time"
  | "invalid-number"
  | "invalid-value"
  | "element-gap"
  | "condition"
  | "exclusion"
  | "trailing-separators"
  | "trailing-blanks";

/** What the rules of a guide find once it reads. */
export type RuleCode = "not-balanced" | "situation" | "code-not-valid" | "partner-rule";

/** What the reader notes and accepts. */
export type NoteCode = "byte-order-mark" | "control-reused" | "findings-left-out";

export type IssueCode = EnvelopeCode | GuideCode | RuleCode | NoteCode;

export interface Issue {
  readonly code: IssueCode;
  readonly snip: Snip;
  readonly severity: Severity;
  /** Loop, segment, element and component: `2300/CLM/05-3`. */
  readonly path: string;
  /** Position in the transaction set with ST as 1; for the envelope, position in the interchange with ISA as 1. */
  readonly segment: number;
  /** Byte offset from the start of the source. */
  readonly offset: number;
  readonly segmentId: string | undefined;
  readonly loop: string | undefined;
  readonly element: number | undefined;
  readonly component: number | undefined;
  readonly value: string | undefined;
  /** What is wrong and what would be right, in plain words. */
  readonly message: string;
  /** ST02 of the transaction set the issue lies in. */
  readonly transaction: string | undefined;
  /** The business unit it lies in, as acknowledgments name it: `["CLM01", "ABC123"]`. */
  readonly unit: readonly [string, string] | undefined;
  /** The rule that found it, when one did. */
  readonly rule: string | undefined;
}

export const hasErrors = (issues: readonly Issue[]): boolean =>
  issues.some(({ severity }) => severity === "error");
