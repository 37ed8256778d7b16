import { describe, expect, test } from "vitest";
import { createCoveragePolicies } from "@/domain/code-sets/coverage/coverage-policies";
import { calendarDate } from "@/domain/shared/calendar-date";
import { MADE_UP_ARTICLES } from "./made-up-articles";

const day = calendarDate;
const POLICIES = createCoveragePolicies(MADE_UP_ARTICLES);

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

  const naming = (code: string, more: { contractor?: string; on?: string } = {}) =>
    POLICIES.naming({
      code,
      isDiagnosis: /^[A-Z]\d\d\./.test(code),
      on: day(more.on ?? "2026-02-01"),
      contractor: more.contractor,
    }).map(({ article, list, groups, contractors }) => [
      article.name,
      list,
      groups.join(),
      contractors.map(({ number }) => number).join(),
    ]);

  test("articles in force that name a code, by its list, contractor and date", () => {
    expect(naming("G0101")).toEqual([
      ["A1", "procedures", "1", "01112"],
      ["A2", "procedures", "1", "05102"],
    ]);
    expect(naming("G0101", { contractor: "5102" })).toEqual([["A2", "procedures", "1", "05102"]]);
    expect(naming("N87.0")).toEqual([
      ["A1", "supports", "2", "01112"],
      ["A1", "does-not-support", "1", "01112"],
    ]);
    expect(naming("Z12.31")).toEqual([]);
    expect(naming("Z12.31", { on: "2025-06-01" })).toEqual([["A1", "supports", "1", "01112"]]);
    expect(naming("G0999")).toEqual([]);
    expect([POLICIES.hasArticles, createCoveragePolicies([]).hasArticles]).toEqual([true, false]);
  });
});
