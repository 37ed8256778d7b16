import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CSV_COLUMN_NAMES } from "@/domain/encounters/csv/csv-columns";
import { readEncounterCsv } from "@/domain/encounters/read-encounter-csv";

type Row = Readonly<Record<string, string>>;
const patient: Row = {
  record: "patient",
  patient_id: "P1",
  last_name: "Larkwood",
  first_name: "Ada",
  birth_date: "02/29/1960",
  sex: "f",
};
const coverage: Row = { record: "coverage", patient_id: "P1", payer_id: "COBALT1", member_id: "CBM1" };
const encounter: Row = {
  record: "encounter",
  patient_id: "P1",
  encounter_id: "E1",
  service_from: "2026-03-02",
  provider_npi: "1679576722",
};
const charge: Row = {
  record: "charge",
  encounter_id: "E1",
  procedure_code: "99213",
  charge_amount: "$1,145.50",
};
const note: Row = { record: "note", encounter_id: "E1", note_text: "History\nFine.\n" };

function read(...rows: Row[]) {
  const header = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const body = rows.map((row, position) => ({
    line: position + 2,
    cells: header.map((name) => row[name] ?? ""),
  }));
  return readEncounterCsv([{ line: 1, cells: header }, ...body]);
}
const places = (...rows: Row[]) =>
  read(...rows)
    .issues.filter(({ severity }) => severity === "block")
    .map(({ place, code }) => `${place}: ${code}`);

describe("R7: a CSV of encounters", () => {
  test("rows of every kind become one encounter, in whatever order they stand", () => {
    const forward = read(patient, coverage, encounter, charge, note);
    expect(forward.issues).toEqual([]);
    expect(forward.encounters).toMatchObject([
      {
        sourceId: "E1",
        patientSourceId: "P1",
        setting: "office",
        placeOfService: "11",
        serviceTo: "2026-03-02",
        charges: [{ procedureCode: "99213", units: 1, chargeAmount: 114_550n, serviceDate: "2026-03-02" }],
        documents: [
          { sourceId: "E1#note-1", text: "History\nFine.", authoredAt: "2026-03-02T12:00:00Z", signed: true },
        ],
      },
    ]);
    const backward = read(note, charge, encounter, coverage, patient);
    expect(backward.encounters[0]?.charges).toEqual(forward.encounters[0]?.charges);
    expect(backward.patients).toMatchObject([{ birthDate: "1960-02-29", sex: "F", mrn: "P1" }]);
  });

  test("the place of service gives the setting, and the setting the place of service", () => {
    expect(read({ ...encounter, place_of_service: "23" }).encounters[0]?.setting).toBe("emergency");
    expect(read({ ...encounter, setting: "Nursing facility" }).encounters[0]?.placeOfService).toBe("32");
  });

  test("diagnoses of the source are proposals", () => {
    const [read1] = read(patient, { ...encounter, diagnoses: "e11.22; N18.31" }).encounters;
    expect(read1?.entries.map(({ kind, code }) => [kind, code])).toEqual([
      ["proposed-diagnosis", "E11.22"],
      ["proposed-diagnosis", "N18.31"],
    ]);
  });

  test.each<[string, Row, string]>([
    ["an impossible date", { ...patient, birth_date: "2026-02-30" }, "row 2, birth_date: field/invalid"],
    ["a missing name", { ...patient, last_name: "" }, "row 2, last_name: field/missing"],
    ["no payer", { ...coverage, payer_id: "" }, "row 2, payer_id: field/missing"],
    ["a fourth payer", { ...coverage, rank: "4" }, "row 2, rank: field/invalid"],
    [
      "a coverage that ends first",
      { ...coverage, effective_from: "2026-02-01", effective_to: "2026-01-01" },
      "row 2, effective_to: field/invalid",
    ],
    [
      "a visit that ends first",
      { ...encounter, service_to: "2026-03-01" },
      "row 2, service_to: field/invalid",
    ],
    ["an unknown setting", { ...encounter, setting: "garage" }, "row 2, setting: field/invalid"],
    ["a charge of no visit", charge, "row 2, encounter_id: reference/unresolved"],
    ["an unknown kind", { record: "invoice" }, "row 2, record: record/kind-unknown"],
  ])("refuses %s with row, column and reason", (_what, row, place) => {
    expect(places(row)).toEqual([place]);
  });

  test("reports all problems of a row together, and the other rows go on", () => {
    const bad = {
      ...charge,
      procedure_code: "99",
      units: "0",
      modifiers: "25 59 XS XU AA",
      charge_amount: "-3",
    };
    expect(places(patient, encounter, bad, charge)).toEqual([
      "row 4, procedure_code: field/invalid",
      "row 4, modifiers: field/invalid",
      "row 4, units: field/invalid",
      "row 4, charge_amount: field/invalid",
    ]);
    expect(read(patient, encounter, bad, charge).encounters[0]?.charges).toHaveLength(1);
  });

  test("an id that stands twice counts once", () => {
    expect(places(patient, encounter, encounter)).toEqual(["row 4, encounter_id: record/duplicate"]);
  });

  test("a file without the column record is refused, an unknown column only noted", () => {
    expect(readEncounterCsv([{ line: 1, cells: ["name"] }]).issues).toMatchObject([
      { code: "column/missing" },
    ]);
    expect(readEncounterCsv([]).issues).toMatchObject([{ code: "column/missing" }]);
    expect(read({ ...patient, shoe_size: "9" }).issues).toMatchObject([
      { code: "column/unknown", severity: "note" },
    ]);
  });

  test("property: damaged rows are reported, never thrown, and every row has one fate", () => {
    const cell = fc.oneof(
      fc.constantFrom("", "patient", "encounter", "note", "P1", "E1", "2026-03-02", "99213", "\u0000"),
      fc.string(),
    );
    const rows = fc.array(fc.array(cell, { maxLength: CSV_COLUMN_NAMES.length }), { maxLength: 12 });
    fc.assert(
      fc.property(rows, (body) => {
        const { tally } = readEncounterCsv([
          { line: 1, cells: CSV_COLUMN_NAMES },
          ...body.map((cells, position) => ({ line: position + 2, cells })),
        ]);
        expect(tally.reduce((sum, kind) => sum + kind.taken + kind.refused, 0)).toBe(body.length);
      }),
    );
    fc.assert(fc.property(rows, (all) => void readEncounterCsv(all.map((cells, line) => ({ line, cells })))));
  });
});
