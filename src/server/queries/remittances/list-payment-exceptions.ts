import { z } from "zod";
import type { CalendarDate } from "@/domain/shared/calendar-date";
import type { Cents } from "@/domain/shared/money";
import { EXCEPTION_REASONS } from "@/server/repositories/claim-payment-match";
import { defineQuery } from "../read-model";

export interface PaymentException {
  readonly claimPaymentId: string;
  readonly version: number;
  readonly remittanceId: string;
  readonly remittanceNumber: string;
  readonly payerName: string;
  readonly paymentOn: CalendarDate;
  readonly patientControlNumber: string;
  readonly payerControlNumber: string | null;
  readonly patientName: string | null;
  readonly chargeAmount: Cents;
  readonly paidAmount: Cents;
  readonly reason: string;
  readonly reasonText: string;
  readonly detail: string | null;
  readonly dueOn: CalendarDate | null;
}

/** Payments that wait for a person, by cause, largest first within a cause. */
export const listPaymentExceptions = defineQuery({
  name: "remittances.list-exceptions",
  permission: "remittance:read",
  discloses: "patient",
  input: z.strictObject({}),

  async read({ tx }): Promise<PaymentException[]> {
    const rows = await tx.$queryRaw<Omit<PaymentException, "reasonText">[]>`
      select p.id as "claimPaymentId", p.version, r.id as "remittanceId", r.number as "remittanceNumber",
             r.payer_name as "payerName", r.payment_on::text as "paymentOn",
             p.patient_control_number as "patientControlNumber", p.payer_control_number as "payerControlNumber",
             p.patient_name as "patientName", p.charge_amount as "chargeAmount", p.paid_amount as "paidAmount",
             p.exception as reason, p.exception_detail as detail, w.due_on::text as "dueOn"
      from claim_payment p
      join remittance r on r.id = p.remittance_id
      left join work_item w on w.subject_id = p.id and w.subject_kind = 'claim-payment' and w.closed_at is null
      where p.status = 'exception'
      order by p.exception, p.paid_amount desc, p.id limit 500`;
    return rows.map((row) => ({
      ...row,
      reasonText: (EXCEPTION_REASONS as Record<string, string>)[row.reason] ?? row.reason,
    }));
  },
});
