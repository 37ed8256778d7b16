/** The kinds of things the checker finds; names are stable and may be filtered by. */
export type CodeFindingKind =
  | "malformed"
  | "unknown"
  | "not-on-date"
  | "not-loaded"
  | "more-characters"
  | "seventh-missing"
  | "seventh-wrong"
  | "surplus-characters"
  | "placeholder-missing"
  | "duplicate"
  | "excludes1"
  | "excludes-unnamed"
  | "manifestation-first"
  | "code-first-missing"
  | "code-first-order"
  | "use-additional-missing"
  | "use-additional-order"
  | "presumed-together"
  | "mother-and-newborn"
  | "used-alone"
  | "side-conflict"
  | "side-unspecified"
  | "side-modifier"
  | "unspecified-beside-specific"
  | "unspecified"
  | "never-first"
  | "only-first"
  | "sequela-first"
  | "external-cause-first"
  | "external-cause-missing"
  | "sex"
  | "age"
  | "present-on-admission-missing"
  | "present-on-admission-exempt"
  | "present-on-admission-malformed"
  | "procedure-not-on-date"
  | "procedure-pair"
  | "units"
  | "units-to-prove"
  | "add-on-alone"
  | "add-on-primary-unlisted"
  | "ncci-not-loaded"
  | "coverage-not-supported"
  | "coverage-not-listed"
  | "coverage-supported"
  | "coverage-not-checked";

/** A place on the list, from 1. */
export interface CodePlace {
  readonly list: "diagnoses" | "services";
  readonly position: number;
  readonly field?: "code" | "modifiers" | "units" | "presentOnAdmission";
}

/** Why a finding stands: the rule, the release it was read in, and the notes word for word where there are any. */
export interface FindingReason {
  readonly authority: string;
  readonly release?: string;
  readonly notes?: readonly { readonly owner: string; readonly text: string }[];
}

export interface CodeFinding {
  readonly kind: CodeFindingKind;
  /** On the scale of the claim edits; nothing the checker finds is unlawful by itself, so none of them is a stop. */
  readonly severity: "block" | "warn" | "note";
  readonly at: CodePlace;
  /** The codes it speaks of, the one at `at` first. */
  readonly codes: readonly string[];
  /** Fact, in one sentence. */
  readonly message: string;
  readonly why: FindingReason;
  readonly remedy: string;
  /** Codes that would mend it; to be chosen by the record, never by default. */
  readonly suggestions?: readonly string[];
}

const WORST_FIRST: readonly CodeFinding["severity"][] = ["block", "warn", "note"];

/** Worst first; within one severity as the codes stand. */
export const inOrder = (findings: readonly CodeFinding[]): CodeFinding[] =>
  [...findings].sort(
    (a, b) =>
      WORST_FIRST.indexOf(a.severity) - WORST_FIRST.indexOf(b.severity) ||
      (a.at.list === b.at.list ? a.at.position - b.at.position : a.at.list === "diagnoses" ? -1 : 1),
  );
