import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { CSV_COLUMNS, CSV_RECORDS } from "@/domain/encounters/csv/csv-columns";
import { FHIR_FIELDS } from "@/domain/encounters/fhir/fhir-fields";
import { RECORD_ENTRY_SHAPES } from "@/domain/encounters/fhir/read-record-entry";
import { readFhirBundle } from "@/domain/encounters/read-fhir-bundle";

const guide = readFileSync(new URL("../../../docs/import.md", import.meta.url), "utf8");
const tableAfter = (heading: string): string[][] => {
  const lines = guide.slice(guide.indexOf(heading)).split("\n");
  const from = lines.findIndex((line) => line.startsWith("| ---")) + 1;
  const to = lines.findIndex((line, position) => position > from && !line.startsWith("|"));
  return lines.slice(from, to).map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
};

test("R7: docs/import.md lists every CSV column with its rows, required ones in bold, and no other", () => {
  const words = (records: readonly string[], required: readonly string[]) =>
    records.length === CSV_RECORDS.length
      ? "**every row**"
      : records.map((record) => (required.includes(record) ? `**${record}**` : record)).join(", ");
  expect(tableAfter("## CSV: columns")).toEqual(
    CSV_COLUMNS.map(({ name, records, requiredIn, says }) => [
      `\`${name}\``,
      words(records, requiredIn),
      says,
    ]),
  );
});

test("R7: docs/import.md lists every FHIR resource and field that is read", () => {
  expect(tableAfter("## FHIR: what is read")).toEqual(
    FHIR_FIELDS.map(({ resource, becomes, fields }) => [
      resource,
      becomes,
      fields.map((field) => `\`${field}\``).join(", "),
    ]),
  );
});

test("R7: the documented resources are the ones the reader takes, and no others", () => {
  const documented = FHIR_FIELDS.map(({ resource }) => resource);
  expect(documented).toEqual(expect.arrayContaining(Object.keys(RECORD_ENTRY_SHAPES)));
  const other = ["Goal", "CarePlan", "ExplanationOfBenefit", "ImagingStudy", "Device"];
  const entry = [...documented, ...other].map((resourceType) => ({ resource: { resourceType, id: "x" } }));
  const unread = readFhirBundle({ resourceType: "Bundle", entry })
    .tally.filter(({ notRead }) => notRead > 0)
    .map(({ kind }) => kind);
  expect(unread.sort()).toEqual(other.sort());
});
