import { describe, expect, it } from "vitest";
import { listPickLists } from "@/server/queries/encoder/list-pick-lists";
import { runQuery } from "@/server/queries/read-model";
import { listOfficeCode } from "@/server/use-cases/encoder/list-office-code";
import { removePickList } from "@/server/use-cases/encoder/remove-pick-list";
import { savePickList } from "@/server/use-cases/encoder/save-pick-list";
import { unlistOfficeCode } from "@/server/use-cases/encoder/unlist-office-code";
import { runUseCase } from "@/server/use-cases/use-case";
import { type Office, openOffice } from "../../support/office";

const DIABETES = {
  name: "Diabetes visit",
  specialty: "Internal Medicine",
  setting: "office",
  codes: "99213 low\n\nComplications:\ne11.22 kidney\nE11.9",
} as const;

const listsOf = ({ runtime, actors }: Office, on?: string) =>
  runQuery(listPickLists, runtime, actors.viewer, on ? { on } : {});
const saved = (office: Office, changes: object = {}) =>
  runUseCase(savePickList, office.runtime, office.actors.coder, { ...DIABETES, ...changes });
const actionsOf = (office: Office) =>
  office.within(async (tx) =>
    (await tx.auditEvent.findMany({ orderBy: { id: "asc" } })).map(({ action, after }) => [action, after]),
  );

describe("C20: pick lists of the office", () => {
  it("refuses: a viewer; a code no edition knows, with its line; a name that is taken; a stale version; another office", async () => {
    const office = await openOffice();
    const { runtime, actors } = office;
    await expect(runUseCase(savePickList, runtime, actors.viewer, DIABETES)).rejects.toMatchObject({
      code: "access/forbidden",
    });
    await expect(saved(office, { codes: "I10\nE99.99" })).rejects.toMatchObject({
      code: "input/invalid",
      message: "Line 2: no edition at hand knows E99.99.",
    });
    expect(await listsOf(office)).toEqual([]);
    const { id: listId } = await saved(office);
    await expect(saved(office)).rejects.toMatchObject({ code: "record/exists" });
    await expect(saved(office, { listId, version: 9 })).rejects.toMatchObject({
      code: "record/changed-meanwhile",
    });
    const other = await openOffice();
    const absent = { code: "record/not-found" };
    await expect(saved(other, { listId, version: 1 })).rejects.toMatchObject(absent);
    const removing = runUseCase(removePickList, other.runtime, other.actors.coder, { listId, version: 1 });
    await expect(removing).rejects.toMatchObject(absent);
  });

  it("does: keeps codes under headings in the order typed, each with the set that knows it", async () => {
    const office = await openOffice();
    await saved(office);
    const [list] = await listsOf(office);
    expect(list).toMatchObject({ name: "Diabetes visit", specialty: "internal medicine", setting: "office" });
    expect(list?.rows.map(({ system, code, section }) => [system, code, section])).toEqual([
      ["cpt", "99213", ""],
      ["icd10cm", "E11.22", "Complications"],
      ["icd10cm", "E11.9", "Complications"],
    ]);
  });

  it("does: marks what has ended on the date, with its successor; it is kept for earlier dates", async () => {
    const office = await openOffice();
    await saved(office, { codes: "T78.1XXA\nI10" });
    const on = async (date: string) => (await listsOf(office, date))[0]?.rows;
    expect(await on("2025-09-30")).toMatchObject([{ code: "T78.1XXA", offered: true }, { code: "I10" }]);
    expect(await on("2026-01-15")).toMatchObject([
      { code: "T78.1XXA", offered: false, successors: expect.arrayContaining(["T78.110A"]) },
      { code: "I10", offered: true },
    ]);
  });

  it("does: changes name, order and headings together; removal takes the codes with it", async () => {
    const office = await openOffice();
    const { id: listId } = await saved(office);
    await saved(office, { listId, version: 1, name: "Diabetes", codes: "E11.9\nVisits:\n99213" });
    const [list, ...others] = await listsOf(office);
    expect(others).toEqual([]);
    expect(list).toMatchObject({ id: listId, version: 2, name: "Diabetes" });
    expect(list?.rows.map(({ code, section }) => [code, section])).toEqual([
      ["E11.9", ""],
      ["99213", "Visits"],
    ]);
    await runUseCase(removePickList, office.runtime, office.actors.coder, { listId, version: 2 });
    expect(await listsOf(office)).toEqual([]);
    expect(await office.within((tx) => tx.favoriteCode.count())).toBe(0);
  });

  it("does: a code put on or taken off in the encoder counts as a change of the list", async () => {
    const office = await openOffice();
    const { runtime, actors } = office;
    const kidney = { set: "icd10cm", code: "N18.31", list: "Diabetes visit" } as const;
    const { id: listId } = await saved(office);
    await runUseCase(listOfficeCode, runtime, actors.auditor, kidney);
    const [list] = await listsOf(office);
    expect(list?.version).toBe(2);
    expect(list?.rows.at(-1)).toMatchObject({ code: "N18.31", section: "Complications" });
    await expect(saved(office, { listId, version: 1 })).rejects.toMatchObject({
      code: "record/changed-meanwhile",
    });
    await runUseCase(unlistOfficeCode, runtime, actors.auditor, kidney);
    expect((await listsOf(office))[0]).toMatchObject({ version: 3 });
  });

  it("audits each with counts alone, and repeats safely", async () => {
    const office = await openOffice();
    const { id: listId } = await saved(office);
    await saved(office, { listId, version: 1, codes: "I10" });
    await runUseCase(removePickList, office.runtime, office.actors.coder, { listId, version: 2 });
    const again = runUseCase(removePickList, office.runtime, office.actors.coder, { listId, version: 2 });
    await expect(again).rejects.toMatchObject({ code: "record/not-found" });
    expect(await actionsOf(office)).toEqual([
      ["pick-list.begin", { codes: 3 }],
      ["pick-list.change", { codes: 1 }],
      ["pick-list.end", null],
    ]);
  });
});
