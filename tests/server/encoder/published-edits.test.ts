import { beforeAll, describe, expect, it } from "vitest";
import { checkListedCodes } from "@/server/queries/code-sets/check-listed-codes";
import { checkCodeList } from "@/server/queries/encoder/check-code-list";
import { getCodePage } from "@/server/queries/encoder/get-code-page";
import { listCoverageArticles } from "@/server/queries/encoder/list-coverage-articles";
import { listProcedurePairs } from "@/server/queries/encoder/list-procedure-pairs";
import { runQuery } from "@/server/queries/read-model";
import { importCodeFile } from "../../support/code-files";
import { type Office, openOffice } from "../../support/office";

const ON = "2026-01-15";
const FILES: Readonly<Record<string, string>> = {
  "ncci_ptp_prac_2026q1.csv":
    "col1,col2,deletion,mod,rationale\n99213,36415,,1,Standards of medical/surgical practice\n99214,36415,,0,Mutually exclusive procedures\n99213,G0101,,9,Misuse\n",
  "ncci_mue_prac_2026q1.csv":
    "hcpcs_code,mue_units,mue_mai,mue_rationale,mue_service\n36415,2,3,Clinical: Data,Practitioner\n",
  "pfs_rvu_ind_2026-01.csv": "hcpcs_code,mod,status,pctc,glob,mult_proc,bilat_surg\nG0101,,A,0,000,0,0\n",
  "opps_addendum_b_2026-01.csv":
    "HCPCSCode,ShortDescriptor,StatusIndicator,PaymentRate\nG0101,Pelvic exam,S,103.79\n",
  "article.csv":
    "article_id,article_version,title,article_eff_date,display_id\n1,3,Screening,2024-01-01,A1\n",
  "contractor.csv":
    "contractor_id,contractor_type_id,contractor_version,contractor_number,contractor_bus_name\n10,12,1,01112,Example MAC\n",
  "article_x_contractor.csv":
    "article_id,article_version,contractor_id,contractor_type_id,contractor_version\n1,3,10,12,1\n",
  "article_x_hcpc_code.csv": "article_id,article_version,hcpc_code_id,hcpc_code_group\n1,3,G0101,1\n",
  "article_x_icd10_covered.csv":
    "article_id,article_version,icd10_code_id,icd10_covered_group\n1,3,Z12.4,1\n",
};

let loaded: Office;
let empty: Office;
beforeAll(async () => {
  [loaded, empty] = [await openOffice(), await openOffice()];
  for (const [name, content] of Object.entries(FILES)) await importCodeFile(loaded, name, content);
}, 120_000);

const page = ({ runtime, actors }: Office, code: string, on = ON) =>
  runQuery(getCodePage, runtime, actors.coder, { code, on });
const pairs = ({ runtime, actors }: Office, more: object) =>
  runQuery(listProcedurePairs, runtime, actors.coder, {
    ...{ code: "36415", on: ON, setting: "practitioner", column: 2 },
    ...more,
  });

describe("C10: what is published of a procedure, from the office's files", () => {
  it("counts first: pairs in each column and the limit, by setting and the quarter of the date", async () => {
    const { edits } = await page(loaded, "36415");
    expect(edits?.settings).toMatchObject([
      {
        setting: "practitioner",
        pairs: { kind: "told", denies: 0, deniedBeside: 2 },
        units: { limit: { units: 2, adjudication: 3, rationale: "Clinical: Data" } },
        addOns: { kind: "not-loaded" },
      },
      { setting: "outpatient-hospital", pairs: { kind: "not-loaded" } },
      { setting: "dme", pairs: { kind: "not-loaded" } },
    ]);
    const other = await page(loaded, "36415", "2026-04-01");
    expect(other.edits?.settings[0]).toMatchObject({ pairs: { kind: "not-loaded" } });
    expect(other.edits?.atHand).toEqual([{ from: "2026-01-01", through: "2026-03-31" }]);
    expect((await page(empty, "36415")).edits).toBeUndefined();
    expect((await page(loaded, "E11.9")).edits).toBeUndefined();
  });

  it("then the rows of a column, a page at a time and by words of code or title", async () => {
    expect(await pairs(loaded, { limit: 1 })).toMatchObject({
      total: 2,
      found: 2,
      nextCursor: 1,
      rows: [{ other: "99213", column: 2, indicator: 1 }],
    });
    expect((await pairs(loaded, { limit: 1, cursor: 1 })).rows).toMatchObject([
      { other: "99214", indicator: 0, rationale: "Mutually exclusive procedures" },
    ]);
    expect(await pairs(loaded, { words: "99214" })).toMatchObject({ found: 1, rows: [{ other: "99214" }] });
    const [row] = (await pairs(loaded, { column: 1, code: "99213" })).rows;
    expect(row).toMatchObject({ other: "36415", column: 1 });
    expect(
      await pairs(loaded, { words: row?.title.split(" ")[0] ?? "", column: 1, code: "99213" }),
    ).toMatchObject({
      found: 1,
    });
    expect(await pairs(empty, {})).toEqual({ rows: [], total: 0, found: 0 });
  });

  it("says fee schedule and outpatient status with the edition of each", async () => {
    const { payment } = await page(loaded, "G0101");
    expect(payment.map(({ title, otherDate }) => [title, otherDate])).toEqual([
      ["Physician fee schedule", false],
      ["Hospital outpatient (OPPS)", false],
    ]);
    expect((await page(empty, "G0101")).payment).toEqual([]);
  });
});

describe("C11: coverage articles", () => {
  const naming = ({ runtime, actors }: Office, more: object) =>
    runQuery(listCoverageArticles, runtime, actors.biller, { on: ON, ...more });

  it("that name a code, by contractor and date; without any, nothing is checked", async () => {
    expect(await naming(loaded, { code: "G0101" })).toMatchObject({
      isLoaded: true,
      total: 1,
      contractors: [{ number: "01112", name: "Example MAC" }],
      articles: [{ article: { name: "A1" }, list: "procedures" }],
    });
    expect(await naming(loaded, { code: "Z12.4", isDiagnosis: true })).toMatchObject({
      articles: [{ list: "supports" }],
    });
    expect((await naming(loaded, { code: "G0101", on: "2023-01-01" })).articles).toEqual([]);
    expect((await naming(loaded, { code: "G0101", contractor: "05102" })).total).toBe(0);
    expect(await naming(empty, { code: "G0101" })).toEqual({
      isLoaded: false,
      contractors: [],
      articles: [],
      total: 0,
    });
  });

  it("answer the checker of the screen and that of other systems alike, when a contractor is asked", async () => {
    const { runtime, actors } = loaded;
    const typed = (codes: string, more: object, office = loaded) =>
      runQuery(checkCodeList, office.runtime, office.actors.biller, {
        ...{ codes, on: ON, setting: "practitioner" },
        ...more,
      });
    const kinds = ({ findings }: { readonly findings: readonly { readonly kind: string }[] }) =>
      findings.map(({ kind }) => kind).filter((kind) => kind.startsWith("coverage"));
    expect(kinds(await typed("Z12.4 G0101", {}))).toEqual([]);
    expect(kinds(await typed("Z12.4 G0101", { contractor: "1112" }))).toEqual(["coverage-supported"]);
    expect(kinds(await typed("I10 G0101", { contractor: "01112" }))).toEqual(["coverage-not-listed"]);
    expect(kinds(await typed("I10 G0101", { contractor: "01112" }, empty))).toEqual(["coverage-not-checked"]);
    const listed = await runQuery(checkListedCodes, runtime, actors.biller, {
      ...{ date: ON, setting: "practitioner", contractor: "01112" },
      diagnoses: [{ code: "I10" }, { code: "Z12.4" }],
      services: [{ code: "G0101", diagnosisPointers: [1] }],
    });
    expect(kinds(listed)).toEqual(["coverage-not-listed"]);
  });
});

describe("C4: chapters and blocks", () => {
  it("are opened by their names, on the starter set too", async () => {
    expect(await page(empty, "chapter 22")).toMatchObject({ section: "chapter", system: "icd10cm" });
    expect(await page(empty, "E08-E13")).toMatchObject({ section: "block", status: "header" });
  });
});
