import { expect, test } from "vitest";
import { checkCodes, checkCodesToTheLastNote } from "@/domain/code-sets/check/check-codes";
import type { CheckContext, CheckSources, CodesToCheck } from "@/domain/code-sets/check/checked-codes";
import type { CodeFinding, CodeFindingKind } from "@/domain/code-sets/check/code-finding";
import { createCoveragePolicies } from "@/domain/code-sets/coverage/coverage-policies";
import { starterCodeSets } from "@/domain/code-sets/starter/starter-code-sets";
import { day } from "../../../factories/build-claim";
import { codes } from "../../claim-edits/edit-table";
import { addOnRows, ncciEdits } from "../../claim-edits/ncci-edits";
import { MADE_UP_ARTICLES } from "../coverage/made-up-articles";
import { book, diagnosisSet, listOf } from "./check-table";

const DIAGNOSES = diagnosisSet([
  ["E10.9", "Type 1 diabetes mellitus without complications"],
  ["E11.21", "Type 2 diabetes mellitus with diabetic nephropathy"],
  ["E11.9", "Type 2 diabetes mellitus without complications"],
  ["E85.4", "Organ-limited amyloidosis"],
  ["H25", "Age-related cataract"],
  ["H25.1", "Age-related nuclear cataract"],
  ["H25.10", "Age-related nuclear cataract, unspecified eye"],
  ["H25.11", "Age-related nuclear cataract, right eye"],
  ["H25.12", "Age-related nuclear cataract, left eye"],
  ["H25.13", "Age-related nuclear cataract, bilateral"],
  ["H42", "Glaucoma in diseases classified elsewhere", { manifestation: true }],
  ["I10", "Essential (primary) hypertension"],
  ["I11", "Hypertensive heart disease"],
  ["I11.0", "Hypertensive heart disease with heart failure"],
  ["I50.9", "Heart failure"],
  ["J45", "Asthma"],
  ["J45.40", "Moderate persistent asthma, uncomplicated"],
  ["J45.41", "Moderate persistent asthma with (acute) exacerbation"],
  ["J45.909", "Unspecified asthma, uncomplicated"],
  ["N18.30", "Chronic kidney disease, stage 3"],
  ["O80", "Encounter for full-term uncomplicated delivery", { sex: "female", age: { from: 9, through: 64 } }],
  ["O99.89", "Other diseases complicating pregnancy"],
  ["P07.18", "Other low birth weight newborn"],
  ["S06.0X0", "Concussion without loss of consciousness"],
  ["S06.0X0A", "Concussion without loss of consciousness, initial encounter"],
  ["S06.0X0D", "Concussion without loss of consciousness, subsequent encounter"],
  ["S06.0X0S", "Concussion without loss of consciousness, sequela"],
  ["T14.8", "Other injury of unspecified body region"],
  ["T14.8XXA", "Other injury of unspecified body region, initial encounter"],
  ["W19.XXXA", "Unspecified fall, initial encounter"],
  [
    "Z00.00",
    "General examination",
    { position: { rule: "only-first", authority: "Official Guidelines I.C.21.c.16" } },
  ],
  [
    "Z79.4",
    "Long term use of insulin",
    { presentOnAdmissionExempt: true, position: { rule: "never-first", authority: "MCE 41.1" } },
  ],
]);
const PROCEDURES = codes([
  { system: "icd10cm", code: "H25.11" },
  { system: "cpt", code: "11042" },
  { system: "cpt", code: "97597" },
  { system: "cpt", code: "97598", procedure: { section: "medicine", addOn: true } },
  { system: "cpt", code: "99213" },
  { system: "cpt", code: "22853" },
]);
const NOTES = book([
  ["E11", "excludes1", "type 1 diabetes mellitus (E10.-)"],
  ["E11.21", "use-additional", "code to identify insulin (Z79.4)"],
  ["H42", "code-first", "underlying condition, such as:"],
  ["H42", "code-first", "amyloidosis (E85.-)"],
  ["I10", "excludes1", "current injury - see injury by body region"],
  ["I11", "includes", "any condition in I50.- or I51.9 due to hypertension"],
  ["O80", "inclusion-term", "Delivery. This code is not to be used with any other code from chapter 15."],
  ["chapter 15", "note", "Codes for use only on maternal records, never on newborn records"],
]);
const NCCI = ncciEdits(
  [["11042", "97597", 0]],
  [
    ["99213", 1, 2],
    ["11042", 1, 3],
  ],
  { addOns: addOnRows([["22853", 3, "11042"]]) },
);
const SOURCES = { codeSets: DIAGNOSES, notes: NOTES };
const CLAIM = { codeSets: PROCEDURES, ncci: NCCI };

interface Case {
  readonly listed: string | CodesToCheck;
  readonly sources?: CheckSources;
  readonly context?: Partial<CheckContext>;
  readonly severity: CodeFinding["severity"];
  /** What the fact, its authority and its remedy must name. */
  readonly says: RegExp;
  readonly because: RegExp;
  readonly mend: RegExp;
}

const services = (...list: readonly string[]): CodesToCheck => ({
  diagnoses: [{ code: "H25.11" }],
  services: list.map((code) => ({ code, diagnosisPointers: [1] })),
});
const screening = (...diagnoses: readonly string[]): CodesToCheck => ({
  diagnoses: diagnoses.map((code) => ({ code })),
  services: [{ code: "G0101" }],
});
const COVERED = { codeSets: starterCodeSets(), coverage: createCoveragePolicies(MADE_UP_ARTICLES) };
const stay = (code: string, presentOnAdmission?: string): CodesToCheck => ({
  diagnoses: [{ code, ...(presentOnAdmission !== undefined && { presentOnAdmission }) }],
});
const STAY = { setting: "inpatient" } as const;

/** Every kind once, as a coder would read it. */
const CASES: { readonly [Kind in CodeFindingKind]: Case } = {
  malformed: {
    listed: "12345",
    severity: "block",
    says: /123\.45 .*form/,
    because: /162\.1000/,
    mend: /correct/,
  },
  unknown: {
    listed: "Q99.99",
    severity: "block",
    says: /Q99\.99 is not in/,
    because: /162\.1000/,
    mend: /correct/,
  },
  "not-on-date": {
    listed: "E11.A",
    sources: { codeSets: starterCodeSets() },
    context: { date: day("2025-09-30") },
    severity: "block",
    says: /E11\.A is not valid on 09\/30\/2025.*10\/01\/2025/,
    because: /162\.1000/,
    mend: /valid on the date/,
  },
  "not-loaded": {
    listed: "I10",
    sources: { codeSets: starterCodeSets() },
    context: { date: day("2031-01-01") },
    severity: "note",
    says: /01\/01\/2031.*not checked/,
    because: /162\.1000/,
    mend: /Load the release/,
  },
  "more-characters": {
    listed: "J45",
    severity: "block",
    says: /J45 is a header.*J45\.40/,
    because: /I\.B\.2/,
    mend: /record/,
  },
  "seventh-missing": {
    listed: "S06.0X0 W19.XXXA",
    severity: "block",
    says: /seventh character, such as S06\.0X0A/,
    because: /I\.A\.5/,
    mend: /no code is chosen by default/,
  },
  "seventh-wrong": {
    listed: "S06.0X0Z",
    severity: "block",
    says: /it takes A, D, S/,
    because: /I\.A\.5/,
    mend: /encounter/,
  },
  "surplus-characters": {
    listed: "I10.9",
    severity: "block",
    says: /more characters than I10/,
    because: /I\.B\.2/,
    mend: /Take I10/,
  },
  "placeholder-missing": {
    listed: "T14.8A",
    severity: "block",
    says: /T14\.8XXA/,
    because: /I\.A\.4/,
    mend: /Take T14\.8XXA/,
  },
  duplicate: {
    listed: "I10 i10",
    severity: "block",
    says: /I10 already stands at place 1/,
    because: /I\.B\.8/,
    mend: /Remove/,
  },
  excludes1: {
    listed: "E11.21 E10.9 Z79.4",
    severity: "warn",
    says: /E10\.9 and E11\.21 exclude each other by the note at E11 /,
    because: /I\.A\.12\.a/,
    mend: /unrelated conditions go on with a reason/,
  },
  "excludes-unnamed": {
    listed: "I10",
    severity: "note",
    says: /current injury.*note at I10/,
    because: /I\.A\.12\.a/,
    mend: /record/,
  },
  "manifestation-first": {
    listed: "H42 E85.4",
    severity: "block",
    says: /H42 is a manifestation/,
    because: /I\.A\.13/,
    mend: /cause sequenced first/,
  },
  "code-first-missing": {
    listed: "I10 H42",
    sources: { codeSets: DIAGNOSES, notes: book([["H42", "code-first", "underlying condition (E85.-)"]]) },
    severity: "block",
    says: /H42 wants another code before it: E85\./,
    because: /I\.A\.13/,
    mend: /sequenced first/,
  },
  "code-first-order": {
    listed: "H42 E85.4",
    severity: "block",
    says: /E85\.4 goes before H42, by the note at H42/,
    because: /I\.A\.13/,
    mend: /E85\.4 sequenced before H42/,
  },
  "use-additional-missing": {
    listed: "E11.21",
    severity: "warn",
    says: /E11\.21 asks for an additional code: Z79\.4\./,
    because: /I\.B\.7/,
    mend: /Add the code/,
  },
  "use-additional-order": {
    listed: "Z79.4 E11.21",
    severity: "warn",
    says: /Z79\.4 is the additional code/,
    because: /I\.B\.7/,
    mend: /behind E11\.21/,
  },
  "presumed-together": {
    listed: "I10 I50.9",
    severity: "warn",
    says: /I10 stands apart from I50\.9; .* I11 for it/,
    because: /I\.C\.9\.a/,
    mend: /Code from I11, unless the record says/,
  },
  "mother-and-newborn": {
    listed: "P07.18 O80",
    severity: "warn",
    says: /O80 is of the mother’s record and P07\.18 of the newborn’s/,
    because: /tabular list/,
    mend: /whose record this is/,
  },
  "used-alone": {
    listed: "O80 O99.89",
    severity: "warn",
    says: /O80 is not used with another code of chapter 15, and O99\.89/,
    because: /tabular list/,
    mend: /Remove O80/,
  },
  "sequela-first": {
    listed: "S06.0X0S I10",
    severity: "warn",
    says: /S06\.0X0S .* stands before the condition it left/,
    because: /I\.B\.10/,
    mend: /resulted coded first/,
  },
  "side-conflict": {
    listed: "H25.11 H25.12",
    severity: "warn",
    says: /H25\.13 says both/,
    because: /I\.B\.13/,
    mend: /H25\.13 in place of the two/,
  },
  "side-unspecified": {
    listed: "H25.10",
    severity: "note",
    says: /H25\.10 leaves the side open/,
    because: /I\.B\.13/,
    mend: /ask the clinician/,
  },
  "side-modifier": {
    listed: {
      diagnoses: [{ code: "H25.11" }],
      services: [{ code: "99213", modifiers: ["LT"], diagnosisPointers: [1] }],
    },
    severity: "warn",
    says: /left side and points to H25\.11, on the right/,
    because: /I\.B\.13/,
    mend: /modifier and diagnosis/,
  },
  "unspecified-beside-specific": {
    listed: "J45.41 J45.909",
    severity: "warn",
    says: /J45\.909 leaves open what J45\.41 says/,
    because: /I\.B\.18/,
    mend: /Remove it/,
  },
  unspecified: {
    listed: "J45.909",
    severity: "note",
    says: /more exact codes, such as J45/,
    because: /I\.B\.18/,
    mend: /unspecified code is right/,
  },
  "never-first": {
    listed: "Z79.4 I10",
    severity: "block",
    says: /Z79\.4 is never listed first/,
    because: /MCE/,
    mend: /reason for the visit/,
  },
  "only-first": {
    listed: "I10 Z00.00",
    severity: "block",
    says: /Z00\.00 may only be listed first/,
    because: /I\.C\.21/,
    mend: /sequence reviewed/,
  },
  "external-cause-first": {
    listed: "W19.XXXA S06.0X0A",
    severity: "block",
    says: /how something happened/,
    because: /I\.C\.20/,
    mend: /sequenced first/,
  },
  "external-cause-missing": {
    listed: "S06.0X0A",
    severity: "note",
    says: /no code says how it happened/,
    because: /I\.C\.20/,
    mend: /external cause/,
  },
  sex: {
    listed: "O80",
    context: { sex: "M", age: 30 },
    severity: "warn",
    says: /female patients; the claim says M/,
    because: /Code Editor, sex/,
    mend: /with a reason/,
  },
  age: {
    listed: "O80",
    context: { sex: "F", age: 70 },
    severity: "warn",
    says: /from 9 to 64 years; the patient was 70/,
    because: /Code Editor, age/,
    mend: /birth date/,
  },
  "present-on-admission-missing": {
    listed: stay("I10"),
    context: STAY,
    severity: "block",
    says: /I10 does not say/,
    because: /appendix I/,
    mend: /Y, N, U or W/,
  },
  "present-on-admission-exempt": {
    listed: {
      diagnoses: [
        { code: "I10", presentOnAdmission: "Y" },
        { code: "Z79.4", presentOnAdmission: "Y" },
      ],
    },
    context: STAY,
    severity: "warn",
    says: /Z79\.4 is exempt/,
    because: /appendix I/,
    mend: /Remove the indicator/,
  },
  "present-on-admission-malformed": {
    listed: stay("I10", "Q"),
    context: STAY,
    severity: "block",
    says: /“Q” at I10/,
    because: /appendix I/,
    mend: /Y, N, U or W/,
  },
  "procedure-not-on-date": {
    listed: services("99999"),
    sources: CLAIM,
    severity: "block",
    says: /99999 is not a billable code on 03\/02\/2026/,
    because: /162\.1000/,
    mend: /valid on the date/,
  },
  "procedure-pair": {
    listed: services("97597", "11042"),
    sources: CLAIM,
    severity: "block",
    says: /97597 is not paid beside 11042, with no modifier whatever/,
    because: /procedure-to-procedure/,
    mend: /never be paid/,
  },
  units: {
    listed: services("99213", "99213"),
    sources: CLAIM,
    severity: "block",
    says: /99213 has 2 units on the day; the limit is 1/,
    because: /medically unlikely/,
    mend: /no more than the limit/,
  },
  "units-to-prove": {
    listed: services("11042", "11042"),
    sources: CLAIM,
    severity: "warn",
    says: /11042 has 2 units/,
    because: /medically unlikely/,
    mend: /proof ready/,
  },
  "add-on-alone": {
    listed: services("97598"),
    sources: CLAIM,
    severity: "block",
    says: /97598 is an add-on/,
    because: /add-on code edits/,
    mend: /primary service/,
  },
  "add-on-primary-unlisted": {
    listed: services("99213", "22853"),
    sources: CLAIM,
    severity: "note",
    says: /22853 is an add-on.*the contractor may take others/,
    because: /add-on code edits/,
    mend: /contractor’s list/,
  },
  "ncci-not-loaded": {
    listed: services("11042"),
    sources: CLAIM,
    context: { date: day("2027-02-01") },
    severity: "note",
    says: /02\/01\/2027.*not checked/,
    because: /procedure-to-procedure/,
    mend: /Load the tables/,
  },
  "coverage-not-supported": {
    listed: screening("N87.0"),
    sources: COVERED,
    context: { contractor: "01112" },
    severity: "warn",
    says: /A1 lists N87\.0 among the diagnoses that do not support G0101/,
    because: /Coverage Database/,
    mend: /notice to the patient/,
  },
  "coverage-not-listed": {
    listed: screening("I10"),
    sources: COVERED,
    context: { contractor: "01112" },
    severity: "warn",
    says: /A1 does not list I10 among the diagnoses that support G0101/,
    because: /Coverage Database/,
    mend: /listed diagnosis/,
  },
  "coverage-supported": {
    listed: screening("I10", "Z12.4"),
    sources: COVERED,
    context: { contractor: "01112" },
    severity: "note",
    says: /A1 lists Z12\.4 among the diagnoses that support G0101; its text and the record decide/,
    because: /Coverage Database/,
    mend: /by the lists alone/,
  },
  "coverage-not-checked": {
    listed: screening("I10"),
    sources: COVERED,
    context: { contractor: "09999" },
    severity: "note",
    says: /Coverage of G0101 on 03\/02\/2026 was not checked for contractor 09999/,
    because: /Coverage Database/,
    mend: /Load the contractor’s articles/,
  },
};

test.each(Object.entries(CASES))("C7: %s says what, why and how to mend it", (kind, expected) => {
  const { listed, sources = SOURCES, context, severity, says, because, mend } = expected;
  const check = kind === "excludes-unnamed" ? checkCodesToTheLastNote : checkCodes;
  const list = typeof listed === "string" ? listOf(listed) : listed;
  const found = check(list, { date: day("2026-03-02"), setting: "practitioner", ...context }, sources).find(
    (finding) => finding.kind === kind,
  );
  expect(found).toMatchObject({
    severity,
    message: expect.stringMatching(says),
    why: { authority: expect.stringMatching(because) },
    remedy: expect.stringMatching(mend),
  });
});
