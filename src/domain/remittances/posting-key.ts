import type { Adjustment, ClaimPayment, RemittanceAdvice, ServicePayment } from "./remittance-advice";

/**
 * The natural key of every claim payment of a remittance (IDEM-2): payer, trace number, claim numbers, content, and the
 * occurrence among equals. No file position is in it, so a remittance that is imported twice, split, re-enveloped or
 * re-ordered has the same keys. Lines and adjustments are sorted, because their order means nothing.
 */
export function postingKeys(
  advice: Pick<RemittanceAdvice, "payerIdentifier" | "traceNumber" | "claimPayments">,
): string[] {
  const seen = new Map<string, number>();
  return advice.claimPayments.map((payment) => {
    const key = [advice.payerIdentifier, advice.traceNumber, ...claimParts(payment)].join("|");
    const occurrence = (seen.get(key) ?? 0) + 1;
    seen.set(key, occurrence);
    return `${key}|${occurrence}`;
  });
}

const claimParts = (payment: ClaimPayment): string[] => [
  payment.patientControlNumber,
  payment.payerControlNumber ?? "",
  payment.statusCode,
  String(payment.chargeAmount),
  String(payment.paidAmount),
  adjustmentParts(payment.adjustments),
  payment.lines.map(lineParts).sort().join(";"),
];

const lineParts = (line: ServicePayment): string =>
  [
    line.lineControlNumber ?? "",
    line.procedureCode,
    line.modifiers.join("."),
    String(line.chargeAmount),
    String(line.paidAmount),
    adjustmentParts(line.adjustments),
  ].join("/");

const adjustmentParts = (adjustments: readonly Adjustment[]): string =>
  adjustments
    .map(({ group, reasonCode, amount }) => `${group}${reasonCode}=${amount}`)
    .sort()
    .join(",");
