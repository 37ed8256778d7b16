import { describe, expect, test } from "vitest";
import { OTHER, type ProviderQueryContent, UNABLE_TO_DETERMINE } from "@/domain/documentation/provider-query";
import { lintQuery, type QueryRecord } from "@/domain/documentation/query-lint";
import { QUERY_TEMPLATES } from "@/domain/documentation/query-templates";

const text =
  "Exam and results\nTemperature 102.4, white count 18. Lactate 4.1.\nAssessment and plan\n1. Pneumonia, right lower lobe.";
const quote = (words: string) => ({
  documentId: "d1",
  documentTitle: "Progress note",
  documentDate: "2026-03-02",
  place: "Exam and results, line 1",
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
  text: words,
});
const record: QueryRecord = { documents: [{ id: "d1", text }], earlier: [] };
const open: ProviderQueryContent = {
  template: "meaning-of-findings",
  subject: "Clinical meaning of the quoted findings",
  question: "What is the clinical significance, if any, of the quoted findings?",
  options: [],
  indicators: [quote("Lactate 4.1.")],
};
const choice: ProviderQueryContent = {
  ...open,
  template: "further-detail",
  question: "Can the pneumonia in your note be described further?",
  indicators: [quote("Pneumonia, right lower lobe."), quote("white count 18.")],
  options: [
    { kind: "choice", label: "Bacterial pneumonia", indicators: [1] },
    { kind: "choice", label: "Viral pneumonia", indicators: [0] },
    OTHER,
    UNABLE_TO_DETERMINE,
  ],
};
const rules = (query: ProviderQueryContent, asked: QueryRecord = record) =>
  lintQuery(query, asked).map(({ rule, number }) => `${number} ${rule}`);

describe("R12: a query is sent only when it breaks no rule", () => {
  test("an open question and a multiple choice that keep the rules have no finding", () => {
    expect(rules(open)).toEqual([]);
    expect(rules(choice)).toEqual([]);
  });

  test.each<[string, ProviderQueryContent, string]>([
    ["1: no quoted passage", { ...open, indicators: [] }, "1 indicator-missing"],
    [
      "1: a passage that is not in the record",
      { ...open, indicators: [{ ...quote("Lactate 4.1."), text: "Lactate 7.1." }] },
      "1 indicator-altered",
    ],
    [
      "1: a passage without its place",
      { ...open, indicators: [{ ...quote("Lactate 4.1."), place: "" }] },
      "1 indicator-altered",
    ],
    [
      "2: a diagnosis nobody documented, in the question",
      { ...open, question: "Does the patient have sepsis?" },
      "2 diagnosis-not-documented",
    ],
    [
      "2: a diagnosis nobody documented, in the title",
      { ...open, subject: "Severe malnutrition" },
      "2 diagnosis-not-documented",
    ],
    [
      "2: a word that leads",
      { ...open, question: "Please document the reason for the lactate." },
      "2 leading-wording",
    ],
    [
      "3: a word about payment",
      { ...open, question: "The payer may deny this visit; what do the findings mean?" },
      "3 payment-word",
    ],
    [
      "3: a group in an option",
      {
        ...choice,
        options: [...choice.options, { kind: "choice", label: "Raises the DRG", indicators: [0] }],
      },
      "3 payment-word",
    ],
    ["4: one option only", { ...choice, options: choice.options.slice(1) }, "4 too-few-options"],
    [
      "4: an option without passage",
      { ...choice, options: choice.options.map((option) => ({ ...option, indicators: [] })) },
      "4 option-without-indicator",
    ],
    [
      "4: no other",
      { ...choice, options: choice.options.filter(({ kind }) => kind !== "other") },
      "4 other-missing",
    ],
    [
      "4: no unable to determine",
      { ...choice, options: choice.options.filter(({ kind }) => kind !== "unable-to-determine") },
      "4 unable-to-determine-missing",
    ],
    [
      "5: cause and effect with one condition",
      { ...choice, template: "cause-and-effect", indicators: [quote("white count 18.")] },
      "5 yes-no-not-allowed",
    ],
    ["an unknown template", { ...open, template: "free" }, "2 text-missing"],
  ])("rule %s", (_what, query, finding) => {
    expect(rules(query)).toContain(finding);
  });

  test("rule 5: yes or no never establishes a new diagnosis", () => {
    const asked = {
      ...choice,
      template: "present-on-admission",
      question: "Was sepsis present when the patient was admitted?",
      indicators: [quote("Lactate 4.1.")],
    };
    expect(rules(asked)).toEqual(
      expect.arrayContaining(["2 diagnosis-not-documented", "5 yes-no-not-allowed"]),
    );
  });

  test("rule 7: the same passages are not asked twice, new ones may be", () => {
    const earlier = { ...record, earlier: [open] };
    expect(rules(open, earlier)).toEqual(["7 repeated-question"]);
    expect(rules({ ...open, indicators: [...open.indicators, quote("white count 18.")] }, earlier)).toEqual(
      [],
    );
  });

  test("ordinary clinical words are no payment words", () => {
    const clinical = {
      ...open,
      question:
        "Does the weight loss, or the pain the patient denied in March, bear on the target lesion of 3 cc?",
    };
    expect(rules(clinical)).toEqual([]);
  });

  test("R12: the wording of every template is neutral", () => {
    for (const template of QUERY_TEMPLATES) {
      const query = {
        ...choice,
        template: template.id,
        subject: template.subject,
        question: template.question,
      };
      expect(rules(query), template.id).toEqual([]);
    }
  });
});
