import { calendarDate } from "@/domain/shared/calendar-date";
import { madeUpComponent } from "../made-up-release";

/** Three contractors, one of them without articles; G0101 is spoken of by two, in two versions of one article. */
export const MADE_UP_ARTICLES = [
  madeUpComponent("coverage-articles", [
    {
      key: "1/3",
      name: "A1",
      title: "Screening",
      from: calendarDate("2024-01-01"),
      through: calendarDate("2025-12-31"),
    },
    { key: "1/4", name: "A1", title: "Screening", from: calendarDate("2026-01-01") },
    { key: "2/1", name: "A2", title: "Another contractor", from: calendarDate("2024-01-01") },
    { key: "3/1", name: "A3", title: "Words only", from: calendarDate("2024-01-01") },
    { key: "4/1", name: "A4", title: "Proposed" },
  ]),
  madeUpComponent("coverage-contractors", [
    { key: "10/12/1", number: "01112", name: "Example MAC" },
    { key: "11/12/1", number: "05102", name: "Other MAC" },
    { key: "12/12/1", number: "09999", name: "Without articles" },
  ]),
  madeUpComponent("coverage-article-contractors", [
    ...["1/3", "1/4", "3/1", "4/1"].map((article) => ({ article, contractor: "10/12/1" })),
    { article: "2/1", contractor: "11/12/1" },
  ]),
  madeUpComponent("coverage-article-procedures", [
    ...["1/3", "1/4", "2/1", "4/1"].map((article) => ({ article, group: "1", codes: ["G0101"] })),
    { article: "3/1", group: "1", codes: ["G0103"] },
  ]),
  madeUpComponent("coverage-article-diagnoses", [
    { article: "1/3", group: "1", codes: ["Z12.31"] },
    { article: "1/4", group: "1", codes: ["Z12.4"] },
    { article: "1/4", group: "2", codes: ["Z12.4", "N87.0"] },
    { article: "2/1", group: "1", codes: ["I10"] },
  ]),
  madeUpComponent("coverage-article-exclusions", [{ article: "1/4", group: "1", codes: ["N87.0"] }]),
];
