import { describe, expect, it } from "vitest";
import { calendarDate } from "@/domain/shared/calendar-date";
import {
  firstDayOf,
  formatMonth,
  lastDayOf,
  monthOf,
  monthsUpTo,
  parseCalendarMonth,
  shiftMonth,
} from "@/domain/shared/calendar-month";

describe("calendar months", () => {
  const march = monthOf(calendarDate("2026-03-23"));
  it("begin and end on their days", () => {
    expect(firstDayOf(march)).toBe("2026-03-01");
    expect(lastDayOf(march)).toBe("2026-03-31");
    expect(lastDayOf(shiftMonth(march, -1))).toBe("2026-02-28");
    expect(lastDayOf(shiftMonth(march, -25))).toBe("2024-02-29");
  });
  it("step over the year", () => {
    expect(shiftMonth(march, -3)).toBe("2025-12");
    expect(monthsUpTo(march, 4)).toEqual(["2025-12", "2026-01", "2026-02", "2026-03"]);
    expect(formatMonth(march)).toBe("03/2026");
  });
  it("refuse what is no month", () => {
    expect(parseCalendarMonth("2026-13")).toBeUndefined();
    expect(parseCalendarMonth("2026-3")).toBeUndefined();
    expect(parseCalendarMonth("2026-03")).toBe("2026-03");
  });
});
