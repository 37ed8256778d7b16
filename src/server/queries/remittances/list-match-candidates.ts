import { z } from "zod";
import type { ClaimStatus } from "@/domain/claims/claim-lifecycle";
import { agreementsOf, compareAgreements, type UnplacedPayment } from "@/domain/remittances/claim-agreement";
import type { CalendarDate } from "@/domain/shared/calendar-date";
import type { Cents } from "@/domain/shared/money";
import type { Transaction } from "@/server/db/scoped-transaction";
import { notFound } from "@/server/refusal";
import { defineQuery } from "../read-model";

export interface RankedCandidate {
  readonly claimId: string;
  readonly patientControlNumber: string;
  readonly patientName: string;
  readonly payerName: string;
  readonly serviceFrom: CalendarDate;
  readonly totalCharge: Cents;
  readonly status: ClaimStatus;
  /** Why it is proposed, strongest first. */
  readonly reasons: readonly string[];
}

/** Claims a payment may belong to: what somebody searched, then by how much agrees, then the newest service. */
export const listMatchCandidates = defineQuery({
  name: "remittances.list-match-candidates",
  permission: "remittance:read",
  discloses: "patient",
  accessed: ({ claimPaymentId }) => ({ kind: "claim-payment", id: claimPaymentId }),
  input: z.strictObject({ claimPaymentId: z.uuid(), search: z.string().trim().max(60).optional() }),

  async read({ tx }, { claimPaymentId, search = "" }): Promise<RankedCandidate[]> {
    const payment = await unplacedPayment(tx, claimPaymentId);
    const rows = await comparedClaims(tx, payment, search);
    return rows
      .map(({ lastName, firstName, procedureCodes, payerControlNumber, searched, ...claim }) => {
        const known = {
          ...claim,
          lastName,
          procedureCodes,
          payerControlNumber: payerControlNumber ?? undefined,
        };
        const patientName = `${lastName}, ${firstName}`;
        return { searched, candidate: { ...claim, patientName, reasons: agreementsOf(payment, known) } };
      })
      .sort(
        (one, other) =>
          Number(other.searched) - Number(one.searched) ||
          compareAgreements(one.candidate.reasons, other.candidate.reasons),
      )
      .slice(0, 20)
      .map(({ candidate }) => candidate);
  },
});

async function unplacedPayment(tx: Transaction, id: string): Promise<UnplacedPayment> {
  const payment = await tx.claimPayment.findFirst({
    where: { id },
    include: { servicePayments: { select: { procedureCode: true } } },
  });
  if (!payment) throw notFound("claim payment");
  return {
    patientControlNumber: payment.patientControlNumber,
    payerControlNumber: payment.payerControlNumber ?? undefined,
    chargeAmount: payment.chargeAmount,
    lastName: payment.patientName?.split(",")[0]?.trim(),
    procedureCodes: payment.servicePayments.map(({ procedureCode }) => procedureCode),
  };
}

interface ComparedClaim extends Omit<RankedCandidate, "patientName" | "reasons"> {
  readonly lastName: string;
  readonly firstName: string;
  readonly payerControlNumber: string | null;
  readonly procedureCodes: readonly string[];
  readonly searched: boolean;
}

/** Where many have the same charge, those of the patient's name come first, then the newest. */
function comparedClaims(
  tx: Transaction,
  { chargeAmount, lastName = "", payerControlNumber = "" }: UnplacedPayment,
  search: string,
): Promise<ComparedClaim[]> {
  const charge = chargeAmount < 0n ? -chargeAmount : chargeAmount;
  return tx.$queryRaw`
    select c.id as "claimId", c.patient_control_number as "patientControlNumber",
           c.payer_control_number as "payerControlNumber", p.last_name as "lastName",
           p.first_name as "firstName", y.name as "payerName", c.service_from::text as "serviceFrom",
           c.total_charge as "totalCharge", c.status,
           array(select l.procedure_code from service_line l where l.claim_id = c.id) as "procedureCodes",
           (c.patient_control_number = ${search} or lower(p.last_name) = lower(${search})) as searched
    from claim c join patient p on p.id = c.patient_id join payer y on y.id = c.payer_id
    where c.first_submitted_at is not null
      and (c.total_charge = ${charge} or lower(p.last_name) = lower(${lastName})
           or c.payer_control_number = ${payerControlNumber}
           or c.patient_control_number = ${search} or lower(p.last_name) = lower(${search}))
    order by searched desc, lower(p.last_name) = lower(${lastName}) desc,
             c.total_charge = ${charge} desc, c.service_from desc, c.patient_control_number desc
    limit 200`;
}
