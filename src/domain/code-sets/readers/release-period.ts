import { addDays, addMonths, calendarDate } from "../../shared/calendar-date";
import type { Coverage } from "../code-release";

/** How the publisher counts the editions of a file, which says what a number in its name means. */
export type PeriodBasis =
  | "fiscal-year"
  | "calendar-year"
  | "quarter"
  | "grouper"
  | "payment-year"
  | "undated";

export interface ReleasePeriod {
  /** FY2026, FY2026 April, 2024 Q3, v41.1, PY2026 … */
  readonly label: string;
  readonly covers: Coverage;
}

/** Older than any claim a machine could hold; lists without a date of their own speak since then. */
const ALWAYS = calendarDate("1995-01-01");

/** The edition and dates that the name of an official file states; undefined where it states none. */
export function periodOfName(name: string, basis: PeriodBasis): ReleasePeriod | undefined {
  if (basis === "undated") return { label: "undated", covers: { from: ALWAYS } };
  if (basis === "fiscal-year") return fiscalYear(name);
  if (basis === "quarter") return quarter(name);
  if (basis === "grouper") return grouper(name);
  const year = yearIn(name);
  if (!year) return undefined;
  const update = quarterNamed(name, year);
  if (update) return update;
  return { label: basis === "payment-year" ? `PY${year}` : `${year}`, covers: span(`${year}-01-01`, 12) };
}

const yearIn = (name: string): number | undefined => {
  const [, year] = /(20\d\d)(?!\d)/.exec(name) ?? [];
  return year === undefined ? undefined : Number(year);
};

/** PPRRVU24_JAN. */
const shortYearIn = (name: string): number | undefined => {
  const [, year] = /rvu(\d\d)(?!\d)/i.exec(name) ?? [];
  return year === undefined ? undefined : 2000 + Number(year);
};

/** Begins on 1 October of the year before; an April update holds for the second half. */
function fiscalYear(name: string): ReleasePeriod | undefined {
  const [, short] = /fy[-_ ]?(\d\d)(?!\d)/i.exec(name) ?? [];
  const year = short ? 2000 + Number(short) : yearIn(name);
  if (!year) return undefined;
  return /april/i.test(name)
    ? { label: `FY${year} April`, covers: span(`${year}-04-01`, 6) }
    : { label: `FY${year}`, covers: span(`${year - 1}-10-01`, 12) };
}

/** 2024q3, 2024-07, Eff_07-01-2024, or the version of an NCCI file: v302 is the third quarter of the year 1994 + 30. */
function quarter(name: string): ReleasePeriod | undefined {
  const [, year, number] = /(20\d\d)[-_ ]?q([1-4])/i.exec(name) ?? [];
  if (year) return quarterOf(Number(year), Number(number));
  const [, monthYear, month] = /(20\d\d)-(\d\d)(?!\d)/.exec(name) ?? [];
  if (monthYear) return quarterOf(Number(monthYear), Math.ceil(Number(month) / 3));
  const [, effective, effectiveYear] = /(\d\d)-\d\d-(20\d\d)/.exec(name) ?? [];
  if (effectiveYear) return quarterOf(Number(effectiveYear), Math.ceil(Number(effective) / 3));
  const [, major, minor] = /v(\d\d)([0-3])r/i.exec(name) ?? [];
  if (major) return quarterOf(1994 + Number(major), Number(minor) + 1);
  const namedYear = yearIn(name) ?? shortYearIn(name);
  return namedYear ? quarterNamed(name, namedYear) : undefined;
}

/** Quarterly files name their first month: HCPC2024_JUL, April 2026. */
function quarterNamed(name: string, year: number): ReleasePeriod | undefined {
  const [month] = /(?<![a-z])(jan|apr|jul|oct)(?=[a-z]*)/i.exec(name) ?? [];
  const number = ["jan", "apr", "jul", "oct"].indexOf(month?.toLowerCase() ?? "") + 1;
  return number > 0 ? quarterOf(year, number) : undefined;
}

const quarterOf = (year: number, number: number): ReleasePeriod => ({
  label: `${year} Q${number}`,
  covers: span(`${year}-${String(number * 3 - 2).padStart(2, "0")}-01`, 3),
});

/** Version 41 of the grouper and of the code editor is that of fiscal year 2024; 41.1 is its April update. */
function grouper(name: string): ReleasePeriod | undefined {
  const [, major, minor] = /v(\d\d)(?:\.(\d))?(?!\d)/i.exec(name) ?? [];
  if (!major) return fiscalYear(name);
  const year = 1983 + Number(major);
  return minor && minor !== "0"
    ? { label: `v${major}.${minor}`, covers: span(`${year}-04-01`, 6) }
    : { label: `v${major}`, covers: span(`${year - 1}-10-01`, 12) };
}

function span(first: string, months: number): Coverage {
  const from = calendarDate(first);
  return { from, through: addDays(addMonths(from, months), -1) };
}
