import type { CalendarDate } from "../../shared/calendar-date";
import { compactCode, displayCode } from "../code-format";
import type { Component } from "../components/component";
import type { ArticleCodes, CoverageArticle, CoverageContractor } from "../components/coverage-articles";
import { ofKind } from "../release/find-component";

export interface CoverageQuestion {
  readonly procedure: string;
  /** With or without dot. */
  readonly diagnosis: string;
  /** Date of service. */
  readonly on: CalendarDate;
  /** The contractor’s number of five characters, as claims and remittances carry it. */
  readonly contractor: string;
}

/** What one article says of a diagnosis beside a procedure, with the groups of its lists that name the diagnosis. */
export interface ArticleAnswer {
  readonly article: Pick<CoverageArticle, "name" | "title" | "from" | "through">;
  readonly says: "supports" | "does-not-support" | "not-listed" | "lists-no-diagnoses";
  readonly groups: readonly string[];
}

/**
 * `not-checked`: no loaded article of the contractor, in force on the date, speaks of procedure and diagnosis. None of
 * the answers means "covered": an article lists codes; its text, and the record, decide.
 */
export interface CoverageAnswer {
  readonly verdict: "not-checked" | "supports" | "does-not-support" | "not-listed";
  readonly articles: readonly ArticleAnswer[];
  /** Why nothing was checked, or what the lists leave to the article’s text. */
  readonly remark?: string;
}

export interface CoveragePolicies {
  /** Contractors with at least one article at hand. */
  readonly contractors: readonly CoverageContractor[];
  ask(question: CoverageQuestion): CoverageAnswer;
}

const AUTHORITY = "CMS Medicare Coverage Database, local coverage articles";

/** Diagnosis against procedure by the code lists of local coverage articles. */
export function createCoveragePolicies(components: readonly Component[]): CoveragePolicies {
  const rows = <Kind extends CoverageKind>(kind: Kind) =>
    ofKind(components, kind).flatMap(({ content }) => content as readonly CoverageRow<Kind>[]);
  const articles = new Map(rows("coverage-articles").map((article) => [article.key, article]));
  const contractors = new Map(rows("coverage-contractors").map((each) => [each.key, each]));
  const issuers = Map.groupBy(rows("coverage-article-contractors"), ({ article }) => article);
  const byProcedure = articlesByCode(rows("coverage-article-procedures"));
  const supporting = Map.groupBy(rows("coverage-article-diagnoses"), ({ article }) => article);
  const excluding = Map.groupBy(rows("coverage-article-exclusions"), ({ article }) => article);

  const isIssuedBy = (article: string, number: string): boolean =>
    (issuers.get(article) ?? []).some(({ contractor }) => contractors.get(contractor)?.number === number);
  const answerOf = (article: CoverageArticle, diagnosis: string): ArticleAnswer => {
    const { key, name, title, from, through } = article;
    const lists = { supporting: supporting.get(key) ?? [], excluding: excluding.get(key) ?? [] };
    return {
      article: { name, title, ...(from && { from }), ...(through && { through }) },
      ...judge(lists, diagnosis),
    };
  };

  return {
    contractors: [...contractors.values()].filter(({ number }) =>
      [...issuers.keys()].some((article) => isIssuedBy(article, number)),
    ),
    ask({ procedure, diagnosis, on, contractor }) {
      if (articles.size === 0) return notChecked("no coverage article is loaded");
      const found = [...(byProcedure.get(compactCode(procedure)) ?? [])]
        .flatMap((key) => articles.get(key) ?? [])
        .filter((article) => isInForce(article, on) && isIssuedBy(article.key, contractor.padStart(5, "0")));
      if (found.length === 0)
        return notChecked(
          `no loaded article of contractor ${contractor} in force on ${on} lists ${procedure}`,
        );
      return verdictOf(found.map((article) => answerOf(article, displayCode("icd10cm", diagnosis))));
    },
  };
}

type CoverageKind =
  | "coverage-articles"
  | "coverage-article-contractors"
  | "coverage-contractors"
  | "coverage-article-procedures"
  | "coverage-article-diagnoses"
  | "coverage-article-exclusions";
type CoverageRow<Kind extends CoverageKind> = Component<Kind>["content"][number];

const notChecked = (remark: string): CoverageAnswer => ({ verdict: "not-checked", articles: [], remark });

const isInForce = ({ from, through }: CoverageArticle, on: CalendarDate): boolean =>
  from !== undefined && from <= on && (through === undefined || on <= through);

function articlesByCode(lists: readonly ArticleCodes[]): Map<string, Set<string>> {
  const articles = new Map<string, Set<string>>();
  for (const { article, codes } of lists)
    for (const code of codes) articles.set(code, (articles.get(code) ?? new Set()).add(article));
  return articles;
}

interface Lists {
  readonly supporting: readonly ArticleCodes[];
  readonly excluding: readonly ArticleCodes[];
}

function judge({ supporting, excluding }: Lists, diagnosis: string): Pick<ArticleAnswer, "says" | "groups"> {
  const groupsNaming = (lists: readonly ArticleCodes[]): string[] =>
    lists.filter(({ codes }) => codes.includes(diagnosis)).map(({ group }) => group);
  const [against, forIt] = [groupsNaming(excluding), groupsNaming(supporting)];
  if (against.length > 0) return { says: "does-not-support", groups: against };
  if (forIt.length > 0) return { says: "supports", groups: forIt };
  return { says: supporting.length > 0 ? "not-listed" : "lists-no-diagnoses", groups: [] };
}

/** A list against it weighs more than one for it; an article without lists says nothing. */
function verdictOf(articles: readonly ArticleAnswer[]): CoverageAnswer {
  const said = new Set(articles.map(({ says }) => says));
  for (const verdict of ["does-not-support", "supports", "not-listed"] as const)
    if (said.has(verdict)) return { verdict, articles, remark: `${AUTHORITY}; ${GROUPS}` };
  return {
    verdict: "not-checked",
    articles,
    remark: "the articles that list the procedure list no diagnoses; read their text",
  };
}

const GROUPS = "which procedures a group of diagnoses belongs to stands in the article’s text";
