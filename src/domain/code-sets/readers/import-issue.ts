/** What is wrong with a release file, by line; all of it at once. */
export interface ImportIssue {
  readonly code:
    | "row-too-short"
    | "code-malformed"
    | "flag-unknown"
    | "title-missing"
    | "date-malformed"
    | "value-malformed"
    | "duplicate-code"
    | "order-broken"
    | "continuation-without-start"
    | "count-differs"
    | "column-missing"
    | "xml-malformed"
    | "wrong-file"
    | "file-empty"
    | "file-unreadable";
  /** 1-based; 0 speaks of the whole file. */
  readonly line: number;
  readonly message: string;
  /** A slip of the publisher that misleads nobody; every other issue refuses the file. */
  readonly remark?: true;
}

/** Rows that could be read, beside everything that could not. */
export interface ReadResult<Row> {
  readonly rows: readonly Row[];
  readonly issues: readonly ImportIssue[];
}

/** The same for a file that is more than rows; with issues the content is not to be used. */
export interface FileRead<Content> {
  readonly content: Content;
  readonly issues: readonly ImportIssue[];
}

export const issueAt = (code: ImportIssue["code"], line: number, message: string): ImportIssue => ({
  code,
  line,
  message,
});

export const remarkAt = (code: ImportIssue["code"], line: number, message: string): ImportIssue => ({
  ...issueAt(code, line, message),
  remark: true,
});

export const isIssue = (value: object): value is ImportIssue =>
  "message" in value && "line" in value && "code" in value;
