import { describe, expect, test } from "vitest";
import { createCodeSets } from "@/domain/code-sets/code-sets";
import { editionsOf } from "@/domain/code-sets/release/edition";
import { releasesFromComponents } from "@/domain/code-sets/release/releases-from-components";
import { calendarDate } from "@/domain/shared/calendar-date";
import { componentsOf, orderAddenda, orderFile, TWO_YEARS } from "../../../support/release-files";

const summary = (files: Readonly<Record<string, string>>) =>
  editionsOf("icd10cm", componentsOf(files)).map(({ version, derived, covers, codes }) => [
    version,
    derived,
    covers.from,
    covers.through,
    codes.size,
  ]);

describe("C1: editions of a year", () => {
  test("the year before comes out of a file and its addenda", () => {
    expect(summary(TWO_YEARS)).toEqual([
      ["FY2025", true, "2024-10-01", "2025-09-30", 6],
      ["FY2026", false, "2025-10-01", "2026-09-30", 8],
    ]);
  });

  test("a file of its own is preferred to one derived", () => {
    const own = orderFile([["I10", "1", "Essential (primary) hypertension"]]);
    expect(summary({ ...TWO_YEARS, "icd10cm_order_2025.txt": own })).toEqual([
      ["FY2025", false, "2024-10-01", "2025-09-30", 1],
      ["FY2026", false, "2025-10-01", "2026-09-30", 8],
    ]);
  });

  test("addenda whose counts do not come out derive nothing", () => {
    const wrong = TWO_YEARS["icd10cm_order_addenda_2026.txt"].replace(
      "4 codes in icd10cm_order_2025.txt",
      "5 codes in icd10cm_order_2025.txt",
    );
    expect(
      summary({ ...TWO_YEARS, "icd10cm_order_addenda_2026.txt": wrong }).map(([version]) => version),
    ).toEqual(["FY2026"]);
  });

  test("addenda between two files of one year are those of April: the file holds from then on", () => {
    const files = {
      "icd10cm_order_2024.txt": orderFile([
        ["A00", "0", "Cholera"],
        ["A000", "1", "Cholera due to Vibrio cholerae 01"],
        ["A009", "1", "Cholera, unspecified"],
      ]),
      "icd10cm_order_addenda_2024.txt": orderAddenda([["Add:", "1", "A009", "Cholera, unspecified"]], {
        from: ["icd10cm_order_2024.txt", 1, 1],
        to: ["icd10cm_order_2024.txt", 1, 2],
      }),
    };
    expect(summary(files)).toEqual([
      ["FY2024", true, "2023-10-01", "2024-03-31", 2],
      ["FY2024 April", false, "2024-04-01", "2024-09-30", 3],
    ]);
    const codeSets = createCodeSets(releasesFromComponents(componentsOf(files)));
    const on = (date: string) =>
      codeSets.lookUp({ system: "icd10cm", code: "A00.9", on: calendarDate(date) });
    expect(on("2024-03-31")).toMatchObject({
      kind: "not-on-date",
      periods: [{ from: "2024-04-01", through: "2024-09-30" }],
    });
    expect(on("2024-04-01").kind).toBe("valid");
  });
});

test("C1: an April file of its own ends the October edition of its year", () => {
  const files = {
    "icd10cm_order_2026.txt": orderFile([["I10", "1", "Essential (primary) hypertension"]]),
    "icd10cm-order-April-2026.txt": orderFile([
      ["I10", "1", "Essential (primary) hypertension"],
      ["I15", "1", "Secondary hypertension"],
    ]),
    "icd10cm-order-addenda-April-2026.txt": orderAddenda([["Add:", "1", "I15", "Secondary hypertension"]], {
      from: ["icd10cm-order-2026.txt", 0, 1],
      to: ["icd10cm-order-April-2026.txt", 0, 2],
    }),
  };
  expect(summary(files)).toEqual([
    ["FY2026", false, "2025-10-01", "2026-03-31", 1],
    ["FY2026 April", false, "2026-04-01", "2026-09-30", 2],
  ]);
  const [release] = releasesFromComponents(componentsOf(files));
  expect(release?.entries.map(({ code, validFrom }) => [code, validFrom])).toEqual([
    ["I10", "2025-10-01"],
    ["I15", "2026-04-01"],
  ]);
});

test("C2: the office's licensed lists hold for their year, and their words are marked as licensed", () => {
  const releases = releasesFromComponents(
    componentsOf({
      "cpt_2026.csv": "Code,Description\n99213,Words of the publisher\n",
      "cdt_2026.txt": "D0120\tWords of the publisher\n",
    }),
  );
  expect(
    releases.map(({ system, covers, entries }) => [
      system,
      covers,
      entries[0]?.code,
      entries[0]?.titleOrigin,
    ]),
  ).toEqual([
    ["cpt", { from: "2026-01-01", through: "2026-12-31" }, "99213", "licensed"],
    ["cdt", { from: "2026-01-01", through: "2026-12-31" }, "D0120", "licensed"],
  ]);
});

describe("C1: validity over several editions", () => {
  const releases = releasesFromComponents(componentsOf(TWO_YEARS));
  const codeSets = createCodeSets(releases);
  const lookUp = (code: string, date: string) =>
    codeSets.lookUp({ system: "icd10cm", code, on: calendarDate(date) });

  test("editions that follow each other make one release", () => {
    expect(releases.map(({ name, covers, complete }) => [name, covers, complete])).toEqual([
      ["ICD-10-CM FY2025 to FY2026", { from: "2024-10-01", through: "2026-09-30" }, true],
    ]);
    expect(releases[0]?.provenance.map(({ name }) => name)).toEqual([
      "icd10cm_order_2026.txt",
      "icd10cm_order_addenda_2026.txt",
      "conversion-table-FY2026.txt",
    ]);
  });

  test("a divided code was valid to the last day, names its successors, and is a header from then on", () => {
    expect(lookUp("B88.0", "2025-09-30")).toMatchObject({
      kind: "valid",
      entry: { validFrom: "2024-10-01", validTo: "2025-09-30", successors: ["B88.01", "B88.09"] },
    });
    expect(lookUp("B88.0", "2025-10-01")).toMatchObject({
      kind: "header",
      children: [{ code: "B88.01" }, { code: "B88.09" }],
    });
  });

  test("a title changes with its day; what did not change has one entry", () => {
    expect(lookUp("L02.212", "2025-09-30")).toMatchObject({ entry: { title: "Cutaneous abscess of back" } });
    expect(lookUp("L02.212", "2025-10-01")).toMatchObject({
      entry: { title: "Cutaneous abscess of back and flank", validFrom: "2025-10-01" },
    });
    const entries = releases[0]?.entries.filter(({ code }) => code === "I10") ?? [];
    expect(entries).toHaveLength(1);
    expect(entries[0]?.validTo).toBeUndefined();
  });

  test("a missing year parts the releases", () => {
    const parted = releasesFromComponents(
      componentsOf({
        "icd10cm_order_2022.txt": orderFile([["I10", "1", "Essential (primary) hypertension"]]),
        "icd10cm_order_2024.txt": orderFile([["I10", "1", "Essential (primary) hypertension"]]),
      }),
    );
    expect(parted.map(({ name }) => name)).toEqual(["ICD-10-CM FY2022", "ICD-10-CM FY2024"]);
    const between = createCodeSets(parted).lookUp({
      system: "icd10cm",
      code: "I10",
      on: calendarDate("2023-01-15"),
    });
    expect(between).toMatchObject({ kind: "no-release", nearest: { name: "ICD-10-CM FY2022" } });
  });
});

test("C4: marks of the code editor and the exempt list stand at billable codes", () => {
  const components = componentsOf({
    ...TWO_YEARS,
    "mce_v43_code_edits.csv":
      'icd_code,icd_conflict_rule\nE11.9,"Adult (Ages 15-124)"\nE11.9,Female Only\nI10,Manifestation (Not Allowed as Principal Diagnosis)\n',
    "POAexemptCodesFY26.txt": "Order26\tPOAexemptCode\tDescription\n00007\tI10\tHypertension\n",
  });
  const codeSets = createCodeSets(releasesFromComponents(components));
  const entryOf = (code: string) =>
    codeSets.entriesOn("icd10cm", calendarDate("2026-01-15")).find((entry) => entry.code === code);
  expect(entryOf("E11.9")).toMatchObject({ age: { from: 15, through: 124 }, sex: "female" });
  expect(entryOf("I10")).toMatchObject({ manifestation: true, presentOnAdmissionExempt: true });
  expect(entryOf("E11")).not.toHaveProperty("sex");
});

test("C1: HCPCS comes whole, or as codes, titles and modifiers; a code that ended names what to use", () => {
  const releases = releasesFromComponents(
    componentsOf({
      "hcpcs_level2_2024-07_indicators.csv":
        "hcpcs_code,cov,betos,tos,xref,date_term,date_added\nA0380,I,x,D,A0425,2024-03-31,1995-01-01\nA0425,C,x,D,,,2001-01-01\nQ0001,C,x,D,,,2001-01-01\n",
      "hcpcs_level2_descriptions_2024.csv":
        "hcpcs_code,hcpcs_desc_type,hcpcs_description\nA0380,Long,Bls mileage (per mile)\nA0425,Long,Ground mileage\n",
      "hcpcs_level2_modifiers.csv":
        "mod_code,mod_description\nA1,Dressing for one wound\nA1,Dressing for one wound\n",
    }),
  );
  const codeSets = createCodeSets(releases);
  const on = calendarDate("2024-08-01");
  expect(codeSets.lookUp({ system: "hcpcs", code: "A0380", on })).toMatchObject({
    kind: "not-on-date",
    title: "Bls mileage (per mile)",
    successors: ["A0425"],
    periods: [{ from: "2024-01-01", through: "2024-03-31" }],
  });
  expect(codeSets.lookUp({ system: "hcpcs", code: "Q0001", on })).toMatchObject({
    entry: { title: "", titleOrigin: "number-only" },
  });
  expect(codeSets.entriesOn("modifier", on).map(({ code }) => code)).toEqual(["A1"]);
});
