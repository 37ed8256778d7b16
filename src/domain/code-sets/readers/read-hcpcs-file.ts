import { type CalendarDate, dateFromD8 } from "../../shared/calendar-date";
import { type ImportIssue, isIssue, issueAt, type ReadResult } from "./import-issue";

export interface HcpcsRow {
  /** Five characters for a procedure, two for a modifier. */
  readonly code: string;
  readonly kind: "procedure" | "modifier";
  readonly title: string;
  readonly shortTitle: string;
  /** Medicare coverage indicator, such as C (carrier judgment) or D (special instructions). */
  readonly coverage: string;
  readonly typeOfService: string;
  /** Codes to look at instead. */
  readonly references: readonly string[];
  readonly validFrom: CalendarDate;
  readonly validTo?: CalendarDate;
}

/** Record types: 3 and 4 first and further line of a procedure, 7 and 8 of a modifier. */
const RECORD = /^[3478]$/;
const RECORD_LENGTH = 292;

/**
 * Reads the fixed-width HCPCS Level II contractor file (HCPCyyyy_CONTR_ANWEB.txt): columns 1-5 code, 6-10 sequence,
 * 11 record type, 12-91 long title, 92-119 short title, 205-229 cross-references, 230 coverage, 261-265 type of service, 269-276 added,
 * 285-292 terminated. Lines before the first record are the publisher's disclaimer. Source: CMS record layout.
 */
export function readHcpcsFile(text: string): ReadResult<HcpcsRow> {
  const rows = new Map<string, HcpcsRow>();
  const issues: ImportIssue[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (!isRecord(line)) continue;
    const issue = takeRecord(rows, line, index + 1);
    if (issue) issues.push(issue);
  }
  if (rows.size === 0) issues.push(issueAt("file-empty", 0, "no HCPCS record was found"));
  return { rows: [...rows.values()], issues };
}

const isRecord = (line: string): boolean => RECORD.test(line.charAt(10)) && /^\d{5}$/.test(line.slice(5, 10));

/** Takes a first line as a new row, or lengthens the title of the row it continues. */
function takeRecord(rows: Map<string, HcpcsRow>, line: string, at: number): ImportIssue | undefined {
  const code = line.slice(0, 5).trim();
  const held = rows.get(code);
  if (line.charAt(10) === "4" || line.charAt(10) === "8") {
    if (!held) return issueAt("continuation-without-start", at, `line continues ${code}, which is not above`);
    rows.set(code, { ...held, title: `${held.title} ${line.slice(11, 91).trim()}` });
    return undefined;
  }
  if (held) return issueAt("duplicate-code", at, `${code} occurs twice`);
  const row = readFirstLine(line, at);
  if (isIssue(row)) return row;
  rows.set(code, row);
  return undefined;
}

function readFirstLine(line: string, at: number): HcpcsRow | ImportIssue {
  if (line.length < RECORD_LENGTH)
    return issueAt("row-too-short", at, `${line.length} characters, at least ${RECORD_LENGTH} expected`);
  const kind = line.charAt(10) === "3" ? "procedure" : "modifier";
  const code = line.slice(0, 5).trim();
  if (!(kind === "procedure" ? /^[A-Z]\d{4}$/ : /^[0-9A-Z]{2}$/).test(code))
    return issueAt("code-malformed", at, `"${code}" is no HCPCS ${kind} code`);
  const title = line.slice(11, 91).trim();
  if (title === "") return issueAt("title-missing", at, `${code} has no long title`);
  const [added, terminated] = [line.slice(268, 276).trim(), line.slice(284, 292).trim()];
  const validFrom = dateFromD8(added);
  const validTo = dateFromD8(terminated);
  if (!validFrom || (terminated && !validTo))
    return issueAt("date-malformed", at, `${code} has dates "${added}" and "${terminated}"`);
  return {
    code,
    kind,
    title,
    shortTitle: line.slice(91, 119).trim(),
    coverage: line.charAt(229).trim(),
    typeOfService: line.slice(260, 265).trim(),
    references: line.slice(204, 229).match(/\S{5}/g) ?? [],
    validFrom,
    ...(validTo && { validTo }),
  };
}
