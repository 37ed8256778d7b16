import type { Adjustment, ClaimPayment, ProviderAdjustment, ServicePayment } from "./remittance-advice";

/** One check or EFT of one payer: what a trace number names, in however many files it comes. */
export interface Check {
  readonly payerIdentifier: string;
  readonly traceNumber: string;
}

/**
 * What a claim payment of a check says: payer, trace number, claim numbers and content. No file position is in it, and
 * lines and adjustments are sorted, because their order means nothing.
 */
export const paymentContent = ({ payerIdentifier, traceNumber }: Check, payment: ClaimPayment): string =>
  [payerIdentifier, traceNumber, ...claimParts(payment)].join("|");

export const providerAdjustmentContent = (
  { payerIdentifier, traceNumber }: Check,
  { reasonCode, reference = "", amount }: ProviderAdjustment,
): string => [payerIdentifier, traceNumber, reasonCode, reference, String(amount)].join("|");

/** How often each content stands in a list. */
export function countEquals(contents: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const content of contents) counts.set(content, (counts.get(content) ?? 0) + 1);
  return counts;
}

/**
 * The natural key of every payment (IDEM-2): its content and the occurrence among equals, so that a remittance that is
 * imported twice, split, re-enveloped or re-ordered has the same keys. Counting goes on after what came before.
 */
export function occurrenceKeys(
  contents: readonly string[],
  before: ReadonlyMap<string, number> = new Map(),
): string[] {
  const seen = new Map(before);
  return contents.map((content) => {
    const occurrence = (seen.get(content) ?? 0) + 1;
    seen.set(content, occurrence);
    return `${content}|${occurrence}`;
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
