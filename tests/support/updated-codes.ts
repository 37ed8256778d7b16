import { newId } from "@/server/db/new-id";
import { importCodeFile } from "./code-files";
import type { Office } from "./office";
import { TWO_YEARS } from "./release-files";

const INDICATORS = "hcpcs_code,cov,betos,tos,xref,date_term,date_added";
const TITLES = "hcpcs_code,hcpcs_desc_type,hcpcs_description";

const LIMIT = "hcpcs_code,mue_units,mue_mai,mue_rationale";

/** Two editions each of diagnoses, of services and of unit limits. */
const FILES = {
  /** B88.0 was divided and L02.212 retitled on 10/01/2025. */
  diagnoses: TWO_YEARS,
  /** G0102 ends on 03/31/2026 with a cross-reference to G0199, which is new. */
  services: {
    "hcpcs_level2_2026-01_indicators.csv": `${INDICATORS}\nG0101,C,x,1,,,2001-01-01\nG0102,C,x,1,,,2001-01-01\n`,
    "hcpcs_level2_2026-04_indicators.csv": `${INDICATORS}\nG0101,C,x,1,,,2001-01-01\nG0102,C,x,1,G0199,2026-03-31,2001-01-01\nG0199,C,x,1,,,2026-04-01\n`,
    "hcpcs_level2_descriptions_2026.csv": `${TITLES}\nG0101,Long,Pelvic examination\nG0102,Long,Rectal examination\nG0199,Long,Examination of the rectum\n`,
  },
  /** J3301 went from 16 to 10 units a day on 01/01/2026. */
  limits: {
    "ncci_mue_prac_2025q4.csv": `${LIMIT}\nJ3301,16,3,CMS Policy\n`,
    "ncci_mue_prac_2026q1.csv": `${LIMIT}\nJ3301,10,3,CMS Policy\n`,
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The office brings and reads them. */
export async function importUpdatedCodes(
  office: Office,
  ...groups: readonly (keyof typeof FILES)[]
): Promise<void> {
  for (const group of groups)
    for (const [name, content] of Object.entries(FILES[group])) await importCodeFile(office, name, content);
}

/** A price of 30 dollars for the code that ends. */
export async function priceOfEndingCode(office: Office): Promise<string> {
  const id = newId();
  await office.within((tx) =>
    tx.feeScheduleItem.create({
      data: { id, procedureCode: "G0102", amount: 3_000n, effectiveFrom: new Date("2024-01-01") },
    }),
  );
  return id;
}

export const DIAGNOSES = { series: "icd10cm", from: "FY2025", to: "FY2026" } as const;
export const SERVICES = { series: "hcpcs", from: "2026 Q1", to: "2026 Q2" } as const;
export const LIMITS = { series: "ncci-practitioner", from: "2025 Q4", to: "2026 Q1" } as const;
