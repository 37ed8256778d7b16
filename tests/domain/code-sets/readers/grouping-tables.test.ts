import { describe, expect, test } from "vitest";
import {
  readConversions,
  readDiagnosisEdits,
  readHccChronic,
  readHccCoefficients,
  readHccEdits,
  readHccHierarchies,
  readHccLabels,
  readHccMapping,
  readPoaExempt,
} from "@/domain/code-sets/readers/diagnosis-tables";
import {
  readCcExclusions,
  readCcLevels,
  readDrgAssignments,
  readMedicallyUnlikelyEdits,
  readMsDrgs,
} from "@/domain/code-sets/readers/drg-tables";

const placesOf = (issues: readonly { readonly line: number; readonly code: string }[]) =>
  issues.map(({ line, code }) => [line, code]);

test("C4: code editor lists name the rule", () => {
  const head = '"icd_code","icd_description","icd_conflict_group","icd_conflict_rule"\n';
  expect(
    readDiagnosisEdits(
      `${head}"A33","x","Age","Perinatal/Newborn (Age 0 Only)"\n"N400","x","Sex","Male Only"`,
    ).rows,
  ).toEqual([
    { code: "A33", edit: "newborn" },
    { code: "N40.0", edit: "male" },
  ]);
  expect(placesOf(readDiagnosisEdits(`${head}33,x,Age,Male Only\nA33,x,Age,On Sundays`).issues)).toEqual([
    [2, "code-malformed"],
    [3, "flag-unknown"],
  ]);
});

test("C4: present-on-admission exempt codes; the lists of changes beside them are other files", () => {
  const head = "Order26\tPOAexemptCode\tDescription\n";
  expect(readPoaExempt(`${head}01238\tB90.0\tSequelae\n`)).toEqual({ issues: [], rows: [{ code: "B90.0" }] });
  expect(placesOf(readPoaExempt("POAexemptCode\tDescription\nQ89.8\tx").issues)).toEqual([
    [0, "column-missing"],
  ]);
});

test("C24: a conversion is effective on 1 October of a year, or on a spreadsheet's day", () => {
  const head = "Notice\nCurrent code assignment\tEffective\tPrevious Code(s) Assignment\n";
  expect(
    readConversions(`${head}A04.71\t2017\tA04.7\nU07.1\t43922\tB97.29, J12.89 and R05\nZ99.9\t2020\tNone`)
      .rows,
  ).toEqual([
    { code: "A04.71", effective: "2017-10-01", previous: ["A04.7"] },
    // 43,922 days after 30 December 1899.
    { code: "U07.1", effective: "2020-04-01", previous: ["B97.29", "J12.89", "R05"] },
    { code: "Z99.9", effective: "2020-10-01", previous: [] },
  ]);
  expect(placesOf(readConversions(`${head}A04.71\tsoon\tA04.7\n471\t2017\tA04.7`).issues)).toEqual([
    [3, "date-malformed"],
    [4, "code-malformed"],
  ]);
});

describe("C14: risk models", () => {
  test("mapping, coefficients, hierarchies and labels", () => {
    expect(readHccMapping("diagnosis_code,cc,model_name\nE1122,37,CMS-HCC Model V28").rows).toEqual([
      { code: "E11.22", category: "37", model: "CMS-HCC Model V28" },
    ]);
    expect(
      readHccCoefficients("coefficient,value,model_domain,model_version\nCNA_HCC37,0.166,CMS-HCC,C28").rows,
    ).toEqual([{ name: "CNA_HCC37", value: "0.166", domain: "CMS-HCC", version: "C28" }]);
    expect(
      readHccHierarchies(
        "cc_parent,cc_child,model_domain,model_version,model_fullname\n35,36,CMS-HCC,V28,V28115H1",
      ).rows,
    ).toEqual([{ parent: "35", child: "36", domain: "CMS-HCC", version: "V28" }]);
    expect(
      readHccLabels(
        "cc,label,model_domain,model_version\nHCC37,Diabetes,CMS-HCC,V28\nRXHCC5,Infections,RxHCC,R08",
      ).rows,
    ).toEqual([
      { category: "37", label: "Diabetes", domain: "CMS-HCC", version: "V28" },
      { category: "5", label: "Infections", domain: "RxHCC", version: "R08" },
    ]);
    expect(
      readHccChronic("hcc,is_chronic,model_version,model_domain\nHCC37,Y,V28,CMS-HCC\nHCC2,,V28,CMS-HCC")
        .rows,
    ).toEqual([
      { category: "37", chronic: true, domain: "CMS-HCC", version: "V28" },
      { category: "2", chronic: false, domain: "CMS-HCC", version: "V28" },
    ]);
  });

  test("a flag that is none refuses the list, unless another line states the same category of the same model", () => {
    const head = "hcc,is_chronic,model_version,model_domain\n";
    const slip = 'HCC203,"1,981,142",V24,CMS-HCC';
    const other = "HCC203,Y,V24,CMS-HCC ESRD";
    const stated = readHccChronic(`${head}${slip}\nHCC203,Y,V24,CMS-HCC`);
    expect(stated.rows).toEqual([{ category: "203", chronic: true, domain: "CMS-HCC", version: "V24" }]);
    expect(stated.issues).toMatchObject([{ code: "flag-unknown", line: 2, remark: true }]);
    expect(readHccChronic(`${head}${slip}\n${other}`).issues).toEqual([
      { code: "flag-unknown", line: 2, message: '"1,981,142" is neither Y nor N' },
    ]);
  });

  test("age and sex change the category or take it away", () => {
    const head = "icd10,edit_type,sex,age_min,age_max,action,cc_override,model_name\n";
    expect(
      readHccEdits(
        `${head}D66,sex,2,,,override,112,V28\nJ410,age,,,17,invalid,,V28\nP271,age,,2,,invalid,,V28`,
      ).rows,
    ).toEqual([
      { code: "D66", model: "V28", sex: "female", category: "112" },
      { code: "J41.0", model: "V28", ageThrough: 17 },
      { code: "P27.1", model: "V28", ageFrom: 2 },
    ]);
    expect(placesOf(readHccEdits(`${head}D66,sex,2,,,override,,V28`).issues)).toEqual([[2, "flag-unknown"]]);
  });

  test("values that are none are told with their line", () => {
    expect(placesOf(readHccMapping("diagnosis_code,cc,model_name\nE1122,x,V28\n99,37,V28").issues)).toEqual([
      [2, "value-malformed"],
      [3, "code-malformed"],
    ]);
    expect(
      placesOf(readHccCoefficients("coefficient,value,model_domain,model_version\nA,1.2.3,x,y").issues),
    ).toEqual([[2, "value-malformed"]]);
    expect(
      placesOf(readHccHierarchies("cc_parent,cc_child,model_domain,model_version\n1,b,x,y").issues),
    ).toEqual([[2, "value-malformed"]]);
  });
});

describe("C12: MS-DRG tables", () => {
  test("groups with and without weights", () => {
    expect(readMsDrgs('"drg","mdc","drg_abb","drg_description"\n"001",,"P","HEART TRANSPLANT"').rows).toEqual(
      [{ drg: "001", title: "HEART TRANSPLANT", type: "surgical" }],
    );
    const weights = "MS-DRG\tMDC\tTYPE\tMS-DRG TITLE\tWEIGHTS\tGEOMETRIC MEAN LOS\tARITHMETIC MEAN LOS\n";
    expect(readMsDrgs(`${weights}193\t04\tMED\tSIMPLE PNEUMONIA\t1.3107\t4.0\t4.9`).rows).toEqual([
      {
        drg: "193",
        mdc: "04",
        type: "medical",
        title: "SIMPLE PNEUMONIA",
        weight: "1.3107",
        geometricMeanDays: "4.0",
        arithmeticMeanDays: "4.9",
      },
    ]);
    expect(
      placesOf(readMsDrgs(`${weights}19\t04\tMED\tx\t1\t1\t1\n193\t04\tMED\tx\theavy\t1\t1`).issues),
    ).toEqual([
      [2, "code-malformed"],
      [3, "value-malformed"],
    ]);
  });

  test("table 5 as published, with its footnotes", () => {
    const text = [
      "TABLE 5.-LIST OF MEDICARE SEVERITY DIAGNOSIS-RELATED GROUPS (MS-DRGS)\t\t\t\t\t\t\t\t",
      "MS-DRG\tFY 2026 Final Rule Post-Acute DRG\tFY 2026 Final Rule Special Pay DRG\tMDC\tTYPE\tMS-DRG Title\tWeights\tGeometric mean LOS\tArithmetic mean LOS",
      '193\tYes\tNo\t04\tMED\t"Simple Pneumonia"\t1.3107\t4.0\t4.9',
      "998\tNo\tNo\t\t**\tPRINCIPAL DIAGNOSIS INVALID\t0.0000\t0.0\t0.0",
      "Note: Cases are too few for a mean stay.\t\t\t\t\t\t\t\t",
    ].join("\r\n");
    expect(readMsDrgs(text)).toEqual({
      issues: [],
      rows: [
        {
          drg: "193",
          mdc: "04",
          type: "medical",
          title: "Simple Pneumonia",
          weight: "1.3107",
          geometricMeanDays: "4.0",
          arithmeticMeanDays: "4.9",
          postAcuteTransfer: true,
          specialPay: false,
        },
        {
          drg: "998",
          title: "PRINCIPAL DIAGNOSIS INVALID",
          weight: "0.0000",
          geometricMeanDays: "0.0",
          arithmeticMeanDays: "0.0",
          postAcuteTransfer: false,
          specialPay: false,
        },
      ],
    });
  });

  test("levels, exclusion groups and assignments", () => {
    expect(readCcLevels("icd,cc_mcc,pdx_group\nA00.0,CC,0002\nA41.9,MCC,").rows).toEqual([
      { code: "A00.0", level: "CC", exclusionGroup: "0002" },
      { code: "A41.9", level: "MCC" },
    ]);
    expect(placesOf(readCcLevels("icd,cc_mcc\nA00.0,C").issues)).toEqual([[2, "flag-unknown"]]);
    const groups = readCcExclusions(
      "pdx_group,pdx\n0002,A00.0\n0002,A00.1\n0003,A01\nNo Exc,\n0002,A00.0",
    ).content;
    expect([...groups].map(([group, codes]) => [group, [...codes]])).toEqual([
      ["0002", ["A00.0", "A00.1"]],
      ["0003", ["A01"]],
    ]);
    const assigned = readDrgAssignments(
      'icd_code,mdc,drg_range,drg\nA33,15,794,\nP07,22,"927,933",\nA00.0,06,371-373,371\nA00.0,06,371-373,371',
    );
    expect(assigned).toEqual({
      issues: [],
      rows: [
        { code: "A33", mdc: "15", drg: "794" },
        { code: "P07", mdc: "22", drg: "927" },
        { code: "P07", mdc: "22", drg: "933" },
        { code: "A00.0", mdc: "06", drg: "371" },
      ],
    });
  });
});

test("C10: medically unlikely edits, as published or with words behind the indicator", () => {
  const official =
    '"HCPCS/CPT Code","Practitioner Services MUE Values","MUE Adjudication Indicator","MUE Rationale"\n"G0101","1","2 Date of Service Edit: Policy","CMS Policy"';
  expect(readMedicallyUnlikelyEdits(official, "practitioner")).toEqual({
    issues: [],
    content: {
      setting: "practitioner",
      rows: [{ code: "G0101", units: 1, adjudication: 2, rationale: "CMS Policy" }],
    },
  });
  const head = "hcpcs_code,mue_units,mue_mai,mue_rationale\n";
  expect(
    placesOf(readMedicallyUnlikelyEdits(`${head}G01,1,1,x\nG0101,many,1,x\nG0101,1,4,x`, "dme").issues),
  ).toEqual([
    [2, "code-malformed"],
    [3, "value-malformed"],
    [4, "flag-unknown"],
  ]);
});
