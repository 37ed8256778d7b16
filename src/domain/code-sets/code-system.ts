/** Every code set a claim can carry. Names are ours; `CODE_SYSTEM_FACTS` says who publishes each. */
export type CodeSystem =
  | "icd10cm"
  | "icd10pcs"
  | "hcpcs"
  | "cpt"
  | "cdt"
  | "modifier"
  | "place-of-service"
  | "carc"
  | "rarc"
  | "claim-status-category"
  | "claim-status"
  | "taxonomy";

interface CodeSystemFacts {
  readonly name: string;
  readonly publisher: string;
  /** Which date of the claim decides what is valid. */
  readonly datedBy: "date of service" | "date of the file";
}

export const CODE_SYSTEM_FACTS: Readonly<Record<CodeSystem, CodeSystemFacts>> = {
  icd10cm: { name: "ICD-10-CM", publisher: "CDC/NCHS and CMS", datedBy: "date of service" },
  icd10pcs: { name: "ICD-10-PCS", publisher: "CMS", datedBy: "date of service" },
  hcpcs: { name: "HCPCS Level II", publisher: "CMS", datedBy: "date of service" },
  cpt: { name: "CPT", publisher: "American Medical Association", datedBy: "date of service" },
  cdt: { name: "CDT", publisher: "American Dental Association", datedBy: "date of service" },
  modifier: { name: "Modifier", publisher: "CMS and AMA", datedBy: "date of service" },
  "place-of-service": { name: "Place of service", publisher: "CMS", datedBy: "date of service" },
  carc: { name: "Claim adjustment reason code", publisher: "X12", datedBy: "date of the file" },
  rarc: { name: "Remittance advice remark code", publisher: "CMS", datedBy: "date of the file" },
  "claim-status-category": {
    name: "Claim status category",
    publisher: "X12",
    datedBy: "date of the file",
  },
  "claim-status": { name: "Claim status", publisher: "X12", datedBy: "date of the file" },
  taxonomy: { name: "Provider taxonomy", publisher: "NUCC", datedBy: "date of the file" },
};

/** A procedure code's set follows from its shape: five digits or digits with F, T, U, M, A are CPT, D first is CDT, another letter Level II. */
export function procedureCodeSystem(code: string): "cpt" | "cdt" | "hcpcs" | undefined {
  if (/^\d{4}[0-9A-Z]$/i.test(code)) return "cpt";
  if (/^D\d{4}$/i.test(code)) return "cdt";
  return /^[A-Z]\d{4}$/i.test(code) ? "hcpcs" : undefined;
}

/** Seven characters without I and O are the shape of ICD-10-PCS; some diagnoses have it too. */
export const isInpatientProcedure = (code: string): boolean => /^[0-9A-HJ-NP-Z]{7}$/i.test(code);
