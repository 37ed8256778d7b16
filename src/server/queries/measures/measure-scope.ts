import type { AgeBucket } from "@/domain/measures/aged-ar-rate";
import type { CodingAvailability } from "@/domain/measures/coding-backlog";
import type { CalendarDate } from "@/domain/shared/calendar-date";
import {
  type CalendarMonth,
  firstDayOf,
  lastDayOf,
  monthOf,
  shiftMonth,
} from "@/domain/shared/calendar-month";
import type { ReadContext } from "../read-model";

/** Which days, and as of which day, a number is about. */
export interface Period {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  /** What is open, is open at the end of this day. */
  readonly asOf: CalendarDate;
}

/** What narrows a number and its rows alike; `none` stands for rows without a rendering provider. */
export interface FactFilter {
  readonly payerId?: string | undefined;
  readonly providerId?: string | undefined;
  readonly category?: string | undefined;
  readonly age?: AgeBucket | undefined;
  readonly olderThanDays?: number | undefined;
  readonly availability?: CodingAvailability | undefined;
  readonly month?: CalendarMonth | undefined;
}

/** Whose data, in which zone. Test claims count nowhere, except in the demo, which has no others. */
export interface Office {
  readonly timeZone: string;
  readonly withTestClaims: boolean;
  /** Only what this clinician rendered. */
  readonly ownUserId: string | null;
}

export const officeOf = ({ organization, reach, actor }: ReadContext): Office => ({
  timeZone: organization.timeZone,
  withTestClaims: organization.demo,
  ownUserId: reach === "own" ? actor.userId : null,
});

/** A month that has ended is seen as of its last day, the running one as of today. */
export function periodOf(month: CalendarMonth, today: CalendarDate): Period {
  const last = lastDayOf(month);
  return { from: firstDayOf(month), to: last, asOf: last < today ? last : today };
}

/** The months before the reporting month, which the denominator of an initial denial rate is averaged over. */
export const priorMonths = (month: CalendarMonth, count: number, today: CalendarDate): Period => ({
  from: firstDayOf(shiftMonth(month, -count)),
  to: lastDayOf(shiftMonth(month, -1)),
  asOf: periodOf(month, today).asOf,
});

/** Several months up to one, for trends. */
export const monthsPeriod = (month: CalendarMonth, count: number, today: CalendarDate): Period => ({
  ...periodOf(month, today),
  from: firstDayOf(shiftMonth(month, 1 - count)),
});

/** The last month that has ended when none is asked for; a month that has not begun is taken as the running one. */
export function reportingMonth(asked: CalendarMonth | undefined, today: CalendarDate): CalendarMonth {
  const running = monthOf(today);
  if (asked === undefined) return shiftMonth(running, -1);
  return asked > running ? running : asked;
}
