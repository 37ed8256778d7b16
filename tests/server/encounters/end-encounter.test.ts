import { describe, expect, test } from "vitest";
import { countEncounters } from "@/server/queries/encounters/count-encounters";
import { getEncounter } from "@/server/queries/encounters/get-encounter";
import { listEncounters } from "@/server/queries/encounters/list-encounters";
import { runQuery } from "@/server/queries/read-model";
import { cancelEncounter } from "@/server/use-cases/encounters/cancel-encounter";
import { checkEncounter } from "@/server/use-cases/encounters/check-encounter";
import { importEncounters } from "@/server/use-cases/encounters/import-encounters";
import { markNonBillable } from "@/server/use-cases/encounters/mark-non-billable";
import { runUseCase } from "@/server/use-cases/use-case";
import { openOffice } from "../../support/office";

const FILE = [
  "record,patient_id,encounter_id,last_name,first_name,birth_date,payer_id,member_id,service_from,provider_npi,note_text",
  "patient,P1,,Larkwood,Ada,1960-01-05,,,,,",
  "coverage,P1,,,,,COBALT1,CBM1,,,",
  "encounter,P1,E1,,,,,,2026-03-02,1679576722,",
  "encounter,P1,E2,,,,,,2026-03-03,1093817465,",
  "note,,E1,,,,,,,,Seen.",
  "note,,E2,,,,,,,,Seen.",
].join("\n");

async function arrange() {
  const office = await openOffice();
  await runUseCase(importEncounters, office.runtime, office.actors.biller, {
    fileName: "f",
    text: FILE,
    dryRun: false,
  });
  const [ready, waiting] = await office.within((tx) => tx.encounter.findMany({ orderBy: { number: "asc" } }));
  if (!ready || !waiting) throw new Error("two visits");
  return { office, ready, waiting };
}

describe("ending a visit without a claim", () => {
  test("refuses other roles, a stale version, another organization and a second end", async () => {
    const { office, ready } = await arrange();
    const input = { encounterId: ready.id, version: ready.version, reason: "courtesy" as const };
    const { coder, biller } = office.actors;
    await expect(runUseCase(markNonBillable, office.runtime, coder, input)).rejects.toMatchObject({
      code: "access/forbidden",
    });
    await expect(
      runUseCase(markNonBillable, office.runtime, biller, { ...input, version: 99 }),
    ).rejects.toMatchObject({ code: "record/changed-meanwhile" });
    const other = await openOffice();
    await expect(
      runUseCase(markNonBillable, other.runtime, other.actors.biller, input),
    ).rejects.toMatchObject({ code: "record/not-found" });
    await runUseCase(markNonBillable, office.runtime, biller, input);
    await expect(
      runUseCase(markNonBillable, office.runtime, biller, { ...input, version: ready.version + 1 }),
    ).rejects.toThrow("cannot mark-non-billable");
  });

  test("R8: closes its work, keeps the reason, and the daily proof still adds up", async () => {
    const { office, ready, waiting } = await arrange();
    const { biller } = office.actors;
    await runUseCase(markNonBillable, office.runtime, biller, {
      encounterId: ready.id,
      version: ready.version,
      reason: "courtesy",
    });
    await runUseCase(cancelEncounter, office.runtime, biller, {
      encounterId: waiting.id,
      version: waiting.version,
      reason: "did not come",
    });
    expect(await office.within((tx) => tx.workItem.count({ where: { closedAt: null } }))).toBe(0);
    const counts = await runQuery(countEncounters, office.runtime, biller, {});
    expect([counts.imported, counts.open, counts.views.billed, counts.views.ended]).toEqual([2, 0, 0, 2]);
    const { encounter, actions } = await runQuery(getEncounter, office.runtime, biller, {
      encounterId: ready.id,
    });
    expect([encounter.endReason, actions]).toEqual(["courtesy", []]);
    const events = await office.within((tx) =>
      tx.auditEvent.findMany({ where: { subjectId: ready.id, action: "mark-non-billable" } }),
    );
    expect(events).toMatchObject([
      { before: { status: "ready" }, after: { status: "non-billable" }, reason: "courtesy" },
    ]);
  });
});

test("R8: an incomplete visit is looked at again and becomes ready when its provider is set up", async () => {
  const { office, waiting } = await arrange();
  expect([waiting.status, waiting.gaps]).toEqual(["incomplete", ["provider", "charge"]]);
  await office.within((tx) =>
    tx.encounter.updateMany({ where: { id: waiting.id }, data: { providerId: office.providerId } }),
  );
  const checked = await runUseCase(checkEncounter, office.runtime, office.actors.biller, {
    encounterId: waiting.id,
  });
  expect(checked).toEqual({ status: "ready", gaps: ["charge"] });
});

test("R8: the list pages by key without gap or repeat, and finds by number, record number and name", async () => {
  const { office } = await arrange();
  const list = (input: Parameters<typeof runQuery<typeof listEncounters.input, unknown>>[3]) =>
    runQuery(listEncounters, office.runtime, office.actors.biller, input);
  const all = await list({ sort: "serviceFrom" });
  const first = await list({ sort: "serviceFrom", limit: 1 });
  if (!first.nextCursor) throw new Error("there is a second page");
  const second = await list({ sort: "serviceFrom", limit: 1, cursor: first.nextCursor });
  expect([...first.rows, ...second.rows].map(({ id }) => id)).toEqual(all.rows.map(({ id }) => id));
  expect(second.nextCursor).toBeNull();
  for (const [find, total] of [
    ["E2603-00001", 1],
    ["P1", 2],
    ["lark", 2],
    ["zz", 0],
  ] as const)
    expect((await list({ find })).total, find).toBe(total);
  const masked = await runQuery(listEncounters, office.runtime, office.actors.viewer, {});
  expect(masked.rows.map(({ patientName, amount }) => [patientName, amount])).toEqual([
    [null, null],
    [null, null],
  ]);
});
