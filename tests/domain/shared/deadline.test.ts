import fc from "fast-check";
import { expect, it } from "vitest";
import { addDays, type CalendarDate, calendarDate, fromDayNumber } from "@/domain/shared/calendar-date";
import { type DeadlineTerms, deadlineOf } from "@/domain/shared/deadline";

const dates: fc.Arbitrary<CalendarDate> = fc.integer({ min: 15_000, max: 30_000 }).map(fromDayNumber);
const terms: fc.Arbitrary<DeadlineTerms> = fc.record({
  count: fc.integer({ min: 1, max: 400 }),
  unit: fc.constantFrom("day" as const, "month" as const),
  calendar: fc.constantFrom("calendar" as const, "business" as const),
  receiptPresumptionDays: fc.nat(5),
});

/** Written on the platform's calendar alone, day by day; shares nothing with ours. */
function byThePlatform(basis: string, given: DeadlineTerms, holidays: ReadonlySet<string>): string {
  const date = new Date(`${basis}T00:00:00Z`);
  const text = () => date.toISOString().slice(0, 10);
  date.setUTCDate(date.getUTCDate() + given.receiptPresumptionDays);
  if (given.unit === "month") {
    const day = date.getUTCDate();
    date.setUTCDate(1);
    date.setUTCMonth(date.getUTCMonth() + given.count);
    const month = date.getUTCMonth();
    date.setUTCDate(day);
    // The month was too short: the last day of it.
    if (date.getUTCMonth() !== month) date.setUTCDate(0);
    return text();
  }
  for (let counted = 0; counted < given.count; ) {
    date.setUTCDate(date.getUTCDate() + 1);
    const isFree = [0, 6].includes(date.getUTCDay()) || holidays.has(text());
    if (given.calendar === "calendar" || !isFree) counted += 1;
  }
  return text();
}

it("TIME-1: a deadline agrees with an independent calendar, over months, business days, holidays and leap years", () => {
  fc.assert(
    fc.property(dates, terms, fc.uniqueArray(fc.nat(400), { maxLength: 8 }), (basis, given, offsets) => {
      const holidays = new Set(offsets.map((days) => addDays(basis, days)));
      expect(deadlineOf(basis, given, holidays)).toBe(byThePlatform(basis, given, holidays));
    }),
    { numRuns: 3_000 },
  );
});

it.each([
  // 60 days across the change to daylight saving time, counted by hand: 25 left of February 3rd's month, 31, 4.
  ["2026-02-03", { count: 60, unit: "day", calendar: "calendar", receiptPresumptionDays: 0 }, "2026-04-04"],
  ["2027-12-31", { count: 2, unit: "month", calendar: "calendar", receiptPresumptionDays: 0 }, "2028-02-29"],
  ["2026-10-30", { count: 1, unit: "day", calendar: "business", receiptPresumptionDays: 0 }, "2026-11-02"],
  ["2026-03-06", { count: 180, unit: "day", calendar: "calendar", receiptPresumptionDays: 5 }, "2026-09-07"],
] as const)("TIME-1: from %s, %o ends on %s", (basis, given, end) => {
  expect(deadlineOf(calendarDate(basis), given)).toBe(end);
});
