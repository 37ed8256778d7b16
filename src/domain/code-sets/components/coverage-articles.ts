import type { CalendarDate } from "../../shared/calendar-date";

/** A version of a local coverage article: what a Medicare contractor says of billing and coding. */
export interface CoverageArticle {
  /** Number and version as the files refer to it: "52840/12". */
  readonly key: string;
  /** As printed: A52840. */
  readonly name: string;
  readonly title: string;
  /** Absent where the article is not in force yet and has no day. */
  readonly from?: CalendarDate;
  readonly through?: CalendarDate;
}

/** Which contractor has issued a version of an article. */
export interface ArticleContractor {
  readonly article: string;
  readonly contractor: string;
}

/** A contractor by the number of the files; the other number is the one claims and remittances carry: 01112. */
export interface CoverageContractor {
  readonly key: string;
  readonly number: string;
  readonly name: string;
}

/** Codes that an article lists together; what a group is for stands in the article’s text alone. */
export interface ArticleCodes {
  readonly article: string;
  readonly group: string;
  readonly codes: readonly string[];
}
