import { randomUUID } from "node:crypto";
import { expect, type Page } from "@playwright/test";
import { demoNpi } from "../../prisma/seed/demo-npi";
import { CSV_COLUMN_NAMES } from "../../src/domain/encounters/csv/csv-columns";
import { callApi, readApi } from "./api-reader";

/** A visit that a journey brings along, so that its rows are its own. */
export interface Visit {
  readonly on: string;
  readonly reason: string;
  readonly note: string;
  /** What the source says was found and done; proposals until a coder decides. */
  readonly diagnoses?: string;
  readonly charges?: readonly string[];
  /** Adaeze Okafor unless said otherwise: she answers questions in the demo. */
  readonly providerNpi?: string;
  readonly payer?: { readonly id: string; readonly memberId: string };
}

export interface ImportedVisit {
  readonly encounterId: string;
  readonly number: string;
  readonly patientName: string;
}

export const drOkafor = demoNpi(100);
const medicare = { id: "MEDPARTB", memberId: "1904471123" };

type Cells = Readonly<Record<string, string>>;

/** Letters only: names travel in X12 and are looked for. */
const newFamilyName = (): string =>
  `Aldercroft${[...randomUUID().replaceAll("-", "").slice(0, 6)]
    .map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)))
    .join("")}`;

/** Imports the visits as the biller would, and answers with how the office knows them. */
export async function importVisits(biller: Page, visits: readonly Visit[]): Promise<ImportedVisit[]> {
  const named = visits.map((visit) => ({ ...visit, familyName: newFamilyName() }));
  const text = [CSV_COLUMN_NAMES.join(","), ...named.flatMap(rowsOf).map(lineOf)].join("\n");
  const input = { fileName: "visits.csv", sourceSystem: "journey", text, dryRun: false };
  const { status, message } = await callApi(biller, { procedure: "encounters.import", input, writes: true });
  expect(status, message).toBe(200);
  const imported: ImportedVisit[] = [];
  for (const { familyName } of named) imported.push(await findVisit(biller, familyName));
  return imported;
}

interface FoundRow {
  readonly id: string;
  readonly number: string;
  readonly patientName: string;
}

async function findVisit(biller: Page, familyName: string): Promise<ImportedVisit> {
  const found = await readApi<{ readonly rows: readonly FoundRow[] }>(biller, "encounters.list", {
    view: "all",
    find: familyName,
  });
  const [row] = found.rows;
  if (!row) throw new Error(`the import brought no visit of ${familyName}`);
  return { encounterId: row.id, number: row.number, patientName: row.patientName };
}

const lineOf = (cells: Cells): string =>
  CSV_COLUMN_NAMES.map((name) => `"${(cells[name] ?? "").replaceAll('"', '""')}"`).join(",");

function rowsOf(visit: Visit & { readonly familyName: string }): Cells[] {
  const { familyName, on, charges = [], payer = medicare } = visit;
  const [patientId, encounterId] = [`P-${familyName}`, `E-${familyName}`];
  return [
    {
      record: "patient",
      patient_id: patientId,
      last_name: familyName,
      first_name: "Marguerite",
      birth_date: "1957-03-09",
      sex: "F",
      address: "41 Quarry Lane",
      city: "Lakeshore",
      state: "OH",
      zip: "441160002",
      phone: "2165550142",
    },
    {
      record: "coverage",
      patient_id: patientId,
      rank: "1",
      payer_id: payer.id,
      member_id: payer.memberId,
      relationship: "self",
      effective_from: "2025-01-01",
    },
    {
      record: "encounter",
      patient_id: patientId,
      encounter_id: encounterId,
      service_from: on,
      setting: "office",
      place_of_service: "11",
      specialty: "internal medicine",
      reason_for_visit: visit.reason,
      provider_npi: visit.providerNpi ?? drOkafor,
      diagnoses: visit.diagnoses ?? "",
    },
    ...charges.map((code) => ({
      record: "charge",
      encounter_id: encounterId,
      service_date: on,
      procedure_code: code,
      units: "1",
    })),
    {
      record: "note",
      encounter_id: encounterId,
      note_id: `N-${familyName}`,
      note_kind: "progress note",
      note_title: "Progress note",
      note_author: "A. Okafor, MD",
      note_at: on,
      note_signed: "yes",
      note_text: visit.note,
    },
  ];
}
