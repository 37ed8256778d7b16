import { describe, expect, it } from "vitest";
import { runQuery } from "@/server/queries/read-model";
import { listMatchCandidates } from "@/server/queries/remittances/list-match-candidates";
import { listPaymentExceptions } from "@/server/queries/remittances/list-payment-exceptions";
import { detachPayment } from "@/server/use-cases/remittances/detach-payment";
import { keepUnapplied } from "@/server/use-cases/remittances/keep-unapplied";
import { matchByHand } from "@/server/use-cases/remittances/match-by-hand";
import { postClaimPayment } from "@/server/use-cases/remittances/post-claim-payment";
import { receiveRemittance } from "@/server/use-cases/remittances/receive-remittance";
import { runUseCase } from "@/server/use-cases/use-case";
import { type Office, openOffice } from "../../support/office";
import { receive835 } from "../../support/remittance-file";
import {
  balances,
  deniedLine,
  paidInFull,
  postAll,
  receive,
  system,
  takenBack,
} from "../../support/remitted-claims";
import { type SubmittedClaim, submittedClaim } from "../../support/submitted-claim";

const statusOf = async (office: Office, { claimId }: SubmittedClaim) =>
  (await office.within((tx) => tx.claim.findFirstOrThrow({ where: { id: claimId } }))).status;

describe("refuses", () => {
  it("anybody without the permission, and TEN-5 another organization's file as if it never existed", async () => {
    const office = await openOffice();
    const ediFileId = await receive835(office, { claims: [paidInFull(await submittedClaim(office))] });
    await expect(
      runUseCase(receiveRemittance, office.runtime, office.actors.coder, { ediFileId }),
    ).rejects.toMatchObject({ code: "access/forbidden" });
    const other = await openOffice();
    await expect(
      runUseCase(receiveRemittance, other.runtime, system(other), { ediFileId }),
    ).rejects.toMatchObject({
      code: "record/not-found",
    });
  });

  it("EDI-1, MON-4 to post a remittance that is off by a cent: it waits whole and untouched for a person", async () => {
    const office = await openOffice();
    const claim = await submittedClaim(office);
    const before = await balances(office);
    const [received] = await receive(office, { claims: [paidInFull(claim)], off: 1n });
    expect(received?.outcome).toBe("quarantined");
    await postAll(office);
    expect(await balances(office)).toEqual(before);
    expect(await statusOf(office, claim)).toBe("accepted");
    const item = await office.within((tx) =>
      tx.workItem.findFirst({ where: { kind: "remittance-out-of-balance" } }),
    );
    expect(item?.reason).toContain("the parts make $190.00, the file states $190.01");
  });

  it("the same trace number with two amounts: the second goes to a person", async () => {
    const office = await openOffice();
    const [first, second] = [await submittedClaim(office), await submittedClaim(office)];
    await receive(office, { claims: [paidInFull(first)] });
    const [again] = await receive(office, { claims: [deniedLine(second)], interchange: 2 });
    expect(again?.outcome).toBe("quarantined");
  });
});

describe("does", () => {
  it("posts what was paid, agreed and left to the patient, and marks the claim paid", async () => {
    const office = await openOffice();
    const claim = await submittedClaim(office);
    await receive(office, { claims: [paidInFull(claim)] });
    await postAll(office);
    expect(await statusOf(office, claim)).toBe("paid");
    expect(await balances(office)).toMatchObject({
      cash: 19_000n,
      "unapplied-cash": 0n,
      "contractual-adjustment": 8_300n,
      "patient-receivable": 2_000n,
      "insurance-receivable": 0n,
      "patient-service-revenue": -29_300n,
    });
    const [remittance] = await office.within((tx) => tx.remittance.findMany());
    expect(remittance?.status).toBe("posted");
  });

  it("posts the denied line too: the amount stays owed, a denial opens with category and work item", async () => {
    const office = await openOffice();
    const claim = await submittedClaim(office);
    await receive(office, { claims: [deniedLine(claim)] });
    await postAll(office);
    expect(await statusOf(office, claim)).toBe("partly-denied");
    expect(await balances(office)).toMatchObject({ cash: 10_000n, "insurance-receivable": 14_500n });
    const [denial] = await office.within((tx) => tx.denial.findMany());
    expect(denial).toMatchObject({ category: "bundled", groupCode: "CO", reasonCode: "97", amount: 14_500n });
    const item = await office.within((tx) =>
      tx.workItem.findFirst({ where: { subjectId: denial?.id ?? "" } }),
    );
    expect(item).toMatchObject({ kind: "denial-new", amount: 14_500n });
  });

  it("MON-6 a reversal and its correction net exactly, and the denial ends", async () => {
    const office = await openOffice();
    const claim = await submittedClaim(office);
    await receive(office, { claims: [deniedLine(claim)] });
    await postAll(office);
    await receive(office, {
      trace: "T2",
      claims: [takenBack(deniedLine(claim)), { ...paidInFull(claim), icn: "ICN-2" }],
      interchange: 2,
    });
    await postAll(office);
    expect(await statusOf(office, claim)).toBe("paid");
    expect(await balances(office)).toMatchObject({
      cash: 19_000n,
      "insurance-receivable": 0n,
      "unapplied-cash": 0n,
    });
    const [denial] = await office.within((tx) => tx.denial.findMany());
    expect(denial).toMatchObject({ status: "resolved" });
  });

  it("sends a reversal without its original to a person", async () => {
    const office = await openOffice();
    const claim = await submittedClaim(office);
    await receive(office, { claims: [takenBack(paidInFull(claim))] });
    await postAll(office);
    const waiting = await runQuery(listPaymentExceptions, office.runtime, office.actors.biller, {});
    expect(waiting).toMatchObject([{ reason: "reversal-without-original" }]);
    expect(await statusOf(office, claim)).toBe("accepted");
  });

  it("goes on by itself with a reversal whose original was posted later, and the two net exactly", async () => {
    const office = await openOffice();
    const claim = await submittedClaim(office);
    await receive(office, { claims: [takenBack(paidInFull(claim))] });
    await postAll(office);
    await receive(office, { trace: "T2", claims: [deniedLine(claim)], interchange: 2 });
    await postAll(office);
    const waiting = () => runQuery(listPaymentExceptions, office.runtime, office.actors.biller, {});
    expect(await waiting(), "another amount than the one taken back").toHaveLength(1);
    await receive(office, { trace: "T3", claims: [paidInFull(claim)], interchange: 3 });
    await postAll(office);
    expect(await waiting()).toEqual([]);
    await postAll(office);
    const [reversal] = await office.within((tx) => tx.claimPayment.findMany({ where: { statusCode: "22" } }));
    expect(reversal).toMatchObject({ status: "posted", exception: null });
    // What stays is the decision in between; the payer carries forward what it took back.
    expect(await balances(office)).toMatchObject({
      cash: 29_000n,
      "provider-adjustment": -19_000n,
      "contractual-adjustment": 4_800n,
      "insurance-receivable": 14_500n,
      "patient-receivable": 0n,
      "unapplied-cash": 0n,
    });
    const items = await office.within((tx) =>
      tx.workItem.findMany({ where: { subjectId: reversal?.id ?? "" } }),
    );
    expect(items.map(({ closedAt }) => closedAt)).toEqual([expect.any(Date)]);
  });

  it("posts what one payer sent in the order it came", async () => {
    const office = await openOffice();
    for (const [at, trace] of ["T1", "T2"].entries())
      await receive(office, {
        trace,
        claims: [paidInFull(await submittedClaim(office))],
        interchange: at + 1,
      });
    const { payerId } = await office.within((tx) => tx.remittance.findFirstOrThrow());
    const queues = await office.within(
      (tx) => tx.$queryRaw<{ name: string; jobs: bigint }[]>`
        select queue_name as name, count(*) as jobs from graphile_worker.jobs
        where queue_name like ${`${office.organizationId}:post%`} group by 1`,
    );
    expect(queues).toEqual([{ name: `${office.organizationId}:post-remittances:${payerId}`, jobs: 2n }]);
  });

  it("lets a person match what no number matched; posting follows", async () => {
    const office = await openOffice();
    const claim = await submittedClaim(office);
    const lines = paidInFull(claim).lines.map(({ control: _control, ...line }) => line);
    await receive(office, { claims: [{ number: "X-UNKNOWN", lines }] });
    const [waiting] = await runQuery(listPaymentExceptions, office.runtime, office.actors.biller, {});
    if (!waiting) throw new Error("an exception waits");
    expect(waiting.reason).toBe("no-claim-found");
    const { claimPaymentId, version } = waiting;
    await runUseCase(matchByHand, office.runtime, office.actors.biller, {
      claimPaymentId,
      version,
      claimId: claim.claimId,
    });
    await postAll(office);
    expect(await statusOf(office, claim)).toBe("paid");
    const stale = { claimPaymentId, version };
    await expect(
      runUseCase(detachPayment, office.runtime, office.actors.biller, stale),
    ).rejects.toMatchObject({
      code: "record/changed-meanwhile",
    });
  });

  it("proposes first, of claims with one name and one charge, the one whose number was mistyped; a search before all", async () => {
    const office = await openOffice();
    const [first, meant, third] = [
      await submittedClaim(office),
      await submittedClaim(office),
      await submittedClaim(office),
    ];
    const numbers = new Map(
      (await office.within((tx) => tx.claim.findMany())).map((row) => [row.id, row.patientControlNumber]),
    );
    const lines = paidInFull(meant).lines.map(({ control: _control, ...line }) => line);
    await receive(office, { claims: [{ number: `O${numbers.get(meant.claimId)?.slice(1)}`, lines }] });
    const [waiting] = await runQuery(listPaymentExceptions, office.runtime, office.actors.biller, {});
    if (!waiting) throw new Error("an exception waits");
    const proposed = (search?: string) =>
      runQuery(listMatchCandidates, office.runtime, office.actors.biller, {
        claimPaymentId: waiting.claimPaymentId,
        ...(search === undefined ? {} : { search }),
      });
    const [best, ...others] = await proposed();
    expect(best).toMatchObject({ claimId: meant.claimId });
    expect(best?.reasons).toEqual(["number but for one sign", "charge", "procedures", "awaits payment"]);
    expect(others.map(({ claimId }) => claimId).sort()).toEqual([first.claimId, third.claimId].sort());
    const [searched] = await proposed(numbers.get(third.claimId));
    expect(searched?.claimId).toBe(third.claimId);
  });

  it("MON-5 keeps money nobody can place on unapplied cash, with the reason", async () => {
    const office = await openOffice();
    const lines = [{ code: "99213", charge: 5_000n, paid: 5_000n }];
    await receive(office, { claims: [{ number: "X-UNKNOWN", lines }] });
    const [waiting] = await runQuery(listPaymentExceptions, office.runtime, office.actors.biller, {});
    if (!waiting) throw new Error("an exception waits");
    await runUseCase(keepUnapplied, office.runtime, office.actors.biller, {
      claimPaymentId: waiting.claimPaymentId,
      version: waiting.version,
      reason: "belongs to the former owner of the practice",
    });
    expect(await balances(office)).toEqual({ cash: 5_000n, "unapplied-cash": -5_000n });
    const [remittance] = await office.within((tx) => tx.remittance.findMany());
    expect(remittance?.status).toBe("posted");
  });
});

describe("repeats safely", () => {
  it("IDEM-2 the same remittance again, in another envelope or order, leaves the same ledger", async () => {
    const office = await openOffice();
    const [one, two] = [await submittedClaim(office), await submittedClaim(office)];
    await receive(office, { claims: [paidInFull(one), deniedLine(two)] });
    await postAll(office);
    const before = await balances(office);
    const [again] = await receive(office, { claims: [deniedLine(two), paidInFull(one)], interchange: 9 });
    expect(again?.outcome).toBe("already-received");
    await postAll(office);
    expect(await balances(office)).toEqual(before);
    expect(await office.within((tx) => tx.denial.count())).toBe(1);
  });

  it("CONC-2 posts once when eight try at the same moment", async () => {
    const office = await openOffice();
    const claim = await submittedClaim(office);
    await receive(office, { claims: [paidInFull(claim)] });
    const [payment] = await office.within((tx) => tx.claimPayment.findMany());
    const claimPaymentId = payment?.id ?? "";
    const outcomes = await Promise.all(
      Array.from({ length: 8 }, () =>
        runUseCase(postClaimPayment, office.runtime, system(office), { claimPaymentId }),
      ),
    );
    expect(outcomes.filter((outcome) => outcome === "posted")).toHaveLength(1);
    expect(await balances(office)).toMatchObject({ cash: 19_000n, "insurance-receivable": 0n });
  });
});

it("AUD-1 names every posting in the trail", async () => {
  const office = await openOffice();
  await receive(office, { claims: [paidInFull(await submittedClaim(office))] });
  await postAll(office);
  const actions = (await office.within((tx) => tx.auditEvent.findMany())).map(({ action }) => action);
  expect(actions).toEqual(expect.arrayContaining(["remittance.receive", "claim-payment.posted"]));
});
