import { z } from "zod";
import type { CalendarDate } from "@/domain/shared/calendar-date";
import type { Cents } from "@/domain/shared/money";
import { notFound } from "@/server/refusal";
import { defineQuery } from "../read-model";

export interface RankedCandidate {
  readonly claimId: string;
  readonly patientControlNumber: string;
  readonly patientName: string;
  readonly payerName: string;
  readonly serviceFrom: CalendarDate;
  readonly totalCharge: Cents;
  readonly status: string;
  /** Why it is proposed, strongest first. */
  readonly reasons: readonly string[];
}

/** Claims a payment may belong to, ranked by how much agrees: charge, payer's number, patient's name, code. */
export const listMatchCandidates = defineQuery({
  name: "remittances.list-match-candidates",
  permission: "remittance:read",
  discloses: "patient",
  accessed: ({ claimPaymentId }) => ({ kind: "claim-payment", id: claimPaymentId }),
  input: z.strictObject({ claimPaymentId: z.uuid(), search: z.string().trim().max(60).optional() }),

  async read({ tx }, { claimPaymentId, search }): Promise<RankedCandidate[]> {
    const payment = await tx.claimPayment.findFirst({ where: { id: claimPaymentId } });
    if (!payment) throw notFound("claim payment");
    const lastName = payment.patientName?.split(",")[0]?.trim() ?? "";
    const charge = payment.chargeAmount < 0n ? -payment.chargeAmount : payment.chargeAmount;
    const rows = await tx.$queryRaw<Scored[]>`
      select c.id as "claimId", c.patient_control_number as "patientControlNumber",
             p.last_name || ', ' || p.first_name as "patientName", y.name as "payerName",
             c.service_from::text as "serviceFrom", c.total_charge as "totalCharge", c.status,
             c.total_charge = ${charge} as "sameCharge",
             lower(p.last_name) = lower(${lastName}) as "sameName",
             c.payer_control_number is not distinct from ${payment.payerControlNumber} as "samePayerNumber"
      from claim c join patient p on p.id = c.patient_id join payer y on y.id = c.payer_id
      where c.first_submitted_at is not null
        and (c.total_charge = ${charge} or lower(p.last_name) = lower(${lastName})
             or c.patient_control_number = ${search ?? ""} or lower(p.last_name) = lower(${search ?? ""}))
      limit 200`;
    return rows
      .map(({ sameCharge, sameName, samePayerNumber, ...claim }) => ({
        ...claim,
        reasons: [
          ...(samePayerNumber ? ["payer's number"] : []),
          ...(sameCharge ? ["charge"] : []),
          ...(sameName ? ["name"] : []),
        ],
      }))
      .sort((a, b) => b.reasons.length - a.reasons.length)
      .slice(0, 20);
  },
});

interface Scored extends Omit<RankedCandidate, "reasons"> {
  readonly sameCharge: boolean;
  readonly sameName: boolean;
  readonly samePayerNumber: boolean;
}
