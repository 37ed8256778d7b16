/** The index to diseases and injuries, or to external causes: main terms with the terms below them. */
export interface AlphabeticIndex {
  readonly version: string;
  readonly title: string;
  readonly terms: readonly IndexTerm[];
}

export interface IndexTerm {
  /** Without the nonessential modifiers. */
  readonly title: string;
  /** Words in parentheses that may be present or absent, as printed: "(acute) (chronic)". */
  readonly nonessential?: string;
  /** As printed, with dot; "I70.20-" needs more characters. */
  readonly code?: string;
  /** The manifestation that is coded second, printed in brackets. */
  readonly manifestation?: string;
  /** Another term to go to instead: "Pain, abdominal". */
  readonly see?: string;
  /** Another term to look at too. */
  readonly seeAlso?: string;
  /** "See category T71". */
  readonly seeCategory?: string;
  /** "See subcategory T75.0". */
  readonly seeSubcategory?: string;
  readonly terms: readonly IndexTerm[];
}
