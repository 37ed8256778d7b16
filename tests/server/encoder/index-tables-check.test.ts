import { describe, expect, it } from "vitest";
import { checkCodeList } from "@/server/queries/encoder/check-code-list";
import { getIndexPlace } from "@/server/queries/encoder/get-index-place";
import { getPcsIndexPlace } from "@/server/queries/encoder/get-pcs-index-place";
import { getPcsStep } from "@/server/queries/encoder/get-pcs-step";
import { listPcsKeys } from "@/server/queries/encoder/list-pcs-keys";
import { listTableRows } from "@/server/queries/encoder/list-table-rows";
import { runQuery } from "@/server/queries/read-model";
import { openOffice } from "../../support/office";

const ON = "2026-01-15";

describe("C3, C5, C6: parts of the book that nobody has imported", () => {
  it("say so by having no edition, and answer nothing", async () => {
    const { runtime, actors } = await openOffice();
    const { coder } = actors;
    const index = await runQuery(getIndexPlace, runtime, coder, { book: "diseases", on: ON, words: "dia" });
    expect(index).toEqual({ rows: [], more: 0 });
    const table = await runQuery(listTableRows, runtime, coder, { table: "drugs", on: ON });
    expect(table).toEqual({ columns: [], rows: [], total: 0 });
    expect(await runQuery(getPcsIndexPlace, runtime, coder, { on: ON, words: "res" })).toEqual({
      rows: [],
      more: 0,
    });
    expect(await runQuery(listPcsKeys, runtime, coder, { on: ON, words: "res" })).toEqual({
      rows: [],
      more: 0,
      sections: {},
    });
    expect(await runQuery(getPcsStep, runtime, coder, { prefix: "0DT", on: ON })).toEqual({
      hasDefinitions: false,
    });
  });
});

describe("C7: checking a list of codes with the starter set", () => {
  it("finds what the book says of them together, with the note word for word", async () => {
    const { runtime, actors } = await openOffice();
    const checked = await runQuery(checkCodeList, runtime, actors.biller, {
      codes: "E11.9 E10.9 N40.0 xyz!",
      on: ON,
      setting: "practitioner",
      sex: "female",
      age: 61,
    });
    expect(checked).toMatchObject({ diagnoses: ["E11.9", "E10.9", "N40.0"], services: [], unread: ["XYZ!"] });
    const kinds = checked.findings.map(({ kind }) => kind);
    expect(kinds).toContain("excludes1");
    expect(kinds).toContain("sex");
    const pair = checked.findings.find(({ kind }) => kind === "excludes1");
    expect(pair?.why.notes?.map(({ text }) => text)).toContain("type 1 diabetes mellitus (E10.-)");
  });
});
