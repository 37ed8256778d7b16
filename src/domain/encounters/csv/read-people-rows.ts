import { readAddress, readRelationship, readSex, withoutUndefined } from "../field-text";
import type {
  ImportedAddress,
  ImportedCoverage,
  ImportedPatient,
  ImportedSubscriber,
} from "../imported-encounter";
import type { CsvRecord } from "./csv-record";

const addressOf = (row: CsvRecord) =>
  readAddress({
    line: row.text("address"),
    city: row.text("city"),
    state: row.text("state"),
    zip: row.text("zip"),
  });

function checkedAddress(row: CsvRecord): ImportedAddress {
  const address = addressOf(row);
  for (const part of ["state", "zip"] as const)
    if (row.text(part) && !address[part]) row.warn(part, `This is not a ${part}; it is left empty.`);
  return address;
}

export function readPatientRow(row: CsvRecord): ImportedPatient | undefined {
  const birthDate = row.date("birth_date");
  const sex = readSex(row.text("sex") ?? "");
  if (!sex) row.warn("sex", "The sex is F, M or U; it is kept as unknown.");
  const patientId = row.text("patient_id") ?? "";
  if (row.refused || !birthDate) return undefined;
  return withoutUndefined({
    place: `row ${row.line}`,
    sourceId: patientId,
    mrn: row.text("mrn") ?? patientId,
    lastName: row.text("last_name") ?? "",
    firstName: row.text("first_name") ?? "",
    middleName: row.text("middle_name"),
    birthDate,
    sex: sex ?? "U",
    address: checkedAddress(row),
    phone: phoneOf(row),
  });
}

function phoneOf(row: CsvRecord): string | undefined {
  const text = row.text("phone");
  if (text === undefined) return undefined;
  const digits = text.replace(/\D/g, "").replace(/^1(?=\d{10}$)/, "");
  if (digits.length === 10) return digits;
  row.warn("phone", "A phone number has ten digits; it is left empty.");
  return undefined;
}

export function readCoverageRow(row: CsvRecord): ImportedCoverage | undefined {
  const payerId = row.text("payer_id");
  const name = row.text("payer_name");
  if (!payerId && !name) row.block("payer_id", "A coverage row names its payer by payer_id or payer_name.");
  const rank = row.text("rank") ?? "1";
  if (!/^[123]$/.test(rank)) row.block("rank", "The rank is 1, 2 or 3.");
  const relationship = readRelationship(row.text("relationship") ?? "self");
  if (!relationship) row.block("relationship", "The relationship is self, spouse, child or other.");
  const [effectiveFrom, effectiveTo] = [row.date("effective_from"), row.date("effective_to")];
  if (effectiveFrom && effectiveTo && effectiveTo < effectiveFrom)
    row.block("effective_to", "The coverage ends before it begins.");
  const subscriber = relationship === "self" ? undefined : readSubscriber(row);
  if (row.refused || !relationship) return undefined;
  return withoutUndefined({
    place: `row ${row.line}`,
    patientSourceId: row.text("patient_id") ?? "",
    rank: Number(rank),
    payer: withoutUndefined({ payerId, name }),
    memberId: row.text("member_id"),
    groupNumber: row.text("group_number"),
    relationship,
    subscriber,
    effectiveFrom,
    effectiveTo,
  });
}

function readSubscriber(row: CsvRecord): ImportedSubscriber {
  const sex = row.text("subscriber_sex");
  return withoutUndefined({
    lastName: row.text("subscriber_last_name"),
    firstName: row.text("subscriber_first_name"),
    birthDate: row.date("subscriber_birth_date"),
    sex: sex === undefined ? undefined : readSex(sex),
    address: addressOf(row),
  });
}
