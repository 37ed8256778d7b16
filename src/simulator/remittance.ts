import type { CalendarDate } from "@/domain/shared/calendar-date";
import { type Cents, sumCents } from "@/domain/shared/money";
import type { ClaimPaymentInput, RemittanceInput, ServicePaymentInput } from "@/domain/x12/guides/835";
import type { Adjudicated, Decision, PayerClaim, ReceivedLine } from "./payer-state";
import type { PayerManners } from "./payers";

export interface PaidClaim {
  readonly claim: PayerClaim;
  readonly decision: Adjudicated;
  /** What the file says instead of our patient control number, where the payer garbles it. */
  readonly statedNumber?: string;
}

export interface Payment {
  readonly manners: PayerManners;
  readonly payee: PayerClaim["payee"];
  readonly on: CalendarDate;
  readonly traceNumber: string;
  readonly claims: readonly PaidClaim[];
  /** PLB FB: positive takes what an earlier payment could not, negative carries this one's shortfall on. */
  readonly forwarded: Cents;
  /** PLB L6, negative: interest the payer owes. */
  readonly interest: Cents;
}

/** One 835: the check is what the claims were paid less the provider adjustments, never below zero. */
export function remittanceOf(payment: Payment): RemittanceInput {
  const { manners, payee, on, traceNumber, claims } = payment;
  const adjustments = providerAdjustments(payment);
  const total =
    sumCents(claims.flatMap(({ decision }) => decision.lines.map(({ paid }) => paid))) -
    sumCents(adjustments.map(({ amount }) => amount));
  return {
    payment: {
      handling: total > 0n ? "I" : "H",
      totalPaid: total,
      creditOrDebit: "C",
      method: total > 0n ? "CHK" : "NON",
      effectiveDate: on,
    },
    trace: { number: traceNumber, payerId: manners.traceId },
    productionDate: { date: on },
    payer: {
      name: { name: manners.name },
      address: { line1: manners.address.line },
      city: { city: manners.address.city, state: manners.address.state, postalCode: manners.address.zip },
      additionalIds: [{ qualifier: "2U", reference: manners.payerId }],
      technicalContacts: [{ name: "Provider Services", qualifier: "TE", number: "8005550100" }],
    },
    payee: {
      name: { name: payee.name, idQualifier: "XX", id: payee.npi },
      additionalIds: [{ qualifier: "TJ", reference: payee.taxId }],
    },
    headers: [{ header: { number: 1 }, claims: claims.map((paid) => claimPayment(paid, manners)) }],
    providerAdjustments:
      adjustments.length > 0
        ? [
            {
              providerId: payee.npi,
              fiscalPeriodEnd: `${on.slice(0, 4)}-12-31` as CalendarDate,
              adjustments,
            },
          ]
        : [],
  };
}

function providerAdjustments({ forwarded, interest, traceNumber }: Payment) {
  return [
    ...(forwarded === 0n
      ? []
      : [{ identifier: { reason: "FB" as const, reference: traceNumber }, amount: forwarded }]),
    ...(interest === 0n ? [] : [{ identifier: { reason: "L6" as const }, amount: interest }]),
  ];
}

function claimPayment(
  { claim, decision, statedNumber }: PaidClaim,
  manners: PayerManners,
): ClaimPaymentInput {
  const sign = decision.status === "22" ? -1n : 1n;
  const share = sumCents(
    decision.lines.flatMap(({ adjustments }) =>
      adjustments.filter(({ group }) => group === "PR").map(({ amount }) => amount),
    ),
  );
  return {
    claim: {
      patientControlNumber: statedNumber ?? claim.patientControlNumber,
      status: decision.status,
      charge: sign * sumCents(claim.lines.map(({ charge }) => charge)),
      paid: sumCents(decision.lines.map(({ paid }) => paid)),
      ...(decision.status === "22" || share === 0n ? {} : { patientResponsibility: share }),
      filingIndicator: manners.filingIndicator,
      payerClaimControlNumber: claim.icn,
      facilityType: claim.placeOfService,
      frequency: claim.frequency,
    },
    patient: {
      lastName: claim.patient.lastName,
      firstName: claim.patient.firstName,
      idQualifier: "MI",
      id: claim.patient.memberId,
    },
    services: claim.lines.map((line, index) => servicePayment(line, decision.lines[index], sign)),
  };
}

function servicePayment(
  line: ReceivedLine,
  decision: Decision | undefined,
  sign: bigint,
): ServicePaymentInput {
  if (!decision) throw new Error("every line has a decision");
  const [modifier1, modifier2, modifier3, modifier4] = line.modifiers;
  const groups = Map.groupBy(decision.adjustments, ({ group }) => group);
  const contractual = decision.adjustments.find(({ reason }) => reason === "45");
  return {
    service: {
      procedure: { qualifier: "HC", code: line.code, modifier1, modifier2, modifier3, modifier4 },
      charge: sign * line.charge,
      paid: decision.paid,
      unitsPaid: line.units,
    },
    dates: [{ qualifier: "472", date: line.serviceDate }],
    adjustments: [...groups].map(([groupCode, all]) => ({
      groupCode,
      reasons: all.map(({ reason, amount }) => ({ reasonCode: reason, amount })),
    })),
    lineItemControlNumber: line.control === undefined ? undefined : { reference: line.control },
    amounts: contractual ? [{ qualifier: "B6", amount: sign * line.charge - contractual.amount }] : [],
    remarks: decision.remarks.map((code) => ({ qualifier: "HE" as const, code })),
  };
}
