/** How much of its quota a caller has left, and when it is whole again. */
export interface Quota {
  readonly limit: number;
  readonly remaining: number;
  readonly resetSeconds: number;
  readonly isExceeded: boolean;
}

const MOST_CALLERS = 10_000;

/**
 * Counts requests by caller in windows of one length, in the memory of this process: several processes each grant
 * their own. Callers are named with their organization, so that one never uses up another's.
 */
export function createRequestQuota(limit: number, windowMs: number): (caller: string, now: Date) => Quota {
  const windows = new Map<string, { readonly endsAt: number; used: number }>();
  return (caller, now) => {
    const at = now.getTime();
    const held = windows.get(caller);
    const window = held && held.endsAt > at ? held : { endsAt: at + windowMs, used: 0 };
    window.used += 1;
    windows.delete(caller);
    windows.set(caller, window);
    const [oldest] = windows.keys();
    if (windows.size > MOST_CALLERS && oldest !== undefined) windows.delete(oldest);
    return {
      limit,
      remaining: Math.max(0, limit - window.used),
      resetSeconds: Math.max(1, Math.ceil((window.endsAt - at) / 1000)),
      isExceeded: window.used > limit,
    };
  };
}
