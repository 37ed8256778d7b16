import { expect, it } from "vitest";
import { shownFindings } from "@/features/encoder/checked-findings";

it("C7: a finding says what, where, why with the note word for word, and what to choose from", () => {
  expect(
    shownFindings([
      {
        kind: "excludes1",
        severity: "block",
        at: { list: "diagnoses", position: 2 },
        codes: ["E10.9", "E11.9"],
        message: "E10.9 and E11.9 exclude each other.",
        why: {
          authority: "ICD-10-CM tabular list",
          release: "FY2026",
          notes: [{ owner: "E11", text: "type 1 diabetes mellitus (E10.-)" }],
        },
        remedy: "Keep the one that the record supports.",
        suggestions: ["E10.9", "E11.9"],
      },
    ]),
  ).toEqual([
    {
      id: "0 excludes1",
      severity: "blocks",
      place: "diagnosis 2, E10.9",
      message: "E10.9 and E11.9 exclude each other. Keep the one that the record supports.",
      authority: "ICD-10-CM tabular list · FY2026 · E11: “type 1 diabetes mellitus (E10.-)”",
      record: "to choose from: E10.9, E11.9",
      opens: "E10.9",
    },
  ]);
});
