import { z } from "zod";
import {
  type ActingRole,
  PERMISSIONS,
  type Permission,
  type Role,
  reachOf,
} from "@/server/access/permissions";
import type { Database } from "@/server/db/client";
import { scopedTransaction } from "@/server/db/scoped-transaction";

/** A job at rest: whose organization, who caused it and by which permission, and the ids of its input. */
const envelope = z.strictObject({
  organizationId: z.uuid(),
  onBehalfOf: z.uuid().nullable(),
  permission: z.string().refine((name): name is Permission => name in PERMISSIONS),
  input: z.unknown(),
});
export type JobEnvelope = z.output<typeof envelope>;

/** The job may not run any more; it fails at once and for good. */
export class JobRefused extends Error {
  override readonly name = "JobRefused";
}

export function readEnvelope(payload: unknown): JobEnvelope {
  const parsed = envelope.safeParse(payload);
  if (!parsed.success) throw new JobRefused("The job's envelope is not one of ours.");
  return parsed.data;
}

/** Asks again at execution: whoever lost the role since has no job running in their name (TEN-7). */
export async function requireStanding(db: Database, job: JobEnvelope): Promise<void> {
  const roles = await rolesOf(db, job);
  if (!reachOf(roles, job.permission))
    throw new JobRefused(`Whoever ordered this no longer holds ${job.permission}.`);
}

function rolesOf(db: Database, { organizationId, onBehalfOf }: JobEnvelope): Promise<readonly ActingRole[]> {
  if (onBehalfOf === null) return Promise.resolve(["system"]);
  return scopedTransaction(db, organizationId, async (tx) => {
    const membership = await tx.membership.findFirst({
      where: { userId: onBehalfOf, endedAt: null, user: { disabledAt: null } },
      select: { roles: true },
    });
    return (membership?.roles ?? []) as Role[];
  });
}
