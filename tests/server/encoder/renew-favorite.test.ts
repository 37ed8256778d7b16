import { describe, expect, it } from "vitest";
import { listFavorites } from "@/server/queries/encoder/list-favorites";
import { runQuery } from "@/server/queries/read-model";
import { dropFavorite } from "@/server/use-cases/encoder/drop-favorite";
import { keepFavorite } from "@/server/use-cases/encoder/keep-favorite";
import { listOfficeCode } from "@/server/use-cases/encoder/list-office-code";
import { renewFavorite } from "@/server/use-cases/encoder/renew-favorite";
import { runUseCase } from "@/server/use-cases/use-case";
import { type Office, openOffice } from "../../support/office";
import { importUpdatedCodes } from "../../support/updated-codes";

/** G0102 ends on 03/31/2026 and names G0199; the tests' day is 03/23/2026. */
const ENDING = { set: "hcpcs", code: "G0102" } as const;
const LIST = "Screening";

async function officeThatKeeps() {
  const office = await openOffice();
  await importUpdatedCodes(office, "services");
  await runUseCase(keepFavorite, office.runtime, office.actors.coder, ENDING);
  await runUseCase(listOfficeCode, office.runtime, office.actors.coder, { ...ENDING, list: LIST });
  return office;
}
const kept = async ({ runtime, actors }: Office, on = "2026-03-23", role: keyof Office["actors"] = "coder") =>
  (await runQuery(listFavorites, runtime, actors[role], { on })).rows;
const renew = ({ runtime, actors }: Office, role: keyof Office["actors"] = "coder", list?: string) =>
  runUseCase(renewFavorite, runtime, actors[role], { ...ENDING, ...(list !== undefined && { list }) });

describe("C20, C24: a favorite whose code ends", () => {
  it("says so before and after its last day, with what takes over", async () => {
    const office = await officeThatKeeps();
    const ending = { from: "2026-04-01", successors: ["G0199"], renewable: true };
    expect(await kept(office)).toMatchObject([
      { code: "G0102", list: "", offered: true, ending },
      { code: "G0102", list: LIST, offered: true, ending },
    ]);
    expect(await kept(office, "2026-04-02")).toMatchObject([
      { offered: false, ending },
      { offered: false, ending },
    ]);
    const [shared] = await kept(office, "2026-03-23", "viewer");
    expect(shared).toMatchObject({ list: LIST, ending: { ...ending, renewable: false } });
  });

  it("of a divided code names the codes below it; a header that is kept on purpose does not end", async () => {
    const office = await openOffice();
    const { runtime, actors } = office;
    for (const code of ["R10.2", "E11"])
      await runUseCase(keepFavorite, runtime, actors.coder, { set: "icd10cm", code });
    const rows = await kept(office);
    expect(rows.find(({ code }) => code === "E11")).toMatchObject({ ending: null });
    expect(rows.find(({ code }) => code === "R10.2")?.ending).toMatchObject({
      from: "2025-10-01",
      successors: expect.arrayContaining(["R10.20"]),
    });
  });
});

describe("C24: renewing a favorite", () => {
  it("refuses: what is not kept, what does not end, a list by who may not change it", async () => {
    const office = await officeThatKeeps();
    const { runtime, actors } = office;
    await expect(renew(office, "biller")).rejects.toMatchObject({ code: "record/not-found" });
    await expect(renew(office, "viewer", LIST)).rejects.toMatchObject({ code: "access/forbidden" });
    await runUseCase(keepFavorite, runtime, actors.coder, { set: "hcpcs", code: "G0101" });
    await expect(
      runUseCase(renewFavorite, runtime, actors.coder, { set: "hcpcs", code: "G0101" }),
    ).rejects.toMatchObject({ code: "input/invalid" });
    await expect(renew(await officeThatKeeps(), "coder", "Other")).rejects.toMatchObject({
      code: "record/not-found",
    });
  });

  it("does: before its last day the code stays beside the new one; the list of the office is another matter", async () => {
    const office = await officeThatKeeps();
    expect(await renew(office)).toEqual({ added: ["G0199"], dropped: false });
    expect((await kept(office)).map(({ code, list }) => [code, list])).toEqual([
      ["G0102", ""],
      ["G0199", ""],
      ["G0102", LIST],
    ]);
    expect(await renew(office, "auditor", LIST)).toEqual({ added: ["G0199"], dropped: false });
  });

  it("does: after it, what ended is no longer kept, and its work is done", async () => {
    const office = await openOffice();
    const { runtime, actors } = office;
    await runUseCase(keepFavorite, runtime, actors.coder, { set: "icd10cm", code: "T78.1XXA" });
    const [row] = await kept(office);
    const { id } = await office.within((tx) => tx.favoriteCode.findFirstOrThrow({ where: {} }));
    await office.within((tx) =>
      tx.workItem.create({
        data: {
          ...{ id, kind: "favorite-to-renew", queue: "compliance", subjectKind: "favorite-code" },
          ...{ subjectId: id, reason: "It ended.", leavesWhen: "Renewed.", openedAt: runtime.now() },
        },
      }),
    );
    const done = await runUseCase(renewFavorite, runtime, actors.coder, {
      set: "icd10cm",
      code: "T78.1XXA",
    });
    expect(done).toEqual({ added: row?.ending?.successors, dropped: true });
    expect((await kept(office)).map(({ code }) => code).sort()).toEqual([...done.added].sort());
    expect(await office.within((tx) => tx.workItem.count({ where: { closedAt: null } }))).toBe(0);
  });

  it("audits; and who lets the favorite go has nothing left to renew", async () => {
    const office = await officeThatKeeps();
    await renew(office);
    const events = await office.within((tx) =>
      tx.auditEvent.findMany({ where: { door: "encoder.renew-favorite" } }),
    );
    expect(events).toMatchObject([
      {
        action: "favorite-code.renew",
        subjectId: "hcpcs G0102",
        after: { added: ["G0199"], dropped: false },
      },
    ]);
    await runUseCase(dropFavorite, office.runtime, office.actors.coder, ENDING);
    await expect(renew(office)).rejects.toMatchObject({ code: "record/not-found" });
  });

  it("repeats safely: what is kept already is not kept twice", async () => {
    const office = await officeThatKeeps();
    await renew(office);
    expect(await renew(office)).toEqual({ added: [], dropped: false });
    expect(await kept(office)).toHaveLength(3);
  });
});
