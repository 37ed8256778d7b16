import { z } from "zod";
import { SERIES_IDS } from "@/domain/code-sets/release/code-series";
import type { Actor } from "@/server/access/actor";
import type { Permission } from "@/server/access/permissions";
import type { Transaction } from "@/server/db/scoped-transaction";

const id = z.uuid();

/** Every background job and the ids it carries. A payload never holds patient data. */
export const JOB_PAYLOADS = {
  "import-encounters": z.strictObject({ importRunId: id }),
  "import-code-file": z.strictObject({ codeFileId: id }),
  "open-update-work": z.strictObject({ series: z.enum(SERIES_IDS) }),
  "assemble-claims": z.strictObject({ encounterId: id }),
  "scrub-claim": z.strictObject({ claimId: id }),
  /** Sends only while the batch has had exactly this many attempts; otherwise, and without it, it only looks. */
  "deliver-batch": z.strictObject({ batchId: id, afterAttempt: z.int().nonnegative().optional() }),
  "poll-mailbox": z.strictObject({ tradingPartnerId: id }),
  "process-file": z.strictObject({ ediFileId: id }),
  "check-acknowledgments": z.strictObject({}),
  "post-remittance": z.strictObject({ remittanceId: id }),
  "send-appeal": z.strictObject({ appealId: id }),
  "check-appeals": z.strictObject({}),
  "tell-partner-clock": z.strictObject({ tradingPartnerId: id }),
  "try-connection": z.strictObject({ tradingPartnerId: id }),
} as const;
export type JobName = keyof typeof JOB_PAYLOADS;
export type JobPayload<N extends JobName> = z.output<(typeof JOB_PAYLOADS)[N]>;

export interface JobRequest<N extends JobName = JobName> {
  readonly job: N;
  readonly payload: JobPayload<N>;
  /** Jobs of one key run one after another: one trading partner, one mailbox. */
  readonly serialKey?: string;
  /** A waiting job with this key is replaced rather than doubled. */
  readonly uniqueKey?: string;
  readonly runAt?: Date;
}

/** Inserted by the transaction that causes the job: a rolled-back change leaves no job behind. */
export async function insertJob(
  tx: Transaction,
  cause: { readonly actor: Actor; readonly permission: Permission },
  request: JobRequest,
): Promise<void> {
  const payload = JSON.stringify({
    organizationId: cause.actor.organizationId,
    onBehalfOf: cause.actor.userId,
    permission: cause.permission,
    input: JOB_PAYLOADS[request.job].parse(request.payload),
  });
  const scoped = (key: string | undefined) => (key ? `${cause.actor.organizationId}:${key}` : null);
  await tx.$executeRaw`select graphile_worker.add_job(
    ${request.job}, payload => ${payload}::json, queue_name => ${scoped(request.serialKey)},
    job_key => ${scoped(request.uniqueKey)}, run_at => ${request.runAt ?? null}::timestamptz, max_attempts => 8)`;
}
