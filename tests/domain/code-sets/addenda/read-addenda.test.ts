import { describe, expect, it } from "vitest";
import type { AddendaRow, PrintedAddenda } from "@/domain/code-sets/components/printed-addenda";
import { readComponent } from "@/domain/code-sets/readers/component-readers";
import type { PRINTED_ADDENDA_READERS } from "@/domain/code-sets/readers/printed-addenda-readers";
import { calendarDate } from "@/domain/shared/calendar-date";
import { DRUG_PAGES, INDEX_PAGES, NEOPLASM_PAGES, TABULAR_PAGES } from "./made-up-addenda";

type AddendaKind = keyof typeof PRINTED_ADDENDA_READERS;

const source = {
  provenance: { name: "addenda", publisher: "CDC/NCHS", version: "FY2026", checksum: "" },
  covers: { from: calendarDate("2025-10-01"), through: calendarDate("2026-09-30") },
};
const reading = (kind: AddendaKind, text: string) => readComponent(kind, { text, source });

function addenda(kind: AddendaKind, text: string): PrintedAddenda {
  const read = reading(kind, text);
  if (read.kind === "refused") throw new Error(JSON.stringify(read.issues));
  return read.component.content;
}

const inShort = ({ action, owner, part, text, was }: AddendaRow): string =>
  `${action} | ${owner} | ${part} | ${was === undefined ? "" : `${was} -> `}${text}`;
const rowsOf = (kind: AddendaKind, text: string) => addenda(kind, text).rows.map(inShort);

const problems = (kind: AddendaKind, text: string) => {
  const read = reading(kind, text);
  return read.kind === "refused" ? read.issues.map(({ line, message }) => `${line}: ${message}`) : [];
};

describe("C22: printed addenda of the tabular list", () => {
  it("gives every change with its code, block or chapter and the kind of note", () => {
    expect(rowsOf("icd10cm-tabular-addenda", TABULAR_PAGES)).toEqual([
      "revise | chapter 9 | title | Shape diseases (I00-I99) -> Shape and color diseases (I00-IA0)",
      "add | chapter 9 | contents | IA0 Color diseases",
      "revise | I10-I1A | excludes1 | square disease (I50) -> square disease (I50.-)",
      "delete | I10 | inclusion-term | Round trouble",
      "add | I10 | inclusion-term | Round trouble NOS",
      "add | I10 | code-also | Code also, if applicable:",
      "add | I10 | code-also | oval disease (I11.-)",
      "delete | I11 | excludes1 | hollow disease (I50-I52)",
      "delete | I11 | excludes1 | flat disease (IA0)",
      "add | I11 | excludes2 | hollow disease (I50-I52)",
      "delete | I11.0 | excludes1 | low disease (I11.9)",
      "add | I11.0 | inclusion-term | Tall oval",
      "revise | I11.9 | title | Oval disease low -> Oval disease, low",
      "add | I11.9 | use-additional | Use Additional code to identify the oval (I15.-)",
      "add | I11.9 | note | stands on two lines",
      "add | IA0 | title | Color diseases (IA0)",
      "add | IA0 | title | Color disease",
      "add | IA0 | seventh-character | The appropriate 7th character is to be added to each code from IA0",
      "add | IA0 | seventh-character | A initial encounter",
      "add | IA0 | includes | blueness",
    ]);
  });

  it("counts changes, the lines printed only to show where, and says on which page a change stands", () => {
    const read = reading("icd10cm-tabular-addenda", TABULAR_PAGES);
    expect(read).toMatchObject({
      component: { counts: { additions: 13, deletions: 4, revisions: 3, unchanged: 7 } },
    });
    const { rows } = addenda("icd10cm-tabular-addenda", TABULAR_PAGES);
    expect(rows.map(({ page }) => page)).toEqual([...Array(13).fill(1), ...Array(7).fill(2)]);
  });

  it.each([
    [
      "half of a revision",
      "Revise to I11.9 Oval disease, low",
      "",
      /^(2[0-9]): "Revise from .*no other half/,
    ],
    [
      "a line without a place",
      "No Change Chapter 9\n",
      "Add Stray\nNo Change Chapter 9\n",
      /stands under no code, block or chapter/,
    ],
    ["a heading that is none", "No Change I10 Rou", "No Change Rou", /"Roundness.*stands under no code/],
    ["an action without words", "Add Tall oval", "Add", /"Add" says nothing/],
    [
      "a line before all changes",
      "2026 Addenda\n",
      "2026 Addenda\nstray\n",
      /^3: "stray" belongs to no change/,
    ],
    ["another book", "TABULAR LIST", "LIST", /does not begin as the addenda of the ICD-10-CM TABULAR LIST/],
    [
      "another year",
      "2026 Addenda",
      "2025 Addenda",
      /says "2025 Addenda"; the year in the file's name is 2026/,
    ],
  ])("refuses %s, with the line", (_, found, put, message) => {
    const text = TABULAR_PAGES.replace(found, put);
    expect(text).not.toBe(TABULAR_PAGES);
    expect(problems("icd10cm-tabular-addenda", text)).toEqual(
      expect.arrayContaining([expect.stringMatching(message)]),
    );
  });

  it("refuses lines and changes that are longer than any a book prints", () => {
    const wide = `${TABULAR_PAGES}\n${"wide ".repeat(250)}`;
    expect(problems("icd10cm-tabular-addenda", wide)).toEqual([
      expect.stringContaining("a line of 1249 characters"),
    ]);
    const long = `${TABULAR_PAGES}\n${"runs on\n".repeat(200)}`;
    expect(problems("icd10cm-tabular-addenda", long)).toContainEqual(
      expect.stringContaining('"runs on" belongs to no change'),
    );
  });

  it("refuses a book without any change", () => {
    const text = "ICD-10-CM TABULAR LIST of DISEASES and INJURIES\n2026 Addenda\n";
    expect(problems("icd10cm-tabular-addenda", text)).toEqual(["0: no change was found"]);
  });
});

describe("C22: printed addenda of an index", () => {
  it("gives every change with the terms down to it", () => {
    expect(rowsOf("icd10cm-index-addenda", INDEX_PAGES)).toEqual([
      "revise | Oval, ovalness (acute) (old) › with › corners | index-entry | corners (see also Square) I11.0 -> corners (see also Square) I11.9 [I15.-]",
      "add | Oval, ovalness (acute) (old) › with › corners › four, of different sizes | index-entry | four, of different sizes I11.90",
      "delete | Oval, ovalness (acute) (old) › without corners | index-entry | without corners I11.8-",
      "add | Round › long › stage A | index-entry | stage A I10.1",
      "add | Round › long › specified NEC | index-entry | specified NEC I10.8",
    ]);
  });

  it("refuses a term that is further in than the one above it allows, and another index", () => {
    const text = INDEX_PAGES.replace("No Change - with\n", "");
    expect(problems("icd10cm-index-addenda", text)).toContain(
      '6: "- - corners (see also Square) I11.9 [I15.-]" has no term above it',
    );
    const other = INDEX_PAGES.replace("INDEX to DISEASES and INJURIES", "EXTERNAL CAUSE of INJURIES INDEX");
    expect(problems("icd10cm-index-addenda", other)).toHaveLength(1);
  });
});

describe("C22: printed addenda of the tables", () => {
  it("gives rows that came and went, and each cell that was revised under its column", () => {
    expect(rowsOf("icd10cm-neoplasm-table-addenda", NEOPLASM_PAGES)).toEqual([
      "revise | Shape, shaped › corner | table-cell | uncertain behavior D48.1 -> uncertain behavior D48.1-",
      "revise | Shape, shaped › side › left | table-cell | malignant primary C40.20 -> malignant primary C40.2-",
      "delete | Shape, shaped › edge (blunt) (sharp) | table-row | edge (blunt) (sharp) C71.0 C79.31 - D33.0 D43.0 D49.6",
      "add | Shape, shaped › edge (sharp) | table-row | edge (sharp) C71.0 C79.31 - D33.0 D43.0 D49.6",
    ]);
    expect(addenda("icd10cm-neoplasm-table-addenda", NEOPLASM_PAGES).unchanged).toBe(2);
  });

  it("gives new names of substances, whose hyphen may be the change", () => {
    expect(rowsOf("icd10cm-drug-table-addenda", DRUG_PAGES)).toEqual([
      "revise | Ovalic (acid) (chloride) | table-row | Ovalic (acid) (chlo-ride) -> Ovalic (acid) (chloride)",
      "add | Roundin › forte | table-row | forte T65.841 T65.842 T65.843 T65.844 -- --",
    ]);
  });

  it("refuses a row with a cell too few", () => {
    const text = NEOPLASM_PAGES.replace("Add: D43.0 Add: D49.6", "Add: D43.0");
    expect(problems("icd10cm-neoplasm-table-addenda", text)).toEqual([
      expect.stringMatching(/^\d+: "Add: - edge \(sharp\) .*" is no row of the table$/),
    ]);
  });
});
