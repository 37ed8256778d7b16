import type { CsvRecordKind } from "../../src/domain/encounters/csv/csv-columns";
import { CSV_COLUMN_NAMES } from "../../src/domain/encounters/csv/csv-columns";
import type { DemoPatient } from "./demo-patients";
import type { DemoVisit } from "./demo-visits";

type Row = { readonly record: CsvRecordKind } & Readonly<Record<string, string>>;

/** The week's visits as the practice's system would export them: the documented CSV, notes included. */
export const csvOfVisits = (visits: readonly DemoVisit[]): string =>
  [CSV_COLUMN_NAMES.join(","), ...visits.flatMap(rowsOf).map(lineOf)].join("\n");

const lineOf = (row: Row): string =>
  CSV_COLUMN_NAMES.map(
    (name) => `"${((row as Record<string, string>)[name] ?? "").replaceAll('"', '""')}"`,
  ).join(",");

function rowsOf(visit: DemoVisit): Row[] {
  const { patient, missing } = visit;
  return [
    patientRow(patient),
    ...(missing === "coverage" ? [] : [coverageRow(patient)]),
    encounterRow(visit),
    ...(visit.chargesCaptured ? chargeRows(visit) : []),
    ...(missing === "note" ? [] : [noteRow(visit)]),
  ];
}

const home = { city: "Lakeshore", state: "OH", zip: "441160002" };

const patientRow = (patient: DemoPatient): Row => ({
  record: "patient",
  patient_id: patient.id,
  last_name: patient.lastName,
  first_name: patient.firstName,
  birth_date: patient.birthDate,
  sex: patient.sex,
  address: patient.address,
  ...home,
  phone: patient.phone,
});

const coverageRow = (patient: DemoPatient): Row => ({
  record: "coverage",
  patient_id: patient.id,
  rank: "1",
  payer_id: patient.payerId,
  member_id: patient.memberId,
  effective_from: "2025-01-01",
  ...(patient.subscriber
    ? {
        relationship: "child",
        subscriber_last_name: patient.lastName,
        subscriber_first_name: patient.subscriber.firstName,
        subscriber_birth_date: patient.subscriber.birthDate,
        subscriber_sex: patient.subscriber.sex,
        address: patient.address,
        ...home,
      }
    : { relationship: "self" }),
});

const FACILITY: Readonly<Record<string, string>> = {
  "24": "Lakeshore Surgery Center",
  "23": "Lakeshore Emergency Center",
};

function encounterRow({ id, patient, on, chart, provider, authorization }: DemoVisit): Row {
  const facility = FACILITY[chart.placeOfService];
  return {
    record: "encounter",
    patient_id: patient.id,
    encounter_id: id,
    service_from: on,
    setting: chart.setting,
    place_of_service: chart.placeOfService,
    specialty: chart.specialty,
    reason_for_visit: chart.reason,
    provider_npi: provider.npi,
    ...(facility ? { facility_name: facility } : {}),
    ...(authorization ? { prior_authorization: authorization } : {}),
  };
}

const chargeRows = ({ id, on, chart }: DemoVisit): Row[] =>
  chart.services.map((service) => ({
    record: "charge",
    encounter_id: id,
    service_date: on,
    procedure_code: service.code,
    modifiers: service.modifiers.join(" "),
    units: String(service.units),
  }));

const noteRow = ({ id, on, chart, provider }: DemoVisit): Row => ({
  record: "note",
  encounter_id: id,
  note_id: `${id}-1`,
  note_kind: "progress note",
  note_title: chart.noteTitle,
  note_author: provider.name,
  note_at: on,
  note_signed: "yes",
  note_text: chart.noteText,
});
