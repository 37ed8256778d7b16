import { expect, test } from "vitest";
import { checkCodes } from "@/domain/code-sets/check/check-codes";
import type { CodesToCheck } from "@/domain/code-sets/check/checked-codes";
import { createCoveragePolicies } from "@/domain/code-sets/coverage/coverage-policies";
import { starterCodeSets } from "@/domain/code-sets/starter/starter-code-sets";
import { calendarDate } from "@/domain/shared/calendar-date";
import { MADE_UP_ARTICLES } from "../coverage/made-up-articles";

const POLICIES = createCoveragePolicies(MADE_UP_ARTICLES);

/** Findings of coverage as "kind code diagnosis". */
function asked(
  listed: CodesToCheck,
  { contractor = "01112", coverage = POLICIES, on = "2026-03-02" } = {},
): string[] {
  const sources = { codeSets: starterCodeSets(), coverage };
  const context = { date: calendarDate(on), setting: "practitioner" as const, contractor };
  return checkCodes(listed, context, sources)
    .filter(({ kind }) => kind.startsWith("coverage"))
    .map(({ kind, codes }) => [kind.replace("coverage-", ""), ...codes].join(" "));
}
const visit = (diagnoses: readonly string[], services: readonly string[]): CodesToCheck => ({
  diagnoses: diagnoses.map((code) => ({ code })),
  services: services.map((code) => ({ code })),
});

test("C11: one supporting diagnosis is enough; one that speaks against it is told all the same", () => {
  expect(asked(visit(["I10", "Z12.4"], ["G0101"]))).toEqual(["supported G0101 Z12.4"]);
  expect(asked(visit(["N87.0", "Z12.4"], ["G0101"]))).toEqual([
    "not-supported G0101 N87.0",
    "supported G0101 Z12.4",
  ]);
  expect(asked(visit(["I10", "E11.9"], ["G0101"]))).toEqual(["not-listed G0101 I10 E11.9"]);
});

test("C11: a service is asked with the diagnoses it points to, on its own day", () => {
  const pointing = (to: number): CodesToCheck => ({
    diagnoses: [{ code: "I10" }, { code: "Z12.4" }],
    services: [{ code: "G0101", diagnosisPointers: [to] }],
  });
  expect(asked(pointing(1))).toEqual(["not-listed G0101 I10"]);
  expect(asked(pointing(2))).toEqual(["supported G0101 Z12.4"]);
  const earlier = { code: "G0101", on: calendarDate("2025-06-01") };
  expect(asked({ diagnoses: [{ code: "Z12.31" }], services: [earlier] })).toEqual(["supported G0101 Z12.31"]);
});

test("C11: what is not loaded, not in force or lists no diagnoses is not checked, and never covered", () => {
  expect(asked(visit(["I10"], ["G0999"]))).toEqual(["not-checked G0999"]);
  expect(asked(visit(["I10"], ["G0103"]))).toEqual(["not-checked G0103"]);
  expect(asked(visit(["I10"], ["G0101"]), { on: "2020-01-01" })).toEqual(["not-checked G0101"]);
  expect(asked(visit([], ["G0101"]))).toEqual(["not-checked G0101"]);
  expect(asked(visit(["I10"], ["G0101"]), { coverage: createCoveragePolicies([]) })).toEqual([
    "not-checked G0101",
  ]);
});

test("C11: without a contractor nothing is asked, nor for an inpatient procedure", () => {
  expect(asked(visit(["I10"], ["G0101"]), { contractor: "" })).toEqual([]);
  expect(asked(visit(["I10"], ["0DTJ4ZZ"]))).toEqual([]);
});
