import type { CalendarDate } from "../shared/calendar-date";
import type { Cents } from "../shared/money";

/** CO contractual, PR patient responsibility, OA other, PI payer initiated; CR marks corrections and is no outcome. */
export type AdjustmentGroup = "CO" | "PR" | "OA" | "PI" | "CR";

export interface Adjustment {
  readonly group: AdjustmentGroup;
  /** CARC. */
  readonly reasonCode: string;
  readonly amount: Cents;
  readonly quantity?: number;
}

export interface ServicePayment {
  readonly lineControlNumber?: string;
  readonly procedureCode: string;
  readonly modifiers: readonly string[];
  readonly serviceDate?: CalendarDate;
  readonly units: number;
  readonly chargeAmount: Cents;
  readonly paidAmount: Cents;
  readonly allowedAmount?: Cents;
  readonly adjustments: readonly Adjustment[];
  /** RARC, from LQ*HE. */
  readonly remarkCodes: readonly string[];
}

/** CLP02 of a payment that takes back an earlier one, all its amounts turned around. */
export const REVERSAL = "22";

export interface ClaimPayment {
  /** CLP01: our CLM01 returned. */
  readonly patientControlNumber: string;
  /** CLP02: 1–3 processed, 4 denied, 19–21 processed and forwarded, 22 reversal, 23 forwarded, 25 predetermination. */
  readonly statusCode: string;
  readonly payerControlNumber?: string;
  readonly patientName?: string;
  readonly chargeAmount: Cents;
  readonly paidAmount: Cents;
  readonly patientResponsibility: Cents;
  /** Claim-level adjustments; line-level ones stand on the lines. */
  readonly adjustments: readonly Adjustment[];
  readonly remarkCodes: readonly string[];
  readonly lines: readonly ServicePayment[];
  /** Position of the CLP segment in the file, for the person who looks. */
  readonly segment?: number;
}

/** PLB: what the payer added to or took from the check outside of any claim; positive lowers the payment. */
export interface ProviderAdjustment {
  readonly reasonCode: string;
  readonly reference?: string;
  readonly amount: Cents;
}

/** One 835 transaction: one check or EFT. */
export interface RemittanceAdvice {
  readonly payerName: string;
  readonly payerIdentifier: string;
  /** TRN02: check or EFT number. */
  readonly traceNumber: string;
  /** BPR04: ACH, CHK, NON … */
  readonly paymentMethod: string;
  readonly paymentDate: CalendarDate;
  /** BPR02. */
  readonly amount: Cents;
  readonly claimPayments: readonly ClaimPayment[];
  readonly providerAdjustments: readonly ProviderAdjustment[];
}
