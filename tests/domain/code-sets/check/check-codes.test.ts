import { expect, test } from "vitest";
import { checkCodes } from "@/domain/code-sets/check/check-codes";
import { createCodeSets } from "@/domain/code-sets/code-sets";
import { starterCodeSets, starterDiagnosisNotes } from "@/domain/code-sets/starter/starter-code-sets";
import { day } from "../../../factories/build-claim";
import { codes } from "../../claim-edits/edit-table";
import { addOnRows, ncciEdits } from "../../claim-edits/ncci-edits";
import { book, checkTable, diagnosisSet, listOf } from "./check-table";

const FRACTURE = [
  ["S52", "Fracture of forearm"],
  ["S52.5", "Fracture of lower end of radius"],
  ["S52.50", "Unspecified fracture of the lower end of radius"],
  ["S52.51", "Fracture of radial styloid process"],
  ["S52.501", "Unspecified fracture of the lower end of right radius"],
  [
    "S52.501A",
    "Unspecified fracture of the lower end of right radius, initial encounter for closed fracture",
  ],
  ["S52.501D", "Unspecified fracture of the lower end of right radius, subsequent encounter"],
  ["S52.502", "Unspecified fracture of the lower end of left radius"],
  ["S52.502A", "Unspecified fracture of the lower end of left radius, initial encounter for closed fracture"],
  ["T14", "Injury of unspecified body region"],
  ["T14.8", "Other injury of unspecified body region"],
  ["T14.8XXA", "Other injury of unspecified body region, initial encounter"],
  ["W19", "Unspecified fall"],
  ["W19.XXXA", "Unspecified fall, initial encounter"],
  ["I10", "Essential (primary) hypertension"],
] as const;

checkTable("C7: characters of a diagnosis", { codeSets: diagnosisSet(FRACTURE) }, [
  ["accepts complete codes, dotted or not", "T148XXA W19.XXXA i10", []],
  [
    "a complete code that leaves the kind of fracture open is a reminder",
    "S52.501A W19XXXA",
    ["unspecified@1"],
  ],
  ["a header needs more characters", "S52.5 W19XXXA", ["more-characters@1"]],
  ["a header of complete codes needs its seventh", "S52.501 W19XXXA", ["seventh-missing@1"]],
  ["a seventh character that is not offered there", "S52.501Z W19XXXA", ["seventh-wrong@1"]],
  ["a seventh character on a code that takes none", "I10.XXXA", ["surplus-characters@1"]],
  ["more characters than there are", "I10.9", ["surplus-characters@1"]],
  ["a seventh character without its placeholders", "T14.8A W19XXXA", ["placeholder-missing@1"]],
  ["a code that is in no release", "I10 Q99.99", ["unknown@2"]],
  ["something that is no code at all", "I10 12345", ["malformed@2"]],
  ["a code that stands twice, written twice", "I10 i10", ["duplicate@2"]],
]);

test("C7: what would mend a character is offered, never taken", () => {
  const suggestions = (code: string) =>
    checkCodes(
      listOf(`${code} W19XXXA`),
      { date: day("2026-03-02"), setting: "practitioner" },
      { codeSets: diagnosisSet(FRACTURE) },
    )[0]?.suggestions;
  expect(suggestions("S52.501")).toEqual(["S52.501A", "S52.501D"]);
  expect(suggestions("T14.8A")).toEqual(["T14.8XXA"]);
  expect(suggestions("I10.9")).toEqual(["I10"]);
});

checkTable("C1: dates", { codeSets: starterCodeSets() }, [
  // G35 became a header on 2025-10-01; codes below it are billable since.
  ["a code that was complete before is a header now", "G35", ["more-characters@1"]],
  ["it was valid the day before", "G35", [], { date: day("2025-09-30") }],
  [
    "a date without a release is not checked against another",
    "I10",
    ["not-loaded@1"],
    { date: day("2030-01-01") },
  ],
]);

checkTable(
  "C7: an incomplete selection says nothing of codes it does not hold",
  { codeSets: diagnosisSet([["I10", "Hypertension"]], false) },
  [
    ["not in the selection", "I10 Q99.99", ["not-loaded@2"]],
    ["but a complete code takes no more characters", "I10.9", ["surplus-characters@1"]],
  ],
);

const BOOK = book([
  ["E11", "excludes1", "type 1 diabetes mellitus (E10.-)"],
  ["E11.22", "use-additional", "code to identify stage of chronic kidney disease (N18.1-N18.6)"],
  ["E11", "use-additional", "code to identify control using:"],
  ["E11", "use-additional", "insulin (Z79.4)"],
  ["E11", "use-additional", "oral antidiabetic drugs (Z79.84)"],
  ["H42", "code-first", "underlying condition, such as:"],
  ["H42", "code-first", "amyloidosis (E85.-)"],
  ["L89", "code-first", "any associated gangrene (I96)"],
  ["N18", "code-first", "any associated:"],
  ["N18", "code-first", "hypertensive chronic kidney disease (I12.-)"],
  ["I12", "use-additional", "code to identify the stage of chronic kidney disease (N18.1-N18.6, N18.9)"],
  [
    "T37",
    "use-additional",
    "code for adverse effect, if applicable, to identify drug (T36-T50 with fifth or sixth character 5)",
  ],
]);
const CONDITIONS = diagnosisSet([
  ["E10.9", "Type 1 diabetes mellitus, none else"],
  ["E11.21", "Type 2 diabetes mellitus with diabetic nephropathy"],
  ["E11.22", "Type 2 diabetes mellitus with diabetic chronic kidney disease"],
  ["E85.4", "Organ-limited amyloidosis"],
  ["H42", "Glaucoma in diseases classified elsewhere", { manifestation: true }],
  ["I12.9", "Hypertensive chronic kidney disease"],
  ["I96", "Gangrene"],
  ["L89.159", "Pressure ulcer of sacral region"],
  ["N18.30", "Chronic kidney disease, stage 3"],
  ["Z79.4", "Long term use of insulin"],
  ["T38.0X5A", "Adverse effect of glucocorticoids"],
  ["T38.0X1A", "Poisoning by glucocorticoids, accidental"],
  ["T37.8X1A", "Poisoning by other anti-infectives"],
]);

checkTable("C7: notes between two codes", { codeSets: CONDITIONS, notes: BOOK }, [
  ["two that exclude each other", "E11.21 E10.9 Z79.4", ["excludes1@2"]],
  ["an additional code that is due and missing", "E11.22 Z79.4", ["use-additional-missing@1"]],
  ["it is there", "E11.22 N18.30 Z79.4", []],
  ["one of a list of additional codes is a reminder only", "E11.21", ["use-additional-missing@1"]],
  ["an additional code before the code that asks for it", "Z79.4 E11.21", ["use-additional-order@2"]],
  ["a manifestation first", "H42 E85.4", ["manifestation-first@1", "code-first-order@1"]],
  ["a manifestation alone", "H42", ["manifestation-first@1", "code-first-missing@1"]],
  ["a manifestation behind its cause", "E85.4 H42", []],
  ["a manifestation behind a cause the examples do not name", "I96 H42", []],
  ["“any associated” asks only for the order", "L89.159", []],
  ["and the order is wrong", "L89.159 I96", ["code-first-order@1"]],
  ["and the order is right", "I96 L89.159", []],
  ["both notes of one pair see it", "N18.30 I12.9", ["code-first-order@1", "use-additional-order@2"]],
  ["a character rule in the note is kept", "T37.8X1A T38.0X5A", []],
  ["and another character is not meant", "T37.8X1A T38.0X1A", ["use-additional-missing@1"]],
]);

test("C7: the note, its owner and its edition stand in the finding", () => {
  const [finding] = checkCodes(
    listOf("E11.21 E10.9 Z79.4"),
    { date: day("2026-03-02"), setting: "practitioner" },
    { codeSets: CONDITIONS, notes: BOOK },
  );
  expect(finding?.why).toEqual({
    authority: expect.stringContaining("I.A.12.a"),
    release: "hand-written book",
    notes: [{ owner: "E11", text: "type 1 diabetes mellitus (E10.-)" }],
  });
});

const KNEES = [
  ["M25", "Other joint disorder"],
  ["M25.56", "Pain in knee"],
  ["M25.561", "Pain in right knee"],
  ["M25.562", "Pain in left knee"],
  ["M25.569", "Pain in unspecified knee"],
  ["M17", "Osteoarthritis of knee"],
  ["M17.0", "Bilateral primary osteoarthritis of knee"],
  ["M17.1", "Unilateral primary osteoarthritis of knee"],
  ["M17.10", "Unilateral primary osteoarthritis, unspecified knee"],
  ["M17.11", "Unilateral primary osteoarthritis, right knee"],
  ["M17.12", "Unilateral primary osteoarthritis, left knee"],
  ["H25", "Age-related cataract"],
  ["H25.1", "Age-related nuclear cataract"],
  ["H25.10", "Age-related nuclear cataract, unspecified eye"],
  ["H25.11", "Age-related nuclear cataract, right eye"],
  ["H25.12", "Age-related nuclear cataract, left eye"],
  ["H25.13", "Age-related nuclear cataract, bilateral"],
  ["R10.31", "Right lower quadrant pain"],
  ["R10.32", "Left lower quadrant pain"],
] as const;

checkTable("C7: sides", { codeSets: diagnosisSet(KNEES) }, [
  ["right and left where no code says both", "M25.561 M25.562", []],
  ["right and left where one code says both", "H25.11 H25.12", ["side-conflict@2"]],
  ["one side and both", "H25.11 H25.13", ["side-conflict@2"]],
  ["a side and the same without its side", "M25.561 M25.569", ["side-conflict@2"]],
  ["no side where there are codes for it", "M25.569", ["side-unspecified@1"]],
  ["the words right and left need not be a side", "R10.31 R10.32", []],
]);

const KNEE_INJECTION = codes([
  { system: "icd10cm", code: "M25.56", title: "Pain in knee", billable: false },
  { system: "icd10cm", code: "M25.561", title: "Pain in right knee" },
  { system: "icd10cm", code: "M25.562", title: "Pain in left knee" },
  { system: "cpt", code: "20610" },
]);

checkTable("C7: sides of services", { codeSets: KNEE_INJECTION }, [
  [
    "a service on the other side than all it points to",
    {
      diagnoses: [{ code: "M25.561" }],
      services: [{ code: "20610", modifiers: ["LT"], diagnosisPointers: [1] }],
    },
    ["side-modifier@1"],
  ],
  [
    "a service on the side of one of them",
    {
      diagnoses: [{ code: "M25.561" }, { code: "M25.562" }],
      services: [{ code: "20610", modifiers: ["LT"], diagnosisPointers: [1, 2] }],
    },
    [],
  ],
]);

const ASTHMA = diagnosisSet([
  ["J45", "Asthma"],
  ["J45.4", "Moderate persistent asthma"],
  ["J45.40", "Moderate persistent asthma, uncomplicated"],
  ["J45.41", "Moderate persistent asthma with (acute) exacerbation"],
  ["J45.9", "Other and unspecified asthma"],
  ["J45.90", "Unspecified asthma"],
  ["J45.901", "Unspecified asthma with (acute) exacerbation"],
  ["J45.909", "Unspecified asthma, uncomplicated"],
  ["E11", "Type 2 diabetes mellitus"],
  ["E11.22", "Type 2 diabetes mellitus with diabetic chronic kidney disease"],
  ["E11.9", "Type 2 diabetes mellitus without complications"],
  ["I10", "Essential (primary) hypertension"],
]);

checkTable("C7: unspecified where the list or the book says more", { codeSets: ASTHMA }, [
  ["beside a specific code of the same condition", "J45.41 J45.909", ["unspecified-beside-specific@2"]],
  ["“without complications” beside a complication", "E11.9 E11.22", ["unspecified-beside-specific@1"]],
  ["alone it is a reminder", "J45.909", ["unspecified@1"]],
  ["a specific code alone", "J45.41 I10", []],
]);

const STAY = diagnosisSet([
  ["I10", "Essential (primary) hypertension"],
  [
    "Z79.4",
    "Long term use of insulin",
    {
      presentOnAdmissionExempt: true,
      position: { rule: "never-first", authority: "MCE 41.1 unacceptable principal diagnosis" },
    },
  ],
  ["O80", "Encounter for full-term uncomplicated delivery", { sex: "female", age: { from: 9, through: 64 } }],
  [
    "Z00.00",
    "General examination",
    { position: { rule: "only-first", authority: "ICD-10-CM Guidelines I.C.21.c.16" } },
  ],
  ["S06.0X0A", "Concussion, initial encounter"],
  ["W19.XXXA", "Unspecified fall, initial encounter"],
]);
const stay = (...rows: readonly (readonly [code: string, indicator?: string])[]) => ({
  diagnoses: rows.map(([code, presentOnAdmission]) => ({
    code,
    ...(presentOnAdmission !== undefined && { presentOnAdmission }),
  })),
});

checkTable("C7: sequence, stay and patient", { codeSets: STAY }, [
  ["a code that is never first", "Z79.4 I10", ["never-first@1"]],
  [
    "unacceptable as principal diagnosis of a stay",
    stay(["Z79.4"], ["I10", "Y"]),
    ["never-first@1"],
    { setting: "inpatient" },
  ],
  ["a code that is only first", "I10 Z00.00", ["only-first@2"]],
  ["an external cause first", "W19.XXXA S06.0X0A", ["external-cause-first@1"]],
  ["an injury without a cause", "S06.0X0A", ["external-cause-missing@1"]],
  [
    "present on admission is missing",
    stay(["I10"], ["Z79.4"]),
    ["present-on-admission-missing@1"],
    { setting: "inpatient" },
  ],
  [
    "and given on an exempt code",
    stay(["I10", "N"], ["Z79.4", "Y"]),
    ["present-on-admission-exempt@2"],
    { setting: "inpatient" },
  ],
  [
    "and no such indicator",
    stay(["I10", "Q"]),
    ["present-on-admission-malformed@1"],
    { setting: "inpatient" },
  ],
  ["outside a stay nobody asks", stay(["I10"]), []],
  ["sex", "O80", ["sex@1"], { sex: "M", age: 30 }],
  ["age", "O80", ["age@1"], { sex: "F", age: 70 }],
  ["age on the day by the birth date", "O80", ["age@1"], { birthDate: day("2017-03-03") }],
  ["sex and age unknown are not guessed", "O80", []],
]);

const PROCEDURES = codes([
  { system: "icd10cm", code: "I10" },
  { system: "cpt", code: "99213" },
  { system: "cpt", code: "11042" },
  { system: "cpt", code: "11045", procedure: { section: "surgery", addOn: true } },
  { system: "cpt", code: "97597" },
  { system: "cpt", code: "97598", procedure: { section: "medicine", addOn: true } },
  { system: "cpt", code: "99292" },
  { system: "cpt", code: "22853" },
  { system: "cpt", code: "33517" },
]);
const services = (...list: readonly string[]) => ({
  diagnoses: [{ code: "I10" }],
  services: list.map((code) => ({ code, diagnosisPointers: [1] })),
});
const WITH_ADD_ONS = ncciEdits([["11042", "97597", 0]], [["99213", 1, 2]], {
  addOns: addOnRows([
    ["11045", 1, "11042"],
    ["99292", 2, undefined],
    ["22853", 3, "11042"],
    ["33517", 1, "11042", "2025-12-31"],
  ]),
});

checkTable("C10: services", { codeSets: PROCEDURES, ncci: WITH_ADD_ONS }, [
  ["a pair", services("97597", "11042"), ["procedure-pair@1"]],
  ["units over the day", services("99213", "99213"), ["units@2"]],
  ["an add-on beside its primary", services("11042", "11045"), []],
  ["an add-on beside another service is alone", services("99213", "11045"), ["add-on-alone@2"]],
  ["an add-on without a list of primaries takes any service", services("99213", "97598"), []],
  ["an add-on beside an add-on is alone", services("11045", "97598"), ["add-on-alone@1", "add-on-alone@2"]],
  ["where the contractor decides, any service will do", services("99213", "99292"), []],
  ["and none will not", services("99292"), ["add-on-alone@1"]],
  ["nor will another add-on of the table", services("22853", "99292"), ["add-on-alone@1", "add-on-alone@2"]],
  ["some primaries are listed and this is one", services("11042", "22853"), []],
  ["some are listed and this is none of them", services("99213", "22853"), ["add-on-primary-unlisted@2"]],
  ["a row that ended says nothing", services("99213", "33517"), []],
  ["a code that is not in the release", services("99999"), ["procedure-not-on-date@1"]],
  ["a dental code is none of HCPCS", services("D0120"), ["not-loaded@1"]],
  [
    "a date that no release covers, once a code set, beside its quarter of NCCI",
    services("99213", "99999", "D0120"),
    ["not-loaded@1", "not-loaded@1", "ncci-not-loaded@1", "not-loaded@3"],
    { date: day("2027-01-02") },
  ],
  [
    "a hospital's tables are not the practitioner's",
    services("97597", "11042"),
    ["ncci-not-loaded@1"],
    { setting: "outpatient-hospital" },
  ],
  [
    "a stay has no procedure pairs",
    services("97597", "11042"),
    ["present-on-admission-missing@1"],
    { setting: "inpatient" },
  ],
]);

test("C7: nothing is thrown, whatever stands on the list, and an empty list is right", () => {
  const context = { date: day("2026-03-02"), setting: "practitioner" } as const;
  const sources = { codeSets: createCodeSets([]) };
  expect(checkCodes({ diagnoses: [] }, context, sources)).toEqual([]);
  for (const code of ["", " ", ".", "É", "A".repeat(300), "S52.5-", "(E11)"])
    expect(
      checkCodes({ diagnoses: [{ code }], services: [{ code }] }, context, sources).length,
    ).toBeGreaterThan(0);
});

test("C7: with the codes and notes we ship, a diabetic with kidney disease gets reminders only", () => {
  const findings = checkCodes(
    listOf("E11.22 N18.31 E78.5 Z79.4"),
    { date: day("2026-03-02"), setting: "practitioner", sex: "F", age: 61 },
    { codeSets: starterCodeSets(), notes: starterDiagnosisNotes() },
  );
  expect(findings.filter(({ severity }) => severity !== "note")).toEqual([]);
});
