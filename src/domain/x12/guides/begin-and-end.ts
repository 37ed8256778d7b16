/** Days that stand in one loop and are told apart by their qualifiers: what ends does not end before it begins. */
import { type CalendarDate, dateToD8 } from "../../shared/calendar-date";
import type { Loop, Period } from "../definition";
import { type Rule, type RuleFinding, rule } from "../guide";

interface Dated {
  readonly qualifier: string;
  readonly date?: CalendarDate | undefined;
  readonly period?: Period | undefined;
}
/** The qualifiers (DTP01) of the first and the last day of one thing. */
interface BeginAndEnd {
  readonly begin: string;
  readonly end: string;
}

/** The loop has its days in `dates`. Where a thing is told several times, an end is early when it comes before all beginnings. */
export const endsAfterBeginning = (
  loop: Loop,
  guide: { readonly name: string; readonly authority: string },
  days: BeginAndEnd,
): Rule =>
  rule(loop, {
    id: `${guide.name}/end-before-beginning`,
    snip: 4,
    severity: "warning",
    authority: `${guide.authority}, DTP*${days.begin} and DTP*${days.end} of loop ${loop.id}`,
    check(value: unknown) {
      const { dates } = value as { readonly dates: readonly Dated[] };
      return dates.length < 2 ? undefined : earlyEnds(dates, days);
    },
  });

function* earlyEnds(dates: readonly Dated[], { begin, end }: BeginAndEnd): Iterable<RuleFinding> {
  const from = earliest(dates.filter(({ qualifier }) => qualifier === begin));
  if (from === undefined) return;
  for (const [at, { qualifier, date, period }] of dates.entries()) {
    const to = qualifier === end ? (date ?? period?.to ?? period?.from) : undefined;
    if (to !== undefined && to < from)
      yield {
        at: `dates[${at}].${date === undefined ? "period" : "date"}`,
        value: dateToD8(to),
        message: `The end (DTP*${end}) is ${to}, before the beginning (DTP*${begin}), ${from}.`,
      };
  }
}
const earliest = (days: readonly Dated[]): CalendarDate | undefined =>
  days
    .map(({ date, period }) => date ?? period?.from)
    .filter((day) => day !== undefined)
    .sort()[0];
