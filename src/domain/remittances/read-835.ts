import type {
  ClaimPayment as ClaimPaymentLoop,
  Remittance,
  ServicePayment as ServicePaymentLoop,
} from "../x12/guides/835";
import type {
  Adjustment,
  AdjustmentGroup,
  ClaimPayment,
  ProviderAdjustment,
  RemittanceAdvice,
  ServicePayment,
} from "./remittance-advice";

/** What an 835 transaction says, in the words of posting. Lossless for money; display-only elements are left behind. */
export function read835(remittance: Remittance): RemittanceAdvice {
  const { payment, trace, payer } = remittance;
  return {
    payerName: payer.name.name ?? payer.name.id ?? "Unnamed payer",
    payerIdentifier: payerIdentifierOf(remittance),
    traceNumber: trace.number,
    paymentMethod: payment.method,
    paymentDate: payment.effectiveDate,
    amount: payment.creditOrDebit === "D" ? -payment.totalPaid : payment.totalPaid,
    claimPayments: remittance.headers.flatMap(({ claims }) => claims.map(claimPaymentOf)),
    providerAdjustments: remittance.providerAdjustments.flatMap(({ adjustments }) =>
      adjustments.map(
        ({ identifier, amount }): ProviderAdjustment => ({
          reasonCode: identifier.reason,
          ...(identifier.reference === undefined ? {} : { reference: identifier.reference }),
          amount,
        }),
      ),
    ),
  };
}

/** The payer's own id where it gives one (N104, then REF*2U), else the number of its bank trace (TRN03). */
const payerIdentifierOf = ({ payer, trace }: Remittance): string =>
  payer.additionalIds.find(({ qualifier }) => qualifier === "2U")?.reference ??
  payer.name.id ??
  trace.payerId;

function claimPaymentOf(loop: ClaimPaymentLoop): ClaimPayment {
  const { claim, patient, outpatientAdjudication: outpatient, inpatientAdjudication: inpatient } = loop;
  const name = [patient.lastName, patient.firstName].filter(Boolean).join(", ");
  const inpatientRemarks = inpatient
    ? [inpatient.firstRemark, inpatient.remark1, inpatient.remark2, inpatient.remark3, inpatient.remark4]
    : [];
  return {
    patientControlNumber: claim.patientControlNumber,
    statusCode: claim.status,
    payerControlNumber: claim.payerClaimControlNumber,
    ...(name ? { patientName: name } : {}),
    chargeAmount: claim.charge,
    paidAmount: claim.paid,
    patientResponsibility: claim.patientResponsibility ?? 0n,
    adjustments: adjustmentsOf(loop),
    remarkCodes: [...(outpatient?.remarkCodes ?? []), ...inpatientRemarks].filter(
      (code) => code !== undefined,
    ),
    lines: loop.services.map(servicePaymentOf),
  };
}

function servicePaymentOf(loop: ServicePaymentLoop): ServicePayment {
  const { service, dates, amounts, remarks, lineItemControlNumber } = loop;
  const { procedure } = service;
  const date = dates.find(({ qualifier }) => qualifier === "472" || qualifier === "150")?.date;
  const allowed = amounts.find(({ qualifier }) => qualifier === "B6")?.amount;
  const control = lineItemControlNumber?.reference;
  return {
    ...(control === undefined ? {} : { lineControlNumber: control }),
    procedureCode: procedure.code,
    modifiers: [procedure.modifier1, procedure.modifier2, procedure.modifier3, procedure.modifier4].filter(
      (modifier) => modifier !== undefined,
    ),
    ...(date === undefined ? {} : { serviceDate: date }),
    units: Math.trunc(Number(service.unitsPaid ?? "1")),
    chargeAmount: service.charge,
    paidAmount: service.paid,
    ...(allowed === undefined ? {} : { allowedAmount: allowed }),
    adjustments: adjustmentsOf(loop),
    remarkCodes: remarks.filter(({ qualifier }) => qualifier === "HE").map(({ code }) => code),
  };
}

const adjustmentsOf = (loop: Pick<ClaimPaymentLoop, "adjustments">): Adjustment[] =>
  loop.adjustments.flatMap(({ groupCode, reasons }) =>
    reasons.map(({ reasonCode, amount, quantity }) => ({
      group: groupCode satisfies AdjustmentGroup,
      reasonCode,
      amount,
      ...(quantity === undefined ? {} : { quantity: Math.trunc(Number(quantity)) }),
    })),
  );
