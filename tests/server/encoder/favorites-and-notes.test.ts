import { describe, expect, it } from "vitest";
import { getAnnotations } from "@/server/queries/encoder/get-annotations";
import { listFavorites } from "@/server/queries/encoder/list-favorites";
import { runQuery } from "@/server/queries/read-model";
import { addCodeNote } from "@/server/use-cases/encoder/add-code-note";
import { changeCodeNote } from "@/server/use-cases/encoder/change-code-note";
import { dropFavorite } from "@/server/use-cases/encoder/drop-favorite";
import { keepFavorite } from "@/server/use-cases/encoder/keep-favorite";
import { listOfficeCode } from "@/server/use-cases/encoder/list-office-code";
import { removeCodeNote } from "@/server/use-cases/encoder/remove-code-note";
import { unlistOfficeCode } from "@/server/use-cases/encoder/unlist-office-code";
import { runUseCase } from "@/server/use-cases/use-case";
import { type Office, openOffice } from "../../support/office";

const ON = "2026-01-15";
const KIDNEY = { set: "icd10cm", code: "e1122" } as const;
const annotations = ({ runtime, actors }: Office, role: keyof Office["actors"] = "coder") =>
  runQuery(getAnnotations, runtime, actors[role], KIDNEY);
const trailOf = (office: Office) =>
  office.within(async (tx) =>
    (await tx.auditEvent.findMany({ orderBy: { id: "asc" } })).map(({ action, subjectId }) => [
      action,
      subjectId,
    ]),
  );

describe("C20: favorites", () => {
  it("refuses: a code that no edition has ever held; an office list by a viewer", async () => {
    const { runtime, actors } = await openOffice();
    const keeping = runUseCase(keepFavorite, runtime, actors.coder, { set: "icd10cm", code: "E99.99" });
    await expect(keeping).rejects.toMatchObject({ code: "record/not-found" });
    const listing = runUseCase(listOfficeCode, runtime, actors.viewer, { ...KIDNEY, list: "Nephrology" });
    await expect(listing).rejects.toMatchObject({ code: "access/forbidden" });
  });

  it("does: own favorites are seen by their person, pick lists by the whole office, and nobody else", async () => {
    const office = await openOffice();
    const { runtime, actors } = office;
    await runUseCase(keepFavorite, runtime, actors.coder, KIDNEY);
    await runUseCase(listOfficeCode, runtime, actors.auditor, {
      set: "hcpcs",
      code: "G0439",
      list: "Wellness",
    });
    const seen = async ({ runtime: by, actors: people }: Office, role: "coder" | "viewer") =>
      (await runQuery(listFavorites, by, people[role], { on: ON })).rows.map(({ code, list }) => [
        code,
        list,
      ]);
    expect(await seen(office, "coder")).toEqual([
      ["E11.22", ""],
      ["G0439", "Wellness"],
    ]);
    expect(await seen(office, "viewer")).toEqual([["G0439", "Wellness"]]);
    expect(await seen(await openOffice(), "coder")).toEqual([]);
    expect(await annotations(office)).toMatchObject({ kept: true, lists: [] });
    expect(await annotations(office, "biller")).toMatchObject({ kept: false });
  });

  it("does: what cannot be reported on the date is marked and not offered, with its successor", async () => {
    const { runtime, actors } = await openOffice();
    for (const code of ["R10.2", "T78.1XXA"])
      await runUseCase(keepFavorite, runtime, actors.coder, { set: "icd10cm", code });
    const on = async (date: string) =>
      (await runQuery(listFavorites, runtime, actors.coder, { on: date })).rows;
    expect(await on("2025-09-30")).toMatchObject([
      { code: "R10.2", offered: true, needsMoreCharacters: false },
      { code: "T78.1XXA", offered: true },
    ]);
    expect(await on(ON)).toMatchObject([
      { code: "R10.2", offered: true, needsMoreCharacters: true },
      { code: "T78.1XXA", offered: false, successors: expect.arrayContaining(["T78.110A", "T78.19XA"]) },
    ]);
  });

  it("audits each, and repeats safely", async () => {
    const office = await openOffice();
    const { runtime, actors } = office;
    const list = { ...KIDNEY, list: "Nephrology" };
    for (const _ of [1, 2]) await runUseCase(keepFavorite, runtime, actors.coder, KIDNEY);
    for (const _ of [1, 2]) await runUseCase(listOfficeCode, runtime, actors.coder, list);
    expect((await runQuery(listFavorites, runtime, actors.coder, { on: ON })).rows).toHaveLength(2);
    for (const _ of [1, 2]) await runUseCase(dropFavorite, runtime, actors.coder, KIDNEY);
    for (const _ of [1, 2]) await runUseCase(unlistOfficeCode, runtime, actors.coder, list);
    expect(await annotations(office)).toMatchObject({ kept: false, lists: [] });
    const acts = ["favorite-code.keep", "pick-list.add", "favorite-code.drop", "pick-list.remove"];
    expect(await trailOf(office)).toEqual(
      acts.flatMap((action) => [
        [action, "icd10cm E11.22"],
        [action, "icd10cm E11.22"],
      ]),
    );
  });
});

describe("C22: the office's own notes on a code", () => {
  const text = "This payer wants the stage on the same claim.";
  const noted = async (office: Office) => {
    const { noteId } = await runUseCase(addCodeNote, office.runtime, office.actors.coder, {
      ...KIDNEY,
      text,
    });
    return noteId;
  };

  it("refuses: a clinician, another version, another organization, an empty text", async () => {
    const office = await openOffice();
    const { runtime, actors } = office;
    const noteId = await noted(office);
    await expect(
      runUseCase(addCodeNote, runtime, actors.clinician, { ...KIDNEY, text }),
    ).rejects.toMatchObject({
      code: "access/forbidden",
    });
    const change = { noteId, version: 2, text: "Other" };
    await expect(runUseCase(changeCodeNote, runtime, actors.auditor, change)).rejects.toMatchObject({
      code: "record/changed-meanwhile",
    });
    await expect(
      runUseCase(removeCodeNote, runtime, actors.auditor, { noteId, version: 7 }),
    ).rejects.toMatchObject({ code: "record/changed-meanwhile" });
    await expect(
      runUseCase(changeCodeNote, runtime, actors.coder, { noteId, version: 1, text: "  " }),
    ).rejects.toMatchObject({ code: "input/invalid" });
    const other = await openOffice();
    await expect(
      runUseCase(removeCodeNote, other.runtime, other.actors.coder, { noteId, version: 1 }),
    ).rejects.toMatchObject({ code: "record/not-found" });
    expect((await annotations(office)).notes).toHaveLength(1);
  });

  it("does: a note stands at its code for everybody, with who wrote it last", async () => {
    const office = await openOffice();
    const { runtime, actors } = office;
    const noteId = await noted(office);
    const changed = { noteId, version: 1, text: "Stage and cause." };
    await runUseCase(changeCodeNote, runtime, actors.auditor, changed);
    expect((await annotations(office, "clinician")).notes).toMatchObject([
      { id: noteId, version: 2, text: "Stage and cause.", by: actors.auditor.name },
    ]);
    expect((await runQuery(listFavorites, runtime, actors.viewer, { on: ON })).noted).toEqual([
      "icd10cm E11.22",
    ]);
    await runUseCase(removeCodeNote, runtime, actors.coder, { noteId, version: 2 });
    expect((await annotations(office)).notes).toEqual([]);
  });

  it("audits by length, never by word, and adds the same request once", async () => {
    const office = await openOffice();
    const { runtime, actors } = office;
    const requestId = "0197f000-0000-7000-8000-000000000009";
    const add = () => runUseCase(addCodeNote, runtime, actors.coder, { ...KIDNEY, text, requestId });
    const [first, second] = [await add(), await add()];
    expect(second).toEqual(first);
    const events = await office.within((tx) => tx.auditEvent.findMany());
    expect(events.map(({ action, after }) => [action, after])).toEqual([
      ["code-note.add", { code: "icd10cm E11.22", characters: text.length }],
    ]);
  });
});
