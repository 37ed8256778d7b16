import fc from "fast-check";
import { expect, it } from "vitest";
import { QUERY_TEMPLATES } from "@/domain/documentation/query-templates";
import { type QueryDraft, readQueryDraft, writeQueryDraft } from "@/features/coding/query-draft";

const option = fc.record({
  kind: fc.constantFrom("choice" as const, "other" as const, "unable-to-determine" as const),
  label: fc.string(),
  indicators: fc.array(fc.nat(4)),
});
const draft: fc.Arbitrary<QueryDraft> = fc.record({
  template: fc.constantFrom(...QUERY_TEMPLATES.map(({ id }) => id)),
  subject: fc.string(),
  question: fc.string(),
  options: fc.array(option),
  providerId: fc.string(),
});

it("comes back as it was typed", () => {
  fc.assert(
    fc.property(draft, (typed) => {
      expect(readQueryDraft(writeQueryDraft(typed), 5)).toEqual(typed);
    }),
  );
});

it("leans on no passage that is not quoted any more", () => {
  const typed: QueryDraft = {
    template: QUERY_TEMPLATES[0]?.id ?? "",
    subject: "Detail",
    question: "Which?",
    options: [{ kind: "choice", label: "Bacterial", indicators: [0, 2] }],
    providerId: "",
  };
  expect(readQueryDraft(writeQueryDraft(typed), 2)?.options[0]?.indicators).toEqual([0]);
});

it("is nothing where the text is no question", () => {
  const [first] = QUERY_TEMPLATES;
  const whole = { template: first?.id, subject: "", question: "", options: [], providerId: "" };
  const texts = [
    "",
    "{",
    "null",
    "[]",
    JSON.stringify({ ...whole, template: "another" }),
    JSON.stringify({ ...whole, question: 1 }),
    JSON.stringify({ ...whole, options: [{ kind: "choice", label: "x", indicators: ["0"] }] }),
    JSON.stringify({ ...whole, options: [{ kind: "strange", label: "x", indicators: [] }] }),
  ];
  for (const text of texts) expect(readQueryDraft(text, 0), text).toBeUndefined();
});
