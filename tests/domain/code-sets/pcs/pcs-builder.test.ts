import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { openReleaseFolder, readComponents } from "@/cli/release-folder";
import type { PcsTables } from "@/domain/code-sets/components/pcs-tables";
import { createPcsBuilder } from "@/domain/code-sets/pcs/pcs-builder";
import { readIcd10pcsTables } from "@/domain/code-sets/readers/read-icd10pcs-tables";
import { ofKind } from "@/domain/code-sets/release/find-component";

const values = (codes: string) => [...codes].map((code) => ({ code, label: `value ${code}` }));
const axes = (bodyPart: string, approach: string, device: string, qualifier: string) => ({
  axes: [
    { title: "Body Part", values: values(bodyPart) },
    { title: "Approach", values: values(approach) },
    { title: "Device", values: values(device) },
    { title: "Qualifier", values: values(qualifier) },
  ] as const,
});
const head = {
  section: { code: "0", label: "Medical and Surgical" },
  bodySystem: { code: "D", label: "Gastrointestinal" },
};

const TABLES: PcsTables = {
  version: "hand-written",
  tables: [
    {
      ...head,
      operation: { code: "T", label: "Resection" },
      definition: "Cutting out all of a body part",
      rows: [axes("J", "04", "Z", "Z"), axes("JK", "78", "Z", "Z")],
    },
    { ...head, operation: { code: "B", label: "Excision" }, rows: [axes("J", "0", "Z", "XZ")] },
  ],
};

describe("C6: building a procedure code axis by axis", () => {
  const builder = createPcsBuilder(TABLES);
  const open = (prefix: string) =>
    builder
      .openAt(prefix)
      ?.values.map(({ code }) => code)
      .join("");

  test.each([
    ["", "0"],
    ["0", "D"],
    ["0D", "BT"],
    ["0DT", "JK"],
    ["0DTJ", "0478"], // both rows take J
    ["0DTK", "78"], // only the second takes K
    ["0dtk", "78"],
    ["0DTK7Z", "Z"],
    ["0DBJ0Z", "XZ"],
  ])("after %s stand open: %s", (prefix, expected) => {
    expect(open(prefix)).toBe(expected);
  });

  test.each(["1", "0DTX", "0DTK0", "0DTJ0ZZ", "0DTJ0ZZZ"])("nothing is open after %s", (prefix) => {
    expect(builder.openAt(prefix)).toBeUndefined();
  });

  test("a combination of two rows is no code", () => {
    expect(builder.isBuildable("0DTK7ZZ")).toBe(true);
    expect(builder.isBuildable("0DTK0ZZ")).toBe(false);
    expect(builder.isBuildable("0DTK7Z")).toBe(false);
  });

  test("all codes, each once, and what was chosen so far in words", () => {
    expect([...builder.codes()]).toEqual([
      ...["0DBJ0ZX", "0DBJ0ZZ"],
      ...["0DTJ0ZZ", "0DTJ4ZZ", "0DTJ7ZZ", "0DTJ8ZZ", "0DTK7ZZ", "0DTK8ZZ"],
    ]);
    expect(builder.chosenIn("0DTJ").map(({ title, values: [value] }) => `${title}: ${value?.label}`)).toEqual(
      [
        "Section: Medical and Surgical",
        "Body System: Gastrointestinal",
        "Operation: Resection",
        "Body Part: value J",
      ],
    );
    expect(builder.definitionOf("0DT")).toBe("Cutting out all of a body part");
  });
});

const CORPUS = new URL("../../../../../shared/corpus/codesets/icd10pcs/", import.meta.url);

describe.skipIf(!existsSync(CORPUS))("C6: tables of FY2023 and the codes of the order files", () => {
  test("78,530 codes are built; the order file of FY2024 differs by the addenda and by the changes of October 2023", {
    timeout: 120_000,
  }, () => {
    const file = gunzipSync(readFileSync(new URL("icd10pcs_tables_2023.xml.gz", CORPUS))).toString("utf8");
    const builder = createPcsBuilder(readIcd10pcsTables(file).content);
    const built = new Set(builder.codes());
    // CMS: 78,530 codes in FY2023.
    expect(built.size).toBe(78_530);
    const { components } = readComponents(
      openReleaseFolder(CORPUS.pathname),
      new Set(["icd10pcs-order", "icd10pcs-order-addenda"] as const),
    );
    const [order] = ofKind(components, "icd10pcs-order").sort((a, b) =>
      a.source.covers.from < b.source.covers.from ? -1 : 1,
    );
    const listed = new Set(order?.content.filter(({ billable }) => billable).map(({ code }) => code));
    expect(listed.size).toBe(78_638);
    const [addenda] = ofKind(components, "icd10pcs-order-addenda").filter(
      ({ source }) => source.provenance.version === order?.source.provenance.version,
    );
    const added = new Set(
      addenda?.content.rows
        .filter(({ action, code }) => action === "add" && code.length === 7)
        .map(({ code }) => code),
    );
    const onlyListed = [...listed].filter((code) => !built.has(code));
    const onlyBuilt = [...built].filter((code) => !listed.has(code));
    const deleted = new Set(
      addenda?.content.rows
        .filter(({ action, code }) => action === "delete" && code.length === 7)
        .map(({ code }) => code),
    );
    // The addenda at hand lead from October 2023 to April 2024; those of October 2023 are not. CMS counts 78 new and
    // 5 deleted codes for that October: 78,530 + 78 - 5 is the count the addenda start from.
    const from = addenda?.content.totals.find((total) => total.of === "Codes")?.from.count;
    expect(from).toBe(78_603);
    expect(onlyListed.filter((code) => !added.has(code)).length).toBe(78);
    expect(onlyBuilt.filter((code) => !deleted.has(code)).length).toBe(5);
    expect([...added].every((code) => !built.has(code) && listed.has(code))).toBe(true);
    expect([...deleted].every((code) => built.has(code) && !listed.has(code))).toBe(true);
  });
});
