import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type AppealClockRule,
  appealDeadline,
  deadlineWords,
  decisionDueOn,
  filingTroubles,
  sendBy,
} from "@/domain/appeals/appeal-deadline";
import { APPEAL_LEVEL_SEEDS } from "@/domain/appeals/appeal-levels";
import { addDays, type CalendarDate, calendarDate } from "@/domain/shared/calendar-date";

const day = calendarDate;
const ruleOf = (program: string, level: number): AppealClockRule => {
  const seed = APPEAL_LEVEL_SEEDS.find((row) => row.program === program && row.level === level);
  if (!seed) throw new Error("no such level");
  return { ...seed, levelName: seed.name, confirmed: false };
};

describe("D4, D5: the appeal clock", () => {
  it.each([
    // 42 CFR 405.942 with 405.942(a)(1): 120 days from receipt, presumed 5 days after the notice of 03/20/2026.
    ["Medicare FFS, level 1", "medicare-ffs", 1, "2026-07-23"],
    ["Medicare FFS, level 2", "medicare-ffs", 2, "2026-09-21"],
    ["Medicare Advantage, 65 days of the notice", "medicare-advantage", 1, "2026-05-24"],
    ["commercial, level 1", "commercial", 1, "2026-09-16"],
    ["Medicaid managed care", "medicaid", 1, "2026-05-19"],
  ] as const)("%s", (_, program, level, expected) => {
    expect(appealDeadline(ruleOf(program, level), { noticedOn: day("2026-03-20") })).toBe(expected);
  });

  it("the printed date wins only where it is earlier", () => {
    fc.assert(
      fc.property(fc.integer({ min: -400, max: 400 }), (offset) => {
        const noticedOn = day("2026-03-20");
        const byRule = appealDeadline(ruleOf("commercial", 1), { noticedOn });
        const printedOn = addDays(noticedOn, offset);
        const deadline = appealDeadline(ruleOf("commercial", 1), { noticedOn, printedOn });
        expect(deadline).toBe(printedOn < byRule ? printedOn : byRule);
      }),
    );
  });

  it("says on what it rests, and that the office has not confirmed it", () => {
    expect(deadlineWords(ruleOf("medicare-ffs", 1), day("2026-03-20"))).toBe(
      "120 days from receipt, 5 days after the notice of 03/20/2026 (42 CFR 405.942, not confirmed by the office yet)",
    );
  });

  it("mail must leave five days earlier where receipt counts, not where sending does", () => {
    expect(sendBy(day("2026-07-23"), "received", "mail")).toBe("2026-07-18");
    expect(sendBy(day("2026-07-23"), "received", "mailbox")).toBe("2026-07-23");
    expect(sendBy(day("2026-07-23"), "sent", "mail")).toBe("2026-07-23");
  });

  const troubles = (
    today: string,
    amount = 50_000n,
    channel: "mail" | "mailbox" = "mailbox",
    deadlineOn?: CalendarDate,
  ) =>
    filingTroubles({
      today: day(today),
      channel,
      amount,
      deadlineOn: deadlineOn ?? day("2026-07-23"),
      rule: ruleOf("medicare-ffs", 3),
    });
  it.each([
    ["on the last day by mailbox: none", "2026-07-23", 50_000n, "mailbox", []],
    ["a day later: late", "2026-07-24", 50_000n, "mailbox", ["after-deadline"]],
    [
      "by mail four days before: late, it arrives too late",
      "2026-07-19",
      50_000n,
      "mail",
      ["after-deadline"],
    ],
    ["a cent below the minimum of $200.00", "2026-07-01", 19_999n, "mailbox", ["below-minimum"]],
    ["exactly the minimum: none", "2026-07-01", 20_000n, "mailbox", []],
  ] as const)("%s", (_, today, amount, channel, expected) => {
    expect(troubles(today, amount, channel)).toEqual(expected);
  });

  it("the payer's clock runs from the filing; a level without one has none", () => {
    expect(decisionDueOn(day("2026-03-23"), ruleOf("commercial", 1))).toBe("2026-05-22");
    expect(decisionDueOn(day("2026-03-23"), ruleOf("medicaid", 1))).toBeUndefined();
    expect(decisionDueOn(day("2026-03-23"), undefined)).toBeUndefined();
  });
});
