import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { countEncounters } from "@/server/queries/encounters/count-encounters";
import { getEncounter } from "@/server/queries/encounters/get-encounter";
import { getImportRun } from "@/server/queries/encounters/get-import-run";
import { listEncounters } from "@/server/queries/encounters/list-encounters";
import { listImportRuns } from "@/server/queries/encounters/list-import-runs";
import { runQuery } from "@/server/queries/read-model";
import { continueImport } from "@/server/use-cases/encounters/continue-import";
import { importEncounters } from "@/server/use-cases/encounters/import-encounters";
import { reviewUpstreamChange } from "@/server/use-cases/encounters/review-upstream-change";
import { runUseCase } from "@/server/use-cases/use-case";
import { type Office, openOffice } from "../../support/office";

const sample = (name: string) =>
  readFileSync(new URL(`../../../public/samples/${name}`, import.meta.url), "utf8");

const send = (office: Office, text: string, options: { dryRun?: boolean; sourceSystem?: string } = {}) =>
  runUseCase(importEncounters, office.runtime, office.actors.biller, {
    fileName: "file",
    sourceSystem: options.sourceSystem ?? "clinic",
    text,
    dryRun: options.dryRun ?? false,
  });

const HEADER =
  "record,patient_id,encounter_id,last_name,first_name,birth_date,sex,mrn,payer_id,member_id,rank,service_from,provider_npi,procedure_code,charge_amount,note_id,note_text";
const csv = (...rows: string[]) => [HEADER, ...rows].join("\n");
const PATIENT = "patient,P1,,Larkwood,Ada,1960-01-05,F,M-1,,,,,,,,,";
const COVERAGE = "coverage,P1,,,,,,,COBALT1,CBM1,,,,,,,";
const VISIT = "encounter,P1,E1,,,,,,,,,2026-03-02,1679576722,,,,";
const CHARGE = "charge,,E1,,,,,,,,,,,99213,145.00,,";
const NOTE = 'note,,E1,,,,,,,,,,,,,N1,"History\nCough."';
const COMPLETE = csv(PATIENT, COVERAGE, VISIT, CHARGE, NOTE);

const onlyEncounter = (office: Office) => office.within((tx) => tx.encounter.findFirstOrThrow());

describe("import encounters: refuses", () => {
  test("AUTHZ: roles that may not import", async () => {
    const office = await openOffice();
    for (const role of ["coder", "clinician", "auditor", "denial-specialist", "viewer"] as const)
      await expect(
        runUseCase(importEncounters, office.runtime, office.actors[role], {
          fileName: "f",
          text: COMPLETE,
          dryRun: true,
        }),
      ).rejects.toMatchObject({ code: "access/forbidden" });
  });

  test("R7: unreadable files, with the reason kept", async () => {
    const office = await openOffice();
    for (const text of ["{ not json", '"open quote', "hello"]) {
      const report = await send(office, text);
      expect(report.counts).toEqual({ new: 0, same: 0, changed: 0, refused: 0 });
      expect(report.issues[0]).toMatchObject({ severity: "block" });
      const run = await runQuery(getImportRun, office.runtime, office.actors.biller, {
        importRunId: report.importRunId,
      });
      expect(run.issues).toHaveLength(report.issueCount);
    }
  });

  test("R1: a second payer of one rank at one time, an unknown payer, an unknown patient; the rest is taken", async () => {
    const office = await openOffice();
    const report = await send(
      office,
      csv(
        PATIENT,
        COVERAGE,
        "coverage,P1,,,,,,,NORTHMK,NMK1,,,,,,,",
        "coverage,P1,,,,,,,NOBODY,X1,2,,,,,,",
        "coverage,P9,,,,,,,COBALT1,X1,,,,,,,",
        VISIT,
      ),
    );
    expect(report.counts).toEqual({ new: 3, same: 0, changed: 0, refused: 3 });
    expect(report.issues.map(({ place, code }) => [place, code])).toEqual([
      ["row 4", "coverage/overlaps"],
      ["row 5", "payer/not-matched"],
      ["row 6", "reference/unresolved"],
    ]);
  });

  test("R1: a record number that belongs to somebody else", async () => {
    const office = await openOffice();
    await send(office, COMPLETE);
    const report = await send(
      office,
      csv(
        PATIENT.replace("Larkwood", "Stone").replace("P1", "P2"),
        VISIT.replace("P1", "P2").replace("E1", "E2"),
      ),
    );
    expect(report.issues.map(({ code }) => code)).toEqual([
      "patient/identity-conflict",
      "reference/unresolved",
    ]);
    expect(await office.within((tx) => tx.encounter.count())).toBe(1);
  });
});

describe("import encounters: does", () => {
  test("R7, R8: a complete visit is ready, has a number, a coverage, charges in cents, and waits for a coder", async () => {
    const office = await openOffice();
    const report = await send(office, COMPLETE);
    expect(report).toMatchObject({
      counts: { new: 3, refused: 0 },
      ready: 1,
      incomplete: 0,
      earlierImportAt: null,
    });
    const { id, number, status } = await onlyEncounter(office);
    expect([number, status]).toEqual(["E2603-00001", "ready"]);
    const record = await runQuery(getEncounter, office.runtime, office.actors.biller, { encounterId: id });
    expect(record.charges).toMatchObject([{ procedureCode: "99213", chargeAmount: 14_500n }]);
    expect(record.coverages).toMatchObject([{ payerName: "Cobalt Mutual", memberId: "CBM1", inForce: true }]);
    const items = await office.within((tx) =>
      tx.workItem.findMany({ where: { subjectId: id, closedAt: null } }),
    );
    expect(items.map(({ kind, queue, amount }) => [kind, queue, amount])).toEqual([
      ["code-encounter", "coding", 14_500n],
    ]);
  });

  test("R8: an incomplete visit waits with registration and becomes ready when a later file brings what is missing", async () => {
    const office = await openOffice();
    await send(office, csv(PATIENT, VISIT, NOTE));
    const waiting = await onlyEncounter(office);
    expect([waiting.status, waiting.gaps]).toEqual(["incomplete", ["coverage", "charge"]]);
    const openKinds = () =>
      office.within(async (tx) =>
        (await tx.workItem.findMany({ where: { closedAt: null } })).map(({ kind }) => kind),
      );
    expect(await openKinds()).toEqual(["coverage-not-ready"]);
    await send(office, csv(PATIENT, COVERAGE));
    expect((await onlyEncounter(office)).status).toBe("ready");
    expect(await openKinds()).toEqual(["code-encounter"]);
  });

  test("R7: a dry run tells what would happen and changes nothing", async () => {
    const office = await openOffice();
    const trial = await send(office, COMPLETE, { dryRun: true });
    expect(trial).toMatchObject({ dryRun: true, counts: { new: 3, refused: 0 }, ready: 1 });
    expect(await office.within((tx) => tx.encounter.count())).toBe(0);
    expect(await office.within((tx) => tx.counter.count())).toBe(0);
    const real = await send(office, COMPLETE);
    expect(real.counts).toEqual(trial.counts);
    const { rows } = await runQuery(listImportRuns, office.runtime, office.actors.biller, {});
    expect(rows.map(({ id }) => id)).toEqual([real.importRunId]);
  });

  test("R7: the sample files import cleanly and every visit is ready", async () => {
    const office = await openOffice();
    const fromCsv = await send(office, sample("encounters.csv"));
    expect(fromCsv).toMatchObject({
      format: "csv",
      counts: { new: 30, refused: 0 },
      ready: 10,
      incomplete: 0,
    });
    expect(fromCsv.issues.filter(({ severity }) => severity !== "note")).toEqual([]);
    const fromFhir = await send(office, sample("encounters-fhir.json"));
    expect(fromFhir).toMatchObject({
      format: "fhir",
      counts: { new: 9, refused: 0 },
      ready: 3,
      incomplete: 0,
    });
    expect(fromFhir.issues.filter(({ severity }) => severity !== "note")).toEqual([]);
    const { rows, total } = await runQuery(listEncounters, office.runtime, office.actors.biller, {
      limit: 5,
    });
    expect([rows.length, total]).toEqual([5, 13]);
    const counts = await runQuery(countEncounters, office.runtime, office.actors.biller, {});
    expect([counts.imported, counts.open, counts.views.ready]).toEqual([13, 13, 13]);
  });

  test("R7: a provider whose identifier is no NPI is a finding and a gap, not a crash", async () => {
    const office = await openOffice();
    const report = await send(office, COMPLETE.replace("1679576722", "40"));
    expect(report.issues).toMatchObject([{ code: "provider/not-an-npi", severity: "warn" }]);
    expect((await onlyEncounter(office)).gaps).toEqual(["provider"]);
  });

  test("R7: a change before coding is taken over; the earlier text of a note stays readable", async () => {
    const office = await openOffice();
    await send(office, COMPLETE);
    const report = await send(
      office,
      COMPLETE.replace("Cough.", "Cough and fever.").replace("99213", "99214"),
    );
    expect(report.counts).toMatchObject({ new: 0, changed: 1, refused: 0 });
    const { id } = await onlyEncounter(office);
    const record = await runQuery(getEncounter, office.runtime, office.actors.coder, { encounterId: id });
    expect(record.charges.map(({ procedureCode }) => procedureCode)).toEqual(["99214"]);
    expect(Object.fromEntries(record.documents.map(({ title, text }) => [title, text]))).toEqual({
      Note: "History\nCough and fever.",
      "Note (earlier version)": "History\nCough.",
    });
  });

  test("R7: a change after coding waits as a difference; applying it reopens the chart, declining keeps it", async () => {
    for (const decision of ["apply", "decline"] as const) {
      const office = await openOffice();
      await send(office, COMPLETE);
      await office.within((tx) =>
        tx.encounter.updateMany({ data: { status: "coded", coderId: office.actors.coder.userId } }),
      );
      const changed = COMPLETE.replace("Cough.", "Cough and fever.");
      expect((await send(office, changed)).counts.changed).toBe(1);
      expect((await send(office, changed)).counts).toMatchObject({ same: 3, changed: 0 });
      const flagged = await onlyEncounter(office);
      expect(flagged.status).toBe("coded");
      const record = await runQuery(getEncounter, office.runtime, office.actors.coder, {
        encounterId: flagged.id,
      });
      expect(record.change?.differences).toEqual([
        { field: "Document: Note", before: "earlier text", after: "changed text" },
      ]);
      expect(record.actions).toContain("review-change");
      const review = { encounterId: flagged.id, version: flagged.version, decision, reason: "not relevant" };
      const after = await runUseCase(reviewUpstreamChange, office.runtime, office.actors.coder, review);
      expect(after.status).toBe(decision === "apply" ? "ready" : "coded");
      expect((await send(office, changed)).counts).toMatchObject({ same: 3, changed: 0 });
      const texts = await office.within(async (tx) =>
        (await tx.clinicalDocument.findMany()).map(({ text }) => text),
      );
      expect(texts.includes("History\nCough and fever.")).toBe(decision === "apply");
    }
  });

  test("JOB-1: a large file goes to the worker in parts, and an interrupted import goes on where it stopped", async () => {
    const office = await openOffice();
    const count = 1001;
    const rows = Array.from({ length: count }, (_, n) => [
      PATIENT.replace("P1", `P${n}`).replace("M-1", `M-${n}`),
      VISIT.replace("P1", `P${n}`).replace("E1", `E${n}`),
    ]).flat();
    const report = await send(office, csv(...rows));
    expect(report).toMatchObject({ queued: true, counts: { new: 0 } });
    const step = () =>
      runUseCase(continueImport, office.runtime, office.actors.administrator, {
        importRunId: report.importRunId,
      });
    await step();
    expect(await office.within((tx) => tx.encounter.count())).toBe(200);
    let more = true;
    while (more) more = (await step()).more;
    await step();
    expect(await office.within((tx) => tx.encounter.count())).toBe(count);
    const run = await runQuery(getImportRun, office.runtime, office.actors.biller, {
      importRunId: report.importRunId,
    });
    expect(run).toMatchObject({
      status: "finished",
      counts: { new: 2 * count, refused: 0 },
      progress: { status: "finished", done: 6, total: 6 },
    });
  });
});

describe("import encounters: audits", () => {
  test("AUD-1: who imported what, without a patient's name", async () => {
    const office = await openOffice();
    const report = await send(office, COMPLETE);
    const events = await office.within((tx) =>
      tx.auditEvent.findMany({ where: { subjectId: report.importRunId } }),
    );
    expect(events.map(({ action, actorUserId }) => [action, actorUserId])).toEqual([
      ["import", office.actors.biller.userId],
    ]);
    expect(JSON.stringify(events)).not.toContain("Larkwood");
  });
});

describe("import encounters: repeats safely", () => {
  test("IDEM-7: the same file twice changes nothing and says so", async () => {
    const office = await openOffice();
    await send(office, COMPLETE);
    const before = await office.within((tx) =>
      tx.encounter.findMany({ include: { charges: true, clinicalDocuments: true } }),
    );
    const again = await send(office, COMPLETE);
    expect(again.counts).toEqual({ new: 0, same: 3, changed: 0, refused: 0 });
    expect(again.earlierImportAt).not.toBeNull();
    const after = await office.within((tx) =>
      tx.encounter.findMany({ include: { charges: true, clinicalDocuments: true } }),
    );
    expect(after).toEqual(before);
  });

  test("IDEM-7: overlapping files share what they share", async () => {
    const office = await openOffice();
    await send(office, COMPLETE);
    const report = await send(office, csv(PATIENT, COVERAGE, VISIT, CHARGE, NOTE, VISIT.replace("E1", "E2")));
    expect(report.counts).toEqual({ new: 1, same: 3, changed: 0, refused: 0 });
  });

  test("IDEM-7: the same file four times at once is one import", async () => {
    const office = await openOffice();
    const reports = await Promise.all(Array.from({ length: 4 }, () => send(office, COMPLETE)));
    expect(reports.map(({ counts }) => counts.new).sort()).toEqual([0, 0, 0, 3]);
    expect(await office.within((tx) => tx.encounter.count())).toBe(1);
  });

  test("TEN: another organization's import of the same file is its own", async () => {
    const [one, two] = [await openOffice(), await openOffice()];
    await send(one, COMPLETE);
    expect((await send(two, COMPLETE)).counts.new).toBe(3);
    const { id } = await onlyEncounter(one);
    await expect(
      runQuery(getEncounter, two.runtime, two.actors.coder, { encounterId: id }),
    ).rejects.toMatchObject({
      code: "record/not-found",
    });
  });
});
