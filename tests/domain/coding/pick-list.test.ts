import { describe, expect, it } from "vitest";
import { MOST_PICKED, pickListText, readPickListText } from "@/domain/coding/pick-list";

const entry = (section: string, code: string, line: number) => ({ section, code, line });

describe("C20: pick lists as people type them", () => {
  it("has headings that end with a colon, and codes with words behind them for the eye", () => {
    const text =
      "E11.9\n\nVisits:\n99213 established, low\n 99214\n\n  Diabetes:\ne11.22 with kidney disease\n";
    expect(readPickListText(text)).toEqual({
      entries: [
        entry("", "E11.9", 1),
        entry("Visits", "99213", 4),
        entry("Visits", "99214", 5),
        entry("Diabetes", "E11.22", 8),
      ],
      problems: [],
    });
  });

  it("names each line that cannot stand, and keeps reading", () => {
    const { entries, problems } = readPickListText(`Visits\nI10\ni10 again\n${"long ".repeat(9)}:\nJ3301`);
    expect(problems).toEqual([
      "Line 1: “VISITS” is no code; a heading ends with a colon.",
      "Line 3: I10 stands on the list already.",
      "Line 4: a heading has at most 40 characters.",
    ]);
    expect(entries.map(({ code }) => code)).toEqual(["I10", "J3301"]);
  });

  it("refuses a list nobody could pick from", () => {
    const text = Array.from({ length: MOST_PICKED + 1 }, (_, at) => String(10_000 + at)).join("\n");
    expect(readPickListText(text).problems).toEqual(["At most 200 codes stand on one list."]);
  });

  it("is written back as it is read", () => {
    const shown = [
      { section: "", code: "I10", title: "Essential hypertension" },
      { section: "Visits", code: "99213", title: "" },
      { section: "Visits", code: "99214", title: "Office visit" },
      { section: "Diabetes", code: "E11.9", title: "Type 2 diabetes" },
    ];
    const text =
      "I10 Essential hypertension\n\nVisits:\n99213\n99214 Office visit\n\nDiabetes:\nE11.9 Type 2 diabetes";
    expect(pickListText(shown)).toBe(text);
    expect(readPickListText(text).entries.map(({ section, code }) => ({ section, code }))).toEqual(
      shown.map(({ section, code }) => ({ section, code })),
    );
  });
});
