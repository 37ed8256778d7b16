import type { CalendarDate } from "../../shared/calendar-date";
import { type Cents, parseDecimalAmount } from "../../shared/money";
import { readInstant, withoutUndefined } from "../field-text";
import type {
  ImportedCharge,
  ImportedDocument,
  ImportedEncounter,
  ImportedRecordEntry,
} from "../imported-encounter";
import { isSetting, placeOfSetting, type Setting, settingOfPlace } from "../setting";
import type { CsvRecord } from "./csv-record";

export function readEncounterRow(row: CsvRecord): ImportedEncounter | undefined {
  const serviceFrom = row.date("service_from");
  const serviceTo = row.date("service_to") ?? serviceFrom;
  if (serviceFrom && serviceTo && serviceTo < serviceFrom)
    row.block("service_to", "The visit ends before it starts.");
  const place = readPlace(row);
  const accidentOn = row.date("accident_on");
  const encounterId = row.text("encounter_id") ?? "";
  if (row.refused || !serviceFrom || !serviceTo || !place) return undefined;
  return withoutUndefined({
    place: `row ${row.line}`,
    sourceId: encounterId,
    patientSourceId: row.text("patient_id") ?? "",
    ...place,
    specialty: row.text("specialty")?.toLowerCase(),
    reasonForVisit: row.text("reason_for_visit"),
    serviceFrom,
    serviceTo,
    provider: withoutUndefined({
      npi: row.text("provider_npi"),
      lastName: row.text("provider_last_name"),
      firstName: row.text("provider_first_name"),
      taxonomyCode: row.text("provider_taxonomy"),
      specialty: row.text("specialty")?.toLowerCase(),
    }),
    practice: row.text("practice_npi") ? withoutUndefined({ npi: row.text("practice_npi") }) : undefined,
    facility: readFacility(row),
    referring: readReferring(row),
    priorAuthorization: row.text("prior_authorization"),
    accidentOn,
    charges: [],
    documents: [],
    entries: proposedDiagnoses(row, encounterId),
  });
}

function readPlace(row: CsvRecord): { setting: Setting; placeOfService: string } | undefined {
  const settingText = row.text("setting")?.toLowerCase().replace(/\s+/g, "-");
  const code = row.text("place_of_service");
  if (code !== undefined && !/^\d{1,2}$/.test(code))
    row.block("place_of_service", "A place of service has two digits.");
  if (settingText !== undefined && !isSetting(settingText))
    row.block("setting", "This is not one of the settings in the documentation.");
  if (row.refused) return undefined;
  const padded = code?.padStart(2, "0");
  const setting =
    settingText !== undefined && isSetting(settingText) ? settingText : settingOfPlace(padded ?? "11");
  return { setting, placeOfService: padded ?? placeOfSetting(setting) };
}

function readFacility(row: CsvRecord) {
  const [name, npi] = [row.text("facility_name"), row.text("facility_npi")];
  return name || npi ? withoutUndefined({ name, npi, address: {} }) : undefined;
}

function readReferring(row: CsvRecord) {
  const npi = row.text("referring_npi");
  return npi
    ? withoutUndefined({
        npi,
        lastName: row.text("referring_last_name"),
        firstName: row.text("referring_first_name"),
      })
    : undefined;
}

const proposedDiagnoses = (row: CsvRecord, encounterId: string): ImportedRecordEntry[] =>
  (row.text("diagnoses")?.split(/[\s;,]+/) ?? []).filter(Boolean).map((code, position) => ({
    sourceId: `${encounterId}#diagnosis-${position + 1}`,
    kind: "proposed-diagnosis" as const,
    codeSystem: "icd10cm",
    code: code.toUpperCase(),
    display: code.toUpperCase(),
  }));

export function readChargeRow(row: CsvRecord, visitDay: CalendarDate): ImportedCharge | undefined {
  const serviceDate = row.date("service_date") ?? visitDay;
  const procedureCode = row.text("procedure_code")?.toUpperCase() ?? "";
  if (procedureCode && !/^[A-Z0-9]\d{3}[A-Z0-9]$/.test(procedureCode))
    row.block("procedure_code", "A procedure code has five characters.");
  const modifiers = readModifiers(row);
  const units = row.text("units") ?? "1";
  if (!/^[1-9]\d{0,3}$/.test(units)) row.block("units", "Units are a whole number from 1 to 9999.");
  const chargeAmount = readAmount(row);
  if (row.refused) return undefined;
  return withoutUndefined({
    serviceDate,
    procedureCode,
    modifiers,
    units: Number(units),
    chargeAmount,
    placeOfService: row.text("place_of_service")?.padStart(2, "0"),
    ndc: row.text("ndc"),
  });
}

function readModifiers(row: CsvRecord): string[] {
  const modifiers = (
    row
      .text("modifiers")
      ?.toUpperCase()
      .split(/[\s:;,]+/) ?? []
  ).filter(Boolean);
  if (modifiers.length > 4 || modifiers.some((modifier) => !/^[A-Z0-9]{2}$/.test(modifier)))
    row.block("modifiers", "Up to four modifiers of two characters.");
  return modifiers;
}

function readAmount(row: CsvRecord): Cents | undefined {
  const text = row.text("charge_amount")?.replace(/^\$|,/g, "");
  const amount = text === undefined ? undefined : parseDecimalAmount(text);
  if (text !== undefined && (amount === undefined || amount <= 0n))
    row.block("charge_amount", "The amount is dollars and cents above zero, or empty.");
  return amount;
}

export function readNoteRow(
  row: CsvRecord,
  visit: { readonly day: CalendarDate; readonly noteNumber: number },
): ImportedDocument | undefined {
  const authoredAt = readInstant(row.text("note_at") ?? visit.day);
  if (!authoredAt) row.block("note_at", "This is not a day or an instant.");
  const signed = (row.text("note_signed") ?? "yes").toLowerCase();
  if (!["yes", "no", "true", "false", "1", "0"].includes(signed))
    row.block("note_signed", "Write yes or no.");
  const text = row.text("note_text");
  if (row.refused || !authoredAt || !text) return undefined;
  const kind = row.text("note_kind")?.toLowerCase() ?? "note";
  return withoutUndefined({
    sourceId: row.text("note_id") ?? `${row.text("encounter_id") ?? ""}#note-${visit.noteNumber}`,
    kind,
    title: row.text("note_title") ?? kind.charAt(0).toUpperCase() + kind.slice(1),
    authorName: row.text("note_author"),
    authoredAt,
    signed: ["yes", "true", "1"].includes(signed),
    text,
  });
}
