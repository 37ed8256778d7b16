import { expect, test } from "vitest";
import { importEncounters } from "@/server/use-cases/encounters/import-encounters";
import { runUseCase } from "@/server/use-cases/use-case";
import { openOffice } from "../../support/office";

const OBSERVATIONS = 4000;

test("R7: a bundle of 4,000 observations is imported within seconds, and again without a change", async () => {
  const office = await openOffice();
  const resources = [
    {
      resourceType: "Patient",
      id: "p",
      name: [{ family: "Larkwood", given: ["Ada"] }],
      gender: "female",
      birthDate: "1960-01-05",
    },
    {
      resourceType: "Encounter",
      id: "e",
      status: "finished",
      class: { code: "AMB" },
      subject: { reference: "Patient/p" },
      period: { start: "2026-03-02" },
    },
    ...Array.from({ length: OBSERVATIONS }, (_, n) => ({
      resourceType: "Observation",
      id: `o${n}`,
      status: "final",
      encounter: { reference: "Encounter/e" },
      code: { coding: [{ system: "http://loinc.org", code: "8867-4", display: "Heart rate" }] },
      valueQuantity: { value: 60 + (n % 40), unit: "/min" },
    })),
  ];
  const text = JSON.stringify({ resourceType: "Bundle", entry: resources.map((resource) => ({ resource })) });
  const send = () =>
    runUseCase(importEncounters, office.runtime, office.actors.biller, {
      fileName: "large.json",
      sourceSystem: "clinic",
      text,
      dryRun: false,
    });
  const first = await send();
  expect(first.counts).toEqual({ new: 2, same: 0, changed: 0, refused: 0 });
  expect(await office.within((tx) => tx.recordEntry.count())).toBe(OBSERVATIONS);
  expect((await send()).counts).toEqual({ new: 0, same: 2, changed: 0, refused: 0 });
});
