import { codes } from "../../claim-edits/edit-table";
import { book, checkTable, diagnosisSet } from "./check-table";

const NOTED = [
  ["I50", "code-first", "heart failure due to hypertension (I11.0)"],
  ["I50", "code-first", "heart failure following surgery (I97.13-)"],
  ["I50", "code-first", "rheumatic heart failure (I09.81)"],
  ["E11", "use-additional", "code to identify control using:"],
  ["E11", "use-additional", "insulin (Z79.4)"],
  ["N39.0", "use-additional", "code (B95-B97), to identify infectious agent."],
  ["E11.22", "use-additional", "code to identify stage of chronic kidney disease (N18.1-N18.6)"],
] as const;

const CODES = diagnosisSet([
  ["I50.20", "Unspecified systolic (congestive) heart failure"],
  ["I11.0", "Hypertensive heart disease with heart failure"],
  ["I97.130", "Postprocedural heart failure following cardiac surgery"],
  ["E11.22", "Type 2 diabetes mellitus with diabetic chronic kidney disease"],
  ["E11.42", "Type 2 diabetes mellitus with diabetic polyneuropathy"],
  ["E11.621", "Type 2 diabetes mellitus with foot ulcer"],
  ["N18.31", "Chronic kidney disease, stage 3a"],
  ["N39.0", "Urinary tract infection, site not specified"],
  ["Z79.4", "Long term (current) use of insulin"],
]);

checkTable(
  "C7: of several code-first notes at one place each speaks of a case, and none is due by itself",
  { codeSets: CODES, notes: book(NOTED) },
  [
    ["heart failure alone", "I50.20", []],
    ["heart failure behind the case it belongs to", "I11.0 I50.20", []],
    ["heart failure before it", "I50.20 I11.0", ["code-first-order@1"]],
    ["the other case before it", "I50.20 I97.130", ["code-first-order@1"]],
  ],
);

checkTable(
  "C7: one additional code answers the same note at every code that carries it",
  { codeSets: CODES, notes: book(NOTED) },
  [
    ["between two complications of diabetes", "E11.621 Z79.4 E11.42", []],
    ["behind them", "E11.621 E11.42 Z79.4", []],
    ["before all of them", "Z79.4 E11.42 E11.621", ["use-additional-order@2", "use-additional-order@3"]],
  ],
);

checkTable(
  "C7: a stage is due, an organism only where it is known",
  { codeSets: CODES, notes: book(NOTED.filter(([owner]) => owner !== "E11")) },
  [
    ["both are said", "E11.22 N39.0", ["use-additional-missing@1", "use-additional-missing@2"]],
    ["the stage is given", "E11.22 N18.31", []],
  ],
);

checkTable(
  "C7: what only sounds open is exact",
  {
    codeSets: diagnosisSet([
      ["I12", "Hypertensive chronic kidney disease"],
      ["I12.0", "Hypertensive chronic kidney disease with stage 5 chronic kidney disease"],
      [
        "I12.9",
        "Hypertensive chronic kidney disease with stage 1 through stage 4, or unspecified chronic kidney disease",
      ],
      ["R11", "Nausea and vomiting"],
      ["R11.0", "Nausea"],
      ["R11.2", "Nausea with vomiting, unspecified"],
      ["E78", "Disorders of lipoprotein metabolism"],
      ["E78.2", "Mixed hyperlipidemia"],
      ["E78.5", "Hyperlipidemia, unspecified"],
    ]),
  },
  [
    ["a range of stages", "I12.9", []],
    ["two symptoms in one code", "R11.2", []],
    ["a code that is open", "E78.5", ["unspecified@1"]],
  ],
);

checkTable(
  "C7: both sides of a condition that the book keeps apart from one side",
  {
    codeSets: diagnosisSet([
      ["M17", "Osteoarthritis of knee"],
      ["M17.0", "Bilateral primary osteoarthritis of knee"],
      ["M17.1", "Unilateral primary osteoarthritis of knee"],
      ["M17.10", "Unilateral primary osteoarthritis, unspecified knee"],
      ["M17.11", "Unilateral primary osteoarthritis, right knee"],
      ["M17.12", "Unilateral primary osteoarthritis, left knee"],
      ["M17.2", "Bilateral post-traumatic osteoarthritis of knee"],
    ]),
  },
  [
    ["right and left", "M17.11 M17.12", ["side-conflict@2"]],
    ["both and one", "M17.0 M17.12", ["side-conflict@2"]],
    ["one and both", "M17.11 M17.0", ["side-conflict@2"]],
    ["one, and both of another cause", "M17.11 M17.2", []],
    ["one", "M17.11", []],
  ],
);

const PLACED = diagnosisSet([
  ["A41.9", "Sepsis of an organism not named"],
  ["B96.20", "Escherichia coli as the cause of diseases classified elsewhere"],
  ["J18.1", "Lobar pneumonia"],
  ["K92.2", "Gastrointestinal hemorrhage"],
  ["R65.21", "Severe sepsis with septic shock"],
  ["T36.95XA", "Adverse effect of systemic antibiotic, initial encounter"],
  ["T43.651A", "Poisoning by methamphetamines, accidental, initial encounter"],
  ["T43.655A", "Adverse effect of methamphetamines, initial encounter"],
  ["T45.511A", "Poisoning by anticoagulants, accidental, initial encounter"],
  ["T45.515A", "Adverse effect of anticoagulants, initial encounter"],
  ["T45.516A", "Underdosing of anticoagulants, initial encounter"],
  ["Z00.00", "Encounter for general adult medical examination without abnormal findings"],
  ["Z00.6", "Encounter for examination in a clinical research program"],
  ["Z01.419", "Encounter for gynecological examination without abnormal findings"],
  ["Z37.0", "Single live birth"],
  ["Z51.11", "Encounter for antineoplastic chemotherapy"],
  ["Z59.01", "Sheltered homelessness"],
  ["Z79.4", "Long term (current) use of insulin"],
  ["Z85.3", "Personal history of malignant neoplasm of breast"],
  ["Z99.12", "Encounter for respirator dependence during power failure"],
  ["Z99.2", "Dependence on renal dialysis"],
]);
const STAY = { setting: "inpatient" } as const;
const stay = (...codes: string[]) => ({
  diagnoses: codes.map((code) => ({ code, presentOnAdmission: "Y" })),
});

checkTable(
  "C7: the guidelines say where a code may stand, whichever lists are at hand",
  { codeSets: PLACED },
  [
    ["an organism first", "B96.20 J18.1", ["never-first@1"]],
    ["an organism behind", "J18.1 B96.20", []],
    ["septic shock first", "R65.21 A41.9", ["never-first@1"]],
    ["the outcome of delivery first", "Z37.0", ["never-first@1"]],
    ["a circumstance of life first", "Z59.01 J18.1", ["never-first@1"]],
    ["an adverse effect first", "T45.515A K92.2", ["never-first@1"]],
    ["an adverse effect behind what it does", "K92.2 T45.515A", []],
    ["an adverse effect said by the fifth character", "T36.95XA K92.2", ["never-first@1"]],
    ["an adverse effect of the fifth drug", "T43.655A K92.2", ["never-first@1"]],
    ["a poisoning by the fifth drug", "T43.651A", []],
    ["a poisoning first", "T45.511A K92.2", []],
    ["underdosing first", "T45.516A K92.2", ["never-first@1"]],
    ["history first at an office visit", "Z85.3", []],
    ["history as the reason of a stay", stay("Z85.3", "J18.1"), ["never-first@1"], STAY],
    ["status as the reason of a stay", stay("Z99.2", "J18.1"), ["never-first@1"], STAY],
    ["status behind the reason of a stay", stay("J18.1", "Z99.2", "Z79.4"), [], STAY],
    ["the respirator without power as the reason of a stay", stay("Z99.12"), [], STAY],
    ["chemotherapy behind another reason", "J18.1 Z51.11", ["only-first@2"]],
    ["two visits of a day in one record", "Z00.00 Z01.419", ["only-first@2"]],
    ["research is no such examination", "J18.1 Z00.6", []],
  ],
);

checkTable(
  "C7: a note names what stands in its parentheses",
  {
    codeSets: diagnosisSet([
      ["A15.0", "Tuberculosis of lung"],
      ["A15.9", "Respiratory tuberculosis"],
      ["J65", "Pneumoconiosis associated with tuberculosis"],
      ["I51.4", "Myocarditis"],
      ["I51.7", "Cardiomegaly"],
      ["I11.0", "Hypertensive heart disease with heart failure"],
      ["I82.401", "Acute thrombosis of deep veins of right lower extremity"],
      ["O22.30", "Deep phlebothrombosis in pregnancy"],
    ]),
    notes: book([
      ["A15-A19", "excludes1", "pneumoconiosis associated with tuberculosis, any type in A15 (J65)"],
      ["I51.7", "excludes1", "any condition in I51.4-I51.9 due to hypertension (I11.-)"],
      ["I82", "code-first", "venous thrombosis complicating:"],
      ["I82", "code-first", "pregnancy, childbirth and the puerperium (O22.-, O87.-)"],
    ]),
  },
  [
    ["two kinds of the disease the note stands at", "A15.0 A15.9", []],
    ["what it excludes", "A15.0 J65", ["excludes1@2"]],
    ["a range that only describes", "I51.4 I51.7", []],
    ["what that note excludes", "I51.7 I11.0", ["excludes1@2"]],
    ["a case that is not that of the record", "I82.401", []],
    ["a case that is", "I82.401 O22.30", ["code-first-order@1"]],
  ],
);

checkTable(
  "C7: an unspecified code beside one that names the kind, complicated or not",
  {
    codeSets: diagnosisSet([
      ["J45", "Asthma"],
      ["J45.4", "Moderate persistent asthma"],
      ["J45.40", "Moderate persistent asthma, uncomplicated"],
      ["J45.9", "Other and unspecified asthma"],
      ["J45.90", "Unspecified asthma"],
      ["J45.909", "Unspecified asthma, uncomplicated"],
    ]),
  },
  [["asthma of both kinds", "J45.40 J45.909", ["unspecified-beside-specific@2"]]],
);

const hcpcs = (rows: readonly (readonly [string, string])[]) =>
  codes(rows.map(([code, title]) => ({ system: "hcpcs" as const, code, title, billable: true })));

checkTable(
  "C10: an add-on says so in the publisher's own title",
  {
    codeSets: hcpcs([
      ["G2211", "Visit complexity (add-on code, list separately in addition to office visit)"],
      ["G0101", "Pelvic examination"],
      ["E0983", "Wheelchair accessory, power add-on to convert a manual wheelchair"],
    ]),
  },
  [
    ["alone", { diagnoses: [], services: [{ code: "G2211" }] }, ["add-on-alone@1"]],
    ["beside another service", { diagnoses: [], services: [{ code: "G0101" }, { code: "G2211" }] }, []],
    ["a part that is added to a chair", { diagnoses: [], services: [{ code: "E0983" }] }, []],
  ],
);
