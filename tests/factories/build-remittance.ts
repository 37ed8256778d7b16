import fc from "fast-check";
import type {
  Adjustment,
  ClaimPayment,
  RemittanceAdvice,
  ServicePayment,
} from "@/domain/remittances/remittance-advice";
import { calendarDate } from "@/domain/shared/calendar-date";
import { sumCents } from "@/domain/shared/money";

const cents = (max: number) => fc.bigInt({ min: 0n, max: BigInt(max) });

const adjustment: fc.Arbitrary<Adjustment> = fc.record({
  group: fc.constantFrom("CO" as const, "PR" as const, "OA" as const, "PI" as const),
  reasonCode: fc.constantFrom("45", "1", "2", "3", "197", "50", "97", "23", "253"),
  amount: cents(90_000),
});

const line: fc.Arbitrary<ServicePayment> = fc
  .record({ paidAmount: cents(90_000), adjustments: fc.array(adjustment, { maxLength: 4 }) })
  .map(({ paidAmount, adjustments }) => ({
    procedureCode: "99213",
    modifiers: [],
    units: 1,
    chargeAmount: paidAmount + sumCents(adjustments.map(({ amount }) => amount)),
    paidAmount,
    adjustments,
    remarkCodes: [],
  }));

let serial = 0;
/** A claim payment whose lines and claim level balance. */
export const balancedClaimPayment: fc.Arbitrary<ClaimPayment> = fc
  .record({
    lines: fc.array(line, { minLength: 1, maxLength: 4 }),
    claimLevel: fc.array(adjustment, { maxLength: 1 }),
  })
  .map(({ lines, claimLevel }) => {
    serial += 1;
    const numbered = lines.map((each, index) => ({ ...each, lineControlNumber: `L${serial}-${index}` }));
    const charge = sumCents(lines.map(({ chargeAmount }) => chargeAmount));
    const adjusted = sumCents(
      [...claimLevel, ...lines.flatMap(({ adjustments }) => adjustments)].map((a) => a.amount),
    );
    return {
      patientControlNumber: `FP${String(serial).padStart(8, "0")}`,
      statusCode: "1",
      payerControlNumber: `ICN${serial}`,
      chargeAmount: charge,
      paidAmount: charge - adjusted,
      patientResponsibility: 0n,
      adjustments: claimLevel,
      remarkCodes: [],
      lines: numbered,
    };
  });

export const balancedRemittance: fc.Arbitrary<RemittanceAdvice> = fc
  .record({
    claimPayments: fc.array(balancedClaimPayment, { minLength: 1, maxLength: 5 }),
    providerAdjustments: fc.array(
      fc.record({ reasonCode: fc.constantFrom("WO", "FB", "L6"), amount: cents(5_000) }),
      {
        maxLength: 2,
      },
    ),
  })
  .map(({ claimPayments, providerAdjustments }) => ({
    payerName: "Cobalt Mutual",
    payerIdentifier: "COBALT1",
    traceNumber: "T1",
    paymentMethod: "ACH",
    paymentDate: calendarDate("2026-03-02"),
    amount:
      sumCents(claimPayments.map(({ paidAmount }) => paidAmount)) -
      sumCents(providerAdjustments.map(({ amount }) => amount)),
    claimPayments,
    providerAdjustments,
  }));
