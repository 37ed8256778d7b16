import { diagnosisWordsIn, isDocumented } from "./diagnosis-words";
import type { ClinicalIndicator, ProviderQueryContent } from "./provider-query";
import { type QueryTemplate, queryTemplate } from "./query-templates";

export type QueryRule =
  | "indicator-missing"
  | "indicator-altered"
  | "diagnosis-not-documented"
  | "leading-wording"
  | "payment-word"
  | "too-few-options"
  | "option-without-indicator"
  | "other-missing"
  | "unable-to-determine-missing"
  | "yes-no-not-allowed"
  | "repeated-question"
  | "text-missing";

/** A broken rule, by its number in the product's list of query rules, and what mends it. */
export interface QueryFinding {
  readonly rule: QueryRule;
  readonly number: number;
  readonly at: "template" | "subject" | "question" | "options" | "indicators";
  readonly message: string;
}

export const QUERY_AUTHORITY =
  "AHIMA/ACDIS, Guidelines for Achieving a Compliant Query Practice (2022 update)";

export interface QueryDocument {
  readonly id: string;
  readonly text: string;
}

export interface QueryRecord {
  /** Documents of this encounter, and earlier ones only where they are quoted. */
  readonly documents: readonly QueryDocument[];
  /** Queries already sent on this encounter. */
  readonly earlier: readonly Pick<ProviderQueryContent, "template" | "indicators">[];
}

const PAYMENT =
  /\b(pay(?:s|ment|ments|er|ers|or)?|reimburse\w*|revenue|drgs?|ms-drg|hccs?|raf|risk[- ]adjust\w*|(?:relative|case) weight|case[- ]mix|cmi|severity (?:score|of illness)|soi|mortality (?:score|index)|quality (?:score|ranking|measure)|denials?|claims?|billing|billable|dollars?|(?:coding|query) targets?|quotas?|costs?|money|mcc)\b|\$\s?\d/i;
const LEADING =
  /\b(please (?:document|add|addend|amend|update|change|code)|document (?:that|as)|should be (?:documented|coded)|would you (?:agree|document)|do you not|don't you|isn't (?:it|this)|needs? to be documented|in order to (?:code|capture)|to support (?:the|a) code|possible to (?:document|add))\b/i;

/** Every rule the machine can check, all findings at once; an empty list lets the query be sent (R12). */
export function lintQuery(query: ProviderQueryContent, record: QueryRecord): QueryFinding[] {
  const template = queryTemplate(query.template);
  if (!template)
    return [{ rule: "text-missing", number: 2, at: "template", message: "Choose one of the templates." }];
  return [
    ...lintText(query),
    ...lintIndicators(query, record),
    ...lintWording(query, record),
    ...(template.form === "open" ? [] : lintOptions(query, template)),
    ...(template.form === "yes-no" ? lintYesNo(query, template, record) : []),
    ...lintRepetition(query, record),
  ];
}

function lintText({ subject, question }: ProviderQueryContent): QueryFinding[] {
  const empty = (at: "subject" | "question", text: string): QueryFinding[] =>
    text.trim() === "" ? [{ rule: "text-missing", number: 2, at, message: `The ${at} is empty.` }] : [];
  return [...empty("subject", subject), ...empty("question", question)];
}

function lintIndicators({ indicators }: ProviderQueryContent, { documents }: QueryRecord): QueryFinding[] {
  if (indicators.length === 0)
    return [
      {
        rule: "indicator-missing",
        number: 1,
        at: "indicators",
        message: "Quote at least one passage of this patient's record.",
      },
    ];
  return indicators.flatMap((indicator, position) =>
    quotesRecord(indicator, documents)
      ? []
      : [
          {
            rule: "indicator-altered" as const,
            number: 1,
            at: "indicators" as const,
            message: `Passage ${position + 1} is not in the record word for word, or lacks its document, date or place.`,
          },
        ],
  );
}

function quotesRecord(indicator: ClinicalIndicator, documents: readonly QueryDocument[]): boolean {
  const document = documents.find(({ id }) => id === indicator.documentId);
  const placed = indicator.place !== "" && indicator.documentDate !== "" && indicator.documentTitle !== "";
  const quoted = document?.text.slice(indicator.start, indicator.end);
  return placed && indicator.text.trim() !== "" && quoted === indicator.text;
}

function lintWording(query: ProviderQueryContent, { documents }: QueryRecord): QueryFinding[] {
  const texts = documents.map(({ text }) => text);
  const labels = query.options.map(({ label }) => label).join("\n");
  const parts = [
    { at: "subject" as const, text: query.subject },
    { at: "question" as const, text: query.question },
    { at: "options" as const, text: labels },
  ];
  return parts.flatMap(({ at, text }) => {
    const undocumented =
      at === "options" ? [] : diagnosisWordsIn(text).filter((word) => !isDocumented(word, texts));
    const payment = PAYMENT.exec(text)?.[0];
    const leading = LEADING.exec(text)?.[0];
    return [
      ...undocumented.map((word) => ({
        rule: "diagnosis-not-documented" as const,
        number: 2,
        at,
        message: `"${word}" names a diagnosis that this record does not document.`,
      })),
      ...(leading
        ? [
            {
              rule: "leading-wording" as const,
              number: 2,
              at,
              message: `"${leading}" leads; ask, do not tell.`,
            },
          ]
        : []),
      ...(payment
        ? [
            {
              rule: "payment-word" as const,
              number: 3,
              at,
              message: `"${payment}" speaks of payment or ranking.`,
            },
          ]
        : []),
    ];
  });
}

function lintOptions({ options, indicators }: ProviderQueryContent, template: QueryTemplate): QueryFinding[] {
  const choices = options.filter(({ kind }) => kind === "choice");
  const finding = (rule: QueryRule, message: string): QueryFinding => ({
    rule,
    number: 4,
    at: "options",
    message,
  });
  const supported = (option: (typeof choices)[number]) =>
    template.form === "yes-no" ||
    (option.indicators.length > 0 &&
      option.indicators.every((position) => indicators[position] !== undefined));
  return [
    ...(choices.filter(({ label }) => label.trim() !== "").length < 2
      ? [finding("too-few-options", "Offer at least two options that the record supports.")]
      : []),
    ...choices
      .filter((option) => option.label.trim() !== "" && !supported(option))
      .map(({ label }) => finding("option-without-indicator", `"${label}" rests on no quoted passage.`)),
    ...(options.some(({ kind }) => kind === "other")
      ? []
      : [finding("other-missing", 'An option "other" with text must stay open.')]),
    ...(options.some(({ kind }) => kind === "unable-to-determine")
      ? []
      : [finding("unable-to-determine-missing", 'An option "unable to determine" must stay open.')]),
  ];
}

/** Yes/no speaks only of what is documented: one condition for presence or confirmation, two for cause and effect. */
function lintYesNo(
  query: ProviderQueryContent,
  template: QueryTemplate,
  record: QueryRecord,
): QueryFinding[] {
  const finding = (message: string): QueryFinding[] => [
    { rule: "yes-no-not-allowed", number: 5, at: "question", message },
  ];
  const texts = record.documents.map(({ text }) => text);
  if (!template.yesNoUse)
    return finding("Yes or no is asked only for admission, confirmation, or cause and effect.");
  if (template.yesNoUse === "cause-and-effect" && query.indicators.length < 2)
    return finding("Quote both documented conditions.");
  const documented = diagnosisWordsIn(query.indicators.map(({ text }) => text).join("\n"));
  const asked = diagnosisWordsIn(query.question).filter((word) => !isDocumented(word, texts));
  return documented.length === 0 && asked.length > 0
    ? finding("Yes or no never establishes a new diagnosis.")
    : [];
}

/** A second query on one point needs passages that the first did not quote. */
function lintRepetition(query: ProviderQueryContent, { earlier }: QueryRecord): QueryFinding[] {
  const key = ({ documentId, start, end }: ClinicalIndicator) => `${documentId}:${start}-${end}`;
  const quoted = new Set(
    earlier
      .filter(({ template }) => template === query.template)
      .flatMap(({ indicators }) => indicators.map(key)),
  );
  const repeated = query.indicators.length > 0 && query.indicators.every((one) => quoted.has(key(one)));
  return repeated
    ? [
        {
          rule: "repeated-question",
          number: 7,
          at: "indicators",
          message: "The same passages were already asked about; a second query needs new ones.",
        },
      ]
    : [];
}
