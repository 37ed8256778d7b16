import type { FindingPlace } from "./edit-finding";

/** Where a field stands on the CMS-1500 form and in the 837P. Labels are ours. */
export interface FormBox {
  /** Box number as printed, 24 with its column; "–" where the form has no box for it. */
  readonly box: string;
  readonly label: string;
  /** Loop and element. */
  readonly element: string;
}

const address = (party: string, box: string, whose: string, loop: string): Record<string, FormBox> => ({
  [`parties/${party}/address/line`]: { box, label: `${whose} street`, element: `${loop} N301` },
  [`parties/${party}/address/city`]: { box, label: `${whose} city`, element: `${loop} N401` },
  [`parties/${party}/address/state`]: { box, label: `${whose} state`, element: `${loop} N402` },
  [`parties/${party}/address/zip`]: { box, label: `${whose} ZIP`, element: `${loop} N403` },
});

/** In the order of the form; a field that the form has no box for stands beside its nearest neighbor. */
export const CLAIM_BOXES: Readonly<Record<string, FormBox>> = {
  "parties/payer/filingIndicator": { box: "1", label: "Coverage", element: "2000B SBR09" },
  "parties/coverage/effectiveFrom": { box: "–", label: "Coverage begins", element: "not sent" },
  "parties/coverage/effectiveTo": { box: "–", label: "Coverage ends", element: "not sent" },
  "parties/subscriber/memberId": { box: "1a", label: "Insured’s id", element: "2010BA NM109" },
  "parties/patient/name": { box: "2", label: "Patient’s name", element: "2010CA NM103–105" },
  "parties/patient/birthDate": { box: "3", label: "Birth date", element: "2010CA DMG02" },
  "parties/patient/sex": { box: "3", label: "Sex", element: "2010CA DMG03" },
  "parties/subscriber/name": { box: "4", label: "Insured’s name", element: "2010BA NM103–105" },
  ...address("patient", "5", "Patient’s", "2010CA"),
  "parties/patient/relationship": { box: "6", label: "Relationship", element: "2000B SBR02" },
  ...address("subscriber", "7", "Insured’s", "2010BA"),
  "parties/subscriber/groupNumber": { box: "11", label: "Policy group", element: "2000B SBR03" },
  "parties/subscriber/birthDate": { box: "11a", label: "Insured’s birth date", element: "2010BA DMG02" },
  "parties/subscriber/sex": { box: "11a", label: "Insured’s sex", element: "2010BA DMG03" },
  "parties/payer/name": { box: "11c", label: "Plan", element: "2010BB NM103" },
  "parties/payer/payerId": { box: "11c", label: "Payer id", element: "2010BB NM109" },
  "claim/accidentOn": { box: "14", label: "Accident date", element: "2300 DTP03 (439)" },
  "parties/referring/name": { box: "17", label: "Referred by", element: "2310A NM103–104" },
  "parties/referring/npi": { box: "17b", label: "Referring NPI", element: "2310A NM109" },
  diagnosisCodes: { box: "21", label: "Diagnosis", element: "2300 HI" },
  "claim/frequencyCode": { box: "22", label: "Resubmission code", element: "2300 CLM05-3" },
  "claim/originalPayerControlNumber": {
    box: "22",
    label: "Payer’s number of the original",
    element: "2300 REF02 (F8)",
  },
  "claim/priorAuthorization": { box: "23", label: "Prior authorization", element: "2300 REF02 (G1)" },
  "claim/placeOfService": { box: "24B", label: "Place of service", element: "2300 CLM05-1" },
  "parties/rendering/npi": { box: "24J", label: "Rendering NPI", element: "2310B NM109" },
  "parties/rendering/taxonomyCode": { box: "24J", label: "Rendering taxonomy", element: "2310B PRV03" },
  "parties/billing/taxId": { box: "25", label: "Tax id", element: "2010AA REF02 (EI)" },
  "claim/patientControlNumber": { box: "26", label: "Patient control number", element: "2300 CLM01" },
  "claim/totalCharge": { box: "28", label: "Total charge", element: "2300 CLM02" },
  "parties/rendering/name": { box: "31", label: "Rendering provider", element: "2310B NM103–104" },
  "parties/facility/name": { box: "32", label: "Service facility", element: "2310C NM103" },
  ...address("facility", "32", "Facility", "2310C"),
  "parties/facility/npi": { box: "32a", label: "Facility NPI", element: "2310C NM109" },
  "parties/billing/name": { box: "33", label: "Billing provider", element: "2010AA NM103" },
  ...address("billing", "33", "Billing", "2010AA"),
  "parties/billing/phone": { box: "33", label: "Billing phone", element: "1000A PER04" },
  "parties/billing/npi": { box: "33a", label: "Billing NPI", element: "2010AA NM109" },
  "parties/billing/taxonomyCode": { box: "33b", label: "Billing taxonomy", element: "2000A PRV03" },
};

/** Columns of one service line, in the order of box 24. */
export const LINE_BOXES: Readonly<Record<string, FormBox>> = {
  serviceFrom: { box: "24A", label: "From", element: "2400 DTP03 (472)" },
  serviceTo: { box: "24A", label: "To", element: "2400 DTP03 (472)" },
  placeOfService: { box: "24B", label: "Place", element: "2400 SV105" },
  procedureCode: { box: "24D", label: "Service", element: "2400 SV101-2" },
  modifiers: { box: "24D", label: "Modifiers", element: "2400 SV101-3–6" },
  diagnosisPointers: { box: "24E", label: "Diagnosis pointers", element: "2400 SV107" },
  chargeAmount: { box: "24F", label: "Charge", element: "2400 SV102" },
  units: { box: "24G", label: "Units", element: "2400 SV104" },
  ndc: { box: "24", label: "NDC", element: "2410 LIN03" },
};

const LINE_PLACE = /^serviceLines\/(\d+)(?:\/(.+))?$/;
const DIAGNOSIS_PLACE = /^diagnosisCodes\/(\d+)$/;

/** A to L name the diagnoses of box 21, and box 24E points to them by these letters. */
export const diagnosisLetter = (position: number): string => String.fromCharCode(64 + position);

export function formBox(at: FindingPlace): FormBox | undefined {
  const line = LINE_PLACE.exec(at);
  if (line) return LINE_BOXES[line[2] ?? "procedureCode"];
  return CLAIM_BOXES[DIAGNOSIS_PLACE.test(at) ? "diagnosisCodes" : at];
}

/** "box 1a", "box 24E, line 2", "box 21 D", or the claim as a whole. */
export function placeInWords(at: FindingPlace): string {
  const box = formBox(at);
  if (!box) return "the claim";
  const line = LINE_PLACE.exec(at)?.[1];
  const position = DIAGNOSIS_PLACE.exec(at)?.[1];
  const name = box.box === "–" ? box.label.toLowerCase() : `box ${box.box}`;
  if (line) return `${name}, line ${line}`;
  return position ? `${name} ${diagnosisLetter(Number(position))}` : name;
}
