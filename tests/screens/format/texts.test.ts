import { describe, expect, it } from "vitest";
import { clockReading } from "@/components/format/clock-reading";
import { countOf, countText } from "@/components/format/count-text";
import { durationText } from "@/components/format/duration-text";
import { instantText, timeText } from "@/components/format/instant-text";
import { moneyText } from "@/components/format/money-text";
import { percentText } from "@/components/format/percent-text";
import { readTypedDate } from "@/components/format/read-typed-date";
import { sizeText } from "@/components/format/size-text";
import { calendarDate } from "@/domain/shared/calendar-date";

describe("money in words (MON)", () => {
  it.each([
    [1_248_000n, "$12,480.00"],
    [-310_645n, "−$3,106.45"],
    [0n, "$0.00"],
    [5n, "$0.05"],
    [undefined, "not known"],
    [null, "not known"],
  ])("%s is %s", (cents, text) => expect(moneyText(cents)).toBe(text));
});

describe("sizes of files", () => {
  it.each([
    [0, "0 bytes"],
    [1, "1 byte"],
    [999, "999 bytes"],
    [1_965, "2 kB"],
    [999_999, "1,000 kB"],
    [2_204_985, "2.2 MB"],
    [100_942_752, "101 MB"],
  ])("%s is %s", (bytes, text) => expect(sizeText(bytes)).toBe(text));
});

describe("counts and shares", () => {
  it("divide thousands", () => expect(countText(104_200)).toBe("104,200"));
  it("have a true minus sign", () => expect(countText(-1234n)).toBe("−1,234"));
  it("know one from many", () => {
    expect([countOf(1, "day"), countOf(0, "day"), countOf(2, "entry", "entries")]).toEqual([
      "1 day",
      "0 days",
      "2 entries",
    ]);
  });
  it.each([
    [952, 10_500, "9.1 %"],
    [1, 8, "12.5 %"],
    [1, 2000, "0.1 %"],
    [-1, 8, "−12.5 %"],
    [0, 5, "0.0 %"],
    [5, 0, "not known"],
  ])("%s of %s is %s", (part, whole, text) => expect(percentText(part, whole)).toBe(text));
});

describe("clocks", () => {
  const today = calendarDate("2026-03-23");
  it.each([
    ["2026-03-27", "Fri 03/27/2026", "4 days", "calm"],
    ["2026-03-26", "Thu 03/26/2026", "3 days", "near"],
    ["2026-03-24", "Tue 03/24/2026", "1 day", "near"],
    ["2026-03-23", "Mon 03/23/2026", "today", "near"],
    ["2026-03-21", "Sat 03/21/2026", "2 days late", "late"],
  ])("due %s: %s, %s, %s", (due, day, left, urgency) => {
    expect(clockReading(calendarDate(due), today)).toMatchObject({ day, left, urgency });
  });
  it("can be near earlier", () => {
    expect(clockReading(calendarDate("2026-03-30"), today, 7).urgency).toBe("near");
  });
});

describe("instants and durations (TIME)", () => {
  it("stand in the zone of the organization", () => {
    expect(instantText("2026-03-01T04:30:00Z", "America/New_York")).toBe("02/28/2026 23:30");
    expect(instantText("2026-03-01T05:00:00Z", "America/New_York")).toBe("03/01/2026 00:00");
    expect(timeText("2026-07-01T14:05:00Z", "America/Chicago")).toBe("09:05");
  });
  it.each([
    [4_000, "4 s"],
    [42 * 60_000, "42 min"],
    [18 * 3_600_000, "18 h"],
    [47 * 3_600_000, "47 h"],
    [14 * 86_400_000, "14 days"],
  ])("%s ms is %s", (ms, text) => expect(durationText(ms)).toBe(text));
});

describe("dates as people type them", () => {
  const today = calendarDate("2026-03-23");
  it.each([
    ["03/27/2026", "2026-03-27"],
    ["3/7/26", "2026-03-07"],
    ["03272026", "2026-03-27"],
    ["2026-03-27", "2026-03-27"],
    ["t", "2026-03-23"],
    ["+7", "2026-03-30"],
    ["-1", "2026-03-22"],
    ["02/29/2026", undefined],
    ["13/01/2026", undefined],
    ["soon", undefined],
    ["", undefined],
  ])("%s", (typed, date) => expect(readTypedDate(typed, today)).toBe(date));
});
