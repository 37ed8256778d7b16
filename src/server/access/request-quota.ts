import { scopedTransaction } from "@/server/db/scoped-transaction";
import type { Runtime } from "@/server/runtime";
import { type Actor, requireUserId } from "./actor";

/** How much of its quota a caller has left, and when it is whole again. */
export interface Quota {
  readonly limit: number;
  readonly remaining: number;
  readonly resetSeconds: number;
  readonly isExceeded: boolean;
}

export type RequestQuota = (runtime: Runtime, actor: Actor) => Promise<Quota>;

/** A caller's requests in one window, as this process knows them. */
interface Window {
  readonly startsAt: number;
  /** Handed out to all processes, when this one asked last. */
  used: number;
  /** Handed out to this process and not used yet. */
  left: number;
}

const MOST_CALLERS = 10_000;
/** A row is written once for so many requests, so that it is never fought for; a process may leave as many unused. */
const HANDED_OUT_AT_ONCE = 10;

/**
 * Counts the requests of a key or a person in windows of one length, together over every process: each has some handed
 * out by a row of the caller's organization, never more than the limit altogether. Whoever has used up the quota is
 * refused from memory.
 */
export function createRequestQuota(limit: number, windowMs: number): RequestQuota {
  const windows = new Map<string, Window>();
  const asking = new Map<string, Promise<void>>();
  const windowOf = (key: string, at: number): Window => {
    const startsAt = Math.floor(at / windowMs) * windowMs;
    const held = windows.get(key);
    const window = held?.startsAt === startsAt ? held : { startsAt, used: 0, left: 0 };
    windows.delete(key);
    windows.set(key, window);
    const [oldest] = windows.keys();
    if (windows.size > MOST_CALLERS && oldest !== undefined) windows.delete(oldest);
    return window;
  };
  return async (runtime, actor) => {
    const caller = actor.apiKeyId ?? requireUserId(actor);
    const key = `${actor.organizationId} ${caller}`;
    const at = runtime.now().getTime();
    const window = windowOf(key, at);
    while (window.left === 0 && window.used < limit) {
      const running = asking.get(key) ?? handOut(runtime, { ...actor, caller }, window, { limit, windowMs });
      asking.set(key, running);
      await running.finally(() => asking.delete(key));
    }
    const isExceeded = window.left === 0;
    if (!isExceeded) window.left -= 1;
    return {
      limit,
      remaining: Math.max(0, limit - window.used) + window.left,
      resetSeconds: Math.max(1, Math.ceil((window.startsAt + windowMs - at) / 1000)),
      isExceeded,
    };
  };
}

/** What goes beyond the limit is written down, too, and handed out to nobody; a window that is over begins anew. */
async function handOut(
  { db }: Runtime,
  { organizationId, caller }: { readonly organizationId: string; readonly caller: string },
  window: Window,
  { limit, windowMs }: { readonly limit: number; readonly windowMs: number },
): Promise<void> {
  const start = new Date(window.startsAt);
  // The clock of another machine may be a little ahead, never a whole window.
  const next = new Date(window.startsAt + windowMs);
  const [row] = await scopedTransaction(
    db,
    organizationId,
    (tx) => tx.$queryRaw<{ used: number }[]>`
      insert into request_quota as q (caller, window_start, used)
      values (${caller}::uuid, ${start}, ${HANDED_OUT_AT_ONCE})
      on conflict (organization_id, caller) do update set
        used = case when q.window_start in (${start}::timestamptz, ${next}::timestamptz)
                    then least(q.used, ${limit}) + ${HANDED_OUT_AT_ONCE} else ${HANDED_OUT_AT_ONCE} end,
        window_start = case when q.window_start = ${next}::timestamptz then q.window_start else ${start} end
      returning used`,
  );
  const before = (row?.used ?? limit) - HANDED_OUT_AT_ONCE;
  const granted = Math.max(0, Math.min(HANDED_OUT_AT_ONCE, limit - before));
  window.left += granted;
  window.used = before + granted;
}
