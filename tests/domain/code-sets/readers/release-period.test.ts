import { describe, expect, test } from "vitest";
import { OFFICIAL_FILES, recognizeFile } from "@/domain/code-sets/readers/recognize-file";
import { periodOfName } from "@/domain/code-sets/readers/release-period";

describe("C1: the edition a file's name states", () => {
  test.each([
    ["icd10cm_order_2026.txt", "fiscal-year", "FY2026", "2025-10-01", "2026-09-30"],
    ["poaexemptcodesfy26.txt", "fiscal-year", "FY2026", "2025-10-01", "2026-09-30"],
    ["icd10cm-eindex-april-1-2026-xml.xml", "fiscal-year", "FY2026 April", "2026-04-01", "2026-09-30"],
    ["hcpc2019_contr_anweb.txt", "calendar-year", "2019", "2019-01-01", "2019-12-31"],
    ["ncci_ptp_out_2024q3_level2_only.csv", "quarter", "2024 Q3", "2024-07-01", "2024-09-30"],
    ["opps_addendum_b_2026-04_level2_only.csv", "quarter", "2026 Q2", "2026-04-01", "2026-06-30"],
    ["mcr_mue_practitionerservices_eff_01-01-2025.csv", "quarter", "2025 Q1", "2025-01-01", "2025-03-31"],
    ["ccipra-v302r0-f1.txt", "quarter", "2024 Q3", "2024-07-01", "2024-09-30"],
    ["hcpc2024_jul_anweb.txt", "calendar-year", "2024 Q3", "2024-07-01", "2024-09-30"],
    ["2026_april_web_addendum_b.csv", "quarter", "2026 Q2", "2026-04-01", "2026-06-30"],
    ["fy 2026 ipps table 5.txt", "grouper", "FY2026", "2025-10-01", "2026-09-30"],
    ["msdrg_v41.1.csv", "grouper", "v41.1", "2024-04-01", "2024-09-30"],
    ["mce_v43_code_edits.csv", "grouper", "v43", "2025-10-01", "2026-09-30"],
    ["ra_coefficients_2026.csv", "payment-year", "PY2026", "2026-01-01", "2026-12-31"],
  ] as const)("%s", (name, basis, label, from, through) => {
    expect(periodOfName(name, basis)).toEqual({ label, covers: { from, through } });
  });

  test("a list without a date of its own speaks for every date; a dated file without a date is not recognized", () => {
    expect(periodOfName("pos_codes.csv", "undated")).toEqual({
      label: "undated",
      covers: { from: "1995-01-01" },
    });
    expect(periodOfName("icd10cm_order.txt", "fiscal-year")).toBeUndefined();
    expect(recognizeFile("icd10cm_order_latest.txt")).toEqual([]);
  });
});

describe("C1: files are known by their names", () => {
  const kindsOf = (path: string) => recognizeFile(path).map(({ official }) => official.kind);

  test.each([
    ["release/2026/icd10cm_order_2026.txt", ["icd10cm-order"]],
    ["icd10cm_order_addenda_2026.txt", ["icd10cm-order-addenda"]],
    ["order_addenda_2026.txt", ["icd10pcs-order-addenda"]],
    ["ICD10CM_TABULAR_2021.XML.GZ", ["icd10cm-tabular"]],
    ["C:\\codes\\icd10pcs_order_2026.txt", ["icd10pcs-order"]],
    ["POAexemptAddCodesFY26.txt", []],
    ["POAexemptCodesFY26.txt", ["poa-exempt"]],
    ["msdrg_v41.1_ccs.csv", ["ms-drg-ccs"]],
    ["msdrg_v41.1_mccs.csv", ["ms-drg-mccs"]],
    ["msdrg_v41.1_cc_list.csv", ["ms-drg-cc-list"]],
    ["msdrg_v41.1.csv", ["ms-drg"]],
    ["adjustment_and_remark_codes_numbers_only.csv", ["carc", "rarc"]],
    ["2026_April_Web_Addendum_B.csv", ["opps-status"]],
    ["CPT_2026.txt", ["cpt"]],
    ["AOC_V2026Q2-MCR.xlsx", ["ncci-add-ons"]],
    ["PPRRVU2026_Jul_nonQPP.csv", ["relative-values", "fee-schedule-indicators"]],
    ["PPRRVU24_JAN.csv", ["relative-values", "fee-schedule-indicators"]],
    // The same values with another conversion factor.
    ["PPRRVU2026_Jul_QPP.csv", []],
    ["FY 2026 FR Table 5.txt", ["ms-drg"]],
    ["FY 2026 FR Table 5A.txt", []],
    ["claim_status_codes.csv", ["claim-status"]],
    ["claim_status_category_codes.csv", ["claim-status-category"]],
    ["article.csv", ["coverage-articles"]],
    ["article_x_icd10_noncovered.csv", ["coverage-article-exclusions"]],
    ["holiday.csv", []],
  ])("%s", (path, kinds) => {
    expect(kindsOf(path)).toEqual(kinds);
  });

  test("NCCI files tell their setting", () => {
    const settingsOf = (...names: string[]) =>
      names.flatMap((name) => recognizeFile(name)).map(({ setting }) => setting);
    expect(settingsOf("ccipra-v302r0-f1.txt", "ccioph-v302r0-f1.txt", "ncci_mue_dme_2024q3.csv")).toEqual([
      "practitioner",
      "outpatient-hospital",
      "dme",
    ]);
  });

  test("a member without a date of its own has that of its archive", () => {
    const [found] = recognizeFile("CMS-1833-F Table 5.txt", "fy-2026-ipps-final-rule-table-5.zip");
    expect(found?.period).toEqual({ label: "FY2026", covers: { from: "2025-10-01", through: "2026-09-30" } });
    expect(recognizeFile("CMS-1833-F Table 5.txt", "tables.zip")).toEqual([]);
  });

  test("each kind is listed once, with title and publisher", () => {
    expect(OFFICIAL_FILES.length).toBeGreaterThan(35);
    expect(new Set(OFFICIAL_FILES.map(({ kind }) => kind)).size).toBe(OFFICIAL_FILES.length);
    expect(OFFICIAL_FILES.every(({ title, publisher }) => title !== "" && publisher !== "")).toBe(true);
  });
});
