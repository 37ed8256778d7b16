/** The form that every code of an outside list has: what does not have it is in no edition of the list. */
import type { CodeList } from "./code-places";

interface CodeForm {
  readonly form: RegExp;
  readonly words: string;
}
const TWO_DIGITS = /^\d{2}$/;
const NINE_DIGITS = /^\d{9}$/;
const OF_LISTS: Readonly<Partial<Record<CodeList, CodeForm>>> = {
  icd10cm: {
    form: /^[A-Z]\d[0-9A-Z]{1,5}$/,
    words: "an ICD-10-CM code is a letter, a digit and one to five letters or digits, without the period",
  },
  icd10pcs: {
    form: /^[0-9A-HJ-NP-Z]{7}$/,
    words: "an ICD-10-PCS code has seven characters and never I or O",
  },
  procedure: {
    form: /^(?:\d{5}|0\d{3}[AMTU]|\d{4}F|[A-V]\d{4})$/,
    words: "a CPT or HCPCS code has five digits, or four and a letter that tells its kind",
  },
  cdt: { form: /^D\d{4}$/, words: "a dental procedure is D and four digits" },
  modifier: { form: /^[0-9A-Z]{2}$/, words: "a modifier has two letters or digits" },
  "place-of-service": { form: TWO_DIGITS, words: "a place of service has two digits" },
  carc: {
    // Three or so are added in a year; the numbers passed 300 in 2021.
    form: /^(?:[1-9]\d?|[1-3]\d\d|[ABDPWY][1-9]\d?|A0)$/,
    words: "an adjustment reason is a number below 400, or A, B, D, P, W or Y and a number",
  },
  rarc: { form: /^(?:MA?\d{1,3}|N\d{1,3})$/, words: "a remark code is M, MA or N and a number below 1000" },
};
/** Lists of which only the form is judged. */
const FORM_ONLY = {
  icd9cm: {
    form: /^(?:\d{3,5}|V\d{2,4}|E\d{3,4})$/,
    words: "an ICD-9-CM code has three to five digits, or begins with V or E, without the period",
  },
  "icd9-procedure": { form: /^\d{2,4}$/, words: "an ICD-9-CM procedure has two to four digits" },
  "bill-type": {
    form: /^[1-8][1-9]$/,
    words: "a type of bill begins with the kind of facility (1 to 8) and of care (1 to 9)",
  },
  "bill-frequency": {
    form: /^[0-9A-KMPQXYZ]$/,
    words: "the third character of a type of bill says which bill of the case it is",
  },
  "claim-frequency": {
    form: /^[1678]$/,
    words: "1 is an original claim, 7 replaces one, 8 voids one",
  },
  "admission-type": { form: /^[1-59]$/, words: "types of admission are 1 to 5 and 9" },
  "point-of-origin": { form: /^[1-9A-G]$/, words: "a point of origin is a digit or a letter from A to G" },
  "patient-status": { form: TWO_DIGITS, words: "a patient status has two digits" },
  nubc: { form: /^[0-9A-Z]{2}$/, words: "codes of the UB-04 have two letters or digits" },
  // The list (code source 886) is sold and nowhere published whole; only what every code of it has is judged.
  "review-decision": {
    form: /^[0-9A-Z]{1,3}$/,
    words: "a reason of a review's decision has up to three letters and digits",
  },
  drg: { form: /^\d{3,4}$/, words: "a DRG is a number of three or four digits" },
  "claim-status-category": {
    form: /^(?:A[0-8]|P[0-5]|F[0-4]|F3[FN]|R\d|R1[0-7]|E[0-4]|D0|DR0[1-8])$/,
    words: "the categories are A0 to A8, P0 to P5, F0 to F4, R0 to R17, E0 to E4 and D0",
  },
  "social-security": { form: NINE_DIGITS, words: "a Social Security number has nine digits and no hyphen" },
  "tax-id": { form: NINE_DIGITS, words: "a taxpayer's number has nine digits and no hyphen" },
  laboratory: {
    form: /^\d{2}D\d{7}$/,
    words: "a laboratory's number (CLIA) is two digits, D and seven digits",
  },
  bill: {
    form: /^0?[1-8][1-9][0-9A-KMPQXYZ]$/,
    words: "a type of bill is the kind of facility, the kind of care and which bill of the case it is",
  },
  provider: { form: /^[12]\d{9}$/, words: "a national provider identifier has ten digits" },
  specialty: { form: /^[0-9A-Z]{10}$/, words: "a taxonomy code has ten letters and digits" },
  facility: { form: TWO_DIGITS, words: "the kind of facility has two digits" },
  revenue: { form: /^\d{3,4}$/, words: "a revenue code has four digits" },
  "oral-cavity": {
    form: /^(?:0\d|[1-4]0|[LR])$/,
    words: "an area of the mouth is 00 to 09, a quadrant (10 to 40), L or R",
  },
  state: { form: /^[A-Z]{2}$/, words: "a state has two letters" },
  country: { form: /^[A-Z]{2}$/, words: "a country has two letters" },
  currency: { form: /^[A-Z]{3}$/, words: "a currency has three letters" },
  "claim-status": { form: /^\d{1,3}$/, words: "a claim status is a number below 1000" },
} as const satisfies Readonly<Record<string, CodeForm>>;
export type FormList = keyof typeof FORM_ONLY;
export const isFormOnly = (list: CodeList | FormList): list is FormList => Object.hasOwn(FORM_ONLY, list);

/** Says what is wrong with the form of a code. */
export function formProblem(list: CodeList | FormList, code: string): string | undefined {
  const known = isFormOnly(list) ? FORM_ONLY[list] : OF_LISTS[list];
  return known === undefined || known.form.test(code) ? undefined : `"${code}" is no code: ${known.words}.`;
}
