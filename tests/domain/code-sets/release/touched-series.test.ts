import { describe, expect, test } from "vitest";
import type { ComponentKind } from "@/domain/code-sets/components/component";
import { firstPair, touchedSeries } from "@/domain/code-sets/release/touched-series";
import { calendarDate } from "@/domain/shared/calendar-date";

const edition = (version: string, from: string) => ({
  version,
  covers: { from: calendarDate(from) },
  derived: false,
});
const TODAY = calendarDate("2026-03-23");

describe("C24: which two editions are looked at first", () => {
  test.each([
    ["none", [], undefined],
    ["one", [edition("2026 Q1", "2026-01-01")], undefined],
    [
      "in force and before",
      [edition("2025 Q4", "2025-10-01"), edition("2026 Q1", "2026-01-01")],
      { from: "2025 Q4", to: "2026 Q1" },
    ],
    [
      "the next one before the last one",
      [edition("2025 Q4", "2025-10-01"), edition("2026 Q1", "2026-01-01"), edition("2026 Q2", "2026-04-01")],
      { from: "2026 Q1", to: "2026 Q2" },
    ],
    ["one that is not in force yet", [edition("2026 Q2", "2026-04-01")], undefined],
  ] as const)("%s", (_what, editions, pair) => {
    expect(firstPair({ editions }, TODAY)).toEqual(pair);
  });
});

describe("C24: which series a file may change", () => {
  const CASES: readonly (readonly [ComponentKind, readonly string[]])[] = [
    ["icd10cm-order", ["icd10cm"]],
    ["icd10cm-tabular", ["icd10cm"]],
    ["poa-exempt", ["icd10cm"]],
    ["ms-drg-ccs", ["icd10cm"]],
    ["diagnosis-edits", ["icd10cm"]],
    ["icd10pcs-order-addenda", ["icd10pcs"]],
    ["hcpcs", ["hcpcs", "modifier"]],
    ["opps-status", ["hcpcs"]],
    ["cpt", ["cpt"]],
    ["mue", ["ncci-practitioner", "ncci-outpatient-hospital", "ncci-dme"]],
    ["hcc-mapping", ["hcc"]],
    ["place-of-service", []],
    ["coverage-articles", []],
  ];
  test.each(CASES)("%s: %j", (kind, series) => {
    expect(touchedSeries(kind)).toEqual(series);
  });
});
