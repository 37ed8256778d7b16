import { calendarDate } from "../../shared/calendar-date";
import type { CodeEntry } from "../code-entry";
import type { CodeRelease, Coverage, Provenance } from "../code-release";
import type { CodeSystem } from "../code-system";
import { CARC_CODES } from "./carc-codes";
import { CLAIM_STATUS_CATEGORY_CODES } from "./claim-status-category-codes";
import { CLAIM_STATUS_CODES } from "./claim-status-codes";
import {
  CPT_COVERED_THROUGH,
  DIAGNOSES_COVERED_THROUGH,
  EXEMPTIONS_KNOWN,
  FISCAL_YEAR_2024,
  HCPCS_COVERED_THROUGH,
} from "./covered-dates";
import { diagnosisEntries } from "./diagnosis-release";
import { FILE_CHECKSUMS } from "./file-checksums";
import { modifierEntries, placeEntries, wordListEntries } from "./list-entries";
import { cptEntries, hcpcsEntries } from "./procedure-entries";
import { RARC_CODES } from "./rarc-codes";
import { TAXONOMY_CODES } from "./taxonomy-codes";

interface StarterList {
  readonly name: string;
  readonly through?: Coverage["through"];
  readonly asOf: string;
  /** True where the starter set holds every code of the publisher's list. */
  readonly complete: boolean;
  readonly files: readonly SourceFile[];
  readonly entries: () => CodeEntry[];
}

type SourceFile = readonly [file: string, publisher: string, version: string];

/** Procedures of hospitals and dental codes come with the office's own files. */
type StarterSystem = Exclude<CodeSystem, "icd10pcs" | "cdt">;

const LISTS: Readonly<Record<StarterSystem, StarterList>> = {
  icd10cm: {
    name: "ICD-10-CM starter set, FY2024 to FY2026",
    through: DIAGNOSES_COVERED_THROUGH,
    asOf: "2025-10-01",
    complete: false,
    files: [
      ["cms_2024_dx.zip", "CMS", "FY2024 order file"],
      ["cms_2026_dx.zip", "CMS", "FY2026 order file and addenda (FY2025 derived)"],
      ["ICD-10-CM-CONVERSION-TABLE-FY2026.xlsx", "CDC/NCHS", "FY2026 conversion table"],
      ["mce_v41.1_code_edits.csv.gz", "CMS", "Medicare Code Editor 41.1 (FY2024)"],
      ["POAexemptCodesFY26.zip", "CMS", "FY2026 present on admission exempt codes"],
    ],
    entries: diagnosisEntries,
  },
  hcpcs: {
    name: "HCPCS Level II starter set",
    through: HCPCS_COVERED_THROUGH,
    asOf: "2026-04-01",
    complete: false,
    files: [
      ["hcpcs_level2_2024-07_indicators.csv.gz", "CMS", "July 2024"],
      ["hcpcs_level2_descriptions_2024.csv.gz", "CMS", "2024"],
      ["opps_addendum_b_2026-04_level2_only.csv", "CMS", "April 2026"],
    ],
    entries: hcpcsEntries,
  },
  cpt: {
    name: "CPT numbers with our own words",
    through: CPT_COVERED_THROUGH,
    asOf: "2026-01-01",
    complete: false,
    files: [],
    entries: cptEntries,
  },
  modifier: {
    name: "Modifiers",
    asOf: "2024-07-01",
    complete: false,
    files: [["hcpcs_level2_modifiers.csv.gz", "CMS", "2024"]],
    entries: modifierEntries,
  },
  "place-of-service": {
    name: "Place of service",
    asOf: "2024-07-01",
    complete: true,
    files: [["pos_codes.csv", "CMS", "2024"]],
    entries: placeEntries,
  },
  carc: {
    name: "Claim adjustment reason codes, numbers with our own words",
    asOf: "2024-03-01",
    complete: false,
    files: [["adjustment_and_remark_codes_numbers_only.csv", "X12", "March 2024"]],
    entries: () => wordListEntries("carc", CARC_CODES),
  },
  rarc: {
    name: "Remittance advice remark codes, numbers with our own words",
    asOf: "2024-03-01",
    complete: false,
    files: [["adjustment_and_remark_codes_numbers_only.csv", "CMS", "March 2024"]],
    entries: () => wordListEntries("rarc", RARC_CODES),
  },
  "claim-status-category": {
    name: "Claim status categories with our own words",
    asOf: "2024-03-01",
    complete: false,
    files: [],
    entries: () => wordListEntries("claim-status-category", CLAIM_STATUS_CATEGORY_CODES),
  },
  "claim-status": {
    name: "Claim status codes with our own words",
    asOf: "2024-03-01",
    complete: false,
    files: [],
    entries: () => wordListEntries("claim-status", CLAIM_STATUS_CODES),
  },
  taxonomy: {
    name: "Provider taxonomy codes, numbers with our own words",
    asOf: "2025-01-01",
    complete: true,
    files: [["codes_only_25_1.txt", "NUCC", "25.1"]],
    entries: () => wordListEntries("taxonomy", TAXONOMY_CODES),
  },
};

const OUR_LIST: Provenance = {
  name: "List written for this project",
  publisher: "FirstPass",
  version: "1",
  checksum: "none",
};

/** Lists whose codes carry their own dates and are dated by the file stretch back to the first electronic remittances. */
const COVERED_SINCE_THE_BEGINNING: ReadonlySet<CodeSystem> = new Set(["carc", "rarc"]);

/** The starter set as releases, one a code system; reads about 700 KB of text, so call it once. */
export function readStarterReleases(): CodeRelease[] {
  const checksums = new Map(FILE_CHECKSUMS.split("\n").map((row) => row.split("|") as [string, string]));
  return (Object.keys(LISTS) as StarterSystem[]).map((system) => {
    const { name, through, asOf, complete, files, entries } = LISTS[system];
    const from = COVERED_SINCE_THE_BEGINNING.has(system) ? calendarDate("1995-01-01") : FISCAL_YEAR_2024;
    const provenance = files.map(([file, publisher, version]) => ({
      name: file,
      publisher,
      version,
      checksum: checksums.get(file) ?? "none",
    }));
    return {
      id: `starter-${system}`,
      system,
      name,
      covers: { from, ...(through && { through }) },
      complete,
      asOf: calendarDate(asOf),
      provenance: provenance.length > 0 ? provenance : [OUR_LIST],
      ...(system === "icd10cm" && { exemptionsKnown: EXEMPTIONS_KNOWN }),
      entries: entries(),
    };
  });
}
