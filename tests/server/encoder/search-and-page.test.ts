import { describe, expect, it } from "vitest";
import { getCodePage } from "@/server/queries/encoder/get-code-page";
import { searchEncoder } from "@/server/queries/encoder/search-encoder";
import { runQuery } from "@/server/queries/read-model";
import { openOffice } from "../../support/office";

const ON = "2026-01-15";

describe("C3: searching in the encoder", () => {
  it("finds by abbreviations in the sets asked, and says which editions answered", async () => {
    const { runtime, actors } = await openOffice();
    const found = await runQuery(searchEncoder, runtime, actors.coder, {
      query: "dm2 ckd",
      on: ON,
      sets: ["icd10cm", "icd10pcs"],
    });
    expect(found.rows[0]).toMatchObject({ system: "icd10cm", code: "E11.22" });
    expect(found.rows[0]?.matchedWords).toContain("diabetes");
    expect(found.editions).toEqual(["ICD-10-CM starter set, FY2024 to FY2026"]);
    expect(found.missing).toEqual(["icd10pcs"]);
  });

  it("leaves out headings, the other sex and other ages where asked", async () => {
    const { runtime, actors } = await openOffice();
    const search = (query: string, more: object) =>
      runQuery(searchEncoder, runtime, actors.biller, { query, on: ON, sets: ["icd10cm"], ...more });
    expect((await search("E11", {})).rows[0]).toMatchObject({ code: "E11", needsMoreCharacters: true });
    const billable = await search("E11", { billableOnly: true });
    expect(billable.rows.length).toBeGreaterThan(20);
    expect(billable.rows.filter((row) => row.needsMoreCharacters)).toEqual([]);
    expect((await search("N40.0", { sex: "male" })).rows[0]?.code).toBe("N40.0");
    expect((await search("N40.0", { sex: "female" })).rows.map(({ code }) => code)).not.toContain("N40.0");
    expect((await search("E84.11", { age: 0 })).rows[0]?.code).toBe("E84.11");
    expect((await search("E84.11", { age: 40 })).rows.map(({ code }) => code)).not.toContain("E84.11");
  });

  it("answers a date that nothing covers from the nearest release, and says so in every row", async () => {
    const { runtime, actors } = await openOffice();
    const { rows } = await runQuery(searchEncoder, runtime, actors.coder, {
      query: "E11.22",
      on: "2031-01-01",
      sets: ["icd10cm"],
    });
    expect(rows[0]?.remark).toContain("no release covers 2031-01-01");
  });
});

describe("C4: opening a code", () => {
  it("takes the set that knows the code where none is named, with or without the dot", async () => {
    const { runtime, actors } = await openOffice();
    const open = (code: string) => runQuery(getCodePage, runtime, actors.viewer, { code, on: ON });
    expect(await open("e1122")).toMatchObject({ system: "icd10cm", code: "E11.22", status: "valid" });
    expect(await open("G0439")).toMatchObject({ system: "hcpcs", status: "valid" });
    expect(await open("99213")).toMatchObject({ system: "cpt", status: "valid" });
    expect(await open("11")).toMatchObject({ system: "place-of-service", status: "valid" });
  });

  it("refuses what is no date", async () => {
    const { runtime, actors } = await openOffice();
    const opening = runQuery(getCodePage, runtime, actors.coder, { code: "E11.22", on: "2026-02-30" });
    await expect(opening).rejects.toMatchObject({ code: "input/invalid" });
  });
});
