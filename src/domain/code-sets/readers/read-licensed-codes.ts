import type { TitledCode } from "../components/code-lists";
import { readDelimitedTable } from "./delimited-table";
import { issueAt, type ReadResult } from "./import-issue";

const CODES = { cpt: /^\d{4}[0-9AFMTU]$/, cdt: /^D\d{4}$/ } as const;

/** Code, a tab or blanks, description: the publisher's plain lists have no headings. */
const PLAIN_LINE = /^(\S{5})[\t ]+(\S.*)$/;

/**
 * Reads the list an office has licensed: a table with the headings code and description (descriptor, nomenclature,
 * title), or plain lines of code and description.
 */
export function readLicensedCodes(text: string, system: keyof typeof CODES): ReadResult<TitledCode> {
  const take = (line: number, code: string, title: string) => {
    if (!CODES[system].test(code))
      return issueAt("code-malformed", line, `"${code}" is no ${system.toUpperCase()} code`);
    return title === "" ? issueAt("title-missing", line, `${code} has no description`) : { code, title };
  };
  const table = readDelimitedTable(text, {
    columns: {
      code: /^((cpt|cdt|procedure) )?code$/,
      title: /^(long )?(description|descriptor|nomenclature|title)$/,
    },
    take: ({ line, cells }) => take(line, cells.code, cells.title),
  });
  const hasHeadings = table.issues.every(({ code }) => code !== "column-missing");
  return hasHeadings ? table : plainLines(text, take);
}

function plainLines(
  text: string,
  take: (line: number, code: string, title: string) => TitledCode | ReturnType<typeof issueAt>,
): ReadResult<TitledCode> {
  const taken = text.split(/\r?\n/).flatMap((line, index) => {
    if (line.trim() === "") return [];
    const [, code = "", title = ""] = PLAIN_LINE.exec(line) ?? [];
    return [take(index + 1, code || line.slice(0, 20).trim(), title.trim())];
  });
  return {
    rows: taken.flatMap((each) => ("title" in each ? [each] : [])),
    issues: taken.flatMap((each) => ("message" in each ? [each] : [])),
  };
}
