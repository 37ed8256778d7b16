import { describe, expect, test } from "vitest";
import { codeSeries } from "@/domain/code-sets/release/code-series";
import { compareEditions, type EditionComparison } from "@/domain/code-sets/release/compare-editions";
import { corpusComponents, corpusIsAtHand } from "../../../support/release-corpus";
import { componentsOf, orderFile, TWO_YEARS } from "../../../support/release-files";
import { INDEX_PAGES, NEOPLASM_PAGES, TABULAR_PAGES } from "../addenda/made-up-addenda";

const tabular = (version: string, notes: string): string =>
  `<ICD10CM.tabular><version>${version}</version><chapter><name>9</name><desc>Circulatory</desc>
<section id="I10-I16"><desc>Hypertensive diseases (I10-I16)</desc>
<diag><name>I10</name><desc>Hypertension</desc>${notes}</diag></section></chapter></ICD10CM.tabular>`;

const mce = (...rows: readonly string[]): string =>
  `icd_code,icd_description,icd_conflict_group,icd_conflict_rule\n${rows.join("\n")}\n`;
const MALE = ',"x","Sex","Male Only"';
const PEDIATRIC = ',"x","Age","Pediatric (Ages 0-17)"';

const severity = (...codes: readonly string[]): string =>
  `icd_code,icd_description,dx_type\n${codes.map((code) => `${code},x,CC`).join("\n")}\n`;
const major = (...codes: readonly string[]): string =>
  `icd_code,icd_description,dx_type\n${codes.map((code) => `${code},x,MCC`).join("\n")}\n`;

const COMPONENTS = componentsOf({
  ...TWO_YEARS,
  "icd10cm_tabular_2025.xml": tabular("2025", "<excludes1><note>old words (I11.-)</note></excludes1>"),
  "icd10cm_tabular_2026.xml": tabular("2026", "<excludes1><note>new words (I11.-)</note></excludes1>"),
  "mce_v42_code_edits.csv": mce(`I10${MALE}`, `E11.9${PEDIATRIC}`, `B88.0${MALE}`),
  "mce_v43_code_edits.csv": mce(`E11.9${PEDIATRIC}`, `L02.212${MALE}`, `B88.01${MALE}`),
  "msdrg_v42_ccs.csv": severity("I10", "E11.9"),
  "msdrg_v43_ccs.csv": severity("I10"),
  "msdrg_v42_mccs.csv": major("L02.212"),
  "msdrg_v43_mccs.csv": major("L02.212", "E11.9"),
  "ra_dx_to_cc_2025.csv":
    "diagnosis_code,cc,model_name\nI10,5,CMS-HCC Model V28\nE119,37,CMS-HCC Model V28\n",
  "ra_dx_to_cc_2026.csv":
    "diagnosis_code,cc,model_name\nE119,38,CMS-HCC Model V28\nE119,19,CMS-HCC Model V24\n",
  "hcpcs_level2_2025-10_indicators.csv":
    "hcpcs_code,cov,betos,tos,xref,date_term,date_added\nG0101,C,x,1,,,2001-01-01\nG0102,C,x,1,G0101,,2001-01-01\n",
  "hcpcs_level2_2026-01_indicators.csv":
    "hcpcs_code,cov,betos,tos,xref,date_term,date_added\nG0101,D,x,1,,,2001-01-01\nG0102,C,x,1,G0101,2026-02-28,2001-01-01\nG0199,C,x,1,,,2026-01-15\n",
  "ncci_mue_prac_2025q4.csv":
    "hcpcs_code,mue_units,mue_mai,mue_rationale\nG0101,1,2,CMS Policy\nG0102,4,1,CMS Policy\n",
  "ncci_mue_prac_2026q1.csv":
    "hcpcs_code,mue_units,mue_mai,mue_rationale\nG0101,1,3,CMS Policy\nG0103,2,1,CMS Policy\n",
});

function comparison(series: EditionComparison["series"], from: string, to: string): EditionComparison {
  const found = compareEditions(COMPONENTS, { series, from, to });
  if (!found) throw new Error(`${series} has no ${from} and ${to}`);
  return found;
}

describe("C24: everything that differs between two editions of a series", () => {
  test("the series of what is at hand, the oldest edition first", () => {
    expect(
      codeSeries(COMPONENTS).map(({ id, editions }) => [id, ...editions.map(({ version }) => version)]),
    ).toEqual([
      ["icd10cm", "FY2025", "FY2026"],
      ["hcpcs", "2025 Q4", "2026 Q1"],
      ["ncci-practitioner", "2025 Q4", "2026 Q1"],
      ["hcc", "PY2025", "PY2026"],
    ]);
    expect(codeSeries([])).toEqual([]);
  });

  test("diagnoses: each code with the first day of its change, and what takes its place", () => {
    const { codes, on } = comparison("icd10cm", "FY2025", "FY2026");
    expect(on).toBe("2025-10-01");
    expect(
      codes?.changes.map(({ change, code, on: day, successors }) => [change, code, day, ...successors]),
    ).toEqual([
      ["divided", "B88.0", "2025-10-01", "B88.01", "B88.09"],
      ["added", "B88.01", "2025-10-01"],
      ["added", "B88.09", "2025-10-01"],
      ["retitled", "L02.212", "2025-10-01"],
    ]);
  });

  test("a change of the year between two others has the day of that year", () => {
    const three = componentsOf({
      ...TWO_YEARS,
      "icd10cm_order_2027.txt": orderFile([["I10", "1", "Essential (primary) hypertension"]]),
    });
    const found = compareEditions(three, { series: "icd10cm", from: "FY2025", to: "FY2027" });
    const days = new Map(found?.codes?.changes.map(({ code, on: day }) => [code, day]));
    // B88.0 was divided in 2026 and is gone in 2027; E11.9 went in 2027.
    expect(days.get("B88.0")).toBe("2025-10-01");
    expect(days.get("E11.9")).toBe("2026-10-01");
  });

  test("notes and marks of codes that both years have; a code that moves from CC to MCC is one change", () => {
    const { notes, marks, notCompared } = comparison("icd10cm", "FY2025", "FY2026");
    expect(notes.map(({ change, note }) => [change, note.owner, note.text])).toEqual([
      ["note-removed", "I10", "old words (I11.-)"],
      ["note-added", "I10", "new words (I11.-)"],
    ]);
    // B88.0 was divided but is in both lists, B88.01 is new: its marks are no change.
    expect(marks.changes).toEqual([
      { change: "mark-removed", code: "B88.0", mark: "male", value: "yes" },
      { change: "mark-changed", code: "E11.9", mark: "severity", value: "MCC", previousValue: "CC" },
      { change: "mark-removed", code: "I10", mark: "male", value: "yes" },
      { change: "mark-added", code: "L02.212", mark: "male", value: "yes" },
    ]);
    expect(marks.lists.map(({ from, to }) => [from, to])).toEqual([
      ["v42", "v43"],
      ["v42", "v43"],
      ["v42", "v43"],
    ]);
    expect(notCompared).toEqual([]);
  });

  test("a list that is at hand for one of the two years only is not compared, and it is said", () => {
    const half = componentsOf({ ...TWO_YEARS, "mce_v43_code_edits.csv": mce(`I10${MALE}`) });
    const found = compareEditions(half, { series: "icd10cm", from: "FY2025", to: "FY2026" });
    expect(found?.marks).toEqual({ changes: [], lists: [] });
    expect(found?.notCompared).toEqual(["notes of the tabular list"]);
    expect(compareEditions(half, { series: "icd10cm", from: "FY2020", to: "FY2026" })).toBeUndefined();
  });

  test("C22: entries of indexes and tables are those of the printed addenda, those that only head others left out", () => {
    const printed = componentsOf({
      ...TWO_YEARS,
      "icd10cm-index-addenda-2026.pdf": INDEX_PAGES,
      "icd10cm-neoplasm-addenda-2026.pdf": NEOPLASM_PAGES,
    });
    const compared = (from: string, to: string) =>
      compareEditions(printed, { series: "icd10cm", from, to })?.entries ?? [];
    expect(compared("FY2025", "FY2026").slice(0, 3)).toEqual([
      {
        ...{ change: "entry-changed", book: "index", code: "I11.9" },
        text: "Oval, ovalness (acute) (old) › with › corners (see also Square) I11.9 [I15.-]",
        previousText: "Oval, ovalness (acute) (old) › with › corners (see also Square) I11.0",
        authority: "ICD-10-CM index addenda FY2026, page 1",
      },
      {
        ...{ change: "entry-added", book: "index", code: "I11.90" },
        text: "Oval, ovalness (acute) (old) › with › corners › four, of different sizes I11.90",
        authority: "ICD-10-CM index addenda FY2026, page 1",
      },
      {
        ...{ change: "entry-removed", book: "index", code: "I11.8" },
        text: "Oval, ovalness (acute) (old) › without corners I11.8-",
        authority: "ICD-10-CM index addenda FY2026, page 1",
      },
    ]);
    expect(compared("FY2025", "FY2026").map(({ book }) => book)).toContain("neoplasm-table");
    expect(compared("FY2024", "FY2026")).toEqual([]);
  });

  test("C22: without both tabular lists, notes are those of the printed addenda between neighboring years", () => {
    const printed = componentsOf({ ...TWO_YEARS, "icd10cm-tabular-addenda-2026.pdf": TABULAR_PAGES });
    const found = compareEditions(printed, { series: "icd10cm", from: "FY2025", to: "FY2026" });
    expect(found?.notesFrom).toBe("ICD-10-CM tabular list addenda FY2026");
    expect(found?.notCompared).toEqual([]);
    expect(found?.notes.slice(0, 2)).toEqual([
      {
        change: "note-removed",
        note: { owner: "I10-I1A", kind: "excludes1", text: "square disease (I50)" },
        authority: "ICD-10-CM tabular list addenda FY2026, page 1",
      },
      {
        change: "note-removed",
        note: { owner: "I10", kind: "inclusion-term", text: "Round trouble" },
        authority: "ICD-10-CM tabular list addenda FY2026, page 1",
      },
    ]);
    const changes = found?.notes.map(({ change, note }) => `${change} ${note.owner} ${note.kind}`);
    expect(changes).toContain("note-added I10-I1A excludes1");
    expect(changes?.filter((change) => change.startsWith("note-removed"))).toHaveLength(5);
    expect(changes?.filter((change) => change.startsWith("note-added"))).toHaveLength(12);
  });

  test("C22: addenda of one year say nothing of a span of two", () => {
    const printed = componentsOf({
      ...TWO_YEARS,
      "icd10cm_order_2024.txt": orderFile([["I10", "1", "Essential (primary) hypertension"]]),
      "icd10cm-tabular-addenda-2026.pdf": TABULAR_PAGES,
    });
    const found = compareEditions(printed, { series: "icd10cm", from: "FY2024", to: "FY2026" });
    expect(found?.notCompared).toEqual(["notes of the tabular list"]);
  });

  test("condition categories by payment year and model", () => {
    expect(comparison("hcc", "PY2025", "PY2026").marks.changes).toEqual([
      { change: "mark-added", code: "E11.9", mark: "CMS-HCC Model V24", value: "19" },
      { change: "mark-changed", code: "E11.9", mark: "CMS-HCC Model V28", value: "38", previousValue: "37" },
      { change: "mark-removed", code: "I10", mark: "CMS-HCC Model V28", value: "5" },
    ]);
  });

  test("HCPCS: codes have the days the list gives them, a deleted one its cross-reference; coverage is a mark", () => {
    const { codes, marks } = comparison("hcpcs", "2025 Q4", "2026 Q1");
    expect(
      codes?.changes.map(({ change, code, on, successors }) => [change, code, on, ...successors]),
    ).toEqual([
      ["deleted", "G0102", "2026-03-01", "G0101"],
      ["added", "G0199", "2026-01-15"],
    ]);
    expect(marks.changes).toEqual([
      { change: "mark-changed", code: "G0101", mark: "coverage", value: "D", previousValue: "C" },
    ]);
  });

  test("unit limits of a setting: new, gone, other adjudication; pairs of one quarter only are not compared", () => {
    const { limits, pairs, notCompared } = comparison("ncci-practitioner", "2025 Q4", "2026 Q1");
    expect(limits).toEqual([
      {
        change: "limit-changed",
        code: "G0101",
        units: 1,
        adjudication: 3,
        previousUnits: 1,
        previousAdjudication: 2,
      },
      { change: "limit-removed", code: "G0102", units: 4, adjudication: 1 },
      { change: "limit-added", code: "G0103", units: 2, adjudication: 1 },
    ]);
    expect([pairs, notCompared]).toEqual([undefined, ["procedure pairs"]]);
  });
});

describe.skipIf(!corpusIsAtHand)("C24: official years (skipped where they are not at hand)", () => {
  test("ICD-10-CM FY2025 to FY2026 as the publisher's addenda count, each code with the day and its successors", () => {
    const found = compareEditions(
      corpusComponents("icd10cm-order", "icd10cm-order-addenda", "icd10cm-conversions"),
      { series: "icd10cm", from: "FY2025", to: "FY2026" },
    );
    expect(found?.codes).toMatchObject({
      codes: { additions: 487, deletions: 28, revisions: 38 },
      headers: { additions: 143, deletions: 0, revisions: 7 },
    });
    const byCode = new Map(found?.codes?.changes.map((change) => [change.code, change]));
    // Lines of icd10cm_order_addenda_2026.txt, successors from the conversion table.
    expect(byCode.get("G35")).toMatchObject({
      change: "divided",
      on: "2025-10-01",
      successors: ["G35.A", "G35.B0", "G35.B1", "G35.B2", "G35.C0", "G35.C1", "G35.C2", "G35.D"],
    });
    expect(byCode.get("S30.1XXA")).toMatchObject({
      change: "deleted",
      title: "Contusion of abdominal wall, initial encounter",
      successors: ["S30.11XA", "S30.12XA", "S30.13XA"],
    });
    expect(byCode.get("L02.212")).toMatchObject({
      change: "retitled",
      previousTitle: "Cutaneous abscess of back [any part, except buttock]",
      title: "Cutaneous abscess of back [any part, except buttock and flank]",
    });
    // "Delete" lines: 16 of them come back as headers, 12 codes are gone.
    const gone = found?.codes?.changes.filter(({ successors }) => successors.length > 0) ?? [];
    expect(gone.filter(({ change }) => change === "deleted")).toHaveLength(12);
    expect(gone.filter(({ change }) => change === "divided")).toHaveLength(16);
  });

  test("HCPCS 2019 to the third quarter of 2024: codes in force at the end of each that only one has", () => {
    const found = compareEditions(corpusComponents("hcpcs", "hcpcs-indicators", "hcpcs-descriptions"), {
      series: "hcpcs",
      from: "2019",
      to: "2024 Q3",
    });
    // Counted in the two files by their last days.
    expect(found?.codes?.codes).toMatchObject({ additions: 1_395, deletions: 354 });
    expect(found?.codes?.changes.find(({ code }) => code === "C9408")).toMatchObject({
      change: "deleted",
      on: "2020-01-01",
      successors: ["A9590"],
    });
  });

  test("model V28 from payment year 2025 to 2026: the rows only one of the files has", () => {
    const { changes } = compareEditions(corpusComponents("hcc-mapping"), {
      series: "hcc",
      from: "PY2025",
      to: "PY2026",
    })?.marks ?? { changes: [] };
    const v28 = changes.filter(({ mark }) => mark === "CMS-HCC Model V28");
    // Counted in the files with sort and comm.
    expect(v28.filter(({ change }) => change === "mark-added")).toHaveLength(97);
    expect(
      v28
        .filter(({ change }) => change !== "mark-added")
        .map(({ change, code, value }) => [change, code, value]),
    ).toEqual([
      ["mark-removed", "G20", "199"],
      ["mark-removed", "G37.8", "198"],
      ["mark-removed", "I24.8", "229"],
      ["mark-removed", "J15.6", "282"],
    ]);
  });
});
