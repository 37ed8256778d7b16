import { toDayNumber } from "../../shared/calendar-date";
import type { NcciPairTable, NcciSetting } from "../components/ncci-tables";
import { type ReadingWatch, readDelimitedTable } from "./delimited-table";
import { type FileRead, type ImportIssue, issueAt } from "./import-issue";
import { ownText } from "./own-text";
import { dateOfCell, isOpenEnd } from "./table-cells";

const PROCEDURE = /^[0-9A-Z]{5}$/;

/**
 * Reads a table of NCCI procedure-to-procedure edits (CMS, quarterly): column 1, column 2, effective date, deletion
 * date, modifier indicator, rationale.
 */
export function readNcciPairs(
  text: string,
  setting: NcciSetting,
  watch?: ReadingWatch,
): FileRead<NcciPairTable> {
  const table = tableFor(setting, linesIn(text));
  const [codes, rationales] = [createNumbering(), createNumbering()];
  const dayOf = createDayReader();
  let size = 0;
  const { issues } = readDelimitedTable(text, {
    columns: {
      first: /^col(umn ?)?1\b/,
      second: /^col(umn ?)?2\b/,
      effective: /^effective/,
      deletion: /^deletion/,
      modifier: /^mod/,
      rationale: /rationale/,
    },
    optional: ["effective", "rationale"],
    watch,
    take: ({ line, cells }) => {
      const { first, second, effective, deletion, modifier } = cells;
      if (!PROCEDURE.test(first) || !PROCEDURE.test(second))
        return issueAt("code-malformed", line, `"${first}" and "${second}" are no pair of procedure codes`);
      if (!/^[019]$/.test(modifier))
        return issueAt("flag-unknown", line, `modifier indicator "${modifier}" is none of 0, 1, 9`);
      const [from, deleted] = [dayOf(effective), dayOf(deletion)];
      if (from === undefined || deleted === undefined)
        return issueAt(
          "date-malformed",
          line,
          `${first}/${second} has dates "${effective}" and "${deletion}"`,
        );
      table.column1[size] = codes.numberOf(first);
      table.column2[size] = codes.numberOf(second);
      table.from[size] = from;
      table.deleted[size] = deleted;
      table.modifier[size] = Number(modifier);
      table.rationale[size] = rationales.numberOf(cells.rationale);
      size += 1;
      return undefined;
    },
  });
  const content = { ...cut(table, size), codes: codes.texts, rationales: rationales.texts };
  return { content, issues: issues.length > 0 ? issues : issuesOfWhole(content, size) };
}

const NO_PAIR: ImportIssue = issueAt("file-empty", 0, "no pair was found");
/** A quarter has some fifteen thousand codes and twenty rationales; they are numbered in 16 and 8 bits. */
const MOST_CODES = 65_535;
const MOST_RATIONALES = 256;

function issuesOfWhole({ codes, rationales }: NcciPairTable, pairs: number): readonly ImportIssue[] {
  if (pairs === 0) return [NO_PAIR];
  return [
    ...tooMany(codes.length, MOST_CODES, "codes"),
    ...tooMany(rationales.length, MOST_RATIONALES, "rationales"),
  ];
}

const tooMany = (count: number, most: number, what: string): readonly ImportIssue[] =>
  count > most
    ? [issueAt("wrong-file", 0, `${count} different ${what}: a table of pairs has ${most} at most`)]
    : [];

type DayReader = (cell: string) => number | undefined;

/** Day number; 0 for an open end; undefined for no date. A table has few different dates, so each is read once. */
function createDayReader(): DayReader {
  const days = new Map<string, number | undefined>();
  return (cell) => {
    if (isOpenEnd(cell)) return 0;
    if (days.has(cell)) return days.get(cell);
    const date = dateOfCell(cell);
    const day = date && Math.max(0, toDayNumber(date));
    days.set(cell, day);
    return day;
  };
}

function linesIn(text: string): number {
  let lines = 1;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) lines += 1;
  return lines;
}

const tableFor = (setting: NcciSetting, rows: number): NcciPairTable => ({
  setting,
  codes: [],
  column1: new Uint16Array(rows),
  column2: new Uint16Array(rows),
  from: new Uint16Array(rows),
  deleted: new Uint16Array(rows),
  modifier: new Uint8Array(rows),
  rationale: new Uint8Array(rows),
  rationales: [],
});

const cut = (table: NcciPairTable, rows: number): NcciPairTable => ({
  ...table,
  column1: table.column1.slice(0, rows),
  column2: table.column2.slice(0, rows),
  from: table.from.slice(0, rows),
  deleted: table.deleted.slice(0, rows),
  modifier: table.modifier.slice(0, rows),
  rationale: table.rationale.slice(0, rows),
});

/** Gives each text a number in the order first met. */
function createNumbering(): { readonly texts: readonly string[]; numberOf(text: string): number } {
  const texts: string[] = [];
  const numbers = new Map<string, number>();
  return {
    texts,
    numberOf: (text) => {
      const held = numbers.get(text);
      if (held !== undefined) return held;
      const own = ownText(text);
      numbers.set(own, texts.length);
      return texts.push(own) - 1;
    },
  };
}
