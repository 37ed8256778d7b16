export type QueryForm = "open" | "multiple-choice" | "yes-no";
/** The only uses of a yes/no question (AHIMA/ACDIS 2022). */
export type YesNoUse = "present-on-admission" | "confirm-other-clinician" | "cause-and-effect";

/** Quoted from the patient's record, word for word, with its place. */
export interface ClinicalIndicator {
  readonly documentId: string;
  readonly documentTitle: string;
  readonly documentDate: string;
  /** Such as "Exam and results, line 2". */
  readonly place: string;
  /** Character offsets in the document's text, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface QueryOption {
  readonly kind: "choice" | "other" | "unable-to-determine";
  readonly label: string;
  /** Positions in the list of indicators that support a choice. */
  readonly indicators: readonly number[];
}

export interface ProviderQueryContent {
  readonly template: string;
  readonly subject: string;
  readonly question: string;
  readonly options: readonly QueryOption[];
  readonly indicators: readonly ClinicalIndicator[];
}

export const OTHER: QueryOption = { kind: "other", label: "Other (please specify)", indicators: [] };
export const UNABLE_TO_DETERMINE: QueryOption = {
  kind: "unable-to-determine",
  label: "Unable to determine",
  indicators: [],
};

/** The answer as it enters the record: a signed addendum in the clinician's words. */
export function answerText(
  query: { readonly number: string; readonly subject: string; readonly question: string },
  answer: { readonly optionLabel?: string | undefined; readonly text?: string | undefined },
): string {
  return [
    "Addendum",
    `Answer to query ${query.number}: ${query.subject}`,
    `Question: ${query.question}`,
    `Answer: ${[answer.optionLabel, answer.text].filter(Boolean).join(". ")}`,
  ].join("\n");
}
