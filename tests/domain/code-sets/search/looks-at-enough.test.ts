import { expect, test } from "vitest";
import type { CodeUsage } from "@/domain/code-sets/search/code-usage";
import { createSearchIndex } from "@/domain/code-sets/search/search-index";
import { starterDiagnosisNotes, starterReleases } from "@/domain/code-sets/starter/starter-code-sets";
import { calendarDate } from "@/domain/shared/calendar-date";
import { ENCODER_QUERIES } from "../../../benchmarks/encoder-queries";

const ON = calendarDate("2026-01-15");
const USED: CodeUsage = new Map([
  ["I10", 1],
  ["E119", 0.8],
  ["D649", 0.5],
  ["R079", 0.4],
]);
const SAMPLE = 600;

/** Every so many of all beginnings of all queries: the same ones each time. */
function someBeginnings(): string[] {
  const beginnings = ENCODER_QUERIES.trim()
    .split("\n")
    .map((line) => line.split("|")[1] ?? "")
    .flatMap((query) => Array.from(query, (_, at) => query.slice(0, at + 1)));
  const every = Math.floor(beginnings.length / SAMPLE);
  return beginnings.filter((_, at) => at % every === 7 % every);
}

test("C3: looking at enough codes finds the first ten that looking at every code finds", () => {
  const entries = starterReleases()
    .filter(({ system }) => system === "icd10cm")
    .flatMap((release) => release.entries);
  const notes = starterDiagnosisNotes();
  const source = {
    entries,
    alternates: (code: string) => notes.wordingsOf(code),
    commonness: (code: string) => (code.endsWith("9") ? 0.5 : 0),
  };
  const [enough, everything] = [createSearchIndex(source), createSearchIndex(source, "everything")];
  let full = 0;
  for (const query of someBeginnings()) {
    for (const usage of [undefined, USED]) {
      const options = { on: ON, limit: 10, billableOnly: false, ...(usage && { usage }) };
      const codes = (index: typeof enough) => index.find(query, options).map(({ entry }) => entry.code);
      const found = codes(enough);
      expect(found, query).toEqual(codes(everything));
      if (found.length === 10) full += 1;
    }
  }
  expect(full).toBeGreaterThan(SAMPLE / 2);
});
