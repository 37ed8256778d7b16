import { TRPCError } from "@trpc/server";
import type { Actor } from "@/server/access/actor";
import { appRouter } from "@/server/api/root";
import { createCaller } from "@/server/api/trpc";
import type { Database } from "@/server/db/client";
import { scopedTransaction, type Transaction } from "@/server/db/scoped-transaction";
import { Refusal } from "@/server/refusal";
import { contextOf } from "./api-caller";
import type { Office } from "./office";

export interface TriedCall {
  /** What the caller sees: an answer, or a code with its words. */
  readonly answer: { readonly value: unknown } | RefusedAnswer;
  /** What the call left in the audit trail. */
  readonly events: readonly TrailRow[];
  /** What reached the last handler. */
  readonly failures: readonly unknown[];
}
export interface RefusedAnswer {
  readonly code: string;
  readonly message: string;
  readonly refusal: string | undefined;
  readonly details: unknown;
}
export interface TrailRow {
  readonly door: string;
  readonly action: string;
  readonly before: unknown;
  readonly after: unknown;
}

class Undone extends Error {}

/** Calls a procedure as somebody, reports what came of it, and takes everything back. */
export async function tryCall(
  office: Pick<Office, "runtime" | "organizationId">,
  call: { readonly path: string; readonly actor: Actor | null; readonly input: unknown },
): Promise<TriedCall> {
  let tried: TriedCall | undefined;
  await scopedTransaction(office.runtime.db, office.organizationId, async (tx) => {
    const failures: unknown[] = [];
    const runtime = { ...office.runtime, db: inside(tx) };
    const caller = createCaller(appRouter)(contextOf({ runtime }, call.actor, failures)) as unknown;
    const procedure = call.path
      .split(".")
      .reduce((at, key) => (at as Record<string, unknown>)[key], caller) as (
      input: unknown,
    ) => Promise<unknown>;
    const answer = await procedure(call.input).then((value) => ({ value }), refusedAnswer);
    tried = { answer, failures, events: failures.length > 0 ? [] : await leftBy(tx) };
    throw new Undone();
  }).catch((error: unknown) => {
    if (!(error instanceof Undone)) throw error;
  });
  if (!tried) throw new Error("the call was not made");
  return tried;
}

/** Rows that this transaction wrote, its savepoints included; the organization is used by nobody else. */
const leftBy = (tx: Transaction): Promise<TrailRow[]> =>
  tx.$queryRaw<TrailRow[]>`
    select door, action, before, after from audit_event
    where xmin::text::bigint >= pg_current_xact_id()::text::bigint % 4294967296`;

/** A transaction that passes for the database: what opens one inside joins it. */
const inside = (tx: Transaction): Database =>
  new Proxy(tx, {
    get: (target, key) =>
      key === "$transaction" ? (work: (inner: Transaction) => unknown) => work(tx) : Reflect.get(target, key),
  }) as unknown as Database;

function refusedAnswer(error: unknown): RefusedAnswer {
  if (!(error instanceof TRPCError)) throw error;
  const refusal = error.cause instanceof Refusal ? error.cause : undefined;
  return { code: error.code, message: error.message, refusal: refusal?.code, details: refusal?.details };
}
