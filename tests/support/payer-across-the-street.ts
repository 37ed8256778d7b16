import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { pino } from "pino";
import { afterAll } from "vitest";
import { addDays, type CalendarDate, calendarDate } from "@/domain/shared/calendar-date";
import { openSftpClearinghouse } from "@/server/gateways/clearinghouse/sftp-clearinghouse";
import type { Gateways } from "@/server/gateways/gateways";
import { JOBS } from "@/server/jobs/registry";
import { runDueJobs } from "@/server/jobs/run-due-jobs";
import { taskList } from "@/server/jobs/task-list";
import { openMailbox } from "@/simulator/mailbox";
import { takeTurn } from "@/simulator/practice-payer";
import { hostKey } from "@/simulator/sftp/host-key";
import { openSftpServer } from "@/simulator/sftp/sftp-server";
import { openStateFile } from "@/simulator/state-file";
import { type Office, openOffice, TEST_NOW } from "./office";
import { freshDatabase } from "./test-database";

/** The practice payer's own SFTP server and books, and an office that reaches it: everything real but the passing of time. */
export interface Street {
  readonly office: Office;
  readonly gateways: Gateways;
  /** Runs the worker's jobs until none waits. */
  drainJobs(): Promise<void>;
  /** Both sides live through some days; the payer takes its turn, we fetch and process what it sent. */
  passDays(days: number): Promise<void>;
  readonly today: () => CalendarDate;
}

const MOST_REPEATS = 3;
/** A failed attempt, as of a connection cut short on a busy machine, is due at once instead of after its back-off. */
const repeatFailedJobs = async (office: Office): Promise<number> => {
  const repeated = await office.within(
    (tx) =>
      tx.$queryRaw<{ id: string }[]>`
        select (graphile_worker.reschedule_jobs(array_agg(id), now())).id::text as id
        from graphile_worker.jobs where last_error is not null and attempts < max_attempts and locked_at is null
        having count(*) > 0`,
  );
  return repeated.length;
};

export async function openStreet(seed: string): Promise<Street> {
  let days = 0;
  const start = calendarDate("2026-03-23");
  // A database of its own: no worker of another test file takes this street's jobs with another clock.
  const { db, url } = await freshDatabase();
  const office = await openOffice({ db, now: () => new Date(TEST_NOW.getTime() + days * 86_400_000) });
  const folder = mkdtempSync(path.join(os.tmpdir(), "street-"));
  const mailbox = openMailbox(path.join(folder, "mailbox"));
  const books = openStateFile(folder, { seed, today: start });
  const server = await openSftpServer({
    hostKey: hostKey(folder),
    host: "127.0.0.1",
    port: 0,
    password: "sesame",
    folder: mailbox.folder,
  });
  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  });
  await office.within((tx) => tx.tradingPartner.updateMany({ data: { port: server.port } }));

  const gateways = { clearinghouse: openSftpClearinghouse({ passwords: { "practice-payer": "sesame" } }) };
  const surroundings = { runtime: office.runtime, gateways, log: pino({ level: "silent" }) };
  const runJobs = () => runDueJobs(url("firstpass_app"), taskList(JOBS, surroundings));
  const drainJobs = async (): Promise<void> => {
    await runJobs();
    for (let repeats = 0; (await repeatFailedJobs(office)) > 0; repeats += 1) {
      if (repeats === MOST_REPEATS) throw new Error("A job of the street fails again and again");
      await runJobs();
    }
  };
  const today = () => addDays(start, days);
  return {
    office,
    gateways,
    drainJobs,
    today,
    async passDays(count) {
      days += count;
      takeTurn(books, mailbox, today());
      await office.within(
        (tx) =>
          tx.$queryRaw`select graphile_worker.add_job('poll-mailbox', ${JSON.stringify({
            organizationId: office.organizationId,
            onBehalfOf: null,
            permission: "job:run",
            input: { tradingPartnerId: office.tradingPartnerId },
          })}::json)::text`,
      );
      await drainJobs();
    },
  };
}
