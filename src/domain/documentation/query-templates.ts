import type { QueryForm, QueryOption, YesNoUse } from "./provider-query";
import { OTHER, UNABLE_TO_DETERMINE } from "./provider-query";

/** A neutral frame for a question; the coder adds the passages and, for choices, what they support. */
export interface QueryTemplate {
  readonly id: string;
  readonly form: QueryForm;
  readonly yesNoUse?: YesNoUse;
  readonly name: string;
  readonly subject: string;
  readonly question: string;
  readonly options: readonly QueryOption[];
}

const yesNo: readonly QueryOption[] = [
  { kind: "choice", label: "Yes", indicators: [] },
  { kind: "choice", label: "No", indicators: [] },
  OTHER,
  UNABLE_TO_DETERMINE,
];
const choices: readonly QueryOption[] = [
  { kind: "choice", label: "", indicators: [] },
  { kind: "choice", label: "", indicators: [] },
  OTHER,
  UNABLE_TO_DETERMINE,
];

/** Authority of their wording: AHIMA/ACDIS, Guidelines for Achieving a Compliant Query Practice, 2022. */
export const QUERY_TEMPLATES: readonly QueryTemplate[] = [
  {
    id: "meaning-of-findings",
    form: "open",
    name: "Meaning of findings",
    subject: "Clinical meaning of the quoted findings",
    question:
      "Based on your clinical judgment, what is the clinical significance, if any, of the findings quoted from this visit?",
    options: [],
  },
  {
    id: "reason-for-treatment",
    form: "open",
    name: "Reason for a treatment or test",
    subject: "Reason for the quoted treatment or test",
    question: "For which condition, if any, was the quoted treatment or test given at this visit?",
    options: [],
  },
  {
    id: "conflicting-statements",
    form: "open",
    name: "Conflicting statements",
    subject: "Two statements in the record",
    question:
      "The quoted passages differ. Which describes the patient at this visit, in your clinical judgment?",
    options: [],
  },
  {
    id: "further-detail",
    form: "multiple-choice",
    name: "Further detail of a documented condition",
    subject: "Detail of a condition in your note",
    question:
      "Can the condition quoted from your note be described further, based on your clinical judgment and the passages below?",
    options: choices,
  },
  {
    id: "side-or-site",
    form: "multiple-choice",
    name: "Side or site",
    subject: "Side or site of what was treated",
    question: "Which side or site does the quoted passage describe?",
    options: choices,
  },
  {
    id: "status-of-condition",
    form: "multiple-choice",
    name: "Status of a documented condition",
    subject: "Status of a condition at this visit",
    question: "What was the status of the condition quoted from your note at this visit?",
    options: choices,
  },
  {
    id: "present-on-admission",
    form: "yes-no",
    yesNoUse: "present-on-admission",
    name: "Present on admission",
    subject: "Presence at the time of admission",
    question: "Was the condition quoted from your note present when the patient was admitted?",
    options: yesNo,
  },
  {
    id: "confirm-other-clinician",
    form: "yes-no",
    yesNoUse: "confirm-other-clinician",
    name: "Confirm what another clinician documented",
    subject: "A finding documented by another clinician",
    question: "Do you agree with the quoted interpretation of another clinician for this visit?",
    options: yesNo,
  },
  {
    id: "cause-and-effect",
    form: "yes-no",
    yesNoUse: "cause-and-effect",
    name: "Relation of two documented conditions",
    subject: "Relation of two conditions in your note",
    question:
      "In your clinical judgment, are the two conditions quoted from your note related as cause and effect?",
    options: yesNo,
  },
];

export const queryTemplate = (id: string): QueryTemplate | undefined =>
  QUERY_TEMPLATES.find((template) => template.id === id);
