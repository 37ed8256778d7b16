import { describe, expect, it } from "vitest";
import {
  type FormField,
  type FormGroup,
  problemOf,
  problemsOf,
  rebase,
  shownFields,
  typed,
} from "@/components/record-form/form-field";

const groups: readonly FormGroup[] = [
  {
    fields: [
      { name: "name", label: "Name", required: true },
      { name: "days", label: "Days", kind: "count" },
    ],
  },
  {
    fields: [
      { name: "elsewhere", label: "Elsewhere", kind: "tick" },
      { name: "city", label: "City", required: true, when: ({ elsewhere }) => elsewhere === "yes" },
    ],
  },
];

describe("a field of a form", () => {
  it.each<readonly [string, Partial<FormField>, string, string | undefined]>([
    ["empty and not needed", {}, "  ", undefined],
    ["empty and needed", { required: true }, " ", "This is needed."],
    ["no choice where one is needed", { required: true, kind: "choice" }, "", "Choose one."],
    ["a number", { kind: "count" }, "90", undefined],
    ["no number", { kind: "count" }, "9x", "A whole number."],
    ["a part of a number", { kind: "count" }, "9.5", "A whole number."],
    ["an amount", { kind: "amount" }, "$1,200.50", undefined],
    ["no amount", { kind: "amount" }, "0", "An amount such as 200.00."],
    ["a date", { kind: "date" }, "2/28/2026", undefined],
    ["no date of the calendar", { kind: "date" }, "02/30/2026", "This is not a date of the calendar."],
    ["what its rule refuses", { rule: { problemOf: (text) => `not ${text}` } }, " x ", "not x"],
  ])("%s", (_what, field, text, problem) => {
    expect(problemOf({ name: "one", label: "One", ...field }, { one: text })).toBe(problem);
  });

  it("that is not shown is not asked for", () => {
    expect(problemsOf(groups, { name: "A", elsewhere: "" })).toEqual({});
    expect(problemsOf(groups, { name: "", days: "x", elsewhere: "yes" })).toEqual({
      name: "This is needed.",
      days: "A whole number.",
      city: "This is needed.",
    });
    expect(shownFields(groups, { elsewhere: "" }).map(({ name }) => name)).toEqual([
      "name",
      "days",
      "elsewhere",
    ]);
  });

  it("that is empty is nothing, not an empty text", () => {
    expect([typed.text("  "), typed.count(""), typed.date(undefined), typed.amount("")]).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect([typed.text(" a "), typed.count("07"), typed.date("1/2/26"), typed.amount("12.5")]).toEqual([
      "a",
      7,
      "2026-01-02",
      1_250n,
    ]);
  });
});

describe("CONC-1: typing upon what somebody saved in the meantime", () => {
  const base = { name: "Cobalt", days: "180", city: "Omaha", state: "NE" };

  it("keeps what was typed here, follows the other side elsewhere, and names what both changed", () => {
    const mine = { ...base, name: "Cobalt Mutual", days: "90", state: "OH" };
    const saved = { ...base, days: "120", city: "Lincoln", state: "OH" };
    expect(rebase(base, mine, saved)).toEqual({
      values: { name: "Cobalt Mutual", days: "90", city: "Lincoln", state: "OH" },
      theirs: { days: "120" },
    });
  });

  it("is what was saved, when nothing was typed", () => {
    const saved = { ...base, city: "" };
    expect(rebase(base, base, saved)).toEqual({ values: saved, theirs: {} });
  });
});
