import fc from "fast-check";
import { expect, it } from "vitest";
import {
  addDays,
  addMonths,
  ageOn,
  type CalendarDate,
  calendarDate,
  dayOfWeek,
  daysBetween,
  fromDayNumber,
  parseCalendarDate,
  toDayNumber,
} from "@/domain/shared/calendar-date";
import { deadlineOf } from "@/domain/shared/deadline";

const dates: fc.Arbitrary<CalendarDate> = fc.integer({ min: -30_000, max: 60_000 }).map(fromDayNumber);

it("agrees with the platform's calendar on every day from 1887 to 2134", () => {
  for (let day = -30_000; day < 60_000; day += 1)
    expect(fromDayNumber(day)).toBe(new Date(day * 86_400_000).toISOString().slice(0, 10));
});

it("counts days there and back", () => {
  fc.assert(
    fc.property(dates, fc.integer({ min: -5000, max: 5000 }), (date, days) => {
      expect(daysBetween(date, addDays(date, days))).toBe(days);
      expect(fromDayNumber(toDayNumber(date))).toBe(date);
    }),
  );
});

it.each([
  ["2024-02-29", 12, "2025-02-28"],
  ["2026-01-31", 1, "2026-02-28"],
  ["2026-03-31", -1, "2026-02-28"],
  ["2025-11-15", 3, "2026-02-15"],
])("%s and %i months is %s", (from, months, to) => {
  expect(addMonths(calendarDate(from), months)).toBe(to);
});

it.each([
  ["1980-05-17", "2026-05-16", 45],
  ["1980-05-17", "2026-05-17", 46],
  ["2024-02-29", "2025-02-28", 0],
  ["2024-02-29", "2025-03-01", 1],
])("born %s is on %s %i years old", (born, on, age) => {
  expect(ageOn(calendarDate(born), calendarDate(on))).toBe(age);
});

it.each(["2026-02-29", "2026-13-01", "2026-00-10", "26-01-01", "2026-1-1", ""])("refuses %s", (text) => {
  expect(parseCalendarDate(text)).toBeUndefined();
});

it("knows the weekday", () => {
  expect(dayOfWeek(calendarDate("2026-03-27"))).toBe(5);
  expect(dayOfWeek(calendarDate("1969-12-28"))).toBe(0);
});

it("TIME-1 presumes receipt, counts business days, and skips holidays", () => {
  const notice = calendarDate("2026-03-20");
  const days = { count: 10, unit: "day", receiptPresumptionDays: 0 } as const;
  expect(deadlineOf(notice, { ...days, calendar: "calendar", receiptPresumptionDays: 5 })).toBe("2026-04-04");
  expect(deadlineOf(notice, { ...days, calendar: "business" })).toBe("2026-04-03");
  const holidays = new Set([calendarDate("2026-04-03")]);
  expect(deadlineOf(notice, { ...days, calendar: "business" }, holidays)).toBe("2026-04-06");
  expect(
    deadlineOf(notice, { count: 12, unit: "month", calendar: "calendar", receiptPresumptionDays: 0 }),
  ).toBe("2027-03-20");
});
