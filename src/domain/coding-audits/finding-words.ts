import type { FindingCause, FindingDirection, FindingKind, FindingSeverity } from "./audit-finding";

/** Reference list 8 as people read it. */
export const FINDING_KIND_WORDS: Readonly<Record<FindingKind, string>> = {
  "code-missing": "Code missing",
  "code-not-supported": "Code not supported",
  "code-to-revise": "Code to revise",
  "principal-or-first-diagnosis": "First-listed diagnosis",
  sequence: "Sequence",
  "modifier-missing": "Modifier missing",
  "modifier-wrong": "Modifier wrong",
  units: "Units",
  "date-of-service": "Date of service",
  "place-or-setting": "Place or setting",
  "em-too-high": "Visit level too high",
  "em-too-low": "Visit level too low",
  unbundled: "Unbundled",
  "diagnosis-link": "Diagnosis link",
  "charge-missing": "Charge missing",
  "charge-not-supported": "Charge not supported",
  "query-opportunity-missed": "Query opportunity missed",
};

export const FINDING_DIRECTION_WORDS: Readonly<Record<FindingDirection, string>> = {
  overpaid: "Overpaid",
  underpaid: "Underpaid",
  "no-payment-effect": "No payment effect",
  "not-known": "Not known",
};

export const FINDING_CAUSE_WORDS: Readonly<Record<FindingCause, string>> = {
  "guideline-not-applied": "Guideline not applied",
  "documentation-overlooked": "Documentation overlooked",
  "documentation-unclear": "Documentation unclear",
  "outdated-reference": "Outdated reference",
  "suggestion-not-checked": "Suggestion not checked",
  "copied-forward": "Copied forward",
  "entry-slip": "Entry slip",
  "knowledge-gap": "Knowledge gap",
  "policy-unclear": "Policy unclear",
};

export const FINDING_SEVERITY_WORDS: Readonly<Record<FindingSeverity, string>> = {
  critical: "Critical: pattern, or payment changed and claim sent",
  major: "Major: payment or reporting changed",
  minor: "Minor: data quality",
  advice: "Advice: no error",
};

export type Difference = "revised" | "added" | "removed";
export type CodedKind = "diagnosis" | "service";

/** What a difference of this kind can be, most usual first; nine at most, so that one digit chooses. */
const KINDS_OF: Readonly<Record<CodedKind, Readonly<Record<Difference, readonly FindingKind[]>>>> = {
  diagnosis: {
    revised: [
      "code-to-revise",
      "principal-or-first-diagnosis",
      "sequence",
      "code-not-supported",
      "query-opportunity-missed",
    ],
    added: ["code-missing", "principal-or-first-diagnosis", "query-opportunity-missed"],
    removed: ["code-not-supported", "principal-or-first-diagnosis", "query-opportunity-missed"],
  },
  service: {
    revised: [
      "em-too-high",
      "em-too-low",
      "modifier-missing",
      "modifier-wrong",
      "units",
      "diagnosis-link",
      "place-or-setting",
      "date-of-service",
      "code-to-revise",
    ],
    added: ["charge-missing", "code-missing"],
    removed: ["charge-not-supported", "unbundled", "code-not-supported"],
  },
};
export const findingKindsFor = (coded: CodedKind, difference: Difference): readonly FindingKind[] =>
  KINDS_OF[coded][difference];

/** Diagnoses come from ICD-10-CM; everything else on a worksheet is a billed service. */
export const codedKindOf = (codeSystem: string): CodedKind =>
  codeSystem === "icd10cm" ? "diagnosis" : "service";
