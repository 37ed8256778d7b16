import { describe, expect, it } from "vitest";
import type { HitRow } from "@/server/queries/code-updates/hit-rows";
import { listCodeHits } from "@/server/queries/code-updates/list-code-hits";
import { listCodingQueue } from "@/server/queries/coding/list-coding-queue";
import { runQuery } from "@/server/queries/read-model";
import { decideCodeChange } from "@/server/use-cases/code-updates/decide-code-change";
import { handOutCodeHits } from "@/server/use-cases/code-updates/hand-out-code-hits";
import { runUseCase } from "@/server/use-cases/use-case";
import { billableEncounter } from "../../support/billable-encounter";
import { type Office, openOffice } from "../../support/office";
import { DIAGNOSES, importUpdatedCodes, priceOfEndingCode, SERVICES } from "../../support/updated-codes";

type Editions = typeof DIAGNOSES | typeof SERVICES;

const handOut = (office: Office, editions: Editions, role: keyof Office["actors"] = "administrator") =>
  runUseCase(handOutCodeHits, office.runtime, office.actors[role], editions);
const work = (office: Office) =>
  office.within((tx) =>
    tx.workItem.findMany({
      where: { kind: { in: ["code-set-impact", "code-price-to-replace"] }, closedAt: null },
    }),
  );

async function officeWithBoth() {
  const office = await openOffice();
  await importUpdatedCodes(office, "diagnoses", "services");
  const { encounterId } = await billableEncounter(office, { diagnoses: ["B88.0"] });
  const coderId = office.actors.coder.userId;
  await office.within((tx) => tx.encounter.updateMany({ where: { id: encounterId }, data: { coderId } }));
  return { office, encounterId, coderId, priceId: await priceOfEndingCode(office) };
}

/** Keeps the one open hit at a place. */
async function keep(office: Office, editions: Editions, place: HitRow["place"]) {
  const { rows } = await runQuery(listCodeHits, office.runtime, office.actors.administrator, {
    ...editions,
    place,
  });
  for (const { change, code, detail, on, subject } of rows)
    await runUseCase(decideCodeChange, office.runtime, office.actors.administrator, {
      ...{ ...editions, change, code, detail, on, place, subject },
      ...{ decision: "kept", reason: "Checked: nothing to change" },
    });
}

describe("refuses", () => {
  it("C24: who may not decide", async () => {
    const { office } = await officeWithBoth();
    await expect(handOut(office, DIAGNOSES, "viewer")).rejects.toMatchObject({ code: "access/forbidden" });
    expect(await work(office)).toEqual([]);
  });
});

describe("does", () => {
  it("C24: an encounter goes to whoever coded it, a price to the office, each due on the day or today", async () => {
    const { office, encounterId, coderId, priceId } = await officeWithBoth();
    expect(await handOut(office, DIAGNOSES)).toEqual({ items: 1 });
    expect(await handOut(office, SERVICES)).toEqual({ items: 1 });
    const items = await work(office);
    expect(items.find(({ subjectId }) => subjectId === encounterId)).toMatchObject({
      ...{ kind: "code-set-impact", queue: "coding", subjectKind: "encounter", ownerId: coderId },
      // The change holds since 10/01/2025; the tests' day is 03/23/2026.
      ...{ reason: "B88.0 changed on 2025-10-01.", dueOn: new Date("2026-03-23") },
    });
    expect(items.find(({ subjectId }) => subjectId === priceId)).toMatchObject({
      ...{ kind: "code-price-to-replace", queue: "compliance", subjectKind: "fee-schedule-item" },
      ...{ reason: "G0102 changed on 2026-04-01.", dueOn: new Date("2026-04-01") },
    });
    const mine = await runQuery(listCodingQueue, office.runtime, office.actors.coder, { view: "mine" });
    expect(mine.rows.map(({ encounterId: asked }) => asked)).toEqual([encounterId]);
  });

  it("C24: the work is done when its last use is decided", async () => {
    const { office } = await officeWithBoth();
    await handOut(office, DIAGNOSES);
    await handOut(office, SERVICES);
    await keep(office, SERVICES, "fee-schedule");
    expect((await work(office)).map(({ kind }) => kind)).toEqual(["code-set-impact"]);
    await keep(office, DIAGNOSES, "open-encounter");
    expect(await work(office)).toEqual([]);
    // What is decided is not handed out again.
    expect(await handOut(office, DIAGNOSES)).toEqual({ items: 0 });
    expect(await work(office)).toEqual([]);
  });
});

describe("audits", () => {
  it("AUD-1: how much was handed out of which update", async () => {
    const { office } = await officeWithBoth();
    await handOut(office, SERVICES);
    const events = await office.within((tx) =>
      tx.auditEvent.findMany({ where: { door: "code-updates.hand-out" } }),
    );
    expect(events).toMatchObject([{ subjectId: "hcpcs 2026 Q1 2026 Q2", after: { items: 1 } }]);
  });
});

describe("repeats safely", () => {
  it("C24: handed out twice is one piece of work for each", async () => {
    const { office } = await officeWithBoth();
    await handOut(office, DIAGNOSES);
    await handOut(office, DIAGNOSES, "coder");
    expect(await work(office)).toHaveLength(1);
  });
});
