import { calendarDate } from "@/domain/shared/calendar-date";

/** The showcase stands still, so that its pictures can be compared. */
export const TODAY = calendarDate("2026-03-23");
export const day = calendarDate;
