import { formatCalendarDate } from "../../shared/calendar-date";
import { type ArticleAnswer, AUTHORITY, type CoverageAnswer } from "../coverage/coverage-policies";
import type { AnsweredDiagnosis, AnsweredService, CodeCheck } from "./checked-codes";
import type { CodeFinding } from "./code-finding";

interface AnsweredPair {
  readonly diagnosis: AnsweredDiagnosis;
  readonly answer: CoverageAnswer;
}

/**
 * Each service against the diagnoses it points to, or all of them, by the articles of the contractor asked. A list is
 * no promise: nothing here ever says that a service is covered.
 */
export const checkCoverage: CodeCheck = function* ({ context: { contractor }, sources, services, sequence }) {
  if (!contractor) return;
  for (const service of services) {
    if (service.code.length !== 5) continue;
    const { code: procedure, on, diagnosisPointers } = service;
    const pointed = sequence.filter(
      ({ position }) => diagnosisPointers.length === 0 || diagnosisPointers.includes(position),
    );
    const answers = pointed.flatMap((diagnosis): AnsweredPair[] => {
      const answer = sources.coverage?.ask({ procedure, diagnosis: diagnosis.code, on, contractor });
      return answer ? [{ diagnosis, answer }] : [];
    });
    yield* findingsOf(service, answers, contractor);
  }
};

function* findingsOf(
  service: AnsweredService,
  answers: readonly AnsweredPair[],
  contractor: string,
): Iterable<CodeFinding> {
  const saying = (verdict: CoverageAnswer["verdict"]) =>
    answers.filter(({ answer }) => answer.verdict === verdict);
  for (const each of saying("does-not-support")) yield against(service, each);
  const [supporting] = saying("supports");
  if (supporting) yield supported(service, supporting);
  else if (saying("not-listed").length > 0) yield notListed(service, saying("not-listed"));
  else if (saying("does-not-support").length === 0) yield notChecked(service, answers, contractor);
}

const against = (service: AnsweredService, { diagnosis, answer }: AnsweredPair): CodeFinding => {
  const articles = answer.articles.filter(({ says }) => says === "does-not-support");
  return {
    ...placed(service, [diagnosis.code]),
    kind: "coverage-not-supported",
    severity: "warn",
    message: `${namesOf(articles)} lists ${diagnosis.code} among the diagnoses that do not support ${service.code}.`,
    why: whyOf(articles, answer.remark),
    remedy: "Compare the record with the article; a notice to the patient may be due before the service.",
  };
};

const supported = (service: AnsweredService, { diagnosis, answer }: AnsweredPair): CodeFinding => {
  const articles = answer.articles.filter(({ says }) => says === "supports");
  return {
    ...placed(service, [diagnosis.code]),
    kind: "coverage-supported",
    severity: "note",
    message: `${namesOf(articles)} lists ${diagnosis.code} among the diagnoses that support ${service.code}; its text and the record decide.`,
    why: whyOf(articles, answer.remark),
    remedy: "Nothing is due by the lists alone.",
  };
};

function notListed(service: AnsweredService, answers: readonly AnsweredPair[]): CodeFinding {
  const [first] = answers;
  const articles = first?.answer.articles.filter(({ says }) => says === "not-listed") ?? [];
  const codes = answers.map(({ diagnosis }) => diagnosis.code);
  return {
    ...placed(service, codes),
    kind: "coverage-not-listed",
    severity: "warn",
    message: `${namesOf(articles)} does not list ${codes.join(", ")} among the diagnoses that support ${service.code}.`,
    why: whyOf(articles, first?.answer.remark),
    remedy:
      "Have the record read for a listed diagnosis; a notice to the patient may be due before the service.",
  };
}

function notChecked(
  service: AnsweredService,
  answers: readonly AnsweredPair[],
  contractor: string,
): CodeFinding {
  const [first] = answers;
  return {
    ...placed(service, []),
    kind: "coverage-not-checked",
    severity: "note",
    message: `Coverage of ${service.code} on ${formatCalendarDate(service.on)} was not checked for contractor ${contractor}.`,
    why: whyOf([], first?.answer.remark ?? (answers.length === 0 ? NOTHING_TO_ASK : undefined)),
    remedy: "Load the contractor’s articles in Settings, or read them at the publisher’s.",
  };
}

const NOTHING_TO_ASK = "no coverage article is loaded, or the service has no diagnosis";

const placed = ({ position, code }: AnsweredService, diagnoses: readonly string[]) => ({
  at: { list: "services" as const, position, field: "code" as const },
  codes: [code, ...diagnoses],
});

const namesOf = (articles: readonly ArticleAnswer[]): string =>
  articles.map(({ article }) => article.name).join(", ");

const whyOf = (articles: readonly ArticleAnswer[], remark: string | undefined): CodeFinding["why"] => ({
  authority: AUTHORITY,
  ...(articles.length > 0 && {
    release: articles
      .map(
        ({ article: { name, title, from } }) =>
          `${name}, ${title}${from ? `, in force since ${formatCalendarDate(from)}` : ""}`,
      )
      .join("; "),
  }),
  ...(remark && { notes: [{ owner: "Coverage", text: remark }] }),
});
