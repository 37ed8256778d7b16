import { describe, expect, it } from "vitest";
import { saveCodingSheet } from "@/server/use-cases/coding/save-coding-sheet";
import { takeNextEncounter } from "@/server/use-cases/coding/take-next-encounter";
import { runUseCase } from "@/server/use-cases/use-case";
import { importCodeFile } from "../../support/code-files";
import { openOffice } from "../../support/office";
import { seedEncounter } from "../../support/seed-encounter";

const PAIRS = `col1,col2,deletion,mod,rationale
99213,36415,,0,Standards of practice
99213,81003,,1,Misuse of column two code with column one code`;
const LIMITS = `hcpcs_code,mue_units,mue_mai,mue_rationale,mue_service
36415,1,2,Code descriptor,Practitioner
81003,2,3,Clinical: data,Practitioner
99213,1,1,Nature of service,Practitioner`;
const ADD_ONS = [
  "AOC_Edit_Type\tAdd-On_Code\tAOC_DelDT\tPrimary_Code\tPrimary_Code_DelDT\tAOC_Edit_EffDT\tAOC_Edit_DelDT\tSpecial_Instruction_Notes",
  "1\t11103\t9999365\t11102\t9999365\t2019001\t9999365\t",
].join("\n");
const FIRST_QUARTER = {
  "ncci_ptp_prac_2026q1.csv": PAIRS,
  "ncci_mue_prac_2026q1.csv": LIMITS,
  "AOC_V2026Q1-MCR.txt": ADD_ONS,
};

/** A coder on a chart of the first quarter of 2026, with made-up tables of that quarter and nothing of the next. */
async function coderWithTables(serviceFrom = "2026-03-16") {
  const office = await openOffice();
  for (const [name, content] of Object.entries(FIRST_QUARTER)) await importCodeFile(office, name, content);
  const { encounterId } = await seedEncounter(office, { serviceFrom });
  await runUseCase(takeNextEncounter, office.runtime, office.actors.coder, {});
  return async (...lines: readonly string[]) => {
    const { version } = await office.within((tx) =>
      tx.encounter.findFirstOrThrow({ where: { id: encounterId } }),
    );
    const { findings } = await runUseCase(saveCodingSheet, office.runtime, office.actors.coder, {
      ...{ encounterId, version },
      diagnoses: [{ code: "I10" }],
      services: lines.map((line) => {
        const [code = "", modifier, units = "1"] = line.split(" ");
        return {
          ...{ serviceDate: serviceFrom, procedureCode: code, units: Number(units), diagnosisPointers: [1] },
          modifiers: modifier && modifier !== "-" ? [modifier] : [],
        };
      }),
    });
    return findings
      .filter(({ editId }) => /^ncci|^add-on/.test(editId))
      .map(({ editId, at, severity, message }) => ({ editId, at, severity, message }));
  };
}

describe("C10: the published edits while a coder types", () => {
  it("a pair marked never is found with any modifier, and says so in words with its quarter", async () => {
    const save = await coderWithTables();
    for (const modifier of ["-", "59", "XU"])
      expect(await save("99213", `36415 ${modifier}`)).toMatchObject([
        {
          ...{ editId: "ncci-procedure-pair", at: "serviceLines/2/procedureCode", severity: "block" },
          message: expect.stringMatching(
            /^36415 is not paid beside 99213, with no modifier whatever\. Modifier indicator 0.*2026 Q1/,
          ),
        },
      ]);
  });

  it("a pair that a modifier may part is settled by one, at either code", async () => {
    const save = await coderWithTables();
    expect(await save("99213", "81003")).toMatchObject([
      { editId: "ncci-procedure-pair", message: expect.stringContaining("without a modifier that shows") },
    ]);
    expect(await save("99213", "81003 59")).toEqual([]);
    expect(await save("99213 25", "81003")).toEqual([]);
  });

  it("units are judged by line or by day as the adjudication indicator says", async () => {
    const save = await coderWithTables();
    expect(await save("36415", "36415 91")).toMatchObject([
      {
        ...{ editId: "ncci-units", at: "serviceLines/2/units", severity: "block" },
        message: expect.stringContaining(
          "all lines of the day count together, and no record can justify more",
        ),
      },
    ]);
    expect(await save("81003 - 3")).toMatchObject([
      {
        editId: "ncci-units-to-prove",
        severity: "warn",
        message: expect.stringContaining("more is paid only on proof"),
      },
    ]);
    expect(await save("99213", "99213 76")).toEqual([]);
  });

  it("an add-on without its primary of the day is found, and settled by the primary", async () => {
    const save = await coderWithTables();
    expect(await save("99213", "11103")).toMatchObject([
      { editId: "add-on-without-primary", at: "serviceLines/2/procedureCode", severity: "block" },
    ]);
    expect(await save("11102", "11103")).toEqual([]);
  });

  it("does not wait for a price: what services say of each other stands beside what is missing", async () => {
    const save = await coderWithTables();
    expect(await save("99213", "36415", "0001A")).toMatchObject([{ editId: "ncci-procedure-pair" }]);
    expect(await save("11103")).toMatchObject([{ editId: "add-on-without-primary" }]);
  });

  it("another quarter is not judged by the tables of this one", async () => {
    const save = await coderWithTables("2026-04-01");
    expect(await save("99213", "36415")).toEqual([]);
  });
});
