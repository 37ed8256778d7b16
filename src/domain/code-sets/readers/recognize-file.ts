import type { ComponentKind } from "../components/component";
import type { NcciSetting } from "../components/ncci-tables";
import { type PeriodBasis, periodOfName, type ReleasePeriod } from "./release-period";

/** A kind of official file: how publishers name it and how they count its editions. */
export interface OfficialFile {
  readonly kind: ComponentKind;
  readonly title: string;
  readonly publisher: string;
  /** Name of the publisher's public page that leads to the file. */
  readonly page: string;
  readonly name: RegExp;
  readonly basis: PeriodBasis;
}

type Page = readonly [publisher: string, page: string];

const NCHS: Page = ["CDC/NCHS", "ICD-10-CM Files"];
const ICD_10: Page = ["CMS", "ICD-10"];
const HCPCS: Page = ["CMS", "HCPCS Quarterly Update"];
const PAIRS: Page = ["CMS", "NCCI for Medicare: PTP Coding Edits"];
const UNITS: Page = ["CMS", "NCCI for Medicare: Medically Unlikely Edits"];
const ADD_ONS: Page = ["CMS", "NCCI for Medicare: Add-on Code Edits"];
const COVERAGE: Page = ["CMS", "Medicare Coverage Database Downloads"];
const GROUPER: Page = ["CMS", "MS-DRG Classifications and Software"];
const PAYMENT: Page = ["CMS", "Acute Inpatient PPS"];
const RISK: Page = ["CMS", "Risk Adjustment"];
const FEES: Page = ["CMS", "PFS Relative Value Files"];
const OUTPATIENT: Page = ["CMS", "Addendum A and Addendum B Updates"];
const PLACES: Page = ["CMS", "Place of Service Codes"];
const REASONS: Page = ["X12", "External Code Lists"];
const LICENSED_CPT: Page = ["American Medical Association", "CPT data files, by license"];
const LICENSED_CDT: Page = ["American Dental Association", "CDT, by license"];
const TAXONOMY: Page = ["NUCC", "Provider Taxonomy"];

const file = (
  kind: ComponentKind,
  [title, [publisher, page]]: readonly [string, Page],
  name: RegExp,
  basis: PeriodBasis,
): OfficialFile => ({ kind, title, publisher, page, name, basis });

/** Every official file that is read. Names are matched in lower case, without folder and without ".gz". */
export const OFFICIAL_FILES: readonly OfficialFile[] = [
  file(
    "icd10cm-order",
    ["ICD-10-CM order file", ICD_10],
    /^icd10cm[-_]order[-_](?!addenda).*\.txt$/,
    "fiscal-year",
  ),
  file(
    "icd10cm-order-addenda",
    ["ICD-10-CM order file addenda", ICD_10],
    /^icd10cm[-_]order[-_]addenda.*\.txt$/,
    "fiscal-year",
  ),
  file("icd10cm-tabular", ["ICD-10-CM tabular list", NCHS], /^icd10cm[-_]tabular.*\.xml$/, "fiscal-year"),
  file(
    "icd10cm-index",
    ["ICD-10-CM index to diseases and injuries", NCHS],
    /^icd10cm[-_]index.*\.xml$/,
    "fiscal-year",
  ),
  file(
    "icd10cm-external-cause-index",
    ["ICD-10-CM external cause index", NCHS],
    /^icd10cm[-_]eindex.*\.xml$/,
    "fiscal-year",
  ),
  file(
    "icd10cm-neoplasm-table",
    ["ICD-10-CM table of neoplasms", NCHS],
    /^icd10cm[-_]neoplasm.*\.xml$/,
    "fiscal-year",
  ),
  file(
    "icd10cm-drug-table",
    ["ICD-10-CM table of drugs and chemicals", NCHS],
    /^icd10cm[-_]drug.*\.xml$/,
    "fiscal-year",
  ),
  file(
    "icd10cm-tabular-addenda",
    ["ICD-10-CM tabular list addenda", NCHS],
    /^icd10cm[-_]tabular[-_]addenda.*\.pdf$/,
    "fiscal-year",
  ),
  file(
    "icd10cm-index-addenda",
    ["ICD-10-CM index addenda", NCHS],
    /^icd10cm[-_]index[-_]addenda.*\.pdf$/,
    "fiscal-year",
  ),
  file(
    "icd10cm-external-cause-index-addenda",
    ["ICD-10-CM external cause index addenda", NCHS],
    /^icd10cm[-_]eindex[-_]addenda.*\.pdf$/,
    "fiscal-year",
  ),
  file(
    "icd10cm-neoplasm-table-addenda",
    ["ICD-10-CM table of neoplasms addenda", NCHS],
    /^icd10cm[-_]neoplasm[-_]addenda.*\.pdf$/,
    "fiscal-year",
  ),
  file(
    "icd10cm-drug-table-addenda",
    ["ICD-10-CM table of drugs and chemicals addenda", NCHS],
    /^icd10cm[-_]drug[-_]addenda.*\.pdf$/,
    "fiscal-year",
  ),
  file(
    "icd10cm-conversions",
    ["ICD-10-CM conversion table", NCHS],
    /conversion[-_ ]?table.*\.(xlsx|txt|csv)$/,
    "fiscal-year",
  ),
  file("icd10cm-guidelines", ["ICD-10-CM Official Guidelines", NCHS], /guidelines.*\.pdf$/, "fiscal-year"),
  file("poa-exempt", ["Present on admission exempt codes", ICD_10], /^poaexemptcodes.*\.txt$/, "fiscal-year"),
  file(
    "icd10pcs-order",
    ["ICD-10-PCS order file", ICD_10],
    /^icd10pcs[-_]order[-_](?!addenda).*\.txt$/,
    "fiscal-year",
  ),
  file(
    "icd10pcs-order-addenda",
    ["ICD-10-PCS order file addenda", ICD_10],
    /^(icd10pcs[-_])?order[-_]addenda.*\.txt$/,
    "fiscal-year",
  ),
  file("icd10pcs-tables", ["ICD-10-PCS tables", ICD_10], /^icd10pcs[-_]tables.*\.xml$/, "fiscal-year"),
  file("icd10pcs-index", ["ICD-10-PCS index", ICD_10], /^icd10pcs[-_]index.*\.xml$/, "fiscal-year"),
  file(
    "icd10pcs-definitions",
    ["ICD-10-PCS definitions", ICD_10],
    /^icd10pcs[-_]definitions.*\.xml$/,
    "fiscal-year",
  ),
  file("hcpcs", ["HCPCS Level II contractor file", HCPCS], /^hcpc2.*anweb.*\.txt$/, "calendar-year"),
  file(
    "hcpcs-indicators",
    ["HCPCS Level II codes and indicators", HCPCS],
    /^hcpcs.*indicators.*\.csv$/,
    "quarter",
  ),
  file(
    "hcpcs-descriptions",
    ["HCPCS Level II descriptions", HCPCS],
    /^hcpcs.*descriptions.*\.csv$/,
    "calendar-year",
  ),
  file("hcpcs-modifiers", ["HCPCS Level II modifiers", HCPCS], /^hcpcs.*modifiers.*\.csv$/, "undated"),
  file(
    "cpt",
    ["CPT, the office's licensed file", LICENSED_CPT],
    /^(cpt|longult).*\.(csv|txt)$/,
    "calendar-year",
  ),
  file("cdt", ["CDT, the office's licensed file", LICENSED_CDT], /^cdt.*\.(csv|txt)$/, "calendar-year"),
  file(
    "ncci-pairs",
    ["NCCI procedure-to-procedure edits", PAIRS],
    /^(ncci[-_]ptp|cci(pra|oph)).*\.(csv|txt)$/,
    "quarter",
  ),
  file("mue", ["Medically unlikely edits", UNITS], /^(ncci|mcr)[-_]mue.*\.(csv|txt)$/, "quarter"),
  file("ncci-add-ons", ["NCCI add-on code edits", ADD_ONS], /^aoc[-_]v?20\d\d.*\.(xlsx|csv|txt)$/, "quarter"),
  file(
    "ms-drg",
    ["MS-DRG list", PAYMENT],
    /^(msdrg[-_]v[\d.]+|.*table[-_ ]?5(?![\da-z]).*)\.(csv|txt)$/,
    "grouper",
  ),
  file("ms-drg-ccs", ["MS-DRG complications or comorbidities", GROUPER], /^msdrg.*[-_]ccs\.csv$/, "grouper"),
  file(
    "ms-drg-mccs",
    ["MS-DRG major complications or comorbidities", GROUPER],
    /^msdrg.*[-_]mccs\.csv$/,
    "grouper",
  ),
  file(
    "ms-drg-cc-list",
    ["MS-DRG CC list with exclusion groups", GROUPER],
    /^msdrg.*[-_]cc[-_]list\.csv$/,
    "grouper",
  ),
  file(
    "ms-drg-cc-exclusions",
    ["MS-DRG CC exclusions", GROUPER],
    /^msdrg.*[-_]cc[-_]exclusion.*\.csv$/,
    "grouper",
  ),
  file("ms-drg-diagnoses", ["MS-DRG diagnosis index", GROUPER], /^msdrg.*[-_]dx[-_]index\.csv$/, "grouper"),
  file("diagnosis-edits", ["Medicare Code Editor lists", GROUPER], /^mce.*code[-_]edits.*\.csv$/, "grouper"),
  file("hcc-mapping", ["HCC mapping", RISK], /^ra[-_]dx[-_]to[-_]cc.*\.csv$/, "payment-year"),
  file("hcc-coefficients", ["HCC coefficients", RISK], /^ra[-_]coefficients.*\.csv$/, "payment-year"),
  file("hcc-hierarchies", ["HCC hierarchies", RISK], /^ra[-_]hierarchies.*\.csv$/, "payment-year"),
  file("hcc-labels", ["HCC labels", RISK], /^ra[-_]labels.*\.csv$/, "payment-year"),
  file("hcc-edits", ["HCC diagnosis edits", RISK], /^ra[-_]dx[-_]edits.*\.csv$/, "undated"),
  file("hcc-chronic", ["HCC chronic conditions", RISK], /^hcc[-_]is[-_]chronic.*\.csv$/, "undated"),
  file("place-of-service", ["Place of service codes", PLACES], /^pos[-_]codes.*\.csv$/, "undated"),
  file(
    "taxonomy",
    ["Provider taxonomy codes", TAXONOMY],
    /^(codes[-_]only|nucc[-_]taxonomy)[-_].*\.(txt|csv)$/,
    "undated",
  ),
  file("carc", ["Claim adjustment reason codes", REASONS], /^adjustment.*remark.*\.csv$/, "undated"),
  file("rarc", ["Remittance advice remark codes", REASONS], /^adjustment.*remark.*\.csv$/, "undated"),
  file("claim-status", ["Claim status codes", REASONS], /^claim[-_]status[-_]codes.*\.(csv|txt)$/, "undated"),
  file(
    "claim-status-category",
    ["Claim status category codes", REASONS],
    /^claim[-_]status[-_]category[-_]codes.*\.(csv|txt)$/,
    "undated",
  ),
  file(
    "relative-values",
    ["Physician fee schedule relative values", FEES],
    /^(pfs[-_]rvu[-_]amt|pprrvu(?!.*[-_]qpp)).*\.csv$/,
    "quarter",
  ),
  file(
    "fee-schedule-indicators",
    ["Physician fee schedule indicators", FEES],
    /^(pfs[-_]rvu[-_]ind|pprrvu(?!.*[-_]qpp)).*\.csv$/,
    "quarter",
  ),
  file(
    "opps-status",
    ["OPPS Addendum B", OUTPATIENT],
    /^(opps|.*web)[-_ ]addendum[-_ ]b.*\.(csv|txt)$/,
    "quarter",
  ),
  file("coverage-articles", ["Coverage articles", COVERAGE], /^article\.csv$/, "undated"),
  file("coverage-contractors", ["Medicare contractors", COVERAGE], /^contractor\.csv$/, "undated"),
  file(
    "coverage-article-contractors",
    ["Coverage articles by contractor", COVERAGE],
    /^article_x_contractor\.csv$/,
    "undated",
  ),
  file(
    "coverage-article-procedures",
    ["Procedures of coverage articles", COVERAGE],
    /^article_x_hcpc_code\.csv$/,
    "undated",
  ),
  file(
    "coverage-article-diagnoses",
    ["Diagnoses that support a coverage article", COVERAGE],
    /^article_x_icd10_covered\.csv$/,
    "undated",
  ),
  file(
    "coverage-article-exclusions",
    ["Diagnoses that do not support a coverage article", COVERAGE],
    /^article_x_icd10_noncovered\.csv$/,
    "undated",
  ),
];

export interface RecognizedFile {
  readonly official: OfficialFile;
  readonly period: ReleasePeriod;
  readonly setting?: NcciSetting;
}

/**
 * What a file is by its name; one file may hold two lists. The date its kind needs stands in the name, or in that of
 * the archive it came in; without it the file is not recognized.
 */
export function recognizeFile(path: string, archive = ""): RecognizedFile[] {
  const name = (path.split(/[\\/]/).at(-1) ?? "").toLowerCase().replace(/\.gz$/, "");
  return OFFICIAL_FILES.filter((official) => official.name.test(name)).flatMap((official) => {
    const period = periodOfName(name, official.basis) ?? periodOfName(archive, official.basis);
    const setting = SETTINGS.find(([pattern]) => pattern.test(name))?.[1];
    return period ? [{ official, period, ...(setting && { setting }) }] : [];
  });
}

const SETTINGS: readonly (readonly [RegExp, NcciSetting])[] = [
  [/prac|ccipra/, "practitioner"],
  [/out|oph/, "outpatient-hospital"],
  [/dme/, "dme"],
];
