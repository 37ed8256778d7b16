import type { BalanceProof } from "@/domain/remittances/balance-remittance";
import type {
  Adjustment,
  AdjustmentGroup,
  ClaimPayment,
  RemittanceAdvice,
  ServicePayment,
} from "@/domain/remittances/remittance-advice";
import { type RemittanceStatus, remittanceLifecycle } from "@/domain/remittances/remittance-lifecycle";
import { assert } from "@/domain/shared/assert";
import type { Prisma } from "@/generated/prisma/client";
import { toDateColumn } from "@/server/db/calendar-date-column";
import { newId } from "@/server/db/new-id";
import type { Transaction } from "@/server/db/scoped-transaction";
import { changedMeanwhile } from "@/server/refusal";

export interface ReceivedRemittance {
  readonly number: string;
  readonly ediFileId: string;
  readonly payerId: string | null;
  readonly advice: RemittanceAdvice;
  readonly proof: BalanceProof;
  readonly problem: string | undefined;
  readonly status: RemittanceStatus;
  /** Hashed natural keys in the order of the claim payments; none while it waits for a person. */
  readonly postingKeys: readonly string[];
  readonly now: Date;
}

/** Keeps one 835 transaction as received: claim payments, lines, adjustments and provider adjustments. */
export async function insertRemittance(tx: Transaction, received: ReceivedRemittance): Promise<string> {
  const { advice, proof } = received;
  const remittanceId = newId();
  await tx.remittance.create({
    data: {
      id: remittanceId,
      number: received.number,
      ediFileId: received.ediFileId,
      payerId: received.payerId,
      payerName: advice.payerName,
      payerIdentifier: advice.payerIdentifier,
      traceNumber: advice.traceNumber,
      paymentMethod: advice.paymentMethod,
      paymentOn: toDateColumn(advice.paymentDate),
      amount: advice.amount,
      status: received.status,
      balanceProof: proofColumn(proof),
      problem: received.problem ?? null,
      receivedAt: received.now,
    },
  });
  await insertClaimPayments(tx, remittanceId, received);
  await tx.providerAdjustment.createMany({
    data: advice.providerAdjustments.map((adjustment, index) => ({
      id: newId(),
      remittanceId,
      position: index + 1,
      reasonCode: adjustment.reasonCode,
      reference: adjustment.reference ?? null,
      amount: adjustment.amount,
      status: "open",
    })),
  });
  return remittanceId;
}

async function insertClaimPayments(
  tx: Transaction,
  remittanceId: string,
  { advice, postingKeys }: Pick<ReceivedRemittance, "advice" | "postingKeys">,
): Promise<void> {
  const claimPayments: Prisma.ClaimPaymentCreateManyInput[] = [];
  const servicePayments: Prisma.ServicePaymentCreateManyInput[] = [];
  const adjustments: Prisma.AdjustmentCreateManyInput[] = [];
  for (const [index, payment] of advice.claimPayments.entries()) {
    const claimPaymentId = newId();
    const postingKey = postingKeys[index] ?? null;
    const at = { remittanceId, id: claimPaymentId, position: index + 1, postingKey };
    claimPayments.push(claimPaymentRow(at, payment));
    let position = 0;
    const keep = (rows: readonly Adjustment[], servicePaymentId: string | null) => {
      for (const row of rows) {
        position += 1;
        adjustments.push(adjustmentRow(row, { claimPaymentId, servicePaymentId, position }));
      }
    };
    keep(payment.adjustments, null);
    for (const [lineIndex, line] of payment.lines.entries()) {
      const servicePaymentId = newId();
      servicePayments.push(servicePaymentRow(claimPaymentId, servicePaymentId, lineIndex + 1, line));
      keep(line.adjustments, servicePaymentId);
    }
  }
  await tx.claimPayment.createMany({ data: claimPayments });
  await tx.servicePayment.createMany({ data: servicePayments });
  await tx.adjustment.createMany({ data: adjustments });
}

const claimPaymentRow = (
  at: {
    readonly remittanceId: string;
    readonly id: string;
    readonly position: number;
    readonly postingKey: string | null;
  },
  payment: ClaimPayment,
): Prisma.ClaimPaymentCreateManyInput => ({
  ...at,
  patientControlNumber: payment.patientControlNumber,
  payerControlNumber: payment.payerControlNumber ?? null,
  statusCode: payment.statusCode,
  chargeAmount: payment.chargeAmount,
  paidAmount: payment.paidAmount,
  patientResponsibility: payment.patientResponsibility,
  patientName: payment.patientName ?? null,
  remarkCodes: [...payment.remarkCodes],
  status: "received",
});

const servicePaymentRow = (
  claimPaymentId: string,
  id: string,
  position: number,
  line: ServicePayment,
): Prisma.ServicePaymentCreateManyInput => ({
  id,
  claimPaymentId,
  position,
  lineControlNumber: line.lineControlNumber ?? null,
  procedureCode: line.procedureCode,
  modifiers: [...line.modifiers],
  units: line.units,
  chargeAmount: line.chargeAmount,
  paidAmount: line.paidAmount,
  allowedAmount: line.allowedAmount ?? null,
  remarkCodes: [...line.remarkCodes],
});

const adjustmentRow = (
  adjustment: Adjustment,
  at: {
    readonly claimPaymentId: string;
    readonly servicePaymentId: string | null;
    readonly position: number;
  },
): Prisma.AdjustmentCreateManyInput => ({
  id: newId(),
  ...at,
  groupCode: adjustment.group,
  reasonCode: adjustment.reasonCode,
  amount: adjustment.amount,
  quantity: adjustment.quantity ?? null,
});

const proofColumn = (proof: BalanceProof): Prisma.InputJsonValue => ({
  claimsPaid: proof.claimsPaid.toString(),
  providerAdjustments: proof.providerAdjustments.toString(),
  stated: proof.stated.toString(),
  imbalances: proof.imbalances.map((imbalance) => ({
    ...imbalance,
    expected: imbalance.expected.toString(),
    stated: imbalance.stated.toString(),
  })),
});

const WITH_CONTENT = {
  servicePayments: {
    orderBy: { position: "asc" },
    include: { adjustments: { orderBy: { position: "asc" } } },
  },
  adjustments: { where: { servicePaymentId: null }, orderBy: { position: "asc" } },
} as const satisfies Prisma.ClaimPaymentInclude;
export type ClaimPaymentRow = Prisma.ClaimPaymentGetPayload<{ include: typeof WITH_CONTENT }>;

export const findClaimPayment = (tx: Transaction, id: string): Promise<ClaimPaymentRow | null> =>
  tx.claimPayment.findFirst({ where: { id }, include: WITH_CONTENT });

export const claimPaymentsWhere = (
  tx: Transaction,
  where: Prisma.ClaimPaymentWhereInput,
): Promise<ClaimPaymentRow[]> =>
  tx.claimPayment.findMany({
    where,
    include: WITH_CONTENT,
    orderBy: [{ remittanceId: "asc" }, { position: "asc" }],
  });

export const claimPaymentsOf = (tx: Transaction, remittanceId: string): Promise<ClaimPaymentRow[]> =>
  claimPaymentsWhere(tx, { remittanceId });

/** A stored claim payment in the words of posting. */
export function claimPaymentOf(row: ClaimPaymentRow): ClaimPayment {
  return {
    patientControlNumber: row.patientControlNumber,
    statusCode: row.statusCode,
    ...(row.payerControlNumber === null ? {} : { payerControlNumber: row.payerControlNumber }),
    ...(row.patientName === null ? {} : { patientName: row.patientName }),
    chargeAmount: row.chargeAmount,
    paidAmount: row.paidAmount,
    patientResponsibility: row.patientResponsibility,
    adjustments: row.adjustments.map(adjustmentOf),
    remarkCodes: row.remarkCodes,
    lines: row.servicePayments.map((line) => ({
      ...(line.lineControlNumber === null ? {} : { lineControlNumber: line.lineControlNumber }),
      procedureCode: line.procedureCode,
      modifiers: line.modifiers,
      units: line.units,
      chargeAmount: line.chargeAmount,
      paidAmount: line.paidAmount,
      adjustments: line.adjustments.map(adjustmentOf),
      remarkCodes: line.remarkCodes,
    })),
  };
}

const adjustmentOf = (row: { groupCode: string; reasonCode: string; amount: bigint }): Adjustment => ({
  group: row.groupCode as AdjustmentGroup,
  reasonCode: row.reasonCode,
  amount: row.amount,
});

/** Moves a remittance along its lifecycle; the stored step is asserted to be an edge of the table. */
export async function moveRemittance(
  tx: Transaction,
  remittance: { readonly id: string; readonly status: string; readonly version: number },
  event: keyof typeof remittanceLifecycle.transitions,
  changes: Prisma.RemittanceUpdateManyMutationInput = {},
): Promise<RemittanceStatus> {
  const from = remittance.status as RemittanceStatus;
  const status = remittanceLifecycle.next(from, event);
  assert(remittanceLifecycle.isEdge(from, status), `remittance ${from} to ${status} is no edge`);
  const { count } = await tx.remittance.updateMany({
    where: { id: remittance.id, version: remittance.version },
    data: { ...changes, status, version: { increment: 1 } },
  });
  if (count === 0) throw changedMeanwhile("remittance");
  return status;
}

/** A remittance is posted once no claim payment of it waits for the machine or for a person. */
export async function settleRemittance(tx: Transaction, remittanceId: string, now: Date): Promise<void> {
  const waiting = await tx.claimPayment.count({
    where: { remittanceId, status: { in: ["received", "matched", "exception"] } },
  });
  const remittance = await tx.remittance.findFirstOrThrow({ where: { id: remittanceId } });
  if (waiting === 0 && remittance.status === "matching")
    await moveRemittance(tx, remittance, "post", { postedAt: now });
}
