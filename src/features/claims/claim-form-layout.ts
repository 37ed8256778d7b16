/** One box of the form as we draw it: its number, width of twelve, and the fields that stand in it. */
export interface FormCell {
  readonly number: string;
  readonly label: string;
  readonly span: number;
  readonly places: readonly string[];
}

const address = (party: string): readonly string[] =>
  ["line", "city", "state", "zip"].map((part) => `parties/${party}/address/${part}`);
const cell = (number: string, label: string, span: number, ...places: readonly string[]): FormCell => ({
  number,
  label,
  span,
  places,
});

/** Box 21 holds the diagnoses, however many there are. */
export const DIAGNOSES_BOX = "21";

/** Above the service lines, in the order of the CMS-1500. */
export const UPPER_CELLS: readonly FormCell[] = [
  cell("1", "Coverage", 3, "parties/payer/filingIndicator"),
  cell("1a", "Insured’s id", 5, "parties/subscriber/memberId"),
  cell("11", "Policy group", 4, "parties/subscriber/groupNumber"),
  cell("2", "Patient’s name", 4, "parties/patient/name"),
  cell("3", "Birth date, sex", 4, "parties/patient/birthDate", "parties/patient/sex"),
  cell("4", "Insured’s name", 4, "parties/subscriber/name"),
  cell("5", "Patient’s address", 5, ...address("patient")),
  cell("6", "Relationship", 2, "parties/patient/relationship"),
  cell("7", "Insured’s address", 5, ...address("subscriber")),
  cell("11a", "Insured’s birth date, sex", 4, "parties/subscriber/birthDate", "parties/subscriber/sex"),
  cell("11c", "Plan, payer id", 4, "parties/payer/name", "parties/payer/payerId"),
  cell("–", "Coverage from, to", 4, "parties/coverage/effectiveFrom", "parties/coverage/effectiveTo"),
  cell("14", "Accident date", 3, "claim/accidentOn"),
  cell("17", "Referred by", 5, "parties/referring/name"),
  cell("17b", "Referring NPI", 4, "parties/referring/npi"),
  cell(DIAGNOSES_BOX, "Diagnoses, ICD-10-CM", 12),
  cell(
    "22",
    "Resubmission code, payer’s number",
    5,
    "claim/frequencyCode",
    "claim/originalPayerControlNumber",
  ),
  cell("23", "Prior authorization", 4, "claim/priorAuthorization"),
  cell("24B", "Place of service", 3, "claim/placeOfService"),
];

/** Below the service lines. */
export const LOWER_CELLS: readonly FormCell[] = [
  cell("25", "Tax id", 3, "parties/billing/taxId"),
  cell("26", "Patient control number", 3, "claim/patientControlNumber"),
  cell("24J", "Rendering NPI", 3, "parties/rendering/npi", "parties/rendering/taxonomyCode"),
  cell("28", "Total charge", 3, "claim/totalCharge"),
  cell("31", "Rendering provider", 3, "parties/rendering/name"),
  cell("32", "Service facility", 4, "parties/facility/name", ...address("facility"), "parties/facility/npi"),
  cell(
    "33",
    "Billing provider",
    5,
    "parties/billing/name",
    ...address("billing"),
    "parties/billing/npi",
    "parties/billing/taxonomyCode",
    "parties/billing/phone",
  ),
];

/** Width in characters of the fields that share a box. */
export const FIELD_WIDTHS: Readonly<Record<string, number>> = {
  birthDate: 10,
  effectiveFrom: 10,
  effectiveTo: 10,
  sex: 3,
  line: 22,
  city: 14,
  state: 2,
  zip: 9,
  npi: 10,
  taxonomyCode: 10,
  phone: 10,
  frequencyCode: 1,
  payerId: 10,
};
