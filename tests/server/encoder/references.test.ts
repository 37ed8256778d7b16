import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { systemActor } from "@/server/access/actor";
import { getGuideline } from "@/server/queries/encoder/get-guideline";
import { getReferences } from "@/server/queries/encoder/get-references";
import { listCodeReferences } from "@/server/queries/encoder/list-code-references";
import { runQuery } from "@/server/queries/read-model";
import { removeCodeReference } from "@/server/use-cases/encoder/remove-code-reference";
import { saveCodeReference } from "@/server/use-cases/encoder/save-code-reference";
import { runUseCase } from "@/server/use-cases/use-case";
import { GUIDELINE_TEXT } from "../../domain/code-sets/guidelines/made-up-guidelines";
import { importCodeFile } from "../../support/code-files";
import { type Office, openOffice } from "../../support/office";

const ON = "2026-01-15";
const POLICY: z.input<typeof saveCodeReference.input> = {
  kind: "policy",
  payerId: null,
  title: "Stage first",
  text: "Name the stage.",
  source: "Handbook 4",
  codes: "N18",
  effectiveFrom: null,
  effectiveTo: null,
  seenBy: [],
};

const add = (office: Office, changes: object = {}) =>
  runUseCase(saveCodeReference, office.runtime, office.actors.coder, { ...POLICY, ...changes });
const on = (
  office: Office,
  code: string,
  { date = ON, role = "viewer" }: { date?: string; role?: keyof Office["actors"] } = {},
) =>
  runQuery(getReferences, office.runtime, office.actors[role], { set: "icd10cm", code, on: date }).then(
    ({ entries }) => entries.map(({ title }) => title),
  );

describe("C22: what the office keeps on codes", () => {
  it("refuses: a viewer; what a kind must say, at its field; a stale version; another office", async () => {
    const office = await openOffice();
    const { runtime, actors } = office;
    await expect(runUseCase(saveCodeReference, runtime, actors.viewer, POLICY)).rejects.toMatchObject({
      code: "access/forbidden",
    });
    for (const [changes, field] of [
      [{ codes: "I15-I10" }, "codes"],
      [{ kind: "payer-policy" }, "payerId"],
      [{ kind: "licensed" }, "seenBy"],
      [{ effectiveFrom: "2026-02-01", effectiveTo: "2026-01-01" }, "effectiveTo"],
    ] as const)
      await expect(add(office, changes)).rejects.toMatchObject({
        code: "input/invalid",
        details: [{ path: [field] }],
      });
    const { id: referenceId } = await add(office);
    await expect(add(office, { referenceId, version: 7 })).rejects.toMatchObject({
      code: "record/changed-meanwhile",
    });
    const other = await openOffice();
    await expect(add(other, { referenceId, version: 1 })).rejects.toMatchObject({ code: "record/not-found" });
    expect(await on(other, "N18.31")).toEqual([]);
  });

  it("does: an entry stands on its code, below its category and within its range, on its dates, the nearest first", async () => {
    const office = await openOffice();
    await add(office);
    await add(office, { codes: "N18.31", title: "Stage 3a" });
    await add(office, { codes: "N17-N19", title: "Kidney range", effectiveTo: "2025-12-31" });
    expect(await on(office, "N18.31")).toEqual(["Stage 3a", "Stage first"]);
    expect(await on(office, "N18.31", { date: "2025-12-31" })).toEqual([
      "Stage 3a",
      "Stage first",
      "Kidney range",
    ]);
    expect(await on(office, "N17.9", { date: "2025-12-31" })).toEqual(["Kidney range"]);
    expect(await on(office, "I10")).toEqual([]);
  });

  it("does: a payer's policy says whose it is; a change keeps the record", async () => {
    const office = await openOffice();
    const payerId = office.payerIds.commercial;
    const { id: referenceId } = await add(office, { kind: "payer-policy", payerId });
    await add(office, { referenceId, version: 1, kind: "payer-policy", payerId, codes: "99202-99215" });
    const { rows, payers } = await runQuery(listCodeReferences, office.runtime, office.actors.coder, {});
    expect(rows).toMatchObject([
      {
        id: referenceId,
        version: 2,
        codes: "99202-99215",
        payerId,
        payerName: payers.find(({ id }) => id === payerId)?.name,
      },
    ]);
  });

  it("C2: a licensed reference is there for the roles its license covers, and for no key and no worker", async () => {
    const office = await openOffice();
    await add(office, { kind: "licensed", seenBy: ["coder", "auditor"], title: "Licensed advice" });
    for (const role of ["coder", "auditor"] as const)
      expect(await on(office, "N18.31", { role })).toEqual(["Licensed advice"]);
    for (const role of ["viewer", "biller", "administrator"] as const)
      expect(await on(office, "N18.31", { role })).toEqual([]);
    const listed = await runQuery(listCodeReferences, office.runtime, systemActor(office.organizationId), {});
    expect(listed.rows).toEqual([]);
  });

  it("audits each without its words, and repeats safely", async () => {
    const office = await openOffice();
    const { id: referenceId } = await add(office);
    await add(office, { referenceId, version: 1, text: "Name it." });
    const remove = { referenceId, version: 2 };
    await runUseCase(removeCodeReference, office.runtime, office.actors.coder, remove);
    const again = runUseCase(removeCodeReference, office.runtime, office.actors.coder, remove);
    await expect(again).rejects.toMatchObject({ code: "record/not-found" });
    const trail = await office.within((tx) => tx.auditEvent.findMany({ orderBy: { id: "asc" } }));
    expect(trail.map(({ action, after }) => [action, after])).toEqual([
      ["code-reference.add", { kind: "policy", codes: "icd10cm N18", characters: 15 }],
      ["code-reference.change", { kind: "policy", codes: "icd10cm N18", characters: 8 }],
      ["code-reference.remove", null],
    ]);
  });
});

describe("C22: the official guidelines of an office", () => {
  const NAME = "ICD-10-CM-Guidelines-FY2026.pdf";

  it("are nothing where none are loaded, and answer for the date with their edition", async () => {
    const office = await openOffice();
    const { runtime, actors } = office;
    const ask = (code: string, date = ON) =>
      runQuery(getReferences, runtime, actors.coder, { set: "icd10cm", code, on: date });
    const read = (number?: string) =>
      runQuery(getGuideline, runtime, actors.coder, { on: ON, ...(number && { number }) });
    expect((await ask("N18.31")).guidelines).toBeNull();
    expect(await read()).toBeNull();
    // The text of a PDF, as it is kept: the file's name tells what it is.
    await importCodeFile(office, NAME, GUIDELINE_TEXT);
    const { guidelines } = await ask("N18.31");
    expect(guidelines).toMatchObject({
      edition: { name: "ICD-10-CM Official Guidelines FY2026" },
      named: [
        {
          number: "I.C.1.a.1.a",
          nearness: "code",
          names: "N18.31",
          paragraphs: ["Code N18.31 or N18.32, never N18.3-."],
          more: 0,
        },
        { number: "I.C.1.a.1", nearness: "category", names: "N18" },
      ],
      chapter: [],
    });
    expect((await ask("I10")).guidelines?.chapter.map(({ number }) => number)).toContain("I.C.1.a.2");
    expect((await ask("I10", "2027-01-15")).guidelines?.edition.remark).toContain("FY2026");
    const document = await read("I.C.1.a.1");
    expect(document?.contents).toHaveLength(20);
    expect(document?.open.map(({ number }) => number)).toEqual([
      "I.C.1.a.1",
      "I.C.1.a.1.a",
      "I.C.1.a.1.a.i",
      "I.C.1.a.1.b",
    ]);
    expect((await read("IX"))?.open).toEqual([]);
  });
});
