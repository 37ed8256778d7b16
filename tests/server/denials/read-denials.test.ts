import { describe, expect, it } from "vitest";
import { answerFile } from "@/server/api/file-endpoint";
import { getAppeal } from "@/server/queries/appeals/get-appeal";
import { getAppealPacket } from "@/server/queries/appeals/get-appeal-packet";
import { getDenial } from "@/server/queries/denials/get-denial";
import { getDenialBoard } from "@/server/queries/denials/get-denial-board";
import { listAlikeDenials } from "@/server/queries/denials/list-alike-denials";
import { listDenials } from "@/server/queries/denials/list-denials";
import { listWriteOffs } from "@/server/queries/denials/list-write-offs";
import { runQuery } from "@/server/queries/read-model";
import { proposeWriteOff } from "@/server/use-cases/denials/propose-write-off";
import { seedAppealTemplates } from "@/server/use-cases/settings/seed-appeal-templates";
import { seedDeadlineRules } from "@/server/use-cases/settings/seed-deadline-rules";
import { runUseCase } from "@/server/use-cases/use-case";
import { contextOf } from "../../support/api-caller";
import { begunAppeal, completedAppeal, specialistOf } from "../../support/appeals";
import { denialsOf, deniedClaim, openDenial, refuses } from "../../support/denied-claim";
import { openOffice } from "../../support/office";

const charge = (chargeAmount: bigint) => [{ procedureCode: "99213", chargeAmount }];

/** Three denials of one office: $145.00 for 50, $300.00 for 97 and $200.00 for 97. */
async function threeDenials() {
  const { office } = await deniedClaim([refuses(14_500n, "50")]);
  await deniedClaim([refuses(30_000n, "97")], { office, charges: charge(30_000n) });
  await deniedClaim([refuses(20_000n, "97")], { office, charges: charge(20_000n) });
  return office;
}

describe("the queue", () => {
  it("D3 by amount, page by page, with a total that the pages add up to", async () => {
    const office = await threeDenials();
    const page = (cursor?: { key: string; id: string }) =>
      runQuery(listDenials, office.runtime, specialistOf(office), {
        sort: "amount",
        limit: 2,
        ...(cursor ? { cursor } : {}),
      });
    const first = await page();
    const second = await page(first.nextCursor ?? undefined);
    expect(first.rows.map(({ amount }) => amount)).toEqual([30_000n, 20_000n]);
    expect(second.rows.map(({ amount }) => amount)).toEqual([14_500n]);
    expect(second.nextCursor).toBeNull();
    expect(first.totals).toMatchObject({ count: 3, amount: 64_500n });
  });

  it("unknown deadlines come first by days left: they are alarms, not blanks", async () => {
    const office = await threeDenials();
    const [first] = await denialsOf(office);
    await office.within((tx) =>
      tx.denial.updateMany({ where: { amount: 20_000n }, data: { deadlineOn: null } }),
    );
    const { rows } = await runQuery(listDenials, office.runtime, specialistOf(office), {});
    expect(rows[0]).toMatchObject({ amount: 20_000n, deadlineOn: null });
    expect(rows[1]?.id).toBe(first?.id);
    const unknown = await runQuery(listDenials, office.runtime, specialistOf(office), { view: "unknown" });
    expect(unknown.totals.count).toBe(1);
  });

  it("shows what waits for records, whether the remittance or a caller asked for them", async () => {
    const office = await threeDenials();
    await office.within((tx) =>
      tx.denial.updateMany({ where: { amount: 20_000n }, data: { category: "records-requested" } }),
    );
    const { rows } = await runQuery(listDenials, office.runtime, specialistOf(office), { view: "records" });
    expect(rows.map(({ amount }) => amount)).toEqual([20_000n]);
  });

  it("orders by amount × chance ÷ days left: what was lost before counts less", async () => {
    const office = await threeDenials();
    await office.within((tx) =>
      tx.denial.updateMany({
        where: { amount: 20_000n },
        data: { status: "resolved", resolution: "upheld" },
      }),
    );
    await office.within((tx) =>
      tx.denial.updateMany({ where: { amount: 14_500n }, data: { deadlineOn: new Date("2026-03-24") } }),
    );
    const { rows } = await runQuery(listDenials, office.runtime, specialistOf(office), { sort: "worth" });
    // $145.00 × 1/2 ÷ 2 days = 36.25; $300.00 × 1/3 ÷ 178 days = 0.56.
    expect(rows.map(({ amount }) => amount)).toEqual([14_500n, 30_000n]);
    expect(rows[1]?.chance).toMatchObject({ decided: 1, recovered: 0 });
  });

  it("filters by category and counts the choices of the view", async () => {
    const office = await threeDenials();
    const { rows, choices } = await runQuery(listDenials, office.runtime, specialistOf(office), {
      categories: ["bundled"],
    });
    expect(rows).toHaveLength(2);
    expect(choices.categories.map(({ value, count }) => [value, count])).toEqual([
      ["bundled", 2],
      ["medical-necessity", 1],
    ]);
  });

  it("the board's lanes hold the same denials and the same money", async () => {
    const office = await threeDenials();
    const { lanes } = await runQuery(getDenialBoard, office.runtime, specialistOf(office), {});
    expect(lanes.map(({ id, count }) => [id, count])).toEqual([
      ["new", 3],
      ["assigned", 0],
      ["correcting", 0],
      ["appealing", 0],
      ["waiting", 0],
      ["resolved", 0],
    ]);
    expect(lanes[0]?.amount).toBe(64_500n);
    expect(lanes[0]?.cards).toHaveLength(3);
  });

  it("AUTHZ a viewer gets totals and no row, board card or record", async () => {
    const office = await threeDenials();
    const { viewer } = office.actors;
    const list = await runQuery(listDenials, office.runtime, viewer, {});
    expect(list).toMatchObject({ masked: true, rows: [], totals: { count: 3 } });
    const { lanes } = await runQuery(getDenialBoard, office.runtime, viewer, {});
    expect(lanes.flatMap(({ cards }) => cards)).toEqual([]);
    const [denial] = await denialsOf(office);
    await expect(
      runQuery(getDenial, office.runtime, viewer, { denialId: denial?.id ?? "" }),
    ).rejects.toMatchObject({
      code: "access/forbidden",
    });
  });

  it("TEN-5 nothing of another office", async () => {
    const [office, other] = [await threeDenials(), await openOffice()];
    const [denial] = await denialsOf(office);
    expect((await runQuery(listDenials, other.runtime, specialistOf(other), {})).rows).toEqual([]);
    await expect(
      runQuery(getDenial, other.runtime, specialistOf(other), { denialId: denial?.id ?? "" }),
    ).rejects.toMatchObject({ code: "record/not-found" });
  });

  it("the group that shares payer, reason and group code, to be worked together", async () => {
    const office = await threeDenials();
    const bundled = (await denialsOf(office)).find(({ reasonCode }) => reasonCode === "97");
    const alike = await runQuery(listAlikeDenials, office.runtime, specialistOf(office), {
      denialId: bundled?.id ?? "",
    });
    expect(alike.map(({ amount }) => amount)).toEqual([30_000n, 20_000n]);
  });
});

describe("one denial", () => {
  it("says the payer's words, what was checked, what is open and by when", async () => {
    const { office } = await deniedClaim([refuses(14_500n, "50", { remarks: ["N115"] })]);
    const denial = await openDenial(office);
    const view = await runQuery(getDenial, office.runtime, specialistOf(office), { denialId: denial.id });
    expect(view.payerWords.codes).toBe("CO 50 with N115");
    expect(view.lines).toMatchObject([{ charge: 14_500n, paid: 0n, adjusted: 14_500n, denied: true }]);
    expect(view.playbook.checks.find(({ id }) => id === "filing")?.outcome).toBe("settled");
    expect(view.ways.filter(({ closed }) => !closed).map(({ id }) => id)).toEqual([
      "appeal",
      "correct",
      "ask-for-records",
      "write-off",
      "not-a-denial",
    ]);
    expect(view.chance.words).toBe("None like it has ended yet.");
  });

  it("closes for a biller what only a specialist may do, and says so", async () => {
    const { office } = await deniedClaim();
    const denial = await openDenial(office);
    const { ways, mayWork } = await runQuery(getDenial, office.runtime, office.actors.biller, {
      denialId: denial.id,
    });
    expect(mayWork).toBe(false);
    expect(ways.find(({ id }) => id === "appeal")?.closed).toContain("appeal:work");
    expect(ways.find(({ id }) => id === "write-off")?.closed).toBeUndefined();
  });

  it("AUD-1 leaves exactly one access event that names the denial", async () => {
    const { office } = await deniedClaim();
    const denial = await openDenial(office);
    await runQuery(getDenial, office.runtime, specialistOf(office), { denialId: denial.id });
    const events = await office.within((tx) =>
      tx.auditEvent.findMany({ where: { action: "read", subjectId: denial.id } }),
    );
    expect(events).toHaveLength(1);
  });
});

describe("an appeal and its packet", () => {
  it("plans the parts, merges the facts and names what is missing", async () => {
    const denied = await deniedClaim();
    const appealId = await begunAppeal(denied);
    const view = await runQuery(getAppeal, denied.office.runtime, specialistOf(denied.office), { appealId });
    expect(view.plan.missing).toEqual(["Missing in the letter: Quoted passages"]);
    expect(view.plan.letter).toContainEqual(
      expect.objectContaining({ kind: "fact", field: "denial.amount", text: "$145.00" }),
    );
    expect(view.clock).toMatchObject({
      deadlineOn: "2026-09-16",
      sendBy: "2026-09-16",
      confirmed: false,
      decisionDays: 60,
    });
    expect(view.actions).toContain("complete");
  });

  it("FILE-2 is served as an attachment that nothing may run, with an access event", async () => {
    const denied = await deniedClaim();
    const { office } = denied;
    const appealId = await completedAppeal(denied);
    const request = new Request(`http://localhost/api/appeals/${appealId}/packet`);
    const asked = { readModel: getAppealPacket, input: { appealId } };
    const answer = await answerFile(request, async () => contextOf(office, specialistOf(office)), asked);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-disposition")).toMatch(
      /^attachment; filename="appeal-AP\d{4}-\d{5}\.pdf"$/,
    );
    expect(answer.headers.get("content-security-policy")).toMatch(/^sandbox;/);
    expect(
      Buffer.from(await answer.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe("%PDF-");
    const reads = await office.within((tx) =>
      tx.auditEvent.count({ where: { action: "read", subjectId: appealId } }),
    );
    expect(reads).toBe(1);
  });

  it.each([
    ["nobody", 401],
    ["administrator, who may not read documents", 403],
    ["coder, who may not read appeals", 403],
    ["a page of another site", 403],
    ["another office", 404],
  ] as const)("FILE-2 refuses %s with %i", async (who, status) => {
    const denied = await deniedClaim();
    const appealId = await completedAppeal(denied);
    const { office } = denied;
    const other = await openOffice();
    const context = {
      nobody: contextOf(office, null),
      "administrator, who may not read documents": contextOf(office, office.actors.administrator),
      "coder, who may not read appeals": contextOf(office, office.actors.coder),
      "a page of another site": contextOf(office, specialistOf(office)),
      "another office": contextOf(other, specialistOf(other)),
    }[who];
    const headers = new Headers(who === "a page of another site" ? { "sec-fetch-site": "cross-site" } : {});
    const request = new Request("http://localhost/api/appeals/x/packet", { headers });
    const answer = await answerFile(request, async () => context, {
      readModel: getAppealPacket,
      input: { appealId },
    });
    expect(answer.status).toBe(status);
  });
});

describe("what waits for a second person", () => {
  it("lists proposals with what can still be won; a biller who proposed may not look", async () => {
    const { office } = await deniedClaim();
    const denial = await openDenial(office);
    await runUseCase(proposeWriteOff, office.runtime, office.actors.biller, {
      denialId: denial.id,
      version: denial.version,
      reason: "filing-limit-passed",
      rootCause: "late-work",
    });
    const { rows, amount } = await runQuery(listWriteOffs, office.runtime, office.actors.administrator, {});
    expect(amount).toBe(14_500n);
    expect(rows).toMatchObject([
      {
        denialNumber: denial.number,
        reason: "Filing limit passed",
        concerns: ["limit-not-passed"],
        own: false,
      },
    ]);
    await expect(runQuery(listWriteOffs, office.runtime, office.actors.biller, {})).rejects.toMatchObject({
      code: "access/forbidden",
    });
  });
});

describe("what an office begins with", () => {
  it("brings in rules and letters once; a repeat adds nothing, and an office's own row stays", async () => {
    const office = await openOffice();
    const { administrator } = office.actors;
    const seed = async () => [
      (await runUseCase(seedDeadlineRules, office.runtime, administrator, {})).added,
      (await runUseCase(seedAppealTemplates, office.runtime, administrator, {})).added,
    ];
    expect(await seed()).toEqual([7, 14]);
    await office.within((tx) =>
      tx.appealTemplate.updateMany({ where: { category: "general" }, data: { body: "Ours." } }),
    );
    expect(await seed()).toEqual([0, 0]);
    const general = await office.within((tx) =>
      tx.appealTemplate.findFirst({ where: { category: "general" } }),
    );
    expect(general?.body).toBe("Ours.");
    const rules = await office.within((tx) => tx.deadlineRule.findMany({ where: { confirmed: true } }));
    expect(rules).toEqual([]);
    await expect(
      runUseCase(seedDeadlineRules, office.runtime, office.actors.biller, {}),
    ).rejects.toMatchObject({
      code: "access/forbidden",
    });
  });
});
