import { z } from "zod";
import type { Cents } from "@/domain/shared/money";
import { fromDateColumn } from "@/server/db/calendar-date-column";
import { notFound } from "@/server/refusal";
import { EXCEPTION_REASONS } from "@/server/repositories/claim-payment-match";
import { type ClaimPaymentRow, claimPaymentsOf } from "@/server/repositories/remittance-repository";
import { defineQuery } from "../read-model";

interface ProofColumn {
  readonly claimsPaid: string;
  readonly providerAdjustments: string;
  readonly stated: string;
  readonly imbalances: readonly { level: string; at: string; expected: string; stated: string }[];
}

/** One remittance with its balance proof and every claim payment beside the claim it matched. */
export const getRemittance = defineQuery({
  name: "remittances.get",
  permission: "remittance:read",
  discloses: "patient",
  accessed: ({ remittanceId }) => ({ kind: "remittance", id: remittanceId }),
  input: z.strictObject({ remittanceId: z.uuid() }),

  async read({ tx }, { remittanceId }) {
    const row = await tx.remittance.findFirst({
      where: { id: remittanceId },
      include: { providerAdjustments: { orderBy: { position: "asc" } } },
    });
    if (!row) throw notFound("remittance");
    const payments = await claimPaymentsOf(tx, remittanceId);
    const claims = await tx.claim.findMany({
      where: { id: { in: payments.flatMap(({ claimId }) => claimId ?? []) } },
      select: { id: true, patientControlNumber: true, status: true, totalCharge: true },
    });
    const claimById = new Map(claims.map((claim) => [claim.id, claim]));
    return {
      id: row.id,
      number: row.number,
      version: row.version,
      ediFileId: row.ediFileId,
      payerName: row.payerName,
      traceNumber: row.traceNumber,
      paymentMethod: row.paymentMethod,
      paymentOn: fromDateColumn(row.paymentOn),
      amount: row.amount,
      status: row.status,
      problem: row.problem,
      receivedAt: row.receivedAt,
      postedAt: row.postedAt,
      proof: proofShown(row.balanceProof as unknown as ProofColumn),
      providerAdjustments: row.providerAdjustments.map(({ id, reasonCode, reference, amount, status }) => ({
        id,
        reasonCode,
        reference,
        amount,
        status,
      })),
      payments: payments.map((payment) => ({
        ...paymentShown(payment),
        claim: payment.claimId ? claimById.get(payment.claimId) : undefined,
      })),
    };
  },
});

const proofShown = (proof: ProofColumn) => ({
  claimsPaid: BigInt(proof.claimsPaid),
  providerAdjustments: BigInt(proof.providerAdjustments),
  stated: BigInt(proof.stated),
  imbalances: proof.imbalances.map((found) => ({
    ...found,
    expected: BigInt(found.expected),
    stated: BigInt(found.stated),
  })),
});

const paymentShown = (payment: ClaimPaymentRow) => ({
  id: payment.id,
  version: payment.version,
  position: payment.position,
  patientControlNumber: payment.patientControlNumber,
  payerControlNumber: payment.payerControlNumber,
  patientName: payment.patientName,
  statusCode: payment.statusCode,
  chargeAmount: payment.chargeAmount,
  paidAmount: payment.paidAmount,
  status: payment.status,
  exception: payment.exception && (EXCEPTION_REASONS as Record<string, string>)[payment.exception],
  exceptionDetail: payment.exceptionDetail,
  matchedBy: payment.matchedBy,
  adjustments: payment.adjustments.map(adjustmentShown),
  lines: payment.servicePayments.map((line) => ({
    id: line.id,
    procedureCode: line.procedureCode,
    modifiers: line.modifiers,
    units: line.units,
    chargeAmount: line.chargeAmount,
    paidAmount: line.paidAmount,
    remarkCodes: line.remarkCodes,
    adjustments: line.adjustments.map(adjustmentShown),
  })),
});

const adjustmentShown = (row: { groupCode: string; reasonCode: string; amount: Cents }) => ({
  group: row.groupCode,
  reasonCode: row.reasonCode,
  amount: row.amount,
});
