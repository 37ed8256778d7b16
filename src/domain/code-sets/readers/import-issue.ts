/** What is wrong with a release file, by line; all of it at once. */
export interface ImportIssue {
  readonly code:
    | "row-too-short"
    | "code-malformed"
    | "flag-unknown"
    | "title-missing"
    | "date-malformed"
    | "duplicate-code"
    | "order-broken"
    | "continuation-without-start"
    | "count-differs"
    | "file-empty";
  /** 1-based; 0 speaks of the whole file. */
  readonly line: number;
  readonly message: string;
}

/** Rows that could be read, beside everything that could not. */
export interface ReadResult<Row> {
  readonly rows: readonly Row[];
  readonly issues: readonly ImportIssue[];
}
