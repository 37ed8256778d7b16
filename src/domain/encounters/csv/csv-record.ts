import type { CalendarDate } from "../../shared/calendar-date";
import { printable, readDate } from "../field-text";
import type { IssueLog } from "../import-issue";
import { CSV_COLUMN_NAMES, CSV_COLUMNS, CSV_RECORDS, type CsvRecordKind } from "./csv-columns";

/** One parsed row with the line of the file it starts on. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A row by column name, with the checks that report and count what is wrong in it. */
export interface CsvRecord {
  readonly kind: CsvRecordKind;
  readonly line: number;
  text(column: string): string | undefined;
  date(column: string): CalendarDate | undefined;
  /** Problems that refuse the row. */
  block(column: string, message: string): void;
  warn(column: string, message: string): void;
  readonly refused: boolean;
}

/** The header's columns; undefined when the file cannot be read at all. */
export function readHeader(row: CsvRow | undefined, log: IssueLog): readonly string[] | undefined {
  const columns = (row?.cells ?? []).map((cell) =>
    printable(cell)
      .trim()
      .toLowerCase()
      .replace(/[\s-]+/g, "_"),
  );
  if (!columns.includes("record")) {
    log.block(
      "row 1",
      "column/missing",
      "The first row must name the columns, and one of them must be record.",
    );
    return undefined;
  }
  columns.forEach((name, position) => {
    if (name !== "" && !CSV_COLUMN_NAMES.includes(name))
      log.note(`row 1, column ${position + 1}`, "column/unknown", `The column ${name} is not read.`);
    else if (name !== "" && columns.indexOf(name) !== position)
      log.warn(
        `row 1, column ${position + 1}`,
        "column/unknown",
        `The column ${name} stands twice; the first is read.`,
      );
  });
  return columns;
}

const isKind = (text: string): text is CsvRecordKind => (CSV_RECORDS as readonly string[]).includes(text);

/** Undefined when the row's kind is not one of ours; missing required cells are reported at once. */
export function readRow(row: CsvRow, columns: readonly string[], log: IssueLog): CsvRecord | undefined {
  const cell = (name: string) => {
    const text = row.cells[columns.indexOf(name)];
    return text === undefined ? undefined : printable(text).trim() || undefined;
  };
  const kind = cell("record")?.toLowerCase() ?? "";
  if (!isKind(kind)) {
    log.block(`row ${row.line}, record`, "record/kind-unknown", `A row is one of ${CSV_RECORDS.join(", ")}.`);
    return undefined;
  }
  let refused = false;
  const record: CsvRecord = {
    kind,
    line: row.line,
    text: cell,
    date(column) {
      const text = cell(column);
      const date = text === undefined ? undefined : readDate(text);
      if (text !== undefined && !date)
        this.block(column, "This is not a date; write YYYY-MM-DD or MM/DD/YYYY.");
      return date;
    },
    block(column, message) {
      refused = true;
      log.block(`row ${row.line}, ${column}`, cell(column) ? "field/invalid" : "field/missing", message);
    },
    warn(column, message) {
      log.warn(`row ${row.line}, ${column}`, cell(column) ? "field/invalid" : "field/missing", message);
    },
    get refused() {
      return refused;
    },
  };
  for (const { name, requiredIn } of CSV_COLUMNS)
    if ((requiredIn as readonly string[]).includes(kind) && cell(name) === undefined)
      record.block(name, `A ${kind} row needs ${name}.`);
  return record;
}
