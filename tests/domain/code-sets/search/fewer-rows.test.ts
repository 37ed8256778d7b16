import { expect, test } from "vitest";
import { starterCodeSearch } from "@/domain/code-sets/starter/starter-code-sets";
import { calendarDate } from "@/domain/shared/calendar-date";
import { ENCODER_QUERIES } from "../../../benchmarks/encoder-queries";

const ON = calendarDate("2026-01-15");
const SYSTEMS = ["icd10cm", "hcpcs", "cpt", "modifier", "place-of-service"] as const;

test("C3: the first rows are the same, however many are asked for", () => {
  const queries = ENCODER_QUERIES.trim()
    .split("\n")
    .map((line) => line.split("|")[1] ?? "");
  const rows = (query: string, limit: number) =>
    starterCodeSearch()
      .search({ query, on: ON, systems: SYSTEMS, limit })
      .rows.map(({ system, code }) => `${system} ${code}`);
  let full = 0;
  for (const query of queries) {
    const few = rows(query, 24);
    expect(few, query).toEqual(rows(query, 40).slice(0, 24));
    if (few.length === 24) full += 1;
  }
  expect(full).toBeGreaterThan(queries.length / 4);
});
