import { describe, expect, it } from "vitest";
import { runQuery } from "@/server/queries/read-model";
import { getRemittanceDecision } from "@/server/queries/remittances/get-remittance-decision";
import { listHeldRemittances } from "@/server/queries/remittances/list-held-remittances";
import { reconsiderRemittance } from "@/server/use-cases/remittances/reconsider-remittance";
import { releaseRemittance } from "@/server/use-cases/remittances/release-remittance";
import { setRemittanceAside } from "@/server/use-cases/remittances/set-remittance-aside";
import { runUseCase } from "@/server/use-cases/use-case";
import { type Office, openOffice } from "../../support/office";
import type { PaidClaim, RemittanceSpec } from "../../support/remittance-file";
import { balances, deniedLine, paidInFull, postAll, receive } from "../../support/remitted-claims";
import { type SubmittedClaim, submittedClaim } from "../../support/submitted-claim";

const REASON = "The payer sent it again on the phone’s word.";

async function held(office: Office, spec: RemittanceSpec) {
  const [received] = await receive(office, spec);
  expect(received?.outcome).toBe("quarantined");
  return stored(office, received?.remittanceId ?? "");
}
const stored = (office: Office, id: string) =>
  office.within((tx) => tx.remittance.findFirstOrThrow({ where: { id } }));
const idAnd = async (office: Office, id: string) => {
  const { version } = await stored(office, id);
  return { remittanceId: id, version };
};
const release = async (office: Office, id: string, equals?: "repeats" | "further") =>
  runUseCase(releaseRemittance, office.runtime, office.actors.biller, {
    ...(await idAnd(office, id)),
    reason: REASON,
    ...(equals ? { equals } : {}),
  });
const asideOf = async (office: Office, id: string) =>
  runUseCase(setRemittanceAside, office.runtime, office.actors.biller, {
    ...(await idAnd(office, id)),
    reason: REASON,
  });
const decisionOf = (office: Office, remittanceId: string) =>
  runQuery(getRemittanceDecision, office.runtime, office.actors.biller, { remittanceId });
const heldNow = (office: Office) => runQuery(listHeldRemittances, office.runtime, office.actors.biller, {});
const openItems = (office: Office) =>
  office.within((tx) => tx.workItem.findMany({ where: { subjectKind: "remittance", closedAt: null } }));
const cash = async (office: Office) => (await balances(office)).cash ?? 0n;

/** A check that is off by a cent, and the one in balance that the payer sent for it under the same number. */
async function wrongAndCorrected(office: Office, claim: SubmittedClaim) {
  const wrong = await held(office, { claims: [paidInFull(claim)], off: 1n });
  const corrected = await held(office, { claims: [paidInFull(claim)], interchange: 2 });
  return { wrong, corrected };
}

describe("refuses", () => {
  it("whoever may not post, another organization, a stale version and what is no longer open", async () => {
    const office = await openOffice();
    const { wrong, corrected } = await wrongAndCorrected(office, await submittedClaim(office));
    const input = { remittanceId: corrected.id, version: corrected.version, reason: REASON };
    for (const useCase of [releaseRemittance, setRemittanceAside]) {
      await expect(runUseCase(useCase, office.runtime, office.actors.auditor, input)).rejects.toMatchObject({
        code: "access/forbidden",
      });
      const other = await openOffice();
      await expect(runUseCase(useCase, other.runtime, other.actors.biller, input)).rejects.toMatchObject({
        code: "record/not-found",
      });
      await expect(
        runUseCase(useCase, office.runtime, office.actors.biller, { ...input, version: 99 }),
      ).rejects.toMatchObject({ code: "record/changed-meanwhile" });
      await expect(
        runUseCase(useCase, office.runtime, office.actors.biller, { ...input, reason: "  " }),
      ).rejects.toMatchObject({ code: "input/invalid" });
    }
    await asideOf(office, wrong.id);
    await expect(asideOf(office, wrong.id)).rejects.toMatchObject({ code: "lifecycle/refused" });
    await expect(release(office, wrong.id)).rejects.toMatchObject({ code: "lifecycle/refused" });
  });

  it("MON-4 to release what does not balance: no adjustment is ever invented", async () => {
    const office = await openOffice();
    const before = await balances(office);
    const { wrong } = await wrongAndCorrected(office, await submittedClaim(office));
    const afterClaims = await balances(office);
    await expect(release(office, wrong.id)).rejects.toMatchObject({ code: "remittance/out-of-balance" });
    expect(afterClaims.cash).toBe(before.cash);
    expect(await cash(office)).toBe(0n);
    const { actions, releases } = await decisionOf(office, wrong.id);
    expect(actions).toEqual(["release", "set-aside"]);
    expect(releases.blocked).toContain("does not balance");
  });

  it("IDEM-2 to pay a claim of one check twice with two amounts", async () => {
    const office = await openOffice();
    const claim = await submittedClaim(office);
    await receive(office, { claims: [paidInFull(claim)] });
    await postAll(office);
    const other = await held(office, { claims: [deniedLine(claim)], interchange: 2 });
    for (const equals of [undefined, "repeats", "further"] as const)
      await expect(release(office, other.id, equals)).rejects.toMatchObject({
        code: "remittance/paid-otherwise",
        details: { claims: [claim.number] },
      });
    expect(await cash(office)).toBe(19_000n);
    expect((await decisionOf(office, other.id)).releases.blocked).toContain("take that back");
  });
});

describe("does", () => {
  it("EDI-1, MON-4 posts the corrected one of two, and sets the wrong one aside with the reason", async () => {
    const office = await openOffice();
    const claim = await submittedClaim(office);
    const { wrong, corrected } = await wrongAndCorrected(office, claim);
    expect((await heldNow(office)).map(({ id, balances, others }) => [id, balances, others])).toEqual([
      [wrong.id, false, 1],
      [corrected.id, true, 1],
    ]);
    const shown = await decisionOf(office, corrected.id);
    expect(shown.others.map(({ id, amount }) => [id, shown.remittance.amount - amount])).toEqual([
      [wrong.id, -1n],
    ]);
    expect(shown).toMatchObject({
      claims: [],
      equalClaims: 1,
      releases: { blocked: undefined, equals: false },
    });

    await release(office, corrected.id);
    await asideOf(office, wrong.id);
    await postAll(office);
    expect(await balances(office)).toMatchObject({
      cash: 19_000n,
      "unapplied-cash": 0n,
      "insurance-receivable": 0n,
      "patient-receivable": 2_000n,
    });
    expect(await stored(office, corrected.id)).toMatchObject({ status: "posted", decisionReason: REASON });
    expect(await stored(office, wrong.id)).toMatchObject({ status: "set-aside", decisionReason: REASON });
    expect(await openItems(office)).toEqual([]);
    expect(await heldNow(office)).toEqual([]);
  });

  it("compares two remittances of a check claim by claim, in cents", async () => {
    const office = await openOffice();
    const [one, two] = [await submittedClaim(office), await submittedClaim(office)];
    const wrong = await held(office, { claims: [paidInFull(one), paidInFull(two)], off: 1n });
    const corrected = await held(office, { claims: [paidInFull(one), deniedLine(two)], interchange: 2 });
    const shown = await decisionOf(office, corrected.id);
    expect(shown).toMatchObject({ comparedWith: wrong.id, equalClaims: 1 });
    expect(shown.claims).toMatchObject([
      { patientControlNumber: two.number, here: 10_000n, there: 19_000n, kind: "differs" },
    ]);
    expect(shown.others[0]?.imbalances).toMatchObject([
      { level: "transaction", expected: 38_000n, stated: 38_001n },
    ]);
  });

  it("takes a remittance in balance by itself where it corrects one of the same amount", async () => {
    const office = await openOffice();
    const claim = await submittedClaim(office);
    const [visit, injection] = paidInFull(claim).lines;
    if (!visit || !injection) throw new Error("two lines");
    const offByACent: PaidClaim = {
      number: claim.number,
      lines: [{ ...visit, adjustments: [["CO", "45", 5_499n]] }, injection],
    };
    const wrong = await held(office, { claims: [offByACent] });
    const [corrected] = await receive(office, { claims: [paidInFull(claim)], interchange: 2 });
    expect(corrected?.outcome).toBe("received");
    await postAll(office);
    expect(await cash(office)).toBe(19_000n);
    expect(await stored(office, wrong.id)).toMatchObject({ status: "set-aside", decidedById: null });
    expect(await openItems(office)).toEqual([]);
  });

  it("takes up again what was set aside; then it can be released", async () => {
    const office = await openOffice();
    const { wrong, corrected } = await wrongAndCorrected(office, await submittedClaim(office));
    await asideOf(office, wrong.id);
    await asideOf(office, corrected.id);
    expect((await decisionOf(office, corrected.id)).actions).toEqual(["reconsider"]);
    await runUseCase(
      reconsiderRemittance,
      office.runtime,
      office.actors.biller,
      await idAnd(office, corrected.id),
    );
    expect(await openItems(office)).toMatchObject([{ subjectId: corrected.id }]);
    await release(office, corrected.id);
    await postAll(office);
    expect(await cash(office)).toBe(19_000n);
  });
});

describe("IDEM-2: a check in several files", () => {
  const loose = (amount: bigint): PaidClaim => ({
    number: `X-${amount}`,
    lines: [{ code: "99213", charge: amount, paid: amount }],
  });

  it("posts a payment twice where a person says that the second part holds a further one", async () => {
    const office = await openOffice();
    await receive(office, { claims: [loose(5_000n), loose(700n)] });
    const part = await held(office, { claims: [loose(5_000n), loose(40n)], interchange: 2 });
    expect((await decisionOf(office, part.id)).releases).toEqual({ blocked: undefined, equals: true });
    await expect(release(office, part.id)).rejects.toMatchObject({ code: "remittance/equals-undecided" });
    await release(office, part.id, "further");
    expect(await cash(office)).toBe(10_740n);
  });

  it("posts only what is new where the person says that the equal ones are told again", async () => {
    const office = await openOffice();
    await receive(office, { claims: [loose(5_000n)] });
    const whole = await held(office, { claims: [loose(5_000n), loose(40n)], interchange: 2 });
    await release(office, whole.id, "repeats");
    expect(await cash(office)).toBe(5_040n);
    const payments = await office.within((tx) =>
      tx.claimPayment.findMany({ where: { remittanceId: whole.id }, orderBy: { position: "asc" } }),
    );
    expect(payments.map(({ status }) => status)).toEqual(["repeat", "exception"]);
  });

  it("EDI-1 asks a person about the same remittance twice in one file; the file again asks nothing", async () => {
    const office = await openOffice();
    const twice = { claims: [loose(5_000n)], times: 2 };
    const outcomes = await receive(office, twice);
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(["received", "quarantined"]);
    const again = await receive(office, { ...twice, interchange: 2 });
    expect(again.map(({ outcome }) => outcome)).toEqual(["already-received", "already-received"]);
    const [, second] = outcomes;
    await release(office, second?.remittanceId ?? "", "further");
    expect(await cash(office)).toBe(10_000n);
  });

  it("posts once what comes in any envelope, also while it waits and after it was set aside", async () => {
    const office = await openOffice();
    const claim = await submittedClaim(office);
    const { wrong } = await wrongAndCorrected(office, claim);
    const repeats = async (interchange: number) => [
      ...(await receive(office, { claims: [paidInFull(claim)], off: 1n, interchange })),
      ...(await receive(office, { claims: [paidInFull(claim)], interchange: interchange + 1 })),
    ];
    const known = ["already-received", "already-received"];
    expect((await repeats(10)).map(({ outcome }) => outcome)).toEqual(known);
    await asideOf(office, wrong.id);
    expect((await repeats(20)).map(({ outcome }) => outcome)).toEqual(known);
    expect(await office.within((tx) => tx.remittance.count())).toBe(2);
    expect(await cash(office)).toBe(0n);
  });
});

it("AUD-1 audits each decision with its reason and never changes the file", async () => {
  const office = await openOffice();
  const { wrong, corrected } = await wrongAndCorrected(office, await submittedClaim(office));
  const files = () => office.within((tx) => tx.ediFile.findMany({ orderBy: { id: "asc" } }));
  const before = await files();
  await release(office, corrected.id);
  await asideOf(office, wrong.id);
  await runUseCase(reconsiderRemittance, office.runtime, office.actors.biller, await idAnd(office, wrong.id));
  const events = await office.within((tx) =>
    tx.auditEvent.findMany({
      where: { subjectKind: "remittance", action: { startsWith: "remittance." } },
      orderBy: { id: "asc" },
    }),
  );
  expect(events.map(({ action, subjectId, reason }) => [action, subjectId, reason])).toEqual([
    ["remittance.release", corrected.id, REASON],
    ["remittance.set-aside", wrong.id, REASON],
    ["remittance.reconsider", wrong.id, null],
  ]);
  expect(await files()).toEqual(before);
});
