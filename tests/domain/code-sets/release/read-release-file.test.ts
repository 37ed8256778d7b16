import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { openReleaseFolder, readComponents } from "@/cli/release-folder";
import { orderFile, releaseFolder, sha256 } from "../../../support/release-files";
import { zipOf } from "../../../support/zip-of";

const ORDER = orderFile([["I10", "1", "Essential (primary) hypertension"]]);

test("C1: a file plain or packed is the same component, named and sealed by its own bytes", () => {
  const packed = gzipSync(ORDER);
  const folder = openReleaseFolder(
    releaseFolder({ "2026/icd10cm_order_2026.txt": ORDER, "2024/icd10cm_order_2024.txt.gz": packed }),
  );
  const { components, refused } = readComponents(folder);
  expect(refused).toEqual([]);
  expect(components.map(({ source, content }) => [source, content])).toEqual([
    [
      {
        provenance: {
          name: "icd10cm_order_2024.txt.gz",
          title: "ICD-10-CM order file",
          publisher: "CMS",
          version: "FY2024",
          checksum: sha256(packed),
        },
        covers: { from: "2023-10-01", through: "2024-09-30" },
      },
      components[1]?.content,
    ],
    [
      expect.objectContaining({
        provenance: expect.objectContaining({ name: "icd10cm_order_2026.txt", checksum: sha256(ORDER) }),
      }),
      [
        {
          order: 1,
          code: "I10",
          billable: true,
          shortTitle: "Essential (primary) hypertension",
          title: "Essential (primary) hypertension",
        },
      ],
    ],
  ]);
});

test("FILE-1: broken, wrong and unknown files are refused or named, the others are read", () => {
  const folder = openReleaseFolder(
    releaseFolder({
      "icd10cm_order_2026.txt": ORDER,
      "icd10cm_order_2025.txt": "this is no order file",
      "icd10cm_order_2024.txt.gz": "not packed at all",
      "ICD10CM_FY2023.zip": "no archive",
      "conversion-table-FY2026.xlsx": "no spreadsheet",
      "holiday.jpg": "a picture",
    }),
  );
  const { components, refused } = readComponents(folder);
  expect(components.map(({ source }) => source.provenance.name)).toEqual(["icd10cm_order_2026.txt"]);
  expect(folder.others).toEqual(["holiday.jpg"]);
  expect(folder.problems).toMatchObject([
    { file: "ICD10CM_FY2023.zip", issues: [{ code: "file-unreadable" }] },
  ]);
  expect(refused.map(({ file, issues }) => [file, issues.map(({ code }) => code)])).toEqual([
    ["conversion-table-FY2026.xlsx", ["file-unreadable"]],
    ["icd10cm_order_2024.txt.gz", ["file-unreadable"]],
    ["icd10cm_order_2025.txt", ["row-too-short", "file-empty"]],
  ]);
});

test("FILE-1: an archive in an archive is opened; a third one is left alone, a broken one refuses the file", () => {
  const inner = zipOf([
    { name: "icd10cm_order_2026.txt", text: ORDER },
    { name: "deeper.zip", text: zipOf([{ name: "icd10cm_order_2025.txt", text: ORDER }]) },
  ]);
  const folder = openReleaseFolder(
    releaseFolder({
      "all.zip": zipOf([{ name: "inner.zip", text: inner }]),
      "broken.zip": zipOf([{ name: "inner.zip", text: "no archive" }]),
    }),
  );
  expect(folder.parts.map(({ name }) => name)).toEqual(["all.zip/inner.zip/icd10cm_order_2026.txt"]);
  expect(readComponents(folder).components.map(({ counts }) => counts)).toEqual([{ rows: 1, billable: 1 }]);
  expect(folder.problems).toMatchObject([
    { file: "broken.zip", issues: [{ message: expect.stringMatching(/^inner\.zip: /) }] },
  ]);
});
