import type { Transaction } from "@/server/db/scoped-transaction";
import type { ExtractLine } from "@/server/documents/appeal-packet";
import type { DenialRow } from "./denial-row";
import { findClaimPayment } from "./remittance-repository";

/** The claim's part of the remittance that refused it, line by line. */
export async function remittanceExtract(tx: Transaction, denial: DenialRow): Promise<ExtractLine[]> {
  const payment = await findClaimPayment(tx, denial.claimPaymentId);
  if (!payment) return [];
  const adjustments = (rows: readonly { groupCode: string; reasonCode: string; amount: bigint }[]) =>
    rows.map(({ groupCode, reasonCode, amount }) => ({ group: groupCode, reasonCode, amount }));
  const lines = payment.servicePayments.map((line) => ({
    service: [line.procedureCode, ...line.modifiers].join(" "),
    charge: line.chargeAmount,
    paid: line.paidAmount,
    adjustments: adjustments(line.adjustments),
    remarkCodes: line.remarkCodes,
    refused: denial.serviceLineId === null || line.serviceLineId === denial.serviceLineId,
  }));
  if (payment.adjustments.length === 0 && payment.remarkCodes.length === 0) return lines;
  return [
    ...lines,
    {
      service: "Whole claim",
      charge: payment.chargeAmount,
      paid: payment.paidAmount,
      adjustments: adjustments(payment.adjustments),
      remarkCodes: payment.remarkCodes,
      refused: denial.serviceLineId === null,
    },
  ];
}
