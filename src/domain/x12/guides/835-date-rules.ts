/** In which order the days of a remittance come (SNIP 4): what is paid begins before it ends, and before it is paid. */
import { type CalendarDate, dateToD8 } from "../../shared/calendar-date";
import type { Loop } from "../definition";
import { type Rule, type RuleFinding, rule } from "../guide";
import { claimPaymentLoop, servicePaymentLoop } from "./835-claim";

const AUTHORITY = "005010X221A1";
interface Dated {
  readonly qualifier: string;
  readonly date: CalendarDate;
}
/** Where in `dates` the end stands when it comes before the beginning. */
function earlyEnd(dates: readonly Dated[], first: string, last: string): number {
  if (dates.length < 2) return -1;
  const begin = dates.find(({ qualifier }) => qualifier === first)?.date;
  return begin === undefined
    ? -1
    : dates.findIndex(({ qualifier, date }) => qualifier === last && date < begin);
}
function endsEarly(
  key: string,
  dates: readonly Dated[],
  [first, last]: readonly [string, string],
): RuleFinding[] | undefined {
  const at = earlyEnd(dates, first, last);
  const date = dates[at]?.date;
  return (
    date && [
      {
        at: `${key}[${at}].date`,
        value: dateToD8(date),
        message: `The end (DTM*${last}) is ${date}, before the beginning (DTM*${first}).`,
      },
    ]
  );
}

interface Paid {
  readonly payment?: { readonly effectiveDate?: CalendarDate } | undefined;
}
/** What begins later than the day of the payment. */
function notYet(
  key: string,
  dates: readonly Dated[],
  paid: CalendarDate | undefined,
): RuleFinding[] | undefined {
  if (paid === undefined) return undefined;
  const at = dates.findIndex(({ date }) => date > paid);
  const date = dates[at]?.date;
  return (
    date && [
      {
        at: `${key}[${at}].date`,
        value: dateToD8(date),
        message: `${date} is later than the day of the payment (${paid}, BPR16).`,
      },
    ]
  );
}

/** `root` has the payment that all claims are paid by. */
export const remittanceDateRules = (root: Loop): readonly Rule[] => [
  rule(claimPaymentLoop, {
    id: "835/days",
    snip: 4,
    severity: "warning",
    authority: `${AUTHORITY}, DTM of loop 2100 and BPR16`,
    check: ({ statementDates }, ancestors) =>
      statementDates.length === 0
        ? undefined
        : (endsEarly("statementDates", statementDates, ["232", "233"]) ??
          notYet(
            "statementDates",
            statementDates,
            (ancestors(root) as Paid | undefined)?.payment?.effectiveDate,
          )),
  }),
  rule(servicePaymentLoop, {
    id: "835/days",
    snip: 4,
    severity: "warning",
    authority: `${AUTHORITY}, DTM of loop 2110 and BPR16`,
    check: ({ dates }, ancestors) =>
      dates.length === 0
        ? undefined
        : (endsEarly("dates", dates, ["150", "151"]) ??
          notYet("dates", dates, (ancestors(root) as Paid | undefined)?.payment?.effectiveDate)),
  }),
];
