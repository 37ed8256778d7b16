import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { countPopulation } from "@/server/queries/coding-audits/count-population";
import { getAudit } from "@/server/queries/coding-audits/get-audit";
import { listAudits } from "@/server/queries/coding-audits/list-audits";
import { redrawSample } from "@/server/queries/coding-audits/redraw-sample";
import { runQuery } from "@/server/queries/read-model";
import { planAudit } from "@/server/use-cases/coding-audits/plan-audit";
import { runUseCase } from "@/server/use-cases/use-case";
import { codedChart, PLAN } from "../../support/audited-charts";
import { engage, type Office, openOffice } from "../../support/office";

const plan = (office: Office, changes: Record<string, unknown> = {}, actor = office.actors.auditor) =>
  runUseCase(planAudit, office.runtime, actor, { ...PLAN, ...changes });
const charts = async (office: Office, count: number): Promise<string[]> => {
  const made: string[] = [];
  for (let index = 0; index < count; index += 1) made.push(await codedChart(office));
  return made;
};

describe("refuses", () => {
  it("everyone but an auditor", async () => {
    const office = await openOffice();
    await codedChart(office);
    for (const role of ["coder", "biller", "administrator", "viewer"] as const)
      await expect(plan(office, {}, office.actors[role])).rejects.toMatchObject({ code: "access/forbidden" });
  });

  it("a sample larger than the frame, and an auditor who is none", async () => {
    const office = await openOffice();
    await codedChart(office);
    await expect(plan(office, { sampleSize: 2 })).rejects.toMatchObject({
      code: "coding-audit/sample-too-large",
    });
    await expect(plan(office, { auditorId: office.actors.biller.userId })).rejects.toMatchObject({
      code: "input/invalid",
    });
    expect(await office.within((tx) => tx.codingAudit.count())).toBe(0);
  });

  it("TEN-5 charts of another organization, which are in no frame here", async () => {
    const [office, other] = [await openOffice(), await openOffice()];
    await codedChart(other);
    await expect(plan(office)).rejects.toMatchObject({ code: "coding-audit/sample-too-large" });
  });
});

describe("does", () => {
  it("A2 locks the frame with its hash, keeps seed and method, and draws at once", async () => {
    const office = await openOffice();
    const encounterIds = await charts(office, 5);
    const { auditId, frameSize } = await plan(office, { sampleSize: 3 });
    expect(frameSize).toBe(5);
    const audit = await office.within((tx) => tx.codingAudit.findFirstOrThrow({ where: { id: auditId } }));
    expect(audit.frameHash).toBe(
      createHash("sha256").update(encounterIds.toSorted().join("\n")).digest("hex"),
    );
    expect(audit).toMatchObject({
      seed: "2026-Q1",
      methodVersion: "simple-random/splitmix64/1",
      sampleSize: 3,
    });
    const cases = await office.within((tx) => tx.auditCase.findMany({ where: { auditId } }));
    expect(new Set(cases.map(({ encounterId }) => encounterId)).size).toBe(3);
    expect(cases.every(({ encounterId }) => encounterIds.includes(encounterId))).toBe(true);
  });

  it("A2 redraws the identical sample, and notices a frame that was tampered with", async () => {
    const office = await openOffice();
    await charts(office, 6);
    const { auditId } = await plan(office, { sampleSize: 4 });
    const proof = () => runQuery(redrawSample, office.runtime, office.actors.administrator, { auditId });
    expect(await proof()).toMatchObject({ frameIntact: true, identical: true, drawn: 4, inSamePlace: 4 });
    // A chart coded later changes nothing: the frame is kept, not asked again.
    await codedChart(office);
    expect(await proof()).toMatchObject({ identical: true });
    await office.within(async (tx) => {
      const { frame } = await tx.codingAudit.findFirstOrThrow({ where: { id: auditId } });
      await tx.codingAudit.updateMany({
        where: { id: auditId },
        data: { frame: (frame as string[]).slice(1) },
      });
    });
    expect(await proof()).toMatchObject({ frameIntact: false, identical: false });
  });

  it("copies codes, modifiers and units as they stand at the draw, and opens one work item a chart", async () => {
    const office = await openOffice();
    await codedChart(office);
    const { auditId } = await plan(office, { dueOn: "2026-04-10" });
    const found = await office.within((tx) =>
      tx.auditCase.findFirstOrThrow({
        where: { auditId },
        include: { auditedCodes: { orderBy: { position: "asc" } } },
      }),
    );
    expect(
      found.auditedCodes.map((row) => [
        row.codeSystem,
        row.assignedCode,
        row.assignedModifiers,
        row.assignedUnits,
      ]),
    ).toEqual([
      ["icd10cm", "E119", [], null],
      ["icd10cm", "I10", [], null],
      ["cpt", "99213", ["25"], 1],
    ]);
    expect(found.auditedCodes.every(({ decision }) => decision === "open")).toBe(true);
    const items = await office.within((tx) => tx.workItem.findMany({ where: { kind: "audit-case" } }));
    expect(items).toMatchObject([
      { queue: "audit", subjectId: found.id, ownerId: office.actors.auditor.userId, closedAt: null },
    ]);
    expect(items[0]?.dueOn?.toISOString().slice(0, 10)).toBe("2026-04-10");
  });

  it("SOD-4 leaves out the charts that the auditor coded, whatever roles they hold", async () => {
    const office = await openOffice();
    const both = await office.within((tx) => engage(tx, office.organizationId, "auditor", "coder"));
    const own = await codedChart(office, both);
    const others = await codedChart(office);
    const { auditId, frameSize } = await plan(office, { auditorId: both.userId });
    expect(frameSize).toBe(1);
    const { frame } = await office.within((tx) =>
      tx.codingAudit.findFirstOrThrow({ where: { id: auditId } }),
    );
    expect(frame).toEqual([others]);
    expect(frame).not.toContain(own);
  });

  it("narrows by coder, payer, specialty and the day coding was completed", async () => {
    const office = await openOffice();
    const second = await office.within((tx) => engage(tx, office.organizationId, "coder"));
    await codedChart(office);
    await codedChart(office, second);
    const count = async (population: Record<string, unknown>) =>
      (await runQuery(countPopulation, office.runtime, office.actors.auditor, population)).count;
    expect(await count({})).toBe(2);
    expect(await count({ coderIds: [second.userId] })).toBe(1);
    expect(await count({ payerIds: [office.payerIds.commercial] })).toBe(2);
    expect(await count({ payerIds: [office.payerIds.medicaid] })).toBe(0);
    expect(await count({ specialties: ["cardiology"] })).toBe(0);
    // Completed 03/23/2026 11:00 in New York.
    expect(await count({ codedFrom: "2026-03-23", codedTo: "2026-03-23" })).toBe(2);
    expect(await count({ codedTo: "2026-03-22" })).toBe(0);
    const shown = await runQuery(getAudit, office.runtime, office.actors.administrator, {
      auditId: (await plan(office, { population: { coderIds: [second.userId], codedFrom: "2026-03-01" } }))
        .auditId,
    });
    expect(shown.population).toBe(`Completed encounters coded by ${second.name}, completed since 03/01/2026`);
    expect(shown.frameSize).toBe(1);
  });

  it("lists open projects for auditors and administrators, not for coders", async () => {
    const office = await openOffice();
    await codedChart(office);
    await plan(office);
    const list = (actor = office.actors.auditor) => runQuery(listAudits, office.runtime, actor, {});
    expect((await list()).rows).toMatchObject([{ name: "First quarter", toReview: 1, finished: 0 }]);
    expect((await list(office.actors.administrator)).rows).toHaveLength(1);
    await expect(list(office.actors.coder)).rejects.toMatchObject({ code: "record/not-found" });
  });
});

describe("audits", () => {
  it("AUD-1 names frame, hash, seed and size", async () => {
    const office = await openOffice();
    await codedChart(office);
    const { auditId } = await plan(office);
    const [event] = await office.within((tx) =>
      tx.auditEvent.findMany({ where: { action: "coding-audit.draw", subjectId: auditId } }),
    );
    expect(event?.after).toMatchObject({ frameSize: 1, seed: "2026-Q1", sampleSize: 1 });
  });
});
