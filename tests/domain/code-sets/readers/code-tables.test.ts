import { describe, expect, test } from "vitest";
import {
  readAdjustmentCodes,
  readClaimStatusCodes,
  readHcpcsDescriptions,
  readHcpcsIndicators,
  readHcpcsModifiers,
  readOppsStatus,
  readPlacesOfService,
  readTaxonomyCodes,
} from "@/domain/code-sets/readers/code-tables";

const placesOf = (issues: readonly { readonly line: number; readonly code: string }[]) =>
  issues.map(({ line, code }) => [line, code]);

test("C1: places of service; unassigned numbers are left out", () => {
  const head = "pos_code,pos_type,pos_name,pos_description\n";
  expect(
    readPlacesOfService(
      `${head}"01","Non-Facility","Pharmacy","x"\n"21","Facility","Inpatient","x"\n"30","Unassigned","",""`,
    ),
  ).toEqual({
    issues: [],
    rows: [
      { code: "01", name: "Pharmacy", facility: false },
      { code: "21", name: "Inpatient", facility: true },
    ],
  });
  expect(placesOf(readPlacesOfService(`${head}1,Facility,x,x\n11,Somewhere,x,x`).issues)).toEqual([
    [2, "code-malformed"],
    [3, "flag-unknown"],
  ]);
});

test("C1: reason and remark codes of one list come apart, with their dates", () => {
  const text =
    "adj_code,adj_type,adj_start_date,adj_last_modified,adj_end_date\nCO,Group,,,\n16,CARC,1995-01-01,2018-03-01,\n63,CARC,1995-01-01,,2007-10-16\nMA01,RARC,1997-01-01,,\n";
  expect(readAdjustmentCodes(text, "CARC")).toEqual({
    issues: [],
    rows: [
      { code: "16", validFrom: "1995-01-01" },
      { code: "63", validFrom: "1995-01-01", validTo: "2007-10-16" },
    ],
  });
  expect(readAdjustmentCodes(text, "RARC").rows).toEqual([{ code: "MA01", validFrom: "1997-01-01" }]);
  expect(placesOf(readAdjustmentCodes(text.replace("2007-10-16", "soon"), "CARC").issues)).toEqual([
    [4, "date-malformed"],
  ]);
});

test("C1: taxonomy is ten characters, in a list or the first cell of the full table", () => {
  expect(readTaxonomyCodes("207K00000X\n207KA0200X\n")).toEqual({
    issues: [],
    rows: [{ code: "207K00000X" }, { code: "207KA0200X" }],
  });
  expect(readTaxonomyCodes('"Code","Grouping"\n"207K00000X","Physicians"').rows).toEqual([
    { code: "207K00000X" },
  ]);
  expect(placesOf(readTaxonomyCodes("207K00000X\n207K").issues)).toEqual([[2, "code-malformed"]]);
});

describe("C1: HCPCS as lists", () => {
  const head = '"hcpcs_code","cov","betos","tos","xref","date_term","date_added"\n';

  test("codes with dates, indicators and codes to look at instead", () => {
    expect(
      readHcpcsIndicators(
        `${head}"A0380","I","O1A","D","A0425","2003-12-31",1995-01-01\n"A0425","C","O1A","D",,,2001-01-01`,
      ),
    ).toEqual({
      issues: [],
      rows: [
        {
          code: "A0380",
          coverage: "I",
          betos: "O1A",
          typeOfService: "D",
          references: ["A0425"],
          validFrom: "1995-01-01",
          validTo: "2003-12-31",
        },
        {
          code: "A0425",
          coverage: "C",
          betos: "O1A",
          typeOfService: "D",
          references: [],
          validFrom: "2001-01-01",
        },
      ],
    });
    expect(placesOf(readHcpcsIndicators(`${head}A04,I,x,x,,,1995-01-01\nA0425,I,x,x,,,`).issues)).toEqual([
      [2, "code-malformed"],
      [3, "date-malformed"],
    ]);
  });

  test("long titles and modifiers", () => {
    const titles =
      'hcpcs_code,hcpcs_desc_type,hcpcs_description\nA0021,Long,"Ambulance, outside state"\nA0021,Short,Amb\n';
    expect(readHcpcsDescriptions(titles).rows).toEqual([
      { code: "A0021", title: "Ambulance, outside state" },
    ]);
    expect(placesOf(readHcpcsDescriptions(`${titles}A0022,Long,`).issues)).toEqual([[4, "title-missing"]]);
    expect(readHcpcsModifiers("mod_code,mod_description\nA1,Dressing for one wound\n25,\n").rows).toEqual([
      { code: "A1", title: "Dressing for one wound" },
    ]);
    expect(placesOf(readHcpcsModifiers("mod_code,mod_description\nA12,x").issues)).toEqual([
      [2, "code-malformed"],
    ]);
  });
});

describe("C1: lists of X12 and CMS", () => {
  test("claim status codes and categories: numbers and dates, never words", () => {
    const head = '"Code","Description","Start","Last Modified","Stop"\n';
    expect(
      readClaimStatusCodes(
        `${head}"20","licensed words","01/01/1995","",""\n"24","x","01/01/1995","","07/01/2010"`,
        "claim-status",
      ),
    ).toEqual({
      issues: [],
      rows: [
        { code: "20", validFrom: "1995-01-01" },
        { code: "24", validFrom: "1995-01-01", validTo: "2010-07-01" },
      ],
    });
    expect(readClaimStatusCodes("Category Code\nA1\nF2\n", "claim-status-category").rows).toEqual([
      { code: "A1" },
      { code: "F2" },
    ]);
    expect(placesOf(readClaimStatusCodes(`${head}A1,x,,,\n20,x,soon,,`, "claim-status").issues)).toEqual([
      [2, "code-malformed"],
      [3, "date-malformed"],
    ]);
  });

  test("outpatient status, below the publisher's notice", () => {
    const text =
      'Addendum B\nHCPCS Code,Short Descriptor,SI,Payment Rate\nG0101,Ca screen,S,"$1,204.56"\nA0021,Ambulance,E1,\n';
    expect(readOppsStatus(text)).toEqual({
      issues: [],
      rows: [
        { code: "G0101", shortTitle: "Ca screen", status: "S", rate: "1204.56" },
        { code: "A0021", shortTitle: "Ambulance", status: "E1" },
      ],
    });
    expect(
      placesOf(readOppsStatus(text.replace(",E1,", ",??,").replace("$1,204.56", "free")).issues),
    ).toEqual([
      [3, "value-malformed"],
      [4, "flag-unknown"],
    ]);
  });
});
