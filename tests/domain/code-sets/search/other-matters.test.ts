import { expect, test } from "vitest";
import { createSearchIndex } from "@/domain/code-sets/search/search-index";
import { calendarDate } from "@/domain/shared/calendar-date";

const entry = (code: string, title: string, billable = true) => ({
  system: "icd10cm" as const,
  code,
  title,
  titleOrigin: "official" as const,
  billable,
  validFrom: calendarDate("2025-10-01"),
});
const PARTS = "rectum,anus,cecum,ileum,jejunum,pouch,pylorus,cardia,fundus,antrum,duodenum,appendix".split(
  ",",
);
const index = createSearchIndex({
  entries: [
    ...PARTS.map((part, at) => entry(`K5${at + 10}`, `Ulcerative colitis of ${part}`)),
    entry("K59", "Functional disorders, megacolon", false),
    entry("K5931", "Toxic megacolon"),
    entry("Z00", "Examination"),
  ],
  alternates: () => [],
  commonness: () => 0,
  phrases: () => [{ words: "Megacolon toxic", code: "K5931" }],
});
const find = (query: string, limit: number) =>
  index
    .find(query, { on: calendarDate("2026-01-15"), limit, billableOnly: false })
    .map((row) => ({ code: row.entry.code, score: row.score }));

test("C3: of two things said in one breath the second stands behind the rows read first", () => {
  const codes = find("ulcerative colitis toxic megacolon", 10).map(({ code }) => code);
  expect(codes.length).toBe(10);
  expect(codes.slice(0, 8)).not.toContain("K5931");
  expect(codes[8]).toBe("K5931");
});

test("C3: as many rows as are asked for, in the order of their scores; a short list is left as it is", () => {
  const long = find("ulcerative colitis toxic megacolon", 12);
  expect(long.slice(0, 10)).toEqual(find("ulcerative colitis toxic megacolon", 10));
  const scores = long.map(({ score }) => score);
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
  expect(find("ulcerative colitis", 10).map(({ code }) => code)).not.toContain("K5931");
});
