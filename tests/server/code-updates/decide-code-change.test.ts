import { describe, expect, it } from "vitest";
import { newId } from "@/server/db/new-id";
import type { HitRow } from "@/server/queries/code-updates/hit-rows";
import { listCodeHits } from "@/server/queries/code-updates/list-code-hits";
import { listCodingQueue } from "@/server/queries/coding/list-coding-queue";
import { runQuery } from "@/server/queries/read-model";
import { decideCodeChange } from "@/server/use-cases/code-updates/decide-code-change";
import { runUseCase } from "@/server/use-cases/use-case";
import { billableEncounter } from "../../support/billable-encounter";
import { type Office, openOffice } from "../../support/office";
import { DIAGNOSES, importUpdatedCodes, priceOfEndingCode, SERVICES } from "../../support/updated-codes";

type Editions = typeof DIAGNOSES | typeof SERVICES;
type Role = keyof Office["actors"];

/** The one hit at a place, as the report of an administrator has it. */
async function hitAt(office: Office, editions: Editions, place: HitRow["place"]): Promise<HitRow> {
  const { rows } = await runQuery(listCodeHits, office.runtime, office.actors.administrator, {
    ...editions,
    place,
    standing: "all",
  });
  expect(rows).toHaveLength(1);
  return rows[0] as HitRow;
}

const keyOf = ({ change, code, detail, on, place, subject }: HitRow) => ({
  change,
  code,
  detail,
  on,
  place,
  subject,
});

const decide = (
  office: Office,
  role: Role,
  input: Parameters<typeof runUseCase<typeof decideCodeChange.input, unknown>>[3],
) => runUseCase(decideCodeChange, office.runtime, office.actors[role], input);

async function officeWithPrice(): Promise<{ office: Office; hit: HitRow }> {
  const office = await openOffice();
  await importUpdatedCodes(office, "services");
  await priceOfEndingCode(office);
  return { office, hit: await hitAt(office, SERVICES, "fee-schedule") };
}

async function officeWithEncounter(): Promise<{ office: Office; hit: HitRow; encounterId: string }> {
  const office = await openOffice();
  await importUpdatedCodes(office, "diagnoses");
  const { encounterId } = await billableEncounter(office, { diagnoses: ["B88.0"] });
  return { office, encounterId, hit: await hitAt(office, DIAGNOSES, "open-encounter") };
}

const pricesOf = (office: Office) =>
  office.within(
    (tx) =>
      tx.$queryRaw<object[]>`
      select procedure_code as code, amount, effective_from::text as "from", effective_to::text as "to"
      from fee_schedule_item where procedure_code in ('G0102', 'G0199') order by effective_from, procedure_code`,
  );
const decisionsOf = (office: Office) =>
  office.within((tx) => tx.codeUpdateDecision.findMany({ orderBy: { id: "asc" } }));
const kept = { decision: "kept", reason: "no such patient any more" } as const;
const replaced = { decision: "replaced", replacement: "G0199" } as const;

describe("refuses", () => {
  it("C24: whoever may not decide, and coders a price", async () => {
    const { office, hit } = await officeWithPrice();
    const input = { ...SERVICES, ...keyOf(hit), ...kept };
    for (const role of ["auditor", "denial-specialist", "clinician", "viewer"] as const)
      await expect(decide(office, role, input), role).rejects.toMatchObject({ code: "access/forbidden" });
    await expect(decide(office, "coder", { ...SERVICES, ...keyOf(hit), ...replaced })).rejects.toMatchObject({
      code: "access/forbidden",
    });
    expect(await decisionsOf(office)).toEqual([]);
  });

  it("C24: a decision without its reason or replacement, a code that is not valid then", async () => {
    const { office, hit } = await officeWithPrice();
    const say = (more: object) =>
      decide(office, "administrator", { ...SERVICES, ...keyOf(hit), ...more } as never);
    const invalid = { code: "input/invalid" };
    await expect(say({ decision: "kept" })).rejects.toMatchObject(invalid);
    await expect(say({ decision: "replaced" })).rejects.toMatchObject(invalid);
    await expect(say({ decision: "recode" })).rejects.toMatchObject(invalid);
    await expect(say({ ...replaced, replacement: "G0102" })).rejects.toMatchObject(invalid);
    await expect(say({ ...replaced, replacement: "G9999" })).rejects.toMatchObject(invalid);
    expect(await decisionsOf(office)).toEqual([]);
    expect(await pricesOf(office)).toHaveLength(1);
  });

  it("C24: what the files or the records do not show, and editions that are not at hand", async () => {
    const { office, hit } = await officeWithPrice();
    const say = (more: object) =>
      decide(office, "administrator", { ...SERVICES, ...keyOf(hit), ...kept, ...more } as never);
    await expect(say({ subject: newId() })).rejects.toMatchObject({ code: "record/not-found" });
    await expect(say({ code: "G0101" })).rejects.toMatchObject({ code: "record/not-found" });
    await expect(say({ to: "2031 Q1" })).rejects.toMatchObject({ code: "input/invalid" });
  });

  it("C24: a code for an encounter: codes are assigned by coders", async () => {
    const { office, hit } = await officeWithEncounter();
    await expect(
      decide(office, "administrator", {
        ...DIAGNOSES,
        ...keyOf(hit),
        decision: "replaced",
        replacement: "B88.01",
      }),
    ).rejects.toMatchObject({ code: "input/invalid" });
  });

  it("TEN-5: another office's hit, as if it did not exist", async () => {
    const { office, hit } = await officeWithEncounter();
    const other = await openOffice();
    await importUpdatedCodes(other, "diagnoses");
    await expect(
      decide(other, "administrator", { ...DIAGNOSES, ...keyOf(hit), decision: "recode" }),
    ).rejects.toMatchObject({ code: "record/not-found" });
    expect(await decisionsOf(office)).toEqual([]);
  });

  it("C24: another decision once a price went over", async () => {
    const { office, hit } = await officeWithPrice();
    await decide(office, "administrator", { ...SERVICES, ...keyOf(hit), ...replaced });
    await expect(
      decide(office, "administrator", { ...SERVICES, ...keyOf(hit), ...kept }),
    ).rejects.toMatchObject({ code: "record/finished" });
  });
});

describe("does", () => {
  it("C24: carries the price over to the new code from the first day of the change", async () => {
    const { office, hit } = await officeWithPrice();
    expect(await decide(office, "administrator", { ...SERVICES, ...keyOf(hit), ...replaced })).toEqual({
      decision: "replaced",
      price: "carried",
    });
    expect(await pricesOf(office)).toEqual([
      { code: "G0102", amount: 3_000n, from: "2024-01-01", to: "2026-03-31" },
      { code: "G0199", amount: 3_000n, from: "2026-04-01", to: null },
    ]);
    // The price that ended is no use any longer; what was decided stays to be read.
    expect(await hitAt(office, SERVICES, "fee-schedule")).toMatchObject({
      name: "G0102",
      actions: [],
      decided: { decision: "replaced", replacement: "G0199" },
    });
  });

  it("C24: leaves a price alone that the new code has already", async () => {
    const { office, hit } = await officeWithPrice();
    await office.within((tx) =>
      tx.feeScheduleItem.create({
        data: { procedureCode: "G0199", amount: 4_500n, effectiveFrom: new Date("2026-01-01") },
      }),
    );
    expect(await decide(office, "administrator", { ...SERVICES, ...keyOf(hit), ...replaced })).toMatchObject({
      price: "already-priced",
    });
    expect(await pricesOf(office)).toEqual([
      { code: "G0102", amount: 3_000n, from: "2024-01-01", to: "2026-03-31" },
      { code: "G0199", amount: 4_500n, from: "2026-01-01", to: null },
    ]);
  });

  it("C24: asks whoever coded an encounter to code it again", async () => {
    const { office, hit, encounterId } = await officeWithEncounter();
    const coderId = office.actors.coder.userId;
    await office.within((tx) => tx.encounter.updateMany({ where: { id: encounterId }, data: { coderId } }));
    await decide(office, "biller", { ...DIAGNOSES, ...keyOf(hit), decision: "recode" });
    const items = await office.within((tx) => tx.workItem.findMany({ where: { kind: "code-set-impact" } }));
    expect(items).toMatchObject([
      {
        queue: "coding",
        subjectKind: "encounter",
        subjectId: encounterId,
        ownerId: coderId,
        closedAt: null,
        reason: "B88.0 changed on 2025-10-01.",
      },
    ]);
    const mine = await runQuery(listCodingQueue, office.runtime, office.actors.coder, { view: "mine" });
    expect(mine.rows.map(({ encounterId: asked, reason }) => [asked, reason])).toEqual([
      [encounterId, "B88.0 changed on 2025-10-01."],
    ]);
  });

  it("C24: puts the new code beside a favorite of one's own, and of nobody else's", async () => {
    const office = await openOffice();
    await importUpdatedCodes(office, "diagnoses");
    const keeper = office.actors.coder.userId ?? "";
    const favorite = { keeper, list: "", system: "icd10cm", keptAt: new Date(0), keptById: keeper };
    await office.within((tx) => tx.favoriteCode.create({ data: { ...favorite, code: "B88.0" } }));
    const hit = await hitAt(office, DIAGNOSES, "favorite");
    const input = { ...DIAGNOSES, ...keyOf(hit), decision: "replaced", replacement: "B88.01" } as const;
    await expect(decide(office, "administrator", input)).rejects.toMatchObject({ code: "access/forbidden" });
    await decide(office, "coder", input);
    const held = await office.within((tx) => tx.favoriteCode.findMany({ orderBy: { code: "asc" } }));
    expect(held.map(({ keeper: whose, code }) => [whose, code])).toEqual([
      [keeper, "B88.0"],
      [keeper, "B88.01"],
    ]);
  });

  it("C24: a hit that is kept is closed with its reason, and may be decided anew", async () => {
    const { office, hit } = await officeWithEncounter();
    await decide(office, "coder", { ...DIAGNOSES, ...keyOf(hit), ...kept });
    const list = (standing: "open" | "decided") =>
      runQuery(listCodeHits, office.runtime, office.actors.coder, {
        ...DIAGNOSES,
        standing,
        place: "open-encounter",
      });
    expect((await list("open")).rows).toEqual([]);
    expect((await list("decided")).rows).toMatchObject([
      { decided: { decision: "kept", reason: kept.reason, decidedBy: office.actors.coder.name } },
    ]);
    await decide(office, "coder", { ...DIAGNOSES, ...keyOf(hit), decision: "recode" });
    expect(await decisionsOf(office)).toMatchObject([{ decision: "recode", reason: null }]);
  });
});

describe("audits", () => {
  it("C24: each decision with what it was before, by ids and states", async () => {
    const { office, hit } = await officeWithPrice();
    await decide(office, "administrator", { ...SERVICES, ...keyOf(hit), ...kept });
    await decide(office, "administrator", { ...SERVICES, ...keyOf(hit), ...replaced });
    const events = await office.within((tx) =>
      tx.auditEvent.findMany({
        where: { door: "code-updates.decide" },
        orderBy: [{ action: "asc" }, { id: "asc" }],
      }),
    );
    expect(events).toMatchObject([
      {
        subjectId: "hcpcs G0102 2026-04-01",
        before: "open",
        after: { decision: "kept", place: "fee-schedule", replacement: null },
        reason: kept.reason,
      },
      { before: "kept", after: { decision: "replaced", place: "fee-schedule", replacement: "G0199" } },
      {
        action: "price-set",
        before: { procedureCode: "G0102" },
        after: { procedureCode: "G0199", amount: "3000" },
      },
    ]);
  });
});

describe("repeats safely", () => {
  it("C24: the same decision twice, also at once, is one decision and one price", async () => {
    const { office, hit } = await officeWithPrice();
    const input = { ...SERVICES, ...keyOf(hit), ...replaced };
    const answers = await Promise.allSettled([
      decide(office, "administrator", input),
      decide(office, "administrator", input),
    ]);
    expect(answers.some(({ status }) => status === "fulfilled")).toBe(true);
    expect(await decide(office, "administrator", input)).toEqual({ decision: "replaced", price: null });
    expect(await decisionsOf(office)).toHaveLength(1);
    expect(await pricesOf(office)).toHaveLength(2);
  });

  it("C24: asking twice to code again leaves one piece of work", async () => {
    const { office, hit } = await officeWithEncounter();
    for (const role of ["coder", "administrator"] as const)
      await decide(office, role, { ...DIAGNOSES, ...keyOf(hit), decision: "recode" });
    expect(await office.within((tx) => tx.workItem.count({ where: { kind: "code-set-impact" } }))).toBe(1);
  });
});
