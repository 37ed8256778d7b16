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

/** An article in force that names a code, in which of its lists, and who has issued it. */
export interface NamingArticle {
  readonly article: ArticleAnswer["article"];
  readonly list: "procedures" | "supports" | "does-not-support";
  readonly groups: readonly string[];
  readonly contractors: readonly ContractorName[];
}

export type ContractorName = Pick<CoverageContractor, "number" | "name">;

export interface NamingQuestion {
  /** A procedure, or a diagnosis with or without dot. */
  readonly code: string;
  readonly isDiagnosis: boolean;
  readonly on: CalendarDate;
  /** Only articles of this contractor. */
  readonly contractor?: string | undefined;
}

export interface CoveragePolicies {
  /** Without any article nothing is checked. */
  readonly hasArticles: boolean;
  /** Contractors with at least one article at hand, by number. */
  readonly contractors: readonly ContractorName[];
  ask(question: CoverageQuestion): CoverageAnswer;
  /** Articles in force that name a code, by their names. */
  naming(question: NamingQuestion): readonly NamingArticle[];
}

export const AUTHORITY = "CMS Medicare Coverage Database, local coverage articles";

/** Diagnosis against procedure by the code lists of local coverage articles. */
export function createCoveragePolicies(components: readonly Component[]): CoveragePolicies {
  const rows = <Kind extends CoverageKind>(kind: Kind) =>
    ofKind(components, kind).flatMap(({ content }) => content as readonly CoverageRow<Kind>[]);
  const articles = new Map(rows("coverage-articles").map((article) => [article.key, article]));
  const contractors = new Map(rows("coverage-contractors").map((each) => [each.key, each]));
  const issuers = Map.groupBy(rows("coverage-article-contractors"), ({ article }) => article);
  const procedures = rows("coverage-article-procedures");
  const byProcedure = articlesByCode(procedures);
  const supports = rows("coverage-article-diagnoses");
  const supporting = Map.groupBy(supports, ({ article }) => article);
  const exclusions = rows("coverage-article-exclusions");
  const excluding = Map.groupBy(exclusions, ({ article }) => article);

  const contractorsOf = (article: string): ContractorName[] =>
    named((issuers.get(article) ?? []).flatMap(({ contractor }) => contractors.get(contractor) ?? []));
  const isIssuedBy = (article: string, number: string): boolean =>
    contractorsOf(article).some((each) => each.number === number.padStart(5, "0"));
  const answerOf = (article: CoverageArticle, diagnosis: string): ArticleAnswer => {
    const { key } = article;
    const lists = { supporting: supporting.get(key) ?? [], excluding: excluding.get(key) ?? [] };
    return {
      article: shortOf(article),
      ...judge(lists, diagnosis),
    };
  };

  return {
    hasArticles: articles.size > 0,
    contractors: named([...issuers.keys()].flatMap(contractorsOf)),
    naming({ code, isDiagnosis, on, contractor }) {
      const lists = isDiagnosis
        ? [
            ...listsNaming(supports, displayCode("icd10cm", code), "supports"),
            ...listsNaming(exclusions, displayCode("icd10cm", code), "does-not-support"),
          ]
        : listsNaming(procedures, compactCode(code), "procedures");
      return lists
        .flatMap(({ key, list, groups }) => {
          const article = articles.get(key);
          const isAsked = article && isInForce(article, on) && (!contractor || isIssuedBy(key, contractor));
          return isAsked
            ? [{ article: shortOf(article), list, groups, contractors: contractorsOf(key) }]
            : [];
        })
        .sort((a, b) => (a.article.name < b.article.name ? -1 : 1));
    },
    ask({ procedure, diagnosis, on, contractor }) {
      if (articles.size === 0) return notChecked("no coverage article is loaded");
      const found = [...(byProcedure.get(compactCode(procedure)) ?? [])]
        .flatMap((key) => articles.get(key) ?? [])
        .filter((article) => isInForce(article, on) && isIssuedBy(article.key, contractor));
      if (found.length === 0)
        return notChecked(
          `no loaded article of contractor ${contractor} in force on ${on} lists ${procedure}`,
        );
      return verdictOf(found.map((article) => answerOf(article, displayCode("icd10cm", diagnosis))));
    },
  };
}

const shortOf = ({ name, title, from, through }: CoverageArticle): ArticleAnswer["article"] => ({
  name,
  title,
  ...(from && { from }),
  ...(through && { through }),
});

/** Each contractor once, whatever the number of its versions, by number. */
const named = (versions: readonly ContractorName[]): ContractorName[] =>
  [...new Map(versions.map(({ number, name }) => [number, { number, name }])).values()].sort((a, b) =>
    a.number < b.number ? -1 : 1,
  );

/** The articles with a list that holds the code, and its groups. */
function listsNaming<List extends NamingArticle["list"]>(
  lists: readonly ArticleCodes[],
  code: string,
  list: List,
) {
  const holding = Map.groupBy(
    lists.filter(({ codes }) => codes.includes(code)),
    ({ article }) => article,
  );
  return [...holding].map(([key, own]) => ({ key, list, groups: own.map(({ group }) => group) }));
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
