import { type CalendarDate, formatCalendarDate, parseCalendarDate } from "../../shared/calendar-date";
import type { Coverage } from "../code-release";
import type { GuidelineSection, Guidelines } from "../components/guidelines";
import { isContentsPage, readContentsTable } from "../guidelines/contents-table";
import { codesNamedIn } from "../guidelines/named-codes";
import {
  carriesOn,
  type NumberedLine,
  numberOf,
  type OpenLabels,
  opened,
  readingsOf,
} from "../guidelines/numbered-heading";
import { headedText, plainText } from "../guidelines/section-text";
import { type FileRead, type ImportIssue, issueAt } from "./import-issue";

const DOCUMENT = "ICD-10-CM Official Guidelines for Coding and Reporting";
const RUNNING_HEAD = /^(ICD-10-CM Official Guidelines for Coding and Reporting|FY ?\d{4}|Page \d+ of \d+)$/;
const EMPTY: Guidelines = { sections: [], listed: 0 };

/**
 * The official guidelines from their pages of text, parted by form feeds: numbered sections with their titles, text and
 * the codes each names. Every number of the document's own table of contents must be found, or nothing is taken.
 */
export function readGuidelines(text: string, covers: Coverage): FileRead<Guidelines> {
  const pages = text.split("\f").map(linesOfPage);
  const front = pages[0]?.join(" ") ?? "";
  const refusal = front.startsWith(DOCUMENT) ? editionIssue(front, covers) : NOT_GUIDELINES;
  if (refusal) return { content: EMPTY, issues: [refusal] };
  const contents = pages.filter(isContentsPage).flat();
  const listed = readContentsTable(contents.filter((line) => !RUNNING_HEAD.test(line)));
  if (listed.size === 0) return { content: EMPTY, issues: [NO_CONTENTS] };
  const sections = sectionsOf(pages, listed);
  const found = new Set(sections.map(({ number }) => number));
  const missing = [...listed].filter(([number]) => !found.has(number));
  return { content: { sections, listed: listed.size }, issues: missing.map(missingIssue) };
}

const NOT_GUIDELINES: ImportIssue = issueAt("wrong-file", 1, `This PDF does not begin as the ${DOCUMENT}.`);
const NO_CONTENTS: ImportIssue = issueAt("wrong-file", 0, "The guidelines have no table of contents.");

const PERIOD = /\((\w+ \d{1,2}, \d{4}) ?[-–] ?(\w+ \d{1,2}, \d{4})\)/;
const UPDATED = /UPDATED (\w+ \d{1,2}, \d{4})/i;
const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);

/** The document says itself which edition it is; a name that says another one misleads. */
function editionIssue(front: string, { from, through }: Coverage): ImportIssue | undefined {
  const [, begins = "", ends = ""] = PERIOD.exec(front) ?? [];
  const begin = dayOf(UPDATED.exec(front)?.[1] ?? begins) ?? dayOf(begins);
  const end = dayOf(ends);
  if (!begin || !end)
    return issueAt("wrong-file", 1, "Its first page does not say from when to when it holds.");
  if (begin === from && end === through) return undefined;
  return issueAt(
    "wrong-file",
    1,
    `The document holds from ${formatCalendarDate(begin)} to ${formatCalendarDate(end)}; the year or update in the file's name is another.`,
  );
}

/** "October 1, 2025" */
function dayOf(words: string): CalendarDate | undefined {
  const [, month = "", day = "", year = ""] = /^(\w+) (\d{1,2}), (\d{4})$/.exec(words) ?? [];
  const number = MONTHS.findIndex((name) => name.toLowerCase() === month.toLowerCase()) + 1;
  return parseCalendarDate(`${year}-${String(number).padStart(2, "0")}-${day.padStart(2, "0")}`);
}

const missingIssue = ([number, title]: readonly [string, string]): ImportIssue =>
  issueAt("count-differs", 0, `the table of contents names ${number} ${title}, which the text does not have`);

const linesOfPage = (page: string): string[] =>
  page
    .split(/\r?\n/)
    .map((line) => line.replaceAll(/\s+/g, " ").trim())
    .filter((line) => line !== "");

interface Begun {
  readonly number: string;
  readonly level: number;
  readonly page: number;
  readonly title: string;
  readonly lines: string[];
}

function sectionsOf(
  pages: readonly (readonly string[])[],
  listed: ReadonlyMap<string, string>,
): GuidelineSection[] {
  const begun: Begun[] = [];
  let open: OpenLabels = [];
  for (const [index, lines] of pages.entries()) {
    if (isContentsPage(lines)) continue;
    for (const line of lines.filter((each) => !RUNNING_HEAD.test(each))) {
      const heading = headingIn(line, open, listed);
      if (!heading) {
        begun.at(-1)?.lines.push(line);
        continue;
      }
      open = opened(open, heading);
      const { level, title } = heading;
      begun.push({ number: numberOf(open), level, page: index + 1, title, lines: [] });
    }
  }
  return begun.map((section) => finished(section, listed.get(section.number)));
}

/** The line as a heading, if its number is the next one; outer ones also carry the title of the table of contents. */
function headingIn(
  line: string,
  open: OpenLabels,
  listed: ReadonlyMap<string, string>,
): NumberedLine | undefined {
  return readingsOf(line).find((reading) => {
    if (!carriesOn(open, reading)) return false;
    if (reading.level > 3) return true;
    const title = listed.get(numberOf(opened(open, reading)));
    return title === undefined ? isForgotten(reading) : beginsAlike(title, reading.title);
  });
}

/** The table of contents has left a number out before; a list in the text is no heading. */
const isForgotten = ({ level, title }: NumberedLine): boolean =>
  level === 2 && /^[A-Z“"].*[^.;,]$/.test(title);

const ALIKE = 12;
const beginsAlike = (one: string, other: string): boolean => {
  const [a, b] = [plainText(one), plainText(other)];
  const length = Math.min(ALIKE, a.length, b.length);
  return a.slice(0, length) === b.slice(0, length);
};

function finished({ lines, title: first, ...rest }: Begun, listed: string | undefined): GuidelineSection {
  const { title, paragraphs } = headedText(first, lines, listed);
  return { ...rest, title, paragraphs, names: codesNamedIn([title, ...paragraphs].join("\n")) };
}
