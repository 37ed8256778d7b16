import { calendarDate } from "@/domain/shared/calendar-date";
import { newId } from "@/server/db/new-id";
import type { Transaction } from "@/server/db/scoped-transaction";
import { postEntries } from "@/server/repositories/ledger-repository";
import { billableEncounter } from "./billable-encounter";
import type { Office } from "./office";

interface RefusedLine {
  readonly category: string;
  readonly amount: bigint;
  readonly resolution?: string;
  readonly resolvedAt?: string;
  readonly recovered?: bigint;
}
interface Remitted {
  readonly at: string;
  readonly refused?: readonly RefusedLine[];
}
export interface MeasuredClaim {
  readonly payer?: keyof Office["payerIds"];
  readonly charge: bigint;
  readonly serviceOn?: string;
  readonly createdAt: string;
  readonly submittedAt?: string;
  readonly status?: string;
  readonly touched?: boolean;
  readonly withoutProvider?: boolean;
  readonly overridden?: boolean;
  readonly said?: readonly string[];
  readonly remitted?: readonly Remitted[];
  /** Movements of the receivable, with the instant of posting; charges move revenue. */
  readonly ledger?: readonly { readonly at: string; readonly amount: bigint; readonly charge?: boolean }[];
}

/** A claim as its history left it, written as rows: measures are tested on what stands in the tables. */
export async function measuredClaim(office: Office, wanted: MeasuredClaim): Promise<string> {
  const { encounterId, patientId } = await billableEncounter(office, {
    status: "billed",
    payer: wanted.payer ?? "commercial",
  });
  return office.within(async (tx) => {
    const id = await insertClaim(tx, office, { ...wanted, encounterId, patientId });
    for (const [position, remitted] of (wanted.remitted ?? []).entries())
      await insertPayment(tx, office, { claimId: id, remitted, position });
    for (const outcome of wanted.said ?? []) await insertAnswer(tx, office, id, outcome);
    for (const [index, movement] of (wanted.ledger ?? []).entries())
      await postMovement(tx, id, { ...movement, key: `${id}:${index}` });
    return id;
  });
}

function postMovement(
  tx: Transaction,
  claimId: string,
  moved: { readonly key: string; readonly at: string; readonly amount: bigint; readonly charge?: boolean },
) {
  const { key, at, amount, charge } = moved;
  return postEntries(
    tx,
    {
      postingKey: key,
      kind: charge ? "charge" : "claim-payment",
      effectiveOn: calendarDate(at.slice(0, 10)),
      claimId,
      entries: [
        { account: "insurance-receivable", amount },
        { account: charge ? "patient-service-revenue" : "cash", amount: -amount },
      ],
    },
    { userId: null, now: new Date(at) },
  );
}

/** A later version of a claim's chain; the original stays what is counted. */
export const replaceIt = (office: Office, originalId: string, submittedAt: string): Promise<string> =>
  office.within(async (tx) => {
    const original = await tx.claim.findFirstOrThrow({ where: { id: originalId } });
    await tx.claim.updateMany({ where: { id: originalId }, data: { active: false, status: "replaced" } });
    const id = newId();
    const { organizationId: _scope, parties, ...kept } = original;
    await tx.claim.create({
      data: {
        ...kept,
        parties: parties as object,
        id,
        predecessorId: originalId,
        active: true,
        frequencyCode: "7",
        patientControlNumber: id.slice(-12),
        status: "accepted",
        firstSubmittedAt: new Date(submittedAt),
      },
    });
    return id;
  });

async function insertClaim(
  tx: Transaction,
  office: Office,
  wanted: MeasuredClaim & { readonly encounterId: string; readonly patientId: string },
): Promise<string> {
  const id = newId();
  const coverage = await tx.coverage.findFirstOrThrow({ where: { patientId: wanted.patientId } });
  const serviceOn = new Date(wanted.serviceOn ?? "2026-01-10");
  await tx.claim.create({
    data: {
      id,
      chainId: id,
      encounterId: wanted.encounterId,
      patientId: wanted.patientId,
      coverageId: coverage.id,
      payerId: office.payerIds[wanted.payer ?? "commercial"],
      practiceId: office.practiceId,
      renderingProviderId: wanted.withoutProvider ? null : office.providerId,
      frequencyCode: "1",
      patientControlNumber: id.slice(-12),
      type: "professional",
      status: wanted.status ?? "accepted",
      statusSince: new Date(wanted.createdAt),
      owner: "payer",
      serviceFrom: serviceOn,
      serviceTo: serviceOn,
      placeOfService: "11",
      parties: {},
      totalCharge: wanted.charge,
      firstSubmittedAt: wanted.submittedAt ? new Date(wanted.submittedAt) : null,
      touched: wanted.touched ?? false,
      createdAt: new Date(wanted.createdAt),
    },
  });
  if (wanted.overridden)
    await tx.claimFinding.create({
      data: {
        claimId: id,
        scrubNumber: 1,
        editId: "units-unusual",
        severity: "warn",
        at: "claim",
        message: "Unusual",
        remedy: "Look",
        authority: "Test",
        status: "overridden",
        overriddenById: office.actors.biller.userId,
        overrideReason: "Seen",
        foundAt: new Date(wanted.createdAt),
      },
    });
  return id;
}

async function insertPayment(
  tx: Transaction,
  office: Office,
  paid: { readonly claimId: string; readonly remitted: Remitted; readonly position: number },
): Promise<void> {
  const at = new Date(paid.remitted.at);
  const file = await fileOf(tx, office, "835", at);
  const remittance = await tx.remittance.create({
    data: {
      number: newId().slice(-10),
      ediFileId: file,
      payerName: "Payer",
      payerIdentifier: "P",
      traceNumber: newId(),
      paymentMethod: "ACH",
      paymentOn: at,
      amount: 0n,
      status: "posted",
      balanceProof: {},
      receivedAt: at,
    },
  });
  const payment = await tx.claimPayment.create({
    data: {
      remittanceId: remittance.id,
      position: paid.position,
      patientControlNumber: "X",
      statusCode: "1",
      chargeAmount: 0n,
      paidAmount: 0n,
      patientResponsibility: 0n,
      claimId: paid.claimId,
      postingKey: newId(),
      status: "posted",
      postedAt: at,
    },
  });
  for (const line of paid.remitted.refused ?? [])
    await tx.denial.create({
      data: {
        number: newId().slice(-10),
        claimId: paid.claimId,
        claimPaymentId: payment.id,
        groupCode: "CO",
        reasonCode: line.category.slice(0, 8),
        amount: line.amount,
        category: line.category,
        status: line.resolution ? "resolved" : "new",
        statusSince: at,
        resolution: line.resolution ?? null,
        openedAt: at,
        resolvedAt: line.resolvedAt ? new Date(line.resolvedAt) : null,
        recoveredAmount: line.recovered ?? 0n,
      },
    });
}

async function insertAnswer(
  tx: Transaction,
  office: Office,
  claimId: string,
  outcome: string,
): Promise<void> {
  const at = new Date("2026-02-12T15:00:00Z");
  const acknowledgment = await tx.acknowledgment.create({
    data: { ediFileId: await fileOf(tx, office, "277CA", at), kind: "277CA", outcome, summary: outcome, at },
  });
  await tx.claimAcknowledgment.create({
    data: { acknowledgmentId: acknowledgment.id, claimId, outcome, message: outcome, applied: true, at },
  });
}

async function fileOf(tx: Transaction, office: Office, kind: string, at: Date): Promise<string> {
  const id = newId();
  await tx.ediFile.create({
    data: {
      id,
      direction: "in",
      kind,
      tradingPartnerId: office.tradingPartnerId,
      name: id,
      contentHash: id,
      bytes: Buffer.from(""),
      status: "processed",
      at,
    },
  });
  return id;
}
