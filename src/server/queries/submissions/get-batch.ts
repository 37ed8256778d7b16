import { z } from "zod";
import type { ClaimStatus } from "@/domain/claims/claim-lifecycle";
import type { CalendarDate } from "@/domain/shared/calendar-date";
import type { Cents } from "@/domain/shared/money";
import { type BatchStatus, submissionLifecycle } from "@/domain/submissions/submission-lifecycle";
import { Prisma } from "@/generated/prisma/client";
import type { Actor } from "@/server/access/actor";
import { reachOf } from "@/server/access/permissions";
import { fromOptionalDateColumn } from "@/server/db/calendar-date-column";
import type { Transaction } from "@/server/db/scoped-transaction";
import { notFound } from "@/server/refusal";
import { defineQuery } from "../read-model";
import { answeredClaims } from "./answered-claims";

export interface BatchClaim {
  readonly claimId: string;
  readonly number: string;
  readonly patientName: string;
  readonly payerName: string;
  readonly charge: Cents;
  readonly setNumber: string;
  readonly status: ClaimStatus;
  /** `accepted-by-payer`, `rejected-by-partner` …; null while nobody has answered. */
  readonly outcome: string | null;
  readonly message: string | null;
  /** The field the refusal names. */
  readonly place: string | null;
  readonly answerFileId: string | null;
}
export interface BatchAcknowledgment {
  readonly id: string;
  readonly kind: "TA1" | "999" | "277CA";
  readonly outcome: string;
  readonly summary: string;
  readonly at: Date;
  readonly ediFileId: string;
  readonly fileName: string;
}
export type BatchAction = "send" | "look" | "resend";
export interface BatchRecord {
  readonly id: string;
  readonly number: string;
  readonly version: number;
  readonly status: BatchStatus;
  readonly partnerName: string;
  readonly usage: "T" | "P";
  readonly claimCount: number;
  readonly totalCharge: Cents;
  readonly interchangeControlNumber: string;
  readonly groupControlNumber: string;
  readonly ediFileId: string | null;
  readonly fileName: string | null;
  readonly builtAt: Date;
  readonly builtByName: string | null;
  readonly deliveryStartedAt: Date | null;
  readonly deliveryAttempts: number;
  readonly deliveryProblem: string | null;
  readonly sentAt: Date | null;
  readonly acknowledgmentDueOn: CalendarDate | null;
  readonly claims: readonly BatchClaim[];
  readonly acknowledgments: readonly BatchAcknowledgment[];
  readonly actions: readonly BatchAction[];
  /** Somebody ordered the delivery and the worker has not finished it. */
  readonly isOnItsWay: boolean;
  readonly today: CalendarDate;
}

/** One batch with every claim, what became of it, and the files that say so. */
export const getBatch = defineQuery({
  name: "submissions.get-batch",
  permission: "batch:read",
  discloses: "patient",
  input: z.strictObject({ batchId: z.uuid() }),
  accessed: ({ batchId }) => ({ kind: "batch", id: batchId }),

  async read({ tx, actor, today, organization }, { batchId }): Promise<BatchRecord> {
    const batch = await tx.batch.findFirst({
      where: { id: batchId },
      include: {
        tradingPartner: { select: { name: true, usage: true } },
        ediFile: { select: { name: true } },
        acknowledgments: { orderBy: { id: "asc" }, include: { ediFile: { select: { name: true } } } },
      },
    });
    if (!batch) throw notFound("batch");
    const claims = await tx.$queryRaw<BatchClaim[]>`
      select a.claim_id as "claimId", c.patient_control_number as number,
             p.last_name || ', ' || p.first_name as "patientName", y.name as "payerName", c.total_charge as charge,
             a.transaction_set_control_number as "setNumber", a.status, a.outcome, a.message, a.place,
             a.edi_file_id as "answerFileId"
      from (${answeredClaims(Prisma.sql`s.batch_id = ${batchId}::uuid`)}) a
      join claim c on c.id = a.claim_id join patient p on p.id = c.patient_id join payer y on y.id = c.payer_id
      order by (a.outcome like 'rejected-%') desc nulls last, a.position`;
    const builtBy = batch.builtById
      ? await tx.appUser.findFirst({ where: { id: batch.builtById }, select: { displayName: true } })
      : null;
    const status = batch.status as BatchStatus;
    const isOnItsWay = await hasDeliveryJob(tx, `${organization.id}:deliver:${batchId}`);
    return {
      id: batch.id,
      number: batch.number,
      version: batch.version,
      status,
      partnerName: batch.tradingPartner.name,
      usage: batch.tradingPartner.usage as "T" | "P",
      claimCount: batch.claimCount,
      totalCharge: batch.totalCharge,
      interchangeControlNumber: batch.interchangeControlNumber,
      groupControlNumber: batch.groupControlNumber,
      ediFileId: batch.ediFileId,
      fileName: batch.ediFile?.name ?? null,
      builtAt: batch.builtAt,
      builtByName: builtBy?.displayName ?? null,
      deliveryStartedAt: batch.deliveryStartedAt,
      deliveryAttempts: batch.deliveryAttempts,
      deliveryProblem: batch.deliveryProblem,
      sentAt: batch.sentAt,
      acknowledgmentDueOn: fromOptionalDateColumn(batch.acknowledgmentDueOn) ?? null,
      claims,
      acknowledgments: batch.acknowledgments.map(
        ({ id, kind, outcome, summary, at, ediFileId, ediFile }) => ({
          id,
          kind: kind as BatchAcknowledgment["kind"],
          outcome,
          summary,
          at,
          ediFileId,
          fileName: ediFile.name,
        }),
      ),
      actions: isOnItsWay ? [] : actionsOn(status, actor),
      isOnItsWay,
      today,
    };
  },
});

/** The order waits or runs in the queue; one that failed for good is over and may be given again. */
async function hasDeliveryJob(tx: Transaction, key: string): Promise<boolean> {
  const rows = await tx.$queryRaw<unknown[]>`
    select 1 from graphile_worker._private_jobs where key = ${key} and (attempts < max_attempts or locked_at is not null)`;
  return rows.length > 0;
}

function actionsOn(status: BatchStatus, { roles }: Actor): BatchAction[] {
  if (!reachOf(roles, "batch:send") || !submissionLifecycle.allows(status, "begin-delivery")) return [];
  return status === "unconfirmed" ? ["look", "resend"] : ["send"];
}
