import { describe, expect, it } from "vitest";
import { decideRow } from "@/server/use-cases/coding-audits/decide-row";
import { finishCase } from "@/server/use-cases/coding-audits/finish-case";
import { releaseCase } from "@/server/use-cases/coding-audits/release-case";
import { startReview } from "@/server/use-cases/coding-audits/start-review";
import { runUseCase } from "@/server/use-cases/use-case";
import { agreedCase, auditOfOneChart, caseOf, FINDING, releasedCase } from "../../support/audited-charts";
import { engage, type Office, openOffice } from "../../support/office";

const start = (office: Office, caseId: string, version = 1, actor = office.actors.auditor) =>
  runUseCase(startReview, office.runtime, actor, { caseId, version });
const decide = (
  office: Office,
  at: { readonly caseId: string; readonly version: number },
  decision: Record<string, unknown>,
  actor = office.actors.auditor,
) =>
  runUseCase(decideRow, office.runtime, actor, {
    caseId: at.caseId,
    version: at.version,
    decision: decision as never,
  });
const release = (office: Office, at: { readonly caseId: string; readonly version: number }) =>
  runUseCase(releaseCase, office.runtime, office.actors.auditor, { caseId: at.caseId, version: at.version });

describe("refuses", () => {
  it("everyone but an auditor", async () => {
    const office = await openOffice();
    const { caseId } = await auditOfOneChart(office);
    for (const role of ["coder", "biller", "administrator", "clinician", "viewer"] as const)
      await expect(start(office, caseId, 1, office.actors[role])).rejects.toMatchObject({
        code: "access/forbidden",
      });
  });

  it("SOD-1 whoever coded any part of the chart, also as auditor", async () => {
    const office = await openOffice();
    const both = await office.within((tx) => engage(tx, office.organizationId, "auditor", "coder"));
    const { caseId, encounterId } = await auditOfOneChart(office);
    await office.within((tx) =>
      tx.codeAssignment.updateMany({
        where: { encounterId, sequence: 2 },
        data: { assignedById: both.userId },
      }),
    );
    await expect(start(office, caseId, 1, both)).rejects.toMatchObject({ code: "access/own-work" });
    expect((await caseOf(office, caseId, both)).actions).toEqual([]);
  });

  it("CONC-4 a second auditor while the first holds the worksheet", async () => {
    const office = await openOffice();
    const second = await office.within((tx) => engage(tx, office.organizationId, "auditor"));
    const { caseId } = await auditOfOneChart(office);
    const { version } = await start(office, caseId);
    await expect(start(office, caseId, version, second)).rejects.toMatchObject({ code: "record/leased" });
  });

  it("CONC-1 a stale version, and TEN-5 another organization as if the case never existed", async () => {
    const [office, other] = [await openOffice(), await openOffice()];
    const { caseId, version, rows } = await agreedCase(office);
    const rowId = rows[0]?.id;
    await expect(
      decide(office, { caseId, version: version - 1 }, { kind: "take-back", rowId }),
    ).rejects.toMatchObject({ code: "record/changed-meanwhile" });
    await expect(start(other, caseId)).rejects.toMatchObject({ code: "record/not-found" });
  });

  it("A4 a difference without a citation, and a release while a row is undecided", async () => {
    const office = await openOffice();
    const at = await agreedCase(office);
    const rowId = at.rows[1]?.id;
    await expect(
      decide(office, at, { kind: "remove", rowId, finding: { ...FINDING, citation: " " } }),
    ).rejects.toMatchObject({ code: "input/invalid" });
    const { version } = await decide(office, at, { kind: "take-back", rowId });
    await expect(release(office, { ...at, version })).rejects.toMatchObject({
      code: "coding-audit/worksheet-open",
      details: [{ position: 2, message: "Row 2 is not decided yet." }],
    });
  });

  it("a code that is not valid on the date of service, or a revision that changes nothing", async () => {
    const office = await openOffice();
    const at = await agreedCase(office);
    const revise = (code: string, row = 0) =>
      decide(office, at, { kind: "revise", rowId: at.rows[row]?.id, code, finding: FINDING });
    await expect(revise("E11")).rejects.toThrow("E11 needs more characters.");
    await expect(revise("E11.9")).rejects.toThrow("Nothing differs from what was coded");
  });

  it("AUTHZ-8 every change of a finished case", async () => {
    const office = await openOffice();
    const at = await agreedCase(office);
    const finished = await release(office, at);
    expect(finished.status).toBe("finished");
    const done = { caseId: at.caseId, version: finished.version };
    const refusal = { code: "record/finished" };
    await expect(start(office, at.caseId, finished.version)).rejects.toMatchObject(refusal);
    await expect(decide(office, done, { kind: "agree", rowId: at.rows[0]?.id })).rejects.toMatchObject(
      refusal,
    );
    await expect(release(office, done)).rejects.toMatchObject(refusal);
    await expect(runUseCase(finishCase, office.runtime, office.actors.auditor, done)).rejects.toMatchObject(
      refusal,
    );
  });
});

describe("does", () => {
  it("A3 writes revisions, additions and removals beside what was coded, and takes them back", async () => {
    const office = await openOffice();
    const at = await agreedCase(office);
    const [diabetes, hypertension, visit] = at.rows.map(({ id }) => id);
    let { version } = await decide(office, at, {
      kind: "revise",
      rowId: visit,
      code: "99214",
      modifiers: ["25"],
      units: 1,
      finding: { ...FINDING, what: "em-too-low" },
    });
    ({ version } = await decide(
      office,
      { ...at, version },
      {
        kind: "remove",
        rowId: hypertension,
        finding: { ...FINDING, what: "code-not-supported" },
      },
    ));
    const added = await decide(
      office,
      { ...at, version },
      {
        kind: "add",
        coded: "diagnosis",
        code: "z79.4",
        finding: { ...FINDING, what: "code-missing" },
      },
    );
    const shown = await caseOf(office, at.caseId);
    expect(
      shown.rows.map((row) => [row.assigned?.code ?? null, row.audited?.code ?? null, row.decision]),
    ).toEqual([
      ["E11.9", "E11.9", "agreed"],
      ["I10", null, "removed"],
      ["99213", "99214", "revised"],
      [null, "Z79.4", "added"],
    ]);
    ({ version } = await decide(
      office,
      { ...at, version: added.version },
      {
        kind: "take-back",
        rowId: added.rowId,
      },
    ));
    ({ version } = await decide(office, { ...at, version }, { kind: "take-back", rowId: hypertension }));
    const after = await caseOf(office, at.caseId);
    expect(after.rows.map(({ decision }) => decision)).toEqual(["agreed", "open", "revised"]);
    expect(after.rows[1]).toMatchObject({ audited: { code: "I10" }, citation: null, what: null });
    expect(diabetes).toBe(after.rows[0]?.id);
  });

  it("finishes a case without differences on release, and with it the audit of one chart", async () => {
    const office = await openOffice();
    const at = await agreedCase(office);
    await release(office, at);
    const audit = await office.within((tx) => tx.codingAudit.findFirstOrThrow({ where: { id: at.auditId } }));
    expect(audit.status).toBe("finished");
    expect(await office.within((tx) => tx.workItem.count({ where: { closedAt: null } }))).toBe(0);
  });

  it("gives differences to the coder, with a day to answer by", async () => {
    const office = await openOffice();
    const { caseId } = await releasedCase(office);
    const items = await office.within((tx) => tx.workItem.findMany({ where: { closedAt: null } }));
    expect(items).toMatchObject([
      { kind: "audit-result", subjectId: caseId, ownerId: office.actors.coder.userId },
    ]);
    expect(items[0]?.dueOn?.toISOString().slice(0, 10)).toBe("2026-03-30");
  });

  it("shows the auditor the chart of a sampled encounter, and names the next chart", async () => {
    const office = await openOffice();
    const { caseId } = await auditOfOneChart(office);
    const shown = await caseOf(office, caseId);
    expect(shown.record.documents).toMatchObject([{ title: "Progress note" }]);
    expect(shown.nextCaseId).toBeNull();
    expect(shown.actions).toEqual(["review"]);
    // The administrator has no reach to documents.
    expect((await caseOf(office, caseId, office.actors.administrator)).record.documents).toEqual([]);
  });
});

describe("audits", () => {
  it("AUD-1 each decision, by row and kind of finding, without codes of the patient", async () => {
    const office = await openOffice();
    const { caseId, rowId } = await releasedCase(office);
    const events = await office.within((tx) =>
      tx.auditEvent.findMany({
        where: { subjectId: caseId, action: { startsWith: "audit-case." } },
        orderBy: { id: "asc" },
      }),
    );
    expect(events.map(({ action }) => action)).toEqual([
      "audit-case.review",
      "audit-case.agree",
      "audit-case.agree",
      "audit-case.agree",
      "audit-case.revise",
      "audit-case.release",
    ]);
    expect(events[4]?.after).toEqual({ rowId, what: "code-to-revise" });
  });
});

describe("repeats safely", () => {
  it("opening the own worksheet again renews the lease and changes nothing", async () => {
    const office = await openOffice();
    const { caseId } = await auditOfOneChart(office);
    const { version } = await start(office, caseId);
    const again = await start(office, caseId, version);
    expect(again.version).toBe(version);
  });
});
