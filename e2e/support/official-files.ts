import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Official releases kept beside the repository; journeys that need them are skipped where they are not at hand. */
const folder = fileURLToPath(new URL("../../../shared/corpus/codesets/", import.meta.url));
export const officialFilesAreAtHand = existsSync(folder);

/** ICD-10-CM, ICD-10-PCS, HCPCS Level II, NCCI, fee schedule and condition categories as published. */
export const officialFiles: readonly string[] = [
  "icd10cm/cms_2026_dx.zip",
  "icd10cm/icd10cm_tabular_2021.xml.gz",
  "icd10cm/ICD10CM_FY2017_Full_XML.zip",
  "icd10cm/icd10cm-drug-April-1-2026-XML.xml.gz",
  "icd10cm/icd10cm-neoplasm-April-1-2026-XML.xml.gz",
  "icd10cm/icd10cm-eindex-April-1-2026-XML.xml.gz",
  "icd10cm/POAexemptCodesFY26.zip",
  "icd10pcs/cms_2026_pr.zip",
  "icd10pcs/icd10pcs_tables_2023.xml.gz",
  "icd10pcs/icd10pcs_index_2023.xml.gz",
  "icd10pcs/icd10pcs_definitions_2023.xml.gz",
  "hcpcs/hcpcs_level2_2024-07_indicators.csv.gz",
  "hcpcs/hcpcs_level2_descriptions_2024.csv.gz",
  "hcpcs/opps_addendum_b_2026-04_level2_only.csv",
  "ncci/ncci_ptp_prac_2024q3_level2_only.csv.gz",
  "ncci/ncci_ptp_out_2024q3_level2_only.csv.gz",
  "ncci/ncci_mue_prac_2024q3_level2_only.csv.gz",
  "mpfs/pfs_rvu_ind_2024-07_level2_only.csv.gz",
  "hcc/ra_dx_to_cc_2026.csv.gz",
  "hcc/ra_coefficients_2026.csv",
  "mce/mce_v41.1_code_edits.csv.gz",
].map((name) => folder + name);
