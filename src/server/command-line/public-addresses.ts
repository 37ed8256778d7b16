import type { ComponentKind } from "@/domain/code-sets/components/component";
import type { CalendarDate } from "@/domain/shared/calendar-date";

/** Files that a publisher gives to everybody, by the edition a date belongs to. */
export interface PublicFiles {
  readonly kinds: readonly ComponentKind[];
  readonly title: string;
  /** The page for people, where the address has changed. */
  readonly page: string;
  /** Below the publisher's own host; of several names that were in use, the first that is there. */
  readonly files: (edition: EditionOfDate) => readonly (readonly string[])[];
}

export interface EditionOfDate {
  /** From 1 October of the year before. */
  readonly fiscalYear: number;
  readonly year: number;
  readonly quarter: number;
}

export function editionOf(date: CalendarDate): EditionOfDate {
  const [year, month] = [Number(date.slice(0, 4)), Number(date.slice(5, 7))];
  return { year, quarter: Math.ceil(month / 3), fiscalYear: month >= 10 ? year + 1 : year };
}

const CMS = "https://www.cms.gov";
const ZIP = `${CMS}/files/zip`;
const ICD_10_PAGE = `${CMS}/medicare/coding-billing/icd-10-codes`;
const NCCI_PAGE = `${CMS}/medicare/coding-billing/national-correct-coding-initiative-ncci-edits`;
const MONTHS = ["january", "april", "july", "october"] as const;

/** NCCI counts its versions from 1994: the first quarter of 2026 is v320. */
const ncciVersion = ({ year, quarter }: EditionOfDate): string => `v${year - 1994}${quarter - 1}r0`;
const PARTS = [1, 2, 3, 4];

export const PUBLIC_FILES: readonly PublicFiles[] = [
  {
    kinds: ["icd10cm-order", "icd10cm-order-addenda"],
    title: "ICD-10-CM codes",
    page: ICD_10_PAGE,
    files: ({ fiscalYear }) => [[`${ZIP}/${fiscalYear}-code-descriptions-tabular-order.zip`]],
  },
  {
    kinds: [
      "icd10cm-tabular",
      "icd10cm-index",
      "icd10cm-external-cause-index",
      "icd10cm-neoplasm-table",
      "icd10cm-drug-table",
    ],
    title: "ICD-10-CM tabular list and index",
    page: ICD_10_PAGE,
    files: ({ fiscalYear }) => [
      [
        `${ZIP}/${fiscalYear}-code-tables-tabular-and-index.zip`,
        `https://ftp.cdc.gov/pub/Health_Statistics/NCHS/Publications/ICD10CM/${fiscalYear}/icd10cm-table-index-${fiscalYear}.zip`,
      ],
    ],
  },
  {
    kinds: ["icd10cm-conversions"],
    title: "ICD-10-CM conversion table",
    page: ICD_10_PAGE,
    files: ({ fiscalYear }) => [[`${ZIP}/${fiscalYear}-conversion-table.zip`]],
  },
  {
    kinds: ["poa-exempt"],
    title: "Present on admission exempt codes",
    page: ICD_10_PAGE,
    files: ({ fiscalYear }) => [[`${ZIP}/${fiscalYear}-poa-exempt-codes.zip`]],
  },
  {
    kinds: ["icd10pcs-order", "icd10pcs-order-addenda"],
    title: "ICD-10-PCS codes",
    page: ICD_10_PAGE,
    files: ({ fiscalYear }) => [
      [`${ZIP}/${fiscalYear}-icd-10-pcs-order-file-long-and-abbreviated-titles.zip`],
    ],
  },
  {
    kinds: ["icd10pcs-tables", "icd10pcs-index", "icd10pcs-definitions"],
    title: "ICD-10-PCS tables and index",
    page: ICD_10_PAGE,
    files: ({ fiscalYear }) => [[`${ZIP}/${fiscalYear}-icd-10-pcs-code-tables-and-index.zip`]],
  },
  {
    kinds: ["hcpcs"],
    title: "HCPCS Level II",
    page: `${CMS}/medicare/coding-billing/healthcare-common-procedure-system/quarterly-update`,
    files: ({ year, quarter }) => {
      const name = `${MONTHS[quarter - 1]}-${year}-alpha-numeric-hcpcs-file`;
      return [[`${ZIP}/${name}.zip`, `${ZIP}/${name}s.zip`]];
    },
  },
  {
    kinds: ["ncci-pairs"],
    title: "NCCI procedure-to-procedure edits",
    page: `${NCCI_PAGE}/medicare-ncci-procedure-procedure-ptp-edits`,
    files: (edition) => {
      const { year, quarter } = edition;
      const quarterName = `medicare-ncci-${year}q${quarter}`;
      return PARTS.flatMap((part) => [
        [`${ZIP}/${quarterName}-practitioner-ptp-edits-ccipra-${ncciVersion(edition)}-f${part}.zip`],
        [`${ZIP}/${quarterName}-hospital-ptp-edits-ccioph-${ncciVersion(edition)}-f${part}.zip`],
      ]);
    },
  },
  {
    kinds: ["mue"],
    title: "Medically unlikely edits",
    page: `${NCCI_PAGE}/medicare-ncci-medically-unlikely-edits`,
    files: ({ year, quarter }) =>
      ["practitioner-services", "facility-outpatient-hospital-services", "dme-supplier-services"].map(
        (setting) => [`${ZIP}/medicare-ncci-${year}-q${quarter}-${setting}-mue-table.zip`],
      ),
  },
];
