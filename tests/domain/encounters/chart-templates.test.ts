import { describe, expect, test } from "vitest";
import { procedureCodeSystem } from "@/domain/code-sets/code-system";
import { starterCodeSets } from "@/domain/code-sets/starter/starter-code-sets";
import { readSections } from "@/domain/documentation/document-section";
import { calendarDate } from "@/domain/shared/calendar-date";
import { createChartRandom } from "../../../prisma/seed/charts/chart-random";
import { CHART_TEMPLATES } from "../../../prisma/seed/charts/chart-templates";

const VISIT_DAYS = [calendarDate("2025-11-12"), calendarDate("2026-03-10")];
const SEEDS = Array.from({ length: 24 }, (_, seed) => seed * 7919 + 1);

const chartsOf = (template: (typeof CHART_TEMPLATES)[number]) =>
  SEEDS.map((seed) => {
    const random = createChartRandom(seed);
    const [youngest, oldest] = template.ages;
    const patient = {
      sex: template.sex ?? random.pick("F" as const, "M" as const),
      age: random.int(youngest, oldest),
      months: 0,
    };
    return template.write(random, patient);
  });

test("X10: about sixty templates of sixteen specialties, each with its own id", () => {
  expect(CHART_TEMPLATES.length).toBeGreaterThanOrEqual(60);
  expect(new Set(CHART_TEMPLATES.map(({ id }) => id)).size).toBe(CHART_TEMPLATES.length);
  expect(new Set(CHART_TEMPLATES.map(({ specialty }) => specialty)).size).toBe(16);
});

describe.each(CHART_TEMPLATES.map((template) => [template.id, template] as const))(
  "chart %s",
  (_id, template) => {
    const charts = chartsOf(template);

    test("X10: names only codes that are valid and billable on the day of the visit", () => {
      const asked = charts.flatMap(({ diagnoses, services }) => [
        ...diagnoses.map((code) => ({ system: "icd10cm" as const, code })),
        ...services.map(({ code }) => ({ system: procedureCodeSystem(code) ?? ("cpt" as const), code })),
      ]);
      const wrong = VISIT_DAYS.flatMap((on) =>
        asked.filter((question) => starterCodeSets().lookUp({ ...question, on }).kind !== "valid"),
      );
      expect(wrong).toEqual([]);
    });

    test("X10: services point to diagnoses that are there, with whole units and at most four modifiers", () => {
      for (const { diagnoses, services } of charts) {
        expect(services.length).toBeGreaterThan(0);
        for (const { pointers, units, modifiers } of services) {
          expect(pointers.length).toBeGreaterThan(0);
          expect(pointers.every((pointer) => pointer >= 1 && pointer <= diagnoses.length)).toBe(true);
          expect(units).toBeGreaterThanOrEqual(1);
          expect(modifiers.length).toBeLessThanOrEqual(4);
        }
      }
    });

    test("X10: reads like a note, with its headings, and no two seeds tell the same story", () => {
      for (const { noteText } of charts) {
        const headings = readSections(noteText).map(({ heading }) => heading);
        expect(headings.slice(0, 4)).toEqual([
          "Reason for visit",
          "History",
          "Exam and results",
          "Assessment and plan",
        ]);
        expect(noteText.length).toBeGreaterThan(300);
        expect(noteText).not.toMatch(/undefined|NaN|false|\[object/);
      }
      expect(new Set(charts.map(({ noteText }) => noteText)).size).toBeGreaterThan(SEEDS.length * 0.9);
    });
  },
);
