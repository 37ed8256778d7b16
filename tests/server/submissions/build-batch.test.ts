import { beforeAll, describe, expect, it } from "vitest";
import { buildBatch } from "@/server/use-cases/submissions/build-batch";
import { runUseCase } from "@/server/use-cases/use-case";
import { claimInStatus } from "../../support/claim-in-status";
import { type Office, openOffice, TEST_NOW } from "../../support/office";
import { builtBatch, claimStatuses, expectRefusal, findBatch, readyClaims } from "../../support/submissions";

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
const build = (on: Office, input: { readonly expectedClaims?: number } = {}) =>
  runUseCase(buildBatch, on.runtime, on.actors.biller, { tradingPartnerId: on.tradingPartnerId, ...input });

describe("refuses", () => {
  it("a coder, a viewer, and another organization's partner", async () => {
    const other = await openOffice();
    for (const role of ["coder", "viewer", "auditor", "clinician", "denial-specialist"] as const)
      await expectRefusal(
        runUseCase(buildBatch, office.runtime, office.actors[role], {
          tradingPartnerId: office.tradingPartnerId,
        }),
        "access/forbidden",
      );
    await expectRefusal(
      runUseCase(buildBatch, office.runtime, office.actors.biller, {
        tradingPartnerId: other.tradingPartnerId,
      }),
      "record/not-found",
    );
  });

  it("nothing ready, and another count than the person typed", async () => {
    const empty = await openOffice();
    await expectRefusal(build(empty), "batch/nothing-ready");
    await readyClaims(empty, 1);
    await expectRefusal(build(empty, { expectedClaims: 2 }), "batch/count-differs");
    expect(Object.values(await claimStatuses(empty))).toEqual(["ready"]);
  });

  it("a demo on a production route (EDI-8)", async () => {
    const demo = await openOffice();
    await readyClaims(demo, 1);
    await demo.db.$transaction(async (tx) => {
      await tx.$executeRaw`select set_config('app.organization_id', ${demo.organizationId}, true)`;
      await tx.organization.update({ where: { id: demo.organizationId }, data: { demo: true } });
      await tx.tradingPartner.updateMany({ data: { usage: "P" } });
    });
    await expectRefusal(build(demo), "batch/test-and-production");
  });
});

describe("does", () => {
  it("takes ready claims of the partner only, and keeps bytes, numbers and places", async () => {
    const own = await openOffice();
    const [first, second] = await readyClaims(own, 2);
    const draft = await claimInStatus(own, "held");
    const { batchId, number, bytes } = await builtBatch(own);
    const batch = await findBatch(own, batchId);
    expect(batch).toMatchObject({
      number: "B2603-00001",
      status: "closed",
      claimCount: 2,
      totalCharge: 29_000n,
      interchangeControlNumber: "000000001",
      groupControlNumber: "1",
      deliveryAttempts: 0,
    });
    const text = Buffer.from(bytes).toString("latin1");
    expect(text).toContain(`BHT*0019*00*${number}-0001*20260323*1100*CH~`);
    for (const claim of [first, second]) expect(text).toContain(`CLM*${claim?.number}*145*`);
    expect(await claimStatuses(own)).toEqual({
      [first?.number ?? ""]: "batched",
      [second?.number ?? ""]: "batched",
      [draft.claim.patientControlNumber]: "held",
    });
    const story = await own.within((tx) =>
      tx.claimEvent.findFirst({ where: { claimId: first?.id ?? "", kind: "batched" } }),
    );
    expect(story).toMatchObject({
      summary: `Batched in ${number}`,
      ediFileId: batch.ediFileId,
      place: `set 0001, CLM ${first?.number}`,
    });
  });

  it("leaves out a claim that an open finding stops (S10)", async () => {
    const own = await openOffice();
    const [stopped, clean] = await readyClaims(own, 2);
    await own.within((tx) =>
      tx.claimFinding.create({
        data: {
          claimId: stopped?.id ?? "",
          scrubNumber: 99,
          editId: "test",
          severity: "block",
          at: "claim",
          message: "m",
          remedy: "r",
          authority: "a",
          status: "open",
          foundAt: new Date(),
        },
      }),
    );
    await builtBatch(own);
    expect(await claimStatuses(own)).toEqual({
      [stopped?.number ?? ""]: "ready",
      [clean?.number ?? ""]: "batched",
    });
  });

  it("holds a claim that the standard cannot carry and sends the others (B1, EDI-7)", async () => {
    const own = await openOffice();
    const [odd, clean] = await readyClaims(own, 2);
    await own.within(async (tx) => {
      const row = await tx.claim.findFirstOrThrow({ where: { id: odd?.id ?? "" } });
      const parties = row.parties as { subscriber: { memberId: string } };
      parties.subscriber.memberId = "W1*000";
      await tx.claim.updateMany({ where: { id: row.id }, data: { parties } });
    });
    const { held, claimCount } = await build(own);
    expect(claimCount).toBe(1);
    expect(held).toMatchObject([
      { patientControlNumber: odd?.number, problems: [{ at: "parties/subscriber/memberId" }] },
    ]);
    expect(await claimStatuses(own)).toEqual({
      [odd?.number ?? ""]: "held",
      [clean?.number ?? ""]: "batched",
    });
    const findings = await own.within((tx) =>
      tx.claimFinding.findMany({ where: { claimId: odd?.id ?? "", status: "open" } }),
    );
    expect(findings).toMatchObject([
      { editId: "x12-cannot-carry", severity: "stop", at: "parties/subscriber/memberId" },
    ]);
  });

  it("holds each of several with its finding, story and work, wherever they stand (B1)", async () => {
    const own = await openOffice();
    const [clean, ...odd] = await readyClaims(own, 3);
    const ids = odd.map(({ id }) => id);
    await own.within((tx) =>
      tx.serviceLine.updateMany({ where: { claimId: { in: ids } }, data: { ndc: "00003049420" } }),
    );
    const before = await own.within((tx) =>
      tx.claimFinding.groupBy({
        by: ["claimId"],
        where: { claimId: { in: ids } },
        _max: { scrubNumber: true },
      }),
    );
    const { number, held } = await build(own);
    expect(number).toBe("B2603-00001");
    expect(held.map(({ claimId }) => claimId)).toEqual(ids);
    const last = new Map(before.map(({ claimId, _max }) => [claimId, _max.scrubNumber ?? 0]));
    for (const claimId of ids) {
      const kept = await own.within(async (tx) => ({
        claim: await tx.claim.findFirst({ where: { id: claimId } }),
        findings: await tx.claimFinding.findMany({ where: { claimId, status: "open" } }),
        story: await tx.claimEvent.findMany({ where: { claimId, kind: "held" } }),
        work: await tx.workItem.findMany({ where: { subjectId: claimId, closedAt: null } }),
        trail: await tx.auditEvent.findMany({ where: { subjectId: claimId, action: "claim.hold" } }),
        submissions: await tx.submission.findMany({ where: { claimId } }),
      }));
      expect(kept).toMatchObject({
        claim: { status: "held", owner: "biller", statusSince: TEST_NOW },
        findings: [{ editId: "x12-cannot-carry", scrubNumber: (last.get(claimId) ?? 0) + 1 }],
        story: [{ summary: "Held: the 837P cannot carry it as it is", actorName: own.actors.biller.name }],
        work: [{ kind: "edit-finding", amount: 14_500n, priority: 1 }],
        trail: [{ before: "ready", after: "held", actorUserId: own.actors.biller.userId }],
        submissions: [],
      });
    }
    const submitted = await own.within((tx) => tx.submission.findMany());
    expect(submitted).toMatchObject([
      { claimId: clean?.id, position: 1, transactionSetControlNumber: "0001", payerName: "Cobalt Mutual" },
    ]);
  });

  it("keeps the hold although no batch came of it", async () => {
    const own = await openOffice();
    const [odd] = await readyClaims(own, 1);
    await own.within((tx) =>
      tx.serviceLine.updateMany({ where: { claimId: odd?.id ?? "" }, data: { ndc: "00003049420" } }),
    );
    expect(await build(own)).toMatchObject({ batchId: null, claimCount: 0 });
    expect(Object.values(await claimStatuses(own))).toEqual(["held"]);
  });
});

describe("audits", () => {
  it("who built which batch, with counts and numbers only", async () => {
    const own = await openOffice();
    await readyClaims(own, 1);
    const { batchId } = await builtBatch(own);
    const events = await own.within((tx) => tx.auditEvent.findMany({ where: { subjectId: batchId } }));
    expect(events).toMatchObject([
      {
        action: "batch.build",
        actorUserId: own.actors.biller.userId,
        after: { claims: 1, interchange: "000000001" },
      },
    ]);
  });
});

describe("numbers (IDEM-4)", () => {
  it("eight people building at once: no claim in two batches, no number missing or twice", async () => {
    const own = await openOffice();
    const claims = await readyClaims(own, 16);
    const attempts = Array.from({ length: 8 }, (_, index) =>
      runUseCase(buildBatch, own.runtime, own.actors.biller, {
        tradingPartnerId: own.tradingPartnerId,
        claimIds: claims.slice(index, index + 9).map(({ id }) => id),
      }).catch((error: { code?: string }) => {
        expect(error.code).toBe("batch/nothing-ready");
        return undefined;
      }),
    );
    const built = (await Promise.all(attempts)).filter((batch) => batch !== undefined);
    expect(built.length).toBeGreaterThan(0);
    const [batches, submissions] = await own.within(
      async (tx) => [await tx.batch.findMany(), await tx.submission.findMany()] as const,
    );
    expect(batches).toHaveLength(built.length);
    expect(submissions).toHaveLength(16);
    expect(new Set(submissions.map(({ claimId }) => claimId)).size).toBe(16);
    for (const key of ["interchangeControlNumber", "groupControlNumber", "number"] as const) {
      const numbers = batches.map((batch) => Number(batch[key].slice(-5))).sort((a, b) => a - b);
      expect(numbers).toEqual(built.map((_, index) => index + 1));
    }
    expect(new Set(Object.values(await claimStatuses(own)))).toEqual(new Set(["batched"]));
  }, 180_000);

  it("a batch that fails gives its numbers back", async () => {
    const own = await openOffice();
    await readyClaims(own, 1);
    const nobody = { ...own.actors.biller, userId: "no id of a person" };
    await expect(
      runUseCase(buildBatch, own.runtime, nobody, { tradingPartnerId: own.tradingPartnerId }),
    ).rejects.toThrow();
    expect(Object.values(await claimStatuses(own))).toEqual(["ready"]);
    const { batchId } = await builtBatch(own);
    expect((await findBatch(own, batchId)).interchangeControlNumber).toBe("000000001");
  });

  it("after the last number comes the first", async () => {
    const own = await openOffice();
    await readyClaims(own, 1);
    await own.within(
      (tx) =>
        tx.$executeRaw`insert into counter (scope, kind, last)
          values (${`partner:${own.tradingPartnerId}`}, 'interchange', 999999998), (${`partner:${own.tradingPartnerId}`}, 'group', 999999999)`,
    );
    const first = await findBatch(own, (await builtBatch(own)).batchId);
    expect([first.interchangeControlNumber, first.groupControlNumber]).toEqual(["999999999", "1"]);
    await readyClaims(own, 1);
    const second = await findBatch(own, (await builtBatch(own)).batchId);
    expect([second.interchangeControlNumber, second.groupControlNumber]).toEqual(["000000001", "2"]);
  });
});
