import { countOf } from "@/components/format/count-text";
import type { CalendarDate } from "@/domain/shared/calendar-date";
import { dayOfWeek, daysBetween, formatCalendarDate } from "@/domain/shared/calendar-date";

const WEEKDAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];

export interface ClockReading {
  /** "Fri 03/27/2026" */
  readonly day: string;
  /** "4 days", "today", "2 days late" */
  readonly left: string;
  readonly days: number;
  readonly urgency: "calm" | "near" | "late";
}

/** What a deadline says on a given day. Near begins `nearDays` before it, late the day after it. */
export function clockReading(due: CalendarDate, today: CalendarDate, nearDays = 3): ClockReading {
  const days = daysBetween(today, due);
  return {
    day: `${WEEKDAYS[dayOfWeek(due)]} ${formatCalendarDate(due)}`,
    left: leftText(days),
    days,
    urgency: days < 0 ? "late" : days <= nearDays ? "near" : "calm",
  };
}

function leftText(days: number): string {
  if (days === 0) return "today";
  return days < 0 ? `${countOf(-days, "day")} late` : countOf(days, "day");
}
