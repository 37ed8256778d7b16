import { describe, expect, it } from "vitest";
import { systemActor } from "@/server/access/actor";
import type { CodeFileShown } from "@/server/queries/code-sets/code-files-shown";
import { getCodeLibrary } from "@/server/queries/code-sets/get-code-library";
import { runQuery } from "@/server/queries/read-model";
import { beginCodeFile } from "@/server/use-cases/code-sets/begin-code-file";
import { finishCodeFile } from "@/server/use-cases/code-sets/finish-code-file";
import { receiveCodeFile } from "@/server/use-cases/code-sets/receive-code-file";
import { removeCodeFile } from "@/server/use-cases/code-sets/remove-code-file";
import { reportCodeFileProgress } from "@/server/use-cases/code-sets/report-code-file-progress";
import { runUseCase } from "@/server/use-cases/use-case";
import { bringCodeFile, importCodeFile, packed, readCodeFileNow } from "../../support/code-files";
import { type Office, openOffice } from "../../support/office";
import { orderFile, sha256 } from "../../support/release-files";
import { zipOf } from "../../support/zip-of";

const NAME = "icd10cm_order_2026.txt";
const ORDER = orderFile([
  ["B88", "0", "Other infestations"],
  ["B880", "0", "Other acariasis"],
  ["B8801", "1", "Infestation by Demodex mites"],
]);
const PRINTED = zipOf([{ name: "summary-2026.pdf", text: "%PDF-1.7" }]);
const libraryOf = (office: Office) => runQuery(getCodeLibrary, office.runtime, office.actors.coder, {});
const onlyFile = async (office: Office): Promise<CodeFileShown> => {
  const { files } = await libraryOf(office);
  expect(files).toHaveLength(1);
  return files[0] as CodeFileShown;
};
const actionsOf = async (office: Office): Promise<string[]> =>
  (
    await office.within((tx) =>
      tx.auditEvent.findMany({ where: { subjectKind: "code-file" }, orderBy: { id: "asc" } }),
    )
  ).map(({ action }) => action);

describe("refuses", () => {
  it("C1: everyone but an administrator", async () => {
    const office = await openOffice();
    const file = await packed(NAME, ORDER);
    for (const role of ["coder", "biller", "auditor", "viewer", "clinician", "denial-specialist"] as const)
      await expect(
        runUseCase(receiveCodeFile, office.runtime, office.actors[role], file),
        role,
      ).rejects.toMatchObject({ code: "access/forbidden" });
    expect((await libraryOf(office)).files).toEqual([]);
  });

  it("C1: a name with a folder in it", async () => {
    const office = await openOffice();
    await expect(bringCodeFile(office, "../icd10cm_order_2026.txt", ORDER)).rejects.toMatchObject({
      code: "input/invalid",
    });
  });

  it("C1: a broken file changes nothing and says line, value and reason", async () => {
    const office = await openOffice();
    const broken = ORDER.replace("00002 B880    0", "00002 B880    7");
    await importCodeFile(office, NAME, broken);
    const file = await onlyFile(office);
    expect(file).toMatchObject({ status: "refused", lists: [], problemCount: 1 });
    expect(file.problems).toEqual([{ place: NAME, line: 2, message: expect.stringContaining("7") }]);
    const chunks = await office.within((tx) => tx.codeFileChunk.count());
    expect(chunks).toBe(0);
    expect((await libraryOf(office)).origin).toBe("starter");
  });

  it.each([
    ["a file of no known name", "holiday.txt", "hello", "No official list is known by this name"],
    ["an archive of printed pages", "icd10cm-addenda-2026.zip", PRINTED, "printed pages (PDF) only"],
    ["an archive that is cut off", "cms_2026_dx.zip", "PK no archive", "zip"],
    ["a file without a row", NAME, "", "no row"],
  ])("C1: %s, with the reason", async (_what, name, content, reason) => {
    const office = await openOffice();
    await importCodeFile(office, name, content);
    const file = await onlyFile(office);
    expect(file.status).toBe("refused");
    expect(file.problems[0]?.message).toContain(reason);
  });

  it("TEN-1: to take out a file of another office", async () => {
    const [office, other] = [await openOffice(), await openOffice()];
    const { codeFileId } = await importCodeFile(other, NAME, ORDER);
    await expect(
      runUseCase(removeCodeFile, office.runtime, office.actors.administrator, { codeFileId }),
    ).rejects.toMatchObject({ code: "record/not-found" });
    expect((await onlyFile(other)).status).toBe("ready");
  });
});

describe("does", () => {
  it("C1: keeps the file with its checksum and what was found in it", async () => {
    const office = await openOffice();
    await importCodeFile(office, NAME, ORDER);
    expect(await onlyFile(office)).toMatchObject({
      name: NAME,
      sha256: sha256(ORDER),
      size: ORDER.length,
      status: "ready",
      progress: null,
      lists: [
        {
          kind: "icd10cm-order",
          title: "ICD-10-CM order file",
          publisher: "CMS",
          edition: "FY2026",
          from: "2025-10-01",
          through: "2026-09-30",
          counts: { rows: 3, billable: 1 },
          replaced: false,
        },
      ],
    });
  });

  it("C1: nothing of a file answers before all of it was read", async () => {
    const office = await openOffice();
    const { codeFileId } = await bringCodeFile(office, NAME, ORDER);
    const waiting = await onlyFile(office);
    expect(waiting).toMatchObject({
      status: "received",
      lists: [],
      progress: { stage: "Waiting for the worker", done: 0, total: ORDER.length },
    });
    expect((await libraryOf(office)).origin).toBe("starter");
    await readCodeFileNow(office, codeFileId);
    const { origin, sets } = await libraryOf(office);
    expect(origin).toBe("releases");
    expect(sets.find(({ system }) => system === "icd10cm")?.answers).toMatchObject([
      {
        name: "ICD-10-CM FY2026",
        from: "2025-10-01",
        through: "2026-09-30",
        isToday: true,
        isStarter: false,
        files: [NAME],
      },
      { from: "2023-10-01", through: "2025-09-30", isToday: false, isStarter: true },
    ]);
    expect(sets.find(({ system }) => system === "hcpcs")?.origin).toBe("starter");
  });

  it("C1: tells how many of its bytes are read, and begins again where a worker died", async () => {
    const office = await openOffice();
    const { codeFileId } = await bringCodeFile(office, NAME, ORDER);
    const worker = systemActor(office.organizationId);
    await runUseCase(beginCodeFile, office.runtime, worker, { codeFileId });
    const opened = { stage: "Opening", done: 0, total: ORDER.length };
    expect(await onlyFile(office)).toMatchObject({ status: "reading", progress: opened });
    const half = { list: `archive.zip/2026/${NAME}`, done: 60, total: 120 };
    await runUseCase(reportCodeFileProgress, office.runtime, worker, { codeFileId, ...half });
    expect((await onlyFile(office)).progress).toEqual({ stage: `Reading ${NAME}`, done: 60, total: 120 });
    await runUseCase(beginCodeFile, office.runtime, worker, { codeFileId });
    expect((await onlyFile(office)).progress).toEqual(opened);
  });

  it("C1: a packed file may claim any size", async () => {
    const office = await openOffice();
    const { codeFileId } = await bringCodeFile(office, NAME, ORDER);
    const claimed = { codeFileId, list: NAME, done: 3_000_000_000, total: 4_000_000_000 };
    await runUseCase(reportCodeFileProgress, office.runtime, systemActor(office.organizationId), claimed);
    expect((await onlyFile(office)).progress).toMatchObject({ done: 2_147_483_647, total: 2_147_483_647 });
  });

  it("C1: says which of two files with the same list answers", async () => {
    const office = await openOffice();
    await importCodeFile(office, NAME, ORDER);
    await importCodeFile(office, "icd10cm-order-2026.txt", ORDER.replace("Demodex mites", "Demodex"));
    const { files } = await libraryOf(office);
    expect(files.map(({ name, lists }) => [name, lists[0]?.replaced])).toEqual([
      ["icd10cm-order-2026.txt", false],
      [NAME, true],
    ]);
  });

  it("C1: takes a file out again, and the starter set answers", async () => {
    const office = await openOffice();
    const { codeFileId } = await importCodeFile(office, NAME, ORDER);
    await runUseCase(removeCodeFile, office.runtime, office.actors.administrator, { codeFileId });
    const { files, origin } = await libraryOf(office);
    expect({ files, origin }).toEqual({ files: [], origin: "starter" });
    expect(await office.within((tx) => tx.codeFileChunk.count())).toBe(0);
    await importCodeFile(office, NAME, ORDER);
    expect((await libraryOf(office)).origin).toBe("releases");
  });

  it("C1: names the kinds of files that are missing", async () => {
    const office = await openOffice();
    await importCodeFile(office, NAME, ORDER);
    const missing = (await libraryOf(office)).missing.map(({ kind }) => kind);
    expect(missing).toContain("icd10cm-tabular");
    expect(missing).not.toContain("icd10cm-order");
  });
});

describe("audits", () => {
  it("AUD-1: who brought a file, what was found in it, and who took it out", async () => {
    const office = await openOffice();
    const { codeFileId } = await importCodeFile(office, NAME, ORDER);
    await importCodeFile(office, NAME, ORDER);
    await runUseCase(removeCodeFile, office.runtime, office.actors.administrator, { codeFileId });
    expect(await actionsOf(office)).toEqual([
      "code-file.receive",
      "code-file.read",
      "code-file.take",
      "code-file.receive-again",
      "code-file.remove",
    ]);
  });
});

describe("repeats safely", () => {
  it("C1: the same bytes again change nothing and say so, under whatever name", async () => {
    const office = await openOffice();
    const first = await importCodeFile(office, NAME, ORDER);
    const again = await bringCodeFile(office, "copy of icd10cm_order_2026.txt", ORDER);
    expect(again).toMatchObject({ outcome: "already-here", codeFileId: first.codeFileId });
    expect((await onlyFile(office)).name).toBe(NAME);
  });

  it("C1: the same bytes while they are read wait for that reading", async () => {
    const office = await openOffice();
    const first = await bringCodeFile(office, NAME, ORDER);
    expect(await bringCodeFile(office, NAME, ORDER)).toMatchObject({
      outcome: "being-read",
      codeFileId: first.codeFileId,
    });
    await readCodeFileNow(office, first.codeFileId);
    expect((await onlyFile(office)).status).toBe("ready");
  });

  it("C1: two who bring the same bytes at once bring one file", async () => {
    const office = await openOffice();
    const outcomes = await Promise.all([
      bringCodeFile(office, NAME, ORDER),
      bringCodeFile(office, NAME, ORDER),
    ]);
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(["being-read", "received"]);
    await onlyFile(office);
  });

  it("C1: refused bytes are read again under a name that is known", async () => {
    const office = await openOffice();
    await importCodeFile(office, "codes.txt", ORDER);
    expect((await onlyFile(office)).status).toBe("refused");
    await importCodeFile(office, NAME, ORDER);
    expect(await onlyFile(office)).toMatchObject({ name: NAME, status: "ready", problems: [] });
  });

  it("C1: a file that two workers read is taken once", async () => {
    const office = await openOffice();
    const { codeFileId } = await bringCodeFile(office, NAME, ORDER);
    await readCodeFileNow(office, codeFileId);
    await readCodeFileNow(office, codeFileId);
    const late = await runUseCase(finishCodeFile, office.runtime, systemActor(office.organizationId), {
      codeFileId,
      reading: { kind: "ready", lists: [] },
    });
    expect(late).toEqual({ settled: false });
    expect((await onlyFile(office)).lists).toHaveLength(1);
  });
});
