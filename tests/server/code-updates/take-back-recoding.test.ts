import { describe, expect, it } from "vitest";
import type { HitRow } from "@/server/queries/code-updates/hit-rows";
import { listCodeHits } from "@/server/queries/code-updates/list-code-hits";
import { runQuery } from "@/server/queries/read-model";
import { decideCodeChange } from "@/server/use-cases/code-updates/decide-code-change";
import { takeBackRecoding } from "@/server/use-cases/code-updates/take-back-recoding";
import { runUseCase } from "@/server/use-cases/use-case";
import { billableEncounter } from "../../support/billable-encounter";
import { type Office, openOffice, TEST_NOW } from "../../support/office";
import { DIAGNOSES, importUpdatedCodes } from "../../support/updated-codes";

async function askedToRecode(): Promise<{
  office: Office;
  key: ReturnType<typeof keyOf>;
  encounterId: string;
}> {
  const office = await openOffice();
  await importUpdatedCodes(office, "diagnoses");
  const { encounterId } = await billableEncounter(office, { diagnoses: ["B88.0"] });
  const key = keyOf(await hitOf(office));
  await recode(office, key);
  return { office, key, encounterId };
}

async function hitOf(office: Office): Promise<HitRow> {
  const { rows } = await runQuery(listCodeHits, office.runtime, office.actors.coder, {
    ...DIAGNOSES,
    place: "open-encounter",
    standing: "all",
  });
  return rows[0] as HitRow;
}

const keyOf = ({ change, code, detail, on, place, subject }: HitRow) => ({
  ...{ change, code, detail, on, place, subject },
});
const recode = (office: Office, key: ReturnType<typeof keyOf>) =>
  runUseCase(decideCodeChange, office.runtime, office.actors.coder, {
    ...DIAGNOSES,
    ...key,
    decision: "recode",
  });
const takeBack = (office: Office, role: keyof Office["actors"], key: ReturnType<typeof keyOf>) =>
  runUseCase(takeBackRecoding, office.runtime, office.actors[role], { series: DIAGNOSES.series, ...key });
const openItems = (office: Office) =>
  office.within((tx) => tx.workItem.findMany({ where: { kind: "code-set-impact", closedAt: null } }));

describe("refuses", () => {
  it("C24: who may not decide, another office, and what was not asked for", async () => {
    const { office, key } = await askedToRecode();
    await expect(takeBack(office, "viewer", key)).rejects.toMatchObject({ code: "access/forbidden" });
    await expect(takeBack(await openOffice(), "coder", key)).rejects.toMatchObject({
      code: "record/not-found",
    });
    const other = { ...key, code: "B88.1" };
    await expect(takeBack(office, "coder", other)).rejects.toMatchObject({ code: "record/not-found" });
  });

  it("C24: while somebody works on it, and after it was coded again", async () => {
    const { office, key } = await askedToRecode();
    const leaseExpiresAt = new Date(TEST_NOW.getTime() + 60_000);
    const change = (data: object) =>
      office.within((tx) => tx.workItem.updateMany({ where: { kind: "code-set-impact" }, data }));
    await change({ leaseHolderId: office.actors.coder.userId, leaseExpiresAt });
    await expect(takeBack(office, "biller", key)).rejects.toMatchObject({ code: "record/finished" });
    expect(await hitOf(office)).toMatchObject({ decided: { decision: "recode" }, actions: ["take-back"] });
    await change({ leaseHolderId: null, leaseExpiresAt: null, closedAt: TEST_NOW });
    await expect(takeBack(office, "biller", key)).rejects.toMatchObject({ code: "record/finished" });
  });
});

describe("does", () => {
  it("C24: the hit is open again, the work is gone, and it may be decided anew", async () => {
    const { office, key } = await askedToRecode();
    expect(await openItems(office)).toHaveLength(1);
    expect(await takeBack(office, "biller", key)).toEqual({ takenBack: true });
    expect(await openItems(office)).toEqual([]);
    const open = await hitOf(office);
    expect(open).toMatchObject({ decided: null });
    expect(open.actions).toEqual(["recode", "kept"]);
    await recode(office, key);
    expect(await hitOf(office)).toMatchObject({ decided: { decision: "recode" } });
    expect(await openItems(office)).toHaveLength(1);
  });

  it("C24: leaves the work that another hit of the same encounter asks for", async () => {
    const { office, key, encounterId } = await askedToRecode();
    await office.within((tx) =>
      tx.codeUpdateDecision.create({
        data: {
          ...{ series: "icd10cm", change: "deleted", code: "L02.212", detail: "" },
          ...{ effectiveOn: new Date("2025-10-01"), place: "open-encounter", subject: encounterId },
          ...{ decision: "recode", decidedAt: TEST_NOW },
        },
      }),
    );
    await takeBack(office, "coder", key);
    expect(await openItems(office)).toHaveLength(1);
  });
});

describe("audits", () => {
  it("AUD-1: what was before and what is now", async () => {
    const { office, key } = await askedToRecode();
    await takeBack(office, "coder", key);
    const events = await office.within((tx) =>
      tx.auditEvent.findMany({ where: { door: "code-updates.take-back" } }),
    );
    expect(events).toMatchObject([
      {
        action: "code-update.take-back",
        subjectId: "icd10cm B88.0 2025-10-01",
        before: "recode",
        after: "open",
      },
    ]);
  });
});

describe("repeats safely", () => {
  it("C24: taken back twice is taken back once", async () => {
    const { office, key } = await askedToRecode();
    await takeBack(office, "coder", key);
    await expect(takeBack(office, "coder", key)).rejects.toMatchObject({ code: "record/not-found" });
    expect(await openItems(office)).toEqual([]);
  });
});
