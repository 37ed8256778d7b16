import { describe, expect, it } from "vitest";
import { getCodingWorkspace } from "@/server/queries/coding/get-coding-workspace";
import { listCodingQueue } from "@/server/queries/coding/list-coding-queue";
import { runQuery } from "@/server/queries/read-model";
import { completeCoding } from "@/server/use-cases/coding/complete-coding";
import { holdEncounter } from "@/server/use-cases/coding/hold-encounter";
import { openEncounter } from "@/server/use-cases/coding/open-encounter";
import { reopenCoding } from "@/server/use-cases/coding/reopen-coding";
import { resumeEncounter } from "@/server/use-cases/coding/resume-encounter";
import { returnEncounter } from "@/server/use-cases/coding/return-encounter";
import { saveCodingSheet } from "@/server/use-cases/coding/save-coding-sheet";
import { takeNextEncounter } from "@/server/use-cases/coding/take-next-encounter";
import { runUseCase } from "@/server/use-cases/use-case";
import { engage, type Office, openOffice } from "../../support/office";
import { seedEncounter } from "../../support/seed-encounter";

const sheet = {
  diagnoses: [{ code: "E11.9" }, { code: "I10" }],
  services: [
    { serviceDate: "2026-03-16", procedureCode: "99213", modifiers: [], units: 1, diagnosisPointers: [1, 2] },
  ],
};
const statusOf = async (office: Office, id: string) =>
  (await office.within((tx) => tx.encounter.findFirstOrThrow({ where: { id } }))).status;

async function takenByCoder() {
  const office = await openOffice();
  const { encounterId } = await seedEncounter(office);
  await runUseCase(takeNextEncounter, office.runtime, office.actors.coder, {});
  const workspace = () => runQuery(getCodingWorkspace, office.runtime, office.actors.coder, { encounterId });
  const save = async (changes: Partial<typeof sheet> = {}) =>
    runUseCase(saveCodingSheet, office.runtime, office.actors.coder, {
      encounterId,
      version: (await workspace()).encounter.version,
      ...sheet,
      ...changes,
    });
  return { office, encounterId, workspace, save };
}

describe("refuses", () => {
  it("a person without the permission", async () => {
    const { office, encounterId } = await takenByCoder();
    for (const role of ["biller", "clinician", "viewer", "administrator"] as const)
      await expect(
        runUseCase(completeCoding, office.runtime, office.actors[role], { encounterId, version: 2 }),
      ).rejects.toMatchObject({ code: "access/forbidden" });
  });

  it("CONC-1 a stale version", async () => {
    const { office, encounterId, save } = await takenByCoder();
    await save();
    await expect(
      runUseCase(saveCodingSheet, office.runtime, office.actors.coder, { encounterId, version: 1, ...sheet }),
    ).rejects.toMatchObject({ code: "record/changed-meanwhile" });
  });

  it("another coder while the lease runs, and TEN-5 another organization as if it never existed", async () => {
    const { office, encounterId } = await takenByCoder();
    const second = await office.within((tx) => engage(tx, office.organizationId, "coder"));
    await expect(runUseCase(openEncounter, office.runtime, second, { encounterId })).rejects.toMatchObject({
      code: "record/leased",
    });
    const other = await openOffice();
    await expect(
      runUseCase(openEncounter, other.runtime, other.actors.coder, { encounterId }),
    ).rejects.toMatchObject({ code: "record/not-found" });
  });

  it("completion while a finding blocks or nothing is coded", async () => {
    const { office, encounterId, save, workspace } = await takenByCoder();
    const complete = async () =>
      runUseCase(completeCoding, office.runtime, office.actors.coder, {
        encounterId,
        version: (await workspace()).encounter.version,
      });
    await expect(complete()).rejects.toMatchObject({ code: "coding/findings-open" });
    await save({
      services: [{ ...sheet.services[0], diagnosisPointers: [7] } as (typeof sheet.services)[0]],
    });
    await expect(complete()).rejects.toMatchObject({ code: "coding/findings-open" });
    await save({
      services: [{ ...sheet.services[0], procedureCode: "99215" } as (typeof sheet.services)[0]],
    });
    await expect(complete()).rejects.toMatchObject({ code: "coding/findings-open" });
  });
});

describe("does", () => {
  it("prices from the fee schedule on the service date and shows the sheet as saved", async () => {
    const { workspace, save } = await takenByCoder();
    const saved = await save();
    expect(saved.charges).toEqual([14_500n]);
    const { diagnoses, services, findings } = await workspace();
    expect(diagnoses.map(({ code }) => code)).toEqual(["E11.9", "I10"]);
    expect(services[0]).toMatchObject({
      procedureCode: "99213",
      chargeAmount: 14_500n,
      diagnosisPointers: [1, 2],
    });
    expect(findings.filter(({ severity }) => severity === "block")).toEqual([]);
  });

  it("never invents a price: a code without one is saved without a charge and blocks", async () => {
    const { workspace, save } = await takenByCoder();
    const saved = await save({
      services: [{ ...sheet.services[0], procedureCode: "99215" } as (typeof sheet.services)[0]],
    });
    expect(saved.charges).toEqual([undefined]);
    expect((await workspace()).findings.map(({ editId }) => editId)).toContain("assembly-price-missing");
  });

  it("completes, closes the item and enqueues assembly in the same transaction", async () => {
    const { office, encounterId, save } = await takenByCoder();
    const { version } = await save();
    await runUseCase(completeCoding, office.runtime, office.actors.coder, { encounterId, version });
    expect(await statusOf(office, encounterId)).toBe("billable");
    const open = await office.within((tx) =>
      tx.workItem.count({ where: { subjectId: encounterId, closedAt: null } }),
    );
    expect(open).toBe(0);
    const jobs = await office.within(
      (tx) => tx.$queryRaw<{ n: number }[]>`
        select count(*)::int as n from graphile_worker.jobs where key = ${`${office.organizationId}:assemble-claims:${encounterId}`}`,
    );
    expect(jobs).toEqual([{ n: 1 }]);
  });

  it("holds with reason and date, leaves the take-next order, and comes back on resume", async () => {
    const { office, encounterId, workspace } = await takenByCoder();
    const { version } = (await workspace()).encounter;
    await runUseCase(holdEncounter, office.runtime, office.actors.coder, {
      encounterId,
      version,
      reason: "waiting for a document",
      followUpOn: "2026-03-30",
    });
    expect(await statusOf(office, encounterId)).toBe("held");
    const next = await runUseCase(takeNextEncounter, office.runtime, office.actors.coder, {});
    expect(next.encounterId).toBeUndefined();
    const held = await runQuery(listCodingQueue, office.runtime, office.actors.coder, { view: "held" });
    expect(held.rows).toMatchObject([
      { encounterId, reason: "Held: waiting for a document", dueOn: "2026-03-30" },
    ]);
    await runUseCase(resumeEncounter, office.runtime, office.actors.coder, {
      encounterId,
      version: version + 1,
    });
    const again = await runUseCase(takeNextEncounter, office.runtime, office.actors.coder, {});
    expect(again.encounterId).toBe(encounterId);
  });

  it("returns to the queue for anybody, with what was entered", async () => {
    const { office, encounterId, save } = await takenByCoder();
    await save();
    await runUseCase(returnEncounter, office.runtime, office.actors.coder, { encounterId });
    const second = await office.within((tx) => engage(tx, office.organizationId, "coder"));
    const taken = await runUseCase(takeNextEncounter, office.runtime, second, {});
    expect(taken.encounterId).toBe(encounterId);
    const workspace = await runQuery(getCodingWorkspace, office.runtime, second, { encounterId });
    expect(workspace.diagnoses).toHaveLength(2);
  });

  it("reopens for the coder who completed it, and for nobody else of that role", async () => {
    const { office, encounterId, save } = await takenByCoder();
    const { version } = await save();
    await runUseCase(completeCoding, office.runtime, office.actors.coder, { encounterId, version });
    const at = (await office.within((tx) => tx.encounter.findFirstOrThrow({ where: { id: encounterId } })))
      .version;
    const second = await office.within((tx) => engage(tx, office.organizationId, "coder"));
    const input = { encounterId, version: at, reason: "laterality was documented" };
    await expect(runUseCase(reopenCoding, office.runtime, second, input)).rejects.toMatchObject({
      code: "access/forbidden",
    });
    await runUseCase(reopenCoding, office.runtime, office.actors.coder, input);
    expect(await statusOf(office, encounterId)).toBe("ready");
  });
});

describe("takes", () => {
  it("CONC-4 gives every encounter to exactly one of many takers", async () => {
    const office = await openOffice();
    const seeded = await Promise.all(Array.from({ length: 12 }, () => seedEncounter(office)));
    const takers = await Promise.all(
      Array.from({ length: 12 }, () => office.within((tx) => engage(tx, office.organizationId, "coder"))),
    );
    const taken = await Promise.all(
      takers.map((taker) => runUseCase(takeNextEncounter, office.runtime, taker, {})),
    );
    expect(new Set(taken.map(({ encounterId }) => encounterId)).size).toBe(12);
    expect(new Set(taken.map(({ encounterId }) => encounterId))).toEqual(
      new Set(seeded.map(({ encounterId }) => encounterId)),
    );
  });

  it("returns an interrupted coder to the own item, and frees a lease after fifteen minutes", async () => {
    let now = new Date("2026-03-23T15:00:00Z");
    const office = await openOffice({ now: () => now });
    await seedEncounter(office);
    await seedEncounter(office);
    const take = (actor = office.actors.coder) => runUseCase(takeNextEncounter, office.runtime, actor, {});
    const another = () => office.within((tx) => engage(tx, office.organizationId, "coder"));
    const first = await take();
    expect(await take()).toEqual(first);
    const second = await take(await another());
    expect(second.encounterId).toBeDefined();
    expect(second).not.toEqual(first);
    expect(await take(await another())).toEqual({ encounterId: undefined });
    now = new Date("2026-03-23T15:16:00Z");
    expect([first, second]).toContainEqual(await take(await another()));
  });
});

it("AUD-1 leaves one access event for a look at the workspace and one event for each act", async () => {
  const { office, encounterId, workspace, save } = await takenByCoder();
  await workspace();
  await save();
  const events = await office.within((tx) => tx.auditEvent.findMany({ where: { subjectId: encounterId } }));
  const actions = events.map(({ action }) => action);
  expect(actions.filter((action) => action === "encounter.take")).toHaveLength(1);
  expect(actions.filter((action) => action === "coding.save")).toHaveLength(1);
  expect(actions.filter((action) => action === "read").length).toBeGreaterThanOrEqual(1);
});
