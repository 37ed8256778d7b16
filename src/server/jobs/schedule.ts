import { systemActor } from "@/server/access/actor";
import { scopedTransaction } from "@/server/db/scoped-transaction";
import { insertJob, type JobRequest } from "@/server/outbox";
import type { Runtime } from "@/server/runtime";

/** Seconds between two runs. A demo's partner answers in seconds and its clock can be moved by weeks. */
const INTERVALS = {
  demo: { "poll-mailbox": 3, "check-acknowledgments": 15, "check-appeals": 30 },
  office: { "poll-mailbox": 60, "check-acknowledgments": 3_600, "check-appeals": 3_600 },
} as const;
type Periodic = keyof (typeof INTERVALS)["demo"];

/** What is due again and again, for every organization. Several workers may run it: a waiting job is not doubled. */
export class Schedule {
  readonly #runtime: Runtime;
  readonly #last = new Map<string, number>();

  constructor(runtime: Runtime) {
    this.#runtime = runtime;
  }

  /** Enqueues what is due now. */
  async tick(): Promise<void> {
    const organizations = await this.#runtime.db.organization.findMany({ select: { id: true, demo: true } });
    for (const { id, demo } of organizations) {
      const intervals = INTERVALS[demo ? "demo" : "office"];
      const due = (Object.keys(intervals) as Periodic[]).filter((job) =>
        this.#isDue(`${id}:${job}`, intervals[job]),
      );
      if (due.length > 0) await this.#enqueue(id, due);
    }
  }

  #isDue(key: string, seconds: number): boolean {
    const now = this.#runtime.now().getTime();
    if (now - (this.#last.get(key) ?? 0) < seconds * 1_000) return false;
    this.#last.set(key, now);
    return true;
  }

  async #enqueue(organizationId: string, due: readonly Periodic[]): Promise<void> {
    const cause = { actor: systemActor(organizationId), permission: "job:run" } as const;
    await scopedTransaction(this.#runtime.db, organizationId, async (tx) => {
      const partners = due.includes("poll-mailbox")
        ? await tx.tradingPartner.findMany({ select: { id: true } })
        : [];
      const requests: JobRequest[] = partners.map(({ id }) => ({
        job: "poll-mailbox",
        payload: { tradingPartnerId: id },
        serialKey: `mailbox:${id}`,
        uniqueKey: `poll-mailbox:${id}`,
      }));
      if (due.includes("check-acknowledgments"))
        requests.push({ job: "check-acknowledgments", payload: {}, uniqueKey: "check-acknowledgments" });
      if (due.includes("check-appeals"))
        requests.push({ job: "check-appeals", payload: {}, uniqueKey: "check-appeals" });
      for (const request of requests) await insertJob(tx, cause, request);
    });
  }
}
