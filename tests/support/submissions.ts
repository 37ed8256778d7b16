import { expect } from "vitest";
import { systemActor } from "@/server/access/actor";
import { openSftpClearinghouse } from "@/server/gateways/clearinghouse/sftp-clearinghouse";
import type { Gateways } from "@/server/gateways/gateways";
import { checkAcknowledgmentsJob } from "@/server/jobs/check-acknowledgments";
import { deliverBatchJob } from "@/server/jobs/deliver-batch";
import { type Job, runJob } from "@/server/jobs/job";
import { pollMailboxJob } from "@/server/jobs/poll-mailbox";
import { processFileJob } from "@/server/jobs/process-file";
import { tryConnectionJob } from "@/server/jobs/try-connection";
import { openLog } from "@/server/log";
import { buildBatch } from "@/server/use-cases/submissions/build-batch";
import { receiveFile } from "@/server/use-cases/submissions/receive-file";
import { runUseCase } from "@/server/use-cases/use-case";
import { claimInStatus } from "./claim-in-status";
import type { Office } from "./office";
import { SFTP_PASSWORD, type SftpServer } from "./sftp-server";

const log = openLog("silent");

/** An office whose partner is a real SFTP server, and the jobs that talk to it. */
export interface ConnectedOffice {
  readonly office: Office;
  readonly gateways: Gateways;
  deliver(batchId: string, afterAttempt?: number): Promise<void>;
  poll(): Promise<void>;
  tryConnection(): Promise<void>;
  process(ediFileId: string): Promise<void>;
  checkAcknowledgments(): Promise<void>;
}

export async function connect(
  office: Office,
  server: SftpServer,
  password: string = SFTP_PASSWORD,
): Promise<ConnectedOffice> {
  await office.within((tx) =>
    tx.tradingPartner.updateMany({ where: { id: office.tradingPartnerId }, data: { port: server.port } }),
  );
  const gateways: Gateways = {
    clearinghouse: openSftpClearinghouse({
      passwords: { "practice-payer": password },
      connectTimeoutMs: 10_000,
      operationTimeoutMs: 2_000,
    }),
  };
  const { organizationId, runtime } = office;
  const run = (job: unknown, input: unknown) =>
    runJob(job as Job, { runtime, gateways, log }, { organizationId, input });
  return {
    office,
    gateways,
    deliver: (batchId, afterAttempt) =>
      run(deliverBatchJob, { batchId, ...(afterAttempt === undefined ? {} : { afterAttempt }) }),
    poll: () => run(pollMailboxJob, { tradingPartnerId: office.tradingPartnerId }),
    tryConnection: () => run(tryConnectionJob, { tradingPartnerId: office.tradingPartnerId }),
    process: (ediFileId) => run(processFileJob, { ediFileId }),
    checkAcknowledgments: () => run(checkAcknowledgmentsJob, {}),
  };
}

export async function readyClaims(office: Office, count: number): Promise<{ id: string; number: string }[]> {
  const claims: { id: string; number: string }[] = [];
  for (let index = 0; index < count; index += 1) {
    const { claim } = await claimInStatus(office, "ready", { memberId: `W10000000${index}` });
    claims.push({ id: claim.id, number: claim.patientControlNumber });
  }
  return claims;
}

/** A built batch and its bytes. */
export async function builtBatch(
  office: Office,
): Promise<{ batchId: string; number: string; bytes: Uint8Array }> {
  const { batchId, number } = await runUseCase(buildBatch, office.runtime, office.actors.biller, {
    tradingPartnerId: office.tradingPartnerId,
  });
  if (!batchId || !number) throw new Error("no batch was built");
  const batch = await findBatch(office, batchId);
  const file = await office.within((tx) =>
    tx.ediFile.findFirstOrThrow({ where: { id: batch.ediFileId ?? "" } }),
  );
  return { batchId, number, bytes: file.bytes };
}

/** A file of the partner, kept and processed. */
export async function receive(
  connected: ConnectedOffice,
  bytes: Uint8Array,
  name = "answer.x12",
): Promise<string> {
  const { office } = connected;
  const { ediFileId, outcome } = await runUseCase(
    receiveFile,
    office.runtime,
    systemActor(office.organizationId),
    { tradingPartnerId: office.tradingPartnerId, name, bytes },
  );
  if (outcome === "received") await connected.process(ediFileId);
  return ediFileId;
}

export const findBatch = (office: Office, batchId: string) =>
  office.within((tx) => tx.batch.findFirstOrThrow({ where: { id: batchId } }));

export const claimStatuses = async (office: Office): Promise<Record<string, string>> =>
  Object.fromEntries(
    (
      await office.within((tx) =>
        tx.claim.findMany({
          select: { patientControlNumber: true, status: true },
          orderBy: { patientControlNumber: "asc" },
        }),
      )
    ).map(({ patientControlNumber, status }) => [patientControlNumber, status]),
  );

export const openItems = async (office: Office): Promise<string[]> =>
  (
    await office.within((tx) =>
      tx.workItem.findMany({ where: { closedAt: null }, select: { kind: true }, orderBy: { kind: "asc" } }),
    )
  ).map(({ kind }) => kind);

export const expectRefusal = async (call: Promise<unknown>, code: string): Promise<void> => {
  await expect(call).rejects.toMatchObject({ code });
};
