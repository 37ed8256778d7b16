import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { balanceOf } from "@/domain/ledger/balances";
import type { Account } from "@/domain/ledger/entry";
import { systemActor } from "@/server/access/actor";
import { runQuery } from "@/server/queries/read-model";
import { listPostablePayments } from "@/server/queries/remittances/list-postable-payments";
import { decideWriteOff } from "@/server/use-cases/denials/decide-write-off";
import { proposeWriteOff } from "@/server/use-cases/denials/propose-write-off";
import { postClaimPayment } from "@/server/use-cases/remittances/post-claim-payment";
import { receiveRemittance } from "@/server/use-cases/remittances/receive-remittance";
import { seedDeadlineRules } from "@/server/use-cases/settings/seed-deadline-rules";
import { runUseCase } from "@/server/use-cases/use-case";
import { NaiveAuditor } from "../../domain/ledger/naive-auditor";
import { claimInStatus } from "../../support/claim-in-status";
import { markSent } from "../../support/denied-claim";
import { runSeed, wantedRuns } from "../../support/long-run";
import { type Office, openOffice } from "../../support/office";
import { type PaidClaim, type PaidLine, receive835 } from "../../support/remittance-file";
import { takenBack } from "../../support/remitted-claims";

const SEQUENCES = wantedRuns("FIRSTPASS_SEQUENCES", 60);
const CHARGES = [14_500n, 14_800n] as const;

let office: Office;
const auditor = new NaiveAuditor();
let serial = 0;

beforeAll(async () => {
  office = await openOffice();
  await runUseCase(seedDeadlineRules, office.runtime, office.actors.administrator, {});
});

interface SentClaim {
  readonly id: string;
  readonly number: string;
  readonly lines: readonly { readonly id: string; readonly control: string; readonly code: string }[];
}

/** A claim of two lines that the payer has, with its charges in the ledger. */
async function sentClaim(): Promise<SentClaim> {
  const { claim, lineIds } = await claimInStatus(office, "accepted", {
    serviceOn: "2026-03-16",
    charges: [{ procedureCode: "99213" }, { procedureCode: "20610", chargeAmount: CHARGES[1] }],
  });
  await markSent(office, claim.id);
  const lines = claim.serviceLines.map((line) => ({
    id: lineIds.get(line.lineNumber) ?? "",
    control: line.lineControlNumber,
    code: line.procedureCode,
  }));
  for (const [at, { id }] of lines.entries()) auditor.charged(id, CHARGES[at] ?? 0n);
  return { id: claim.id, number: claim.patientControlNumber, lines };
}

/** Shares of a line's charge in percent; what is left over is refused. */
const shares = fc
  .tuple(fc.nat(100), fc.nat(100), fc.nat(100))
  .map(([paid, agreed, patient]) => ({ paid, agreed: Math.min(agreed, 100 - paid), patient }))
  .map(({ paid, agreed, patient }) => ({ paid, agreed, patient: Math.min(patient, 100 - paid - agreed) }));
type Shares = ReturnType<(typeof shares)["generate"]>["value"];

const partsOf = (charge: bigint, { paid, agreed, patient }: Shares) => {
  const part = (percent: number) => (charge * BigInt(percent)) / 100n;
  const denied = charge - part(paid) - part(agreed) - part(patient);
  return { charge, paid: part(paid), agreed: part(agreed), patient: part(patient), denied };
};

const answered = (claim: SentClaim, answers: readonly Shares[]): PaidClaim => {
  const lines = claim.lines.map(({ control, code }, at): PaidLine => {
    const parts = partsOf(CHARGES[at] ?? 0n, answers[at] ?? { paid: 100, agreed: 0, patient: 0 });
    const adjustments = [
      ["CO", "45", parts.agreed] as const,
      ["PR", "1", parts.patient] as const,
      ["CO", "50", parts.denied] as const,
    ].filter(([, , amount]) => amount > 0n);
    return { control, code, charge: parts.charge, paid: parts.paid, adjustments };
  });
  const status = lines.every(({ paid }) => paid === 0n) ? "4" : "1";
  return { number: claim.number, icn: "PCN123", status, lines };
};

function tellAuditor(claim: SentClaim, answers: readonly Shares[], sign: 1n | -1n): void {
  for (const [at, { id }] of claim.lines.entries()) {
    const parts = partsOf(CHARGES[at] ?? 0n, answers[at] ?? { paid: 100, agreed: 0, patient: 0 });
    auditor.received(sign * parts.paid);
    auditor.paid(id, sign * parts.paid);
    auditor.adjusted(id, sign * parts.agreed);
    auditor.movedToPatient(id, sign * parts.patient);
  }
}

/** Received and posted as the jobs do it. */
async function remit(trace: string, claims: readonly PaidClaim[], off = 0n): Promise<string[]> {
  serial += 1;
  const system = systemActor(office.organizationId);
  const ediFileId = await receive835(office, { trace, interchange: serial, claims, off });
  const received = await runUseCase(receiveRemittance, office.runtime, system, { ediFileId });
  for (const { remittanceId } of received)
    if (remittanceId)
      for (const claimPaymentId of await runQuery(listPostablePayments, office.runtime, system, {
        remittanceId,
      }))
        await runUseCase(postClaimPayment, office.runtime, system, { claimPaymentId });
  return received.map(({ outcome }) => outcome);
}

/** Two people give up what is refused of the first open denial of a claim, if there is one. */
async function giveUp(claim: SentClaim): Promise<void> {
  const denial = await office.within((tx) =>
    tx.denial.findFirst({ where: { claimId: claim.id, status: "new" }, orderBy: { number: "asc" } }),
  );
  if (!denial?.serviceLineId) return;
  const { runtime, actors } = office;
  const { writeOffId } = await runUseCase(proposeWriteOff, runtime, actors["denial-specialist"], {
    denialId: denial.id,
    version: denial.version,
    reason: "necessity-not-shown",
    rootCause: "documentation-insufficient",
    note: "",
  });
  const { version } = await office.within((tx) =>
    tx.writeOff.findFirstOrThrow({ where: { id: writeOffId } }),
  );
  await runUseCase(decideWriteOff, runtime, actors.administrator, {
    writeOffId,
    version,
    decision: "approve",
    acknowledged: ["appeal-open", "limit-not-passed"],
  });
  auditor.adjusted(denial.serviceLineId, denial.amount);
}

/** The books against the auditor: each line, each posting, the bank and the money that waits. */
async function prove(claims: readonly SentClaim[]): Promise<void> {
  const entries = await office.within((tx) => tx.ledgerEntry.findMany());
  for (const [, posting] of Map.groupBy(entries, ({ postingId }) => postingId)) expect(sum(posting)).toBe(0n);
  for (const { id } of claims.flatMap(({ lines }) => lines)) {
    const own = entries
      .filter(({ serviceLineId }) => serviceLineId === id)
      .map(({ account, amount }) => ({ account: account as Account, amount }));
    expect(balanceOf(own)).toEqual(auditor.lines.get(id)?.shown());
  }
  const on = (account: string) => sum(entries.filter((entry) => entry.account === account));
  expect(on("cash")).toBe(auditor.cash);
  expect(-on("unapplied-cash")).toBe(auditor.unapplied());
}
const sum = (entries: readonly { readonly amount: bigint }[]): bigint =>
  entries.reduce((all, { amount }) => all + amount, 0n);

type Step =
  | { readonly kind: "remit"; readonly answers: readonly Shares[] }
  | { readonly kind: "take-back" | "repeat" | "give-up" };
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant("remit" as const), answers: fc.tuple(shares, shares) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constantFrom("take-back" as const, "repeat" as const, "give-up" as const),
    }),
  },
);

/** What the payer said last of the claim and did not take back. */
interface Standing {
  readonly trace: string;
  readonly answers: readonly Shares[];
}

async function take(
  claim: SentClaim,
  each: Step,
  standing: Standing | undefined,
): Promise<Standing | undefined> {
  serial += 1;
  if (each.kind === "give-up") {
    await giveUp(claim);
    return standing;
  }
  if (each.kind === "remit") {
    // A payer decides anew only after it took back what it had said.
    if (standing) return standing;
    const trace = `T${serial}`;
    await remit(trace, [answered(claim, each.answers)]);
    tellAuditor(claim, each.answers, 1n);
    return { trace, answers: each.answers };
  }
  if (!standing) return undefined;
  if (each.kind === "repeat") {
    expect(await remit(standing.trace, [answered(claim, standing.answers)])).toEqual(["already-received"]);
    return standing;
  }
  await remit(`B${serial}`, [takenBack(answered(claim, standing.answers))]);
  tellAuditor(claim, standing.answers, -1n);
  const paid = standing.answers.map((shared, at) => partsOf(CHARGES[at] ?? 0n, shared).paid);
  auditor.carriedForward(paid.reduce((all, each) => all + each, 0n));
  return undefined;
}

describe("MON-2, MON-3, MON-5, MON-6: command sequences through the use-cases, on Postgres", () => {
  it(`agree with an auditor who only adds and subtracts, after each of ${SEQUENCES} sequences`, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 6 }), async (steps) => {
        const claim = await sentClaim();
        let standing: Standing | undefined;
        for (const each of steps) standing = await take(claim, each, standing);
        await prove([claim]);
      }),
      { numRuns: SEQUENCES, seed: runSeed, endOnFailure: true },
    );
  }, 300_000);
});

const VARIANTS = ["same", "claims-turned", "lines-turned", "adjustments-turned", "split"] as const;

const turned = (claims: readonly PaidClaim[], variant: (typeof VARIANTS)[number]): PaidClaim[][] => {
  if (variant === "split") return claims.map((claim) => [claim]);
  if (variant === "claims-turned") return [claims.toReversed()];
  const lines = (claim: PaidClaim) =>
    variant === "lines-turned"
      ? claim.lines.toReversed()
      : claim.lines.map((line) => ({ ...line, adjustments: (line.adjustments ?? []).toReversed() }));
  return [variant === "same" ? [...claims] : claims.map((claim) => ({ ...claim, lines: lines(claim) }))];
};

/** The same two claim payments in every variant, one after another; then the books against an auditor told once. */
async function receiveInVariants(
  variants: readonly (typeof VARIANTS)[number][],
  answers: readonly (readonly Shares[])[],
): Promise<void> {
  const claims = [await sentClaim(), await sentClaim()];
  const paid = claims.map((claim, at) => answered(claim, answers[at] ?? []));
  serial += 1;
  const trace = `M${serial}`;
  for (const part of variants.flatMap((variant) => turned(paid, variant))) await remit(trace, part);
  const posted = await numbersOf(trace, ["posted", "matched", "received"]);
  for (const [at, claim] of claims.entries())
    if (posted.has(claim.number)) tellAuditor(claim, answers[at] ?? [], 1n);
  await prove(claims);
  if (variants[0] !== "split") expect(posted.size).toBe(2);
  // What is not posted is not lost: it stands in a remittance that a person looks at.
  const waiting = await numbersOf(trace, ["quarantined"]);
  for (const { number } of claims) expect(posted.has(number) || waiting.has(number)).toBe(true);
}

describe("IDEM-2: one remittance, many times, in other envelopes, orders and parts", () => {
  it("leaves the ledger that it leaves once; parts under one trace number wait for a person", async () => {
    const order = fc.shuffledSubarray([...VARIANTS, ...VARIANTS], { minLength: 2 });
    const answers = fc.array(fc.tuple(shares, shares), { minLength: 2, maxLength: 2 });
    await fc.assert(fc.asyncProperty(order, answers, receiveInVariants), {
      numRuns: Math.ceil(SEQUENCES / 8),
      seed: runSeed,
      endOnFailure: true,
    });
  }, 300_000);
});

describe("MON-4: the same trace number with another amount", () => {
  it("goes to a person even where every claim in it is known, and never passes for a repeat", async () => {
    const claim = await sentClaim();
    const paid = answered(claim, ALL_PAID);
    serial += 1;
    const trace = `A${serial}`;
    expect(await remit(trace, [paid])).toEqual(["received"]);
    tellAuditor(claim, ALL_PAID, 1n);
    expect(await remit(trace, [paid])).toEqual(["already-received"]);
    expect(await remit(trace, [paid], 1n)).toEqual(["quarantined"]);
    await prove([claim]);
  });
});
const ALL_PAID: readonly Shares[] = [
  { paid: 100, agreed: 0, patient: 0 },
  { paid: 100, agreed: 0, patient: 0 },
];

const numbersOf = async (trace: string, status: string[]): Promise<Set<string>> => {
  const rows = await office.within((tx) =>
    tx.claimPayment.findMany({
      where: { remittance: { traceNumber: trace, status: { in: status } } },
      select: { patientControlNumber: true, status: true },
    }),
  );
  return new Set(rows.map(({ patientControlNumber }) => patientControlNumber));
};
