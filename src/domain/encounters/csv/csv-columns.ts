/** The kinds of rows; the column `record` says which one a row is. */
export const CSV_RECORDS = ["patient", "coverage", "encounter", "charge", "note"] as const;
export type CsvRecordKind = (typeof CSV_RECORDS)[number];

export interface CsvColumn {
  readonly name: string;
  /** Rows that read it. */
  readonly records: readonly CsvRecordKind[];
  /** Rows that are refused without it. */
  readonly requiredIn: readonly CsvRecordKind[];
  readonly says: string;
}

const column = (
  name: string,
  records: readonly CsvRecordKind[],
  requiredIn: readonly CsvRecordKind[],
  says: string,
): CsvColumn => ({ name, records, requiredIn, says });

/** Every column that is read, in the order of the documentation; the file may have them in any order. */
export const CSV_COLUMNS = [
  column("record", CSV_RECORDS, CSV_RECORDS, "Kind of row: patient, coverage, encounter, charge or note."),
  column(
    "patient_id",
    ["patient", "coverage", "encounter"],
    ["patient", "coverage", "encounter"],
    "The source's id of the patient.",
  ),
  column(
    "encounter_id",
    ["encounter", "charge", "note"],
    ["encounter", "charge", "note"],
    "The source's id of the encounter.",
  ),

  column("mrn", ["patient"], [], "Medical record number; the patient_id when empty."),
  column("last_name", ["patient"], ["patient"], "Family name."),
  column("first_name", ["patient"], ["patient"], "Given name."),
  column("middle_name", ["patient"], [], "Middle name or initial."),
  column("birth_date", ["patient"], ["patient"], "Birth date."),
  column("sex", ["patient"], [], "F, M or U; unknown when empty."),
  column(
    "address",
    ["patient", "coverage"],
    [],
    "Street and number: of the patient, or of a subscriber who is not the patient.",
  ),
  column("city", ["patient", "coverage"], [], "City of that address."),
  column("state", ["patient", "coverage"], [], "State of that address, two letters or name."),
  column("zip", ["patient", "coverage"], [], "ZIP of that address, five or nine digits."),
  column("phone", ["patient"], [], "Ten digits."),

  column("rank", ["coverage"], [], "1 primary, 2 secondary, 3 tertiary; 1 when empty."),
  column(
    "payer_id",
    ["coverage"],
    [],
    "The payer's id as set up under Settings; this or payer_name is needed.",
  ),
  column("payer_name", ["coverage"], [], "The payer's name as set up under Settings."),
  column("member_id", ["coverage"], ["coverage"], "Member id on the card."),
  column("group_number", ["coverage"], [], "Group number."),
  column(
    "relationship",
    ["coverage"],
    [],
    "Patient to subscriber: self, spouse, child or other; self when empty.",
  ),
  column("subscriber_last_name", ["coverage"], [], "Family name of a subscriber who is not the patient."),
  column("subscriber_first_name", ["coverage"], [], "Given name of that subscriber."),
  column("subscriber_birth_date", ["coverage"], [], "Birth date of that subscriber."),
  column("subscriber_sex", ["coverage"], [], "Sex of that subscriber."),
  column("effective_from", ["coverage"], [], "First day of the coverage."),
  column("effective_to", ["coverage"], [], "Last day of the coverage."),

  column("service_from", ["encounter"], ["encounter"], "First day of the visit or stay."),
  column("service_to", ["encounter"], [], "Last day; the first day when empty."),
  column(
    "setting",
    ["encounter"],
    [],
    "office, telehealth, outpatient-hospital, observation, emergency, inpatient, ambulatory-surgery, nursing-facility, home or dental; taken from place_of_service when empty.",
  ),
  column(
    "place_of_service",
    ["encounter", "charge"],
    [],
    "Two-digit place of service; taken from the setting when empty.",
  ),
  column("specialty", ["encounter"], [], "Specialty of the visit."),
  column("reason_for_visit", ["encounter"], [], "Reason in words."),
  column("provider_npi", ["encounter"], ["encounter"], "NPI of the rendering provider."),
  column(
    "provider_last_name",
    ["encounter"],
    [],
    "Needed, with the two next columns, to add a provider who is not set up yet.",
  ),
  column("provider_first_name", ["encounter"], [], "Given name of the provider."),
  column("provider_taxonomy", ["encounter"], [], "Provider taxonomy code."),
  column(
    "practice_npi",
    ["encounter"],
    [],
    "NPI of the billing practice; may be empty when the organization has one practice.",
  ),
  column("facility_name", ["encounter"], [], "Place of care, when it is not the office."),
  column("facility_npi", ["encounter"], [], "NPI of the place of care."),
  column("referring_npi", ["encounter"], [], "NPI of the referring provider."),
  column("referring_last_name", ["encounter"], [], "Family name of the referring provider."),
  column("referring_first_name", ["encounter"], [], "Given name of the referring provider."),
  column("prior_authorization", ["encounter"], [], "Authorization number."),
  column("accident_on", ["encounter"], [], "Date of the accident, if there was one."),
  column(
    "diagnoses",
    ["encounter"],
    [],
    "ICD-10-CM codes the source proposes, divided by blanks or semicolons; shown to the coder, never assigned.",
  ),

  column("service_date", ["charge"], [], "Day of the service; the encounter's first day when empty."),
  column("procedure_code", ["charge"], ["charge"], "CPT or HCPCS Level II code."),
  column("modifiers", ["charge"], [], "Up to four, divided by blanks, colons or semicolons."),
  column("units", ["charge"], [], "Whole number; 1 when empty."),
  column(
    "charge_amount",
    ["charge"],
    [],
    "Dollars and cents, such as 145.00; the fee schedule prices it when empty.",
  ),
  column("ndc", ["charge"], [], "National drug code."),

  column("note_id", ["note"], [], "The source's id of the note; keeps a changed note the same note."),
  column("note_kind", ["note"], [], "Such as progress note; note when empty."),
  column("note_title", ["note"], [], "Title shown above the note."),
  column("note_author", ["note"], [], "Who wrote it."),
  column(
    "note_at",
    ["note"],
    [],
    "When it was written: a day, or YYYY-MM-DDThh:mm with zone; the encounter's first day when empty.",
  ),
  column("note_signed", ["note"], [], "yes or no; yes when empty."),
  column("note_text", ["note"], ["note"], "The text; line breaks stand inside the quotes."),
] as const satisfies readonly CsvColumn[];

export const CSV_COLUMN_NAMES: readonly string[] = CSV_COLUMNS.map(({ name }) => name);
