import { type CsvError, parse } from "csv-parse/sync";
import { createIssueLog } from "@/domain/encounters/import-issue";
import type { ImportedFile } from "@/domain/encounters/imported-encounter";
import { readEncounterCsv } from "@/domain/encounters/read-encounter-csv";
import { readFhirBundle } from "@/domain/encounters/read-fhir-bundle";

export type ImportFormat = "fhir" | "csv";

/** JSON starts with a brace, everything else is taken for CSV. */
export const formatOf = (text: string): ImportFormat =>
  /^\s*[{[]/.test(text.slice(0, 1000)) ? "fhir" : "csv";

/** Whatever the bytes are, the answer is records and issues. */
export function readImportFile(text: string): ImportedFile {
  const clean = text.replace(/^\uFEFF/, "");
  return formatOf(clean) === "fhir" ? readJson(clean) : readCsv(clean);
}

function readJson(text: string): ImportedFile {
  try {
    return readFhirBundle(JSON.parse(text));
  } catch (error) {
    return unreadable("file", `The file is not JSON: ${messageOf(error)}.`);
  }
}

function readCsv(text: string): ImportedFile {
  try {
    const rows = parse(text, {
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
    }) as unknown as { record: string[]; info: { lines: number } }[];
    return readEncounterCsv(
      rows.map(({ record, info }) => ({ line: startLine(record, info.lines), cells: record })),
    );
  } catch (error) {
    const { lines } = error as Partial<CsvError> & { lines?: number };
    return unreadable(lines ? `row ${lines}` : "file", `The file is not CSV: ${messageOf(error)}.`);
  }
}

/** The parser counts the line a record ends on; people look for the one it starts on. */
const startLine = (cells: readonly string[], lastLine: number): number =>
  lastLine - cells.reduce((sum, cell) => sum + (cell.match(/\n/g)?.length ?? 0), 0);

/** A parser's words may quote the text, and that is a patient's; only their beginning is kept. */
const messageOf = (error: unknown): string =>
  (error instanceof Error ? error.message : "cannot be read")
    .replace(/["'`].*$/s, "")
    .trim()
    .slice(0, 120);

function unreadable(place: string, message: string): ImportedFile {
  const log = createIssueLog();
  log.block(place, "file/unreadable", message);
  return { patients: [], coverages: [], encounters: [], issues: log.issues, tally: [] };
}
