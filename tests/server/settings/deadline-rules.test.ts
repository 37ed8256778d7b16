import { describe, expect, it } from "vitest";
import { listAuditEvents } from "@/server/queries/audit-trail/list-audit-events";
import { getDenial } from "@/server/queries/denials/get-denial";
import { runQuery } from "@/server/queries/read-model";
import { listDeadlineRules } from "@/server/queries/settings/list-deadline-rules";
import { openAppeal } from "@/server/use-cases/appeals/open-appeal";
import { addDeadlineRule } from "@/server/use-cases/settings/add-deadline-rule";
import { changeDeadlineRule } from "@/server/use-cases/settings/change-deadline-rule";
import { seedDeadlineRules } from "@/server/use-cases/settings/seed-deadline-rules";
import { runUseCase } from "@/server/use-cases/use-case";
import { deniedClaim } from "../../support/denied-claim";
import { type Office, openOffice } from "../../support/office";
import { NEW_RULE } from "../../support/office-parties";

const add = (office: Office, changes: object = {}) =>
  runUseCase(addDeadlineRule, office.runtime, office.actors.administrator, { ...NEW_RULE, ...changes });
const { kind: _kind, program: _program, payerId: _payerId, level: _level, ...TERMS } = NEW_RULE;
const change = (office: Office, ruleId: string, changes: object = {}, version = 1) =>
  runUseCase(changeDeadlineRule, office.runtime, office.actors.administrator, {
    ...TERMS,
    ...changes,
    ruleId,
    version,
  });
const rulesOf = async (office: Office) =>
  runQuery(listDeadlineRules, office.runtime, office.actors.biller, {});

describe("refuses", () => {
  it("everyone but an administrator", async () => {
    const { runtime, actors } = await openOffice();
    for (const role of ["biller", "denial-specialist", "auditor", "viewer"] as const)
      await expect(runUseCase(addDeadlineRule, runtime, actors[role], NEW_RULE), role).rejects.toMatchObject({
        code: "access/forbidden",
      });
  });

  it.each([
    ["level", { level: 0 }],
    ["validTo", { validTo: "2025-12-31" }],
    ["filingBasis", { kind: "filing", level: 0 }],
    ["count", { count: 0 }],
    ["source", { source: "" }],
    ["levelName", { levelName: "x" }],
  ])("a wrong %s, at the field", async (field, bad) => {
    await expect(add(await openOffice(), bad)).rejects.toMatchObject({
      code: "input/invalid",
      details: [{ path: [field] }],
    });
  });

  it("a payer of another line of business, and one of another office", async () => {
    const office = await openOffice();
    const elsewhere = await openOffice();
    await expect(add(office, { payerId: office.payerIds.medicaid })).rejects.toMatchObject({
      details: [{ path: ["payerId"], message: "This payer has another line of business." }],
    });
    await expect(add(office, { payerId: elsewhere.payerIds.commercial })).rejects.toMatchObject({
      code: "record/not-found",
    });
  });

  it("a stale version, and a rule of another office", async () => {
    const office = await openOffice();
    const { id } = await add(office);
    await expect(change(office, id, {}, 4)).rejects.toMatchObject({ code: "record/changed-meanwhile" });
    await expect(change(await openOffice(), id)).rejects.toMatchObject({ code: "record/not-found" });
  });

  it("a second rule for the same days: the one before is ended first", async () => {
    const office = await openOffice();
    const { id } = await add(office, { validFrom: "2026-01-01" });
    const later = { validFrom: "2026-07-01", count: 60, unit: "day" };
    await expect(add(office, later)).rejects.toMatchObject({
      code: "record/exists",
      message: "There is a rule since 01/01/2026. End it first, or change it.",
      details: [{ path: ["validFrom"] }],
    });
    await change(office, id, { validTo: "2026-06-30" });
    await add(office, later);
    // The first one cannot be let run into the second.
    await expect(change(office, id, { validTo: null }, 2)).rejects.toMatchObject({ code: "record/exists" });
    await expect(add(office, { ...later, payerId: office.payerIds.commercial })).resolves.toMatchObject({
      recounted: 0,
    });
  });
});

describe("does", () => {
  it("keep the rule as it was typed, and its last day", async () => {
    const office = await openOffice();
    const { id } = await add(office, { minimumAmount: 25_000n });
    const { filingBasis: _basis, ...kept } = NEW_RULE;
    expect(await rulesOf(office)).toMatchObject([
      { ...kept, id, minimumAmount: 25_000n, basis: "notice of the decision", version: 1 },
    ]);
    await change(office, id, { validTo: "2026-12-31", confirmed: false });
    expect(await rulesOf(office)).toMatchObject([{ validTo: "2026-12-31", confirmed: false, version: 2 }]);
  });

  it("count a filing limit from where it is told to", async () => {
    const office = await openOffice();
    await add(office, { kind: "filing", level: 0, filingBasis: "service-to", payerId: null });
    expect(await rulesOf(office)).toMatchObject([{ kind: "filing", basis: "service-to", level: 0 }]);
  });
});

/** An office whose rules ended before the payer refused a claim on 03/20/2026. */
async function deniedWithoutRule() {
  const office = await openOffice();
  await runUseCase(seedDeadlineRules, office.runtime, office.actors.administrator, {});
  await office.within((tx) => tx.deadlineRule.updateMany({ data: { validTo: new Date("2025-12-31") } }));
  await deniedClaim(undefined, { office });
  const { id } = await office.within((tx) => tx.denial.findFirstOrThrow());
  const read = async () =>
    (await runQuery(getDenial, office.runtime, office.actors["denial-specialist"], { denialId: id })).denial;
  const item = () =>
    office.within((tx) => tx.workItem.findFirstOrThrow({ where: { subjectId: id, closedAt: null } }));
  return { office, read, item };
}

describe("a denial without a rule", () => {
  const level = { level: 1, levelName: "First appeal", count: 90, unit: "day", source: "Contract 7.2" };

  it("gets its deadline and its clock in the queue when the rule is added", async () => {
    const { office, read, item } = await deniedWithoutRule();
    const before = await read();
    expect(before).toMatchObject({ deadlineOn: null, deadlineBasis: null });
    expect((await item()).reason).toMatch(/; deadline unknown$/);
    expect(await add(office, level)).toMatchObject({ recounted: 1 });
    const after = await read();
    // 90 days from the remittance of 03/20/2026: 11 of March, 30 of April, 31 of May, 18 of June.
    expect(after).toMatchObject({ deadlineOn: "2026-06-18", version: before.version + 1 });
    expect(after.deadlineBasis).toBe("90 days from the notice of 03/20/2026 (Contract 7.2)");
    const { reason, dueOn } = await item();
    expect(reason).not.toMatch(/unknown/);
    expect(dueOn?.toISOString().slice(0, 10)).toBe("2026-06-18");
  });

  it("follows its payer's own rule before that of the line of business, and loses it when that ends", async () => {
    const { office, read, item } = await deniedWithoutRule();
    await add(office, level);
    const own = await add(office, { ...level, payerId: office.payerIds.commercial, count: 30 });
    expect(own).toMatchObject({ recounted: 1 });
    expect(await read()).toMatchObject({ deadlineOn: "2026-04-19" });
    const terms = { levelName: "First appeal", unit: "day", source: "Contract 7.2" } as const;
    await change(office, own.id, { ...terms, count: 30, validTo: "2026-03-01" });
    expect(await read()).toMatchObject({ deadlineOn: "2026-06-18" });
    const [rule] = (await rulesOf(office)).filter(({ count }) => count === 90);
    await change(office, rule?.id ?? "", { ...terms, count: 90, validTo: "2026-03-01" });
    expect(await read()).toMatchObject({ deadlineOn: null, deadlineBasis: null });
    expect((await item()).reason).toMatch(/; deadline unknown$/);
  });

  it("whose appeal was begun already gives it the date too, by the way it leaves", async () => {
    const { office, read } = await deniedWithoutRule();
    const { id: denialId, version } = await read();
    const { appealId } = await runUseCase(openAppeal, office.runtime, office.actors["denial-specialist"], {
      denialId,
      version,
    });
    await office.within((tx) => tx.appeal.updateMany({ data: { channel: "mail" } }));
    expect(await add(office, level)).toMatchObject({ recounted: 1 });
    expect(await read()).toMatchObject({ status: "appealing", deadlineOn: "2026-06-18" });
    const appeal = await office.within((tx) => tx.appeal.findFirstOrThrow({ where: { id: appealId } }));
    expect(appeal).toMatchObject({ levelName: "First appeal", deadlineOn: new Date("2026-06-18") });
    const items = await office.within((tx) => tx.workItem.findMany({ where: { subjectId: appealId } }));
    // Five days in the mail before it counts as received.
    expect(items).toMatchObject([{ dueOn: new Date("2026-06-13"), reason: `${appeal.number}, level 1` }]);
    // It is dated now: a rule that changes later leaves it as it is.
    const [rule] = (await rulesOf(office)).filter(({ count }) => count === 90);
    const terms = { levelName: "First appeal", unit: "day", source: "Contract 7.2" } as const;
    expect(await change(office, rule?.id ?? "", { ...terms, count: 30 })).toMatchObject({ recounted: 0 });
  });

  it("keeps its date when the rule is for another line of business or level", async () => {
    const { office, read } = await deniedWithoutRule();
    expect(await add(office, { ...level, program: "medicaid" })).toMatchObject({ recounted: 0 });
    expect(await add(office, { ...level, level: 2 })).toMatchObject({ recounted: 0 });
    expect(await add(office, { ...level, payerId: office.payerIds.unrouted })).toMatchObject({
      recounted: 0,
    });
    expect(await read()).toMatchObject({ deadlineOn: null });
  });
});

describe("audits", () => {
  it("AUD-1: the rule, what changed, its end, and how many denials were counted anew", async () => {
    const office = await openOffice();
    const { id } = await add(office);
    await change(office, id, { confirmed: false });
    await change(office, id, { confirmed: false, validTo: "2026-06-30" }, 2);
    const { rows } = await runQuery(listAuditEvents, office.runtime, office.actors.auditor, {
      subjectId: id,
    });
    expect(rows).toMatchObject([
      { action: "deadline-rule.end", before: { validTo: "none" }, after: { validTo: "2026-06-30" } },
      { action: "deadline-rule.change", before: { confirmed: "true" }, after: { confirmed: "false" } },
      { action: "deadline-rule.add", after: { program: "commercial", level: 3, recounted: 0 } },
    ]);
  });
});

describe("repeats safely", () => {
  it("two at once make one rule", async () => {
    const office = await openOffice();
    const both = await Promise.allSettled([add(office), add(office)]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await rulesOf(office)).toHaveLength(1);
  });
});
