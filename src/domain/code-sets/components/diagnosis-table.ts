/** The neoplasm table or the table of drugs and chemicals. */
export interface DiagnosisTable {
  readonly version: string;
  /** Headings of the code columns, the leading column of terms left out: "Malignant Primary" … */
  readonly columns: readonly string[];
  readonly rows: readonly DiagnosisTableRow[];
}

export interface DiagnosisTableRow {
  readonly title: string;
  readonly nonessential?: string;
  readonly see?: string;
  readonly seeAlso?: string;
  /** The manifestation that is coded second. */
  readonly manifestation?: string;
  /** One for each column, as printed; "C79.8-" needs more characters, "" is no code there. */
  readonly codes: readonly string[];
  readonly rows: readonly DiagnosisTableRow[];
}
