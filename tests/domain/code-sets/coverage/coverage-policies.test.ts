import { describe, expect, test } from "vitest";
import type { Component, ComponentKind } from "@/domain/code-sets/components/component";
import { createCoveragePolicies } from "@/domain/code-sets/coverage/coverage-policies";
import { calendarDate } from "@/domain/shared/calendar-date";

const component = <Kind extends ComponentKind>(
  kind: Kind,
  content: Component<Kind>["content"],
): Component => ({
  kind,
  content,
  counts: {},
  source: {
    provenance: { name: kind, publisher: "CMS", version: "undated", checksum: "" },
    covers: { from: calendarDate("1995-01-01") },
  },
});

const day = calendarDate;
const POLICIES = createCoveragePolicies([
  component("coverage-articles", [
    { key: "1/3", name: "A1", title: "Screening", from: day("2024-01-01"), through: day("2025-12-31") },
    { key: "1/4", name: "A1", title: "Screening", from: day("2026-01-01") },
    { key: "2/1", name: "A2", title: "Another contractor", from: day("2024-01-01") },
    { key: "3/1", name: "A3", title: "Words only", from: day("2024-01-01") },
    { key: "4/1", name: "A4", title: "Proposed" },
  ]),
  component("coverage-contractors", [
    { key: "10/12/1", number: "01112", name: "Example MAC" },
    { key: "11/12/1", number: "05102", name: "Other MAC" },
    { key: "12/12/1", number: "09999", name: "Without articles" },
  ]),
  component("coverage-article-contractors", [
    ...["1/3", "1/4", "3/1", "4/1"].map((article) => ({ article, contractor: "10/12/1" })),
    { article: "2/1", contractor: "11/12/1" },
  ]),
  component("coverage-article-procedures", [
    ...["1/3", "1/4", "2/1", "4/1"].map((article) => ({ article, group: "1", codes: ["G0101"] })),
    { article: "3/1", group: "1", codes: ["G0103"] },
  ]),
  component("coverage-article-diagnoses", [
    { article: "1/3", group: "1", codes: ["Z12.31"] },
    { article: "1/4", group: "1", codes: ["Z12.4"] },
    { article: "1/4", group: "2", codes: ["Z12.4", "N87.0"] },
    { article: "2/1", group: "1", codes: ["I10"] },
  ]),
  component("coverage-article-exclusions", [{ article: "1/4", group: "1", codes: ["N87.0"] }]),
]);

const ask = (diagnosis: string, on = "2026-02-01", contractor = "01112", procedure = "G0101") =>
  POLICIES.ask({ procedure, diagnosis, on: day(on), contractor });

describe("C11: diagnosis against procedure, by contractor and date", () => {
  test.each([
    ["a list names the diagnosis, in each of its groups", ask("Z12.4"), "supports", ["1", "2"]],
    [
      "with or without dot, and the contractor without its zero",
      ask("Z124", "2026-02-01", "1112"),
      "supports",
      ["1", "2"],
    ],
    ["a list against it weighs more than one for it", ask("N87.0"), "does-not-support", ["1"]],
    ["no list names it", ask("I10"), "not-listed", []],
    ["the version of the date answers", ask("Z12.31", "2025-06-01"), "supports", ["1"]],
    ["and not the one that followed it", ask("Z12.31", "2026-06-01"), "not-listed", []],
    ["another contractor has lists of its own", ask("I10", "2026-02-01", "05102"), "supports", ["1"]],
  ] as const)("%s", (_what, answer, verdict, groups) => {
    expect(answer.verdict).toBe(verdict);
    expect(answer.articles.flatMap((each) => each.groups)).toEqual(groups);
    expect(answer.remark).toContain("article’s text");
  });

  test.each([
    [
      "no policy is loaded",
      createCoveragePolicies([]).ask({
        procedure: "G0101",
        diagnosis: "I10",
        on: day("2026-02-01"),
        contractor: "01112",
      }),
      /no coverage article is loaded/,
    ],
    ["no article lists the procedure", ask("I10", "2026-02-01", "01112", "G0999"), /lists G0999/],
    ["none was in force on the date", ask("Z12.31", "2020-01-01"), /in force on 2020-01-01/],
    ["an article lists no diagnoses", ask("I10", "2026-02-01", "01112", "G0103"), /read their text/],
    ["the contractor is not at hand", ask("Z12.4", "2026-02-01", "00000"), /contractor 00000/],
  ] as const)("not checked, and never covered: %s", (_what, answer, why) => {
    expect(answer.verdict).toBe("not-checked");
    expect(answer.remark).toMatch(why);
  });

  test("contractors with articles are named", () => {
    expect(POLICIES.contractors.map(({ number }) => number)).toEqual(["01112", "05102"]);
  });
});
