/** Which elements and components carry codes of lists that lie outside the guides. */
import type { FormList } from "./code-forms";

export type CodeList =
  | "icd10cm"
  | "icd10pcs"
  | "procedure"
  | "cdt"
  | "modifier"
  | "place-of-service"
  | "taxonomy"
  | "carc"
  | "rarc";

/** Code list qualifiers of HI, SV1, SV2, SV3, SVC and SVD; those of HI alone mean other things elsewhere. */
export type Lists = Readonly<Record<string, CodeList | FormList>>;
export const BY_QUALIFIER: Lists = {
  ABK: "icd10cm",
  ABF: "icd10cm",
  ABJ: "icd10cm",
  ABN: "icd10cm",
  APR: "icd10cm",
  BBR: "icd10pcs",
  BBQ: "icd10pcs",
  HC: "procedure",
  AD: "cdt",
};
export const BY_QUALIFIER_OF_HI: Lists = {
  ...BY_QUALIFIER,
  BK: "icd9cm",
  BF: "icd9cm",
  BJ: "icd9cm",
  BN: "icd9cm",
  PR: "icd9cm",
  BR: "icd9-procedure",
  BQ: "icd9-procedure",
  BP: "procedure",
  BO: "procedure",
  BE: "nubc",
  BG: "nubc",
  BH: "nubc",
  BI: "nubc",
  DR: "drg",
};
/** Single elements, by segment id and element. */
export const BY_ELEMENT: Lists = {
  "PRV/3": "taxonomy",
  "SV1/5": "place-of-service",
  "SV3/4": "oral-cavity",
  "LQ/2": "rarc",
  "MOA/3": "rarc",
  "MOA/4": "rarc",
  "MOA/5": "rarc",
  "MOA/6": "rarc",
  "MOA/7": "rarc",
  "MIA/5": "rarc",
  "MIA/20": "rarc",
  "MIA/21": "rarc",
  "MIA/22": "rarc",
  "MIA/23": "rarc",
  "CL1/1": "admission-type",
  "CL1/2": "point-of-origin",
  "CL1/3": "patient-status",
  "HCR/3": "review-decision",
  "CLP/8": "facility",
  "CLP/9": "bill-frequency",
  "CLP/11": "drg",
  "TS3/2": "facility",
  "SVC/4": "revenue",
  "SVD/4": "revenue",
  "N4/4": "country",
  "CUR/2": "currency",
};

/** Numbers whose form an element beside them tells, by segment id. */
export interface QualifiedNumber {
  readonly qualifier: number;
  readonly number: number;
  readonly lists: Readonly<Record<string, FormList>>;
}
const PEOPLE_AND_TAXPAYERS = { FI: "tax-id", "24": "tax-id", "34": "social-security" } as const;
export const QUALIFIED_NUMBERS: Readonly<Record<string, QualifiedNumber>> = {
  REF: {
    qualifier: 1,
    number: 2,
    lists: {
      SY: "social-security",
      EI: "tax-id",
      TJ: "tax-id",
      X4: "laboratory",
      F4: "laboratory",
      BLT: "bill",
      HPI: "provider",
    },
  },
  NM1: { qualifier: 8, number: 9, lists: PEOPLE_AND_TAXPAYERS },
  N1: { qualifier: 3, number: 4, lists: PEOPLE_AND_TAXPAYERS },
  ENT: { qualifier: 3, number: 4, lists: PEOPLE_AND_TAXPAYERS },
  PRV: {
    qualifier: 2,
    number: 3,
    lists: { PXC: "specialty", HPI: "provider", EI: "tax-id", SY: "social-security", TJ: "tax-id" },
  },
};
/** Segments whose numbers the rules of the guides judge, by their keys. */
export const JUDGED_BY_GUIDES: ReadonlySet<string> = new Set(["taxId", "specialty"]);

/** Beside the code of a procedure stand its modifiers. */
export const MODIFIERS: Lists = {
  modifier1: "modifier",
  modifier2: "modifier",
  modifier3: "modifier",
  modifier4: "modifier",
};
/** By the first field of a composite, the lists of its fields: CLM05 of two kinds, CLM11 and STC01. */
export const BY_FIRST_FIELD: Readonly<Record<string, Lists>> = {
  placeOfService: { placeOfService: "place-of-service", frequency: "claim-frequency" },
  facilityType: { facilityType: "bill-type", frequency: "bill-frequency" },
  cause1: { state: "state", country: "country" },
  category: { category: "claim-status-category", status: "claim-status" },
};
