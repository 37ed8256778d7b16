import { describe, expect, test } from "vitest";
import {
  readFeeScheduleIndicators,
  readRelativeValues,
} from "@/domain/code-sets/readers/fee-schedule-tables";

const placesOf = (issues: readonly { readonly line: number; readonly code: string }[]) =>
  issues.map(({ line, code }) => [line, code]);

describe("C1: fee schedules", () => {
  test("relative values stay the text they are", () => {
    const head = "hcpcs_code,mod,rvu_work,rvu_non_pe,rvu_fac_pe,rvu_mp,cf\n";
    expect(readRelativeValues(`${head}G0101,26,0.45,0.68,.17,0.05,33.2875`)).toEqual({
      issues: [],
      rows: [
        {
          code: "G0101",
          modifier: "26",
          work: "0.45",
          nonFacilityExpense: "0.68",
          facilityExpense: ".17",
          malpractice: "0.05",
          conversionFactor: "33.2875",
        },
      ],
    });
    expect(placesOf(readRelativeValues(`${head}G0101,,NA,0,0,0,33\nG01,,0,0,0,0,33`).issues)).toEqual([
      [2, "value-malformed"],
      [3, "code-malformed"],
    ]);
  });

  test("payment policy indicators", () => {
    const head = "hcpcs_code,mod,status,pctc,glob,mult_proc,bilat_surg\n";
    expect(readFeeScheduleIndicators(`${head}G0101,,A,0,010,2,0`).rows).toMatchObject([
      { code: "G0101", status: "A", globalDays: "010", multipleProcedures: "2" },
    ]);
    expect(placesOf(readFeeScheduleIndicators(`${head}G0101,,?,0,010,2,0`).issues)).toEqual([
      [2, "flag-unknown"],
    ]);
  });

  const OFFICIAL = [
    ",,2026 National Physician Fee Schedule Relative Value File July Release,,,,,,,,,,,,,,,,,,,,,,,,,,,,",
    ",,CPT codes and descriptions only are copyright 2026 American Medical Association.,,,,,,,,,,,,,,,,,,,,,,,,,,,,",
    ",,,STATUS,MEDICARE,WORK,NON-FAC,NA,FACILITY,NA,MP,NON-FACILITY,FACILITY,PCTC,GLOB,PRE,INTRA,POST,MULT,BILAT,ASST,CO-,TEAM,ENDO,CONV,DIAGNOSTIC,CALCULATION,FAMILY,PAYMENT,PAYMENT,PAYMENT",
    "HCPCS,MOD,DESCRIPTION,CODE,PAYMENT,RVU,PE RVU,INDICATOR,PE RVU,INDICATOR,RVU,TOTAL,TOTAL,IND,DAYS,OP,OP,OP,PROC,SURG,SURG,SURG,SURG,BASE,FACTOR,PROCEDURES,FLAG,INDICATOR,AMOUNT,AMOUNT,AMOUNT",
  ].join("\n");

  test("the official file PPRRVU, headings on two lines, licensed words left out", () => {
    const text = `${OFFICIAL}\nG0101,,"Words, licensed",A,,0.45,0.68,,0.17,,0.05,1.18,0.67,0,000,0.00,0.00,0.00,0,0,0,0,0,,33.4009,09,0,99,0.00,0.00,0.00\n`;
    expect(readRelativeValues(text)).toEqual({
      issues: [],
      rows: [
        {
          code: "G0101",
          modifier: "",
          work: "0.45",
          nonFacilityExpense: "0.68",
          facilityExpense: "0.17",
          malpractice: "0.05",
          conversionFactor: "33.4009",
        },
      ],
    });
    expect(readFeeScheduleIndicators(text)).toEqual({
      issues: [],
      rows: [
        {
          code: "G0101",
          modifier: "",
          status: "A",
          globalDays: "000",
          professionalTechnical: "0",
          multipleProcedures: "0",
          bilateral: "0",
        },
      ],
    });
    expect(placesOf(readRelativeValues(text.replace("33.4009", "NA")).issues)).toEqual([
      [5, "value-malformed"],
    ]);
  });
});
