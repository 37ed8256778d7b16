import { describe, expect, test } from "vitest";
import { readIcd10cmIndex, readIcd10cmTable } from "@/domain/code-sets/readers/read-icd10cm-index";

const INDEX = `<?xml version="1.0" encoding="utf-8"?>
<ICD10CM.index>
  <version>2026</version><title>INDEX TO DISEASES</title>
  <letter><title>A</title>
    <mainTerm>
      <title>Amyloidosis<nemod>(generalized) (primary)</nemod></title>
      <code>E85.9</code>
      <term level="1">
        <title>with lung involvement</title><code>E85.4</code><manif>J99</manif>
        <term level="2"><title><nemod>(taser)</nemod></title><code>I70.20-</code></term>
      </term>
      <term level="1"><title>secondary</title><seeAlso>Disease, by site</seeAlso></term>
    </mainTerm>
  </letter>
  <letter><title>B</title>
    <mainTerm><title>Backache</title><see>Dorsalgia</see></mainTerm>
    <mainTerm><title>Bedclothes</title><seecat>T71</seecat><subcat>T75.0</subcat></mainTerm>
  </letter>
</ICD10CM.index>`;

const TABLE = `<ICD10CM.index><version>2026</version>
  <indexHeading><head col="1">Neoplasm</head><head col="2">Malignant Primary</head><head col="3">Benign</head></indexHeading>
  <letter><title>N</title><mainTerm><title>Neoplasm</title><cell col="2">C80.1</cell><cell col="3">D36.9</cell>
    <term level="1"><title>wall</title><seeAlso>Neoplasm, skin</seeAlso><cell col="2">C79.8-</cell><cell col="3">--</cell></term>
  </mainTerm></letter></ICD10CM.index>`;

test("C3: terms stand below their main term with codes and references as printed", () => {
  expect(readIcd10cmIndex(INDEX)).toEqual({
    issues: [],
    content: {
      version: "2026",
      title: "INDEX TO DISEASES",
      terms: [
        {
          title: "Amyloidosis",
          nonessential: "(generalized) (primary)",
          code: "E85.9",
          terms: [
            {
              title: "with lung involvement",
              code: "E85.4",
              manifestation: "J99",
              terms: [{ title: "", nonessential: "(taser)", code: "I70.20-", terms: [] }],
            },
            { title: "secondary", seeAlso: "Disease, by site", terms: [] },
          ],
        },
        { title: "Backache", see: "Dorsalgia", terms: [] },
        { title: "Bedclothes", seeCategory: "T71", seeSubcategory: "T75.0", terms: [] },
      ],
    },
  });
});

test("C5: a table has a code or nothing under each column", () => {
  expect(readIcd10cmTable(TABLE)).toEqual({
    issues: [],
    content: {
      version: "2026",
      columns: ["Malignant Primary", "Benign"],
      rows: [
        {
          title: "Neoplasm",
          codes: ["C80.1", "D36.9"],
          rows: [{ title: "wall", seeAlso: "Neoplasm, skin", codes: ["C79.8-", ""], rows: [] }],
        },
      ],
    },
  });
});

describe("C1: broken indexes are refused with the place", () => {
  test.each([
    ["a code that is none", INDEX.replace("E85.9", "859"), "code-malformed", 5],
    ["a term without a title", INDEX.replace("<title>secondary</title>", ""), "title-missing", 12],
    ["no terms", "<ICD10CM.index><version>2026</version></ICD10CM.index>", "file-empty", 0],
    ["a tabular list", "<ICD10CM.tabular/>", "wrong-file", 1],
    ["a table", TABLE, "wrong-file", 0],
    ["cut off", INDEX.slice(0, INDEX.indexOf("<letter><title>B")), "xml-malformed", 15],
  ])("%s", (_what, text, code, line) => {
    expect(readIcd10cmIndex(text).issues).toContainEqual(expect.objectContaining({ code, line }));
  });

  test.each([
    ["a cell without a heading", TABLE.replace('<head col="3">Benign</head>', ""), "column-missing"],
    ["an index without columns", INDEX, "wrong-file"],
    ["a code that is none", TABLE.replace("C80.1", "C8"), "code-malformed"],
  ])("a table: %s", (_what, text, code) => {
    expect(readIcd10cmTable(text).issues).toContainEqual(expect.objectContaining({ code }));
  });
});
