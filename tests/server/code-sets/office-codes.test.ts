import { describe, expect, it } from "vitest";
import { calendarDate } from "@/domain/shared/calendar-date";
import { type OfficeCodes, officeCodes } from "@/server/code-sets/office-codes";
import { getCode } from "@/server/queries/code-sets/get-code";
import { searchCodes } from "@/server/queries/code-sets/search-codes";
import { runQuery } from "@/server/queries/read-model";
import { removeCodeFile } from "@/server/use-cases/code-sets/remove-code-file";
import { setCodeLicenses } from "@/server/use-cases/code-sets/set-code-licenses";
import { runUseCase } from "@/server/use-cases/use-case";
import { importCodeFile } from "../../support/code-files";
import { type Office, openOffice } from "../../support/office";
import { orderFile } from "../../support/release-files";

const ON = calendarDate("2026-01-15");
const ORDER = orderFile([
  ["B88", "0", "Other infestations"],
  ["B880", "0", "Other acariasis"],
  ["B8801", "1", "Infestation by Demodex mites"],
  ["B8805", "1", "Infestation by quuxical mites"],
]);
const CPT = "code\tdescription\n99213\tQuuxical visit\n64490\tQuuxical injection\n";

const answersOf = (office: Office, actor = office.actors.coder): Promise<OfficeCodes> =>
  office.within((tx) => officeCodes(tx, actor));
const titleOf = async (office: Office, code: string, actor = office.actors.coder): Promise<string> => {
  const { codeSets } = await answersOf(office, actor);
  const answer = codeSets.lookUp({ system: "cpt", code, on: ON });
  return answer.kind === "valid" ? answer.entry.title : answer.kind;
};

/** New files answer as soon as they are read beside the requests. */
async function until<T>(ask: () => Promise<T>, isThere: (answer: T) => boolean): Promise<T> {
  for (;;) {
    const answer = await ask();
    if (isThere(answer)) return answer;
    await new Promise((next) => setTimeout(next, 20));
  }
}

describe("C1: what an office is answered from", () => {
  it("is the starter set before the first file, and in another office still", async () => {
    const [office, other] = [await openOffice(), await openOffice()];
    await importCodeFile(office, "icd10cm_order_2026.txt", ORDER);
    expect((await answersOf(other)).origin).toBe("starter");
    const { origin, originOf, codeSets } = await answersOf(office);
    expect([origin, originOf("icd10cm"), originOf("hcpcs")]).toEqual(["releases", "releases", "starter"]);
    expect(codeSets.lookUp({ system: "icd10cm", code: "B88.01", on: ON })).toMatchObject({
      kind: "valid",
      entry: { title: "Infestation by Demodex mites" },
      release: { name: "ICD-10-CM FY2026", complete: true },
    });
    // A code that the file does not hold is none: the list is complete.
    expect(codeSets.lookUp({ system: "icd10cm", code: "E11.9", on: ON }).kind).toBe("not-on-date");
    expect(codeSets.lookUp({ system: "hcpcs", code: "G0439", on: ON }).kind).toBe("valid");
  });

  it("keeps the starter set for dates that no file covers, and says so", async () => {
    const office = await openOffice();
    await importCodeFile(office, "icd10cm_order_2026.txt", ORDER);
    const { codeSets } = await answersOf(office);
    expect(
      codeSets.lookUp({ system: "icd10cm", code: "E11.9", on: calendarDate("2024-11-01") }),
    ).toMatchObject({
      kind: "valid",
      release: { id: "starter-icd10cm", complete: false },
    });
  });

  it("is found by search and look-up", async () => {
    const office = await openOffice();
    await importCodeFile(office, "icd10cm_order_2026.txt", ORDER);
    const search = async () =>
      (
        await runQuery(searchCodes, office.runtime, office.actors.coder, {
          kind: "diagnosis",
          query: "quuxical",
          on: ON,
        })
      ).rows.map(({ code }) => code);
    // The starter set is searched until the indexes are made.
    expect(await until(search, (codes) => codes.includes("B88.05"))).toEqual(["B88.05"]);
    const { answer } = await runQuery(getCode, office.runtime, office.actors.coder, {
      system: "icd10cm",
      code: "B88",
      on: ON,
    });
    expect(answer).toMatchObject({ kind: "header", children: [{ code: "B88.0" }] });
  });

  it("goes on with what was there until a new file is ready, and follows files that are taken out", async () => {
    const office = await openOffice();
    const first = await importCodeFile(office, "icd10cm_order_2026.txt", ORDER);
    await answersOf(office);
    const more = orderFile([["B8809", "1", "Other acariasis"]]);
    await importCodeFile(office, "icd10cm_order_2025.txt", more);
    const on = calendarDate("2025-01-15");
    const ask = async () =>
      (await answersOf(office)).codeSets.lookUp({ system: "icd10cm", code: "B88.09", on }).kind;
    expect(await until(ask, (kind) => kind === "valid")).toBe("valid");
    await runUseCase(removeCodeFile, office.runtime, office.actors.administrator, {
      codeFileId: first.codeFileId,
    });
    const kept = async () => (await answersOf(office)).codeSets.releases("icd10cm").map(({ name }) => name);
    expect(await until(kept, (names) => !names.includes("ICD-10-CM FY2025 to FY2026"))).toContain(
      "ICD-10-CM FY2025",
    );
  });

  it("keeps our own words where a file brings numbers only", async () => {
    const office = await openOffice();
    await importCodeFile(
      office,
      "adjustment_and_remark_codes.csv",
      "adj_code,adj_type,adj_start_date,adj_last_modified,adj_end_date\n50,CARC,1995-01-01,,\nN115,RARC,2000-01-01,,\n",
    );
    const { codeSets, originOf } = await answersOf(office);
    const answer = codeSets.lookUp({ system: "carc", code: "50", on: ON });
    expect([originOf("carc"), answer.kind]).toEqual(["releases", "valid"]);
    expect(answer).toMatchObject({ entry: { titleOrigin: "own-words" } });
  });
});

describe("C4: pairs and unit limits", () => {
  it("are those of the quarter and setting of the files", async () => {
    const office = await openOffice();
    await importCodeFile(
      office,
      "ncci_ptp_prac_2026q1.csv",
      "col1,col2,deletion,mod,rationale\n99213,36415,,1,Misuse of column two code with column one code\n",
    );
    const { ncci } = await answersOf(office);
    const quarter = ncci?.quarterOn("practitioner", ON);
    expect(quarter).toMatchObject({
      setting: "practitioner",
      covers: { from: "2026-01-01", through: "2026-03-31" },
    });
    expect(ncci?.quarterOn("outpatient-hospital", ON)).toBeUndefined();
    expect(ncci?.quarterOn("practitioner", calendarDate("2026-04-01"))).toBeUndefined();
    expect((await answersOf(await openOffice())).ncci).toBeUndefined();
  });
});

describe("C2: words of licensed sets", () => {
  it("are shown to the people whom the license covers and to nobody else", async () => {
    const office = await openOffice();
    const { coder, biller, administrator } = office.actors;
    await importCodeFile(office, "cpt_2026.txt", CPT);
    const own = await titleOf(office, "99213");
    expect(own).not.toContain("Quuxical");
    expect(own).not.toBe("");
    expect(await titleOf(office, "64490")).not.toContain("Quuxical");
    await runUseCase(setCodeLicenses, office.runtime, administrator, {
      userId: coder.userId ?? "",
      licenses: ["cpt"],
    });
    expect(await titleOf(office, "99213")).toBe("Quuxical visit");
    expect(await titleOf(office, "99213", biller)).toBe(own);
    const anyone = await office.within((tx) => officeCodes(tx));
    expect(JSON.stringify(anyone.components)).not.toContain("Quuxical");
  });

  it("are found by their words only by those people", async () => {
    const office = await openOffice();
    const { coder, biller, administrator } = office.actors;
    await importCodeFile(office, "cpt_2026.txt", CPT);
    await runUseCase(setCodeLicenses, office.runtime, administrator, {
      userId: coder.userId ?? "",
      licenses: ["cpt"],
    });
    const found = async (actor: typeof coder) =>
      (
        await runQuery(searchCodes, office.runtime, actor, {
          kind: "procedure",
          query: "quuxical",
          on: ON,
        })
      ).rows.map(({ code }) => code);
    const both = await until(
      () => found(coder),
      (codes) => codes.includes("64490"),
    );
    expect(both.sort()).toEqual(["64490", "99213"]);
    expect(await found(biller)).not.toContain("99213");
  });

  it("C2: refuses everyone but an administrator to say whom a license covers, and a person of another office", async () => {
    const [office, other] = [await openOffice(), await openOffice()];
    const userId = office.actors.coder.userId ?? "";
    for (const role of ["coder", "viewer"] as const)
      await expect(
        runUseCase(setCodeLicenses, office.runtime, office.actors[role], { userId, licenses: ["cpt"] }),
      ).rejects.toMatchObject({ code: "access/forbidden" });
    await expect(
      runUseCase(setCodeLicenses, other.runtime, other.actors.administrator, { userId, licenses: ["cpt"] }),
    ).rejects.toMatchObject({ code: "record/not-found" });
  });
});
