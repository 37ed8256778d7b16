import type { Database } from "@/server/db/client";
import { refused } from "@/server/refusal";

const FREE_FAILURES = 5;
const LONG_FAILURES = 10;
const FIRST_DELAY_SECONDS = 5;
const LONG_DELAY_SECONDS = 15 * 60;
/** Failures from one address against any account before it waits. */
const ADDRESS_CEILING = 100;
/** After an hour of quiet the count starts again: no lock is permanent. */
const FORGET_AFTER_MS = 60 * 60_000;

/** 5 s after the fifth failure, doubled by each further one; 15 minutes from the tenth on. */
export function delaySecondsAfter(failures: number): number {
  if (failures < FREE_FAILURES) return 0;
  return failures >= LONG_FAILURES
    ? LONG_DELAY_SECONDS
    : FIRST_DELAY_SECONDS * 2 ** (failures - FREE_FAILURES);
}

const delayAtCeiling = (failures: number): number => (failures >= ADDRESS_CEILING ? LONG_DELAY_SECONDS : 0);

export interface Attempt {
  /** Account and address together: an attacker elsewhere does not shut the person out. */
  readonly accountKey: string;
  readonly addressKey: string;
  readonly now: Date;
}

/**
 * Counts the attempt as a failure before anything is compared, so that parallel guesses cannot slip past the limit;
 * `forgiveAttempt` takes it back. Refused while a delay runs.
 */
export async function claimAttempt(db: Database, { accountKey, addressKey, now }: Attempt): Promise<void> {
  for (const key of [accountKey, addressKey]) await refuseWhileBlocked(db, key, now);
  const failures = await countFailure(db, accountKey, now);
  await blockFor(db, accountKey, delaySecondsAfter(failures), now);
  await blockFor(db, addressKey, delayAtCeiling(await countFailure(db, addressKey, now)), now);
}

export async function forgiveAttempt(db: Database, { accountKey, addressKey, now }: Attempt): Promise<void> {
  await db.signInThrottle.updateMany({
    where: { key: accountKey },
    data: { failures: 0, blockedUntil: null },
  });
  await db.signInThrottle.updateMany({
    where: { key: addressKey, failures: { gt: 0 } },
    data: { failures: { decrement: 1 }, lastFailureAt: now },
  });
}

async function refuseWhileBlocked(db: Database, key: string, now: Date): Promise<void> {
  const row = await db.signInThrottle.findUnique({ where: { key } });
  const waitMs = (row?.blockedUntil?.getTime() ?? 0) - now.getTime();
  if (waitMs <= 0) return;
  const retryAfterSeconds = Math.ceil(waitMs / 1000);
  throw refused(
    "access/too-many-attempts",
    `Too many attempts. Try again in ${waitWords(retryAfterSeconds)}.`,
    {
      retryAfterSeconds,
    },
  );
}

export const waitWords = (seconds: number): string =>
  seconds < 90 ? `${seconds} seconds` : `${Math.ceil(seconds / 60)} minutes`;

async function countFailure(db: Database, key: string, now: Date): Promise<number> {
  const forgotten = new Date(now.getTime() - FORGET_AFTER_MS);
  const [row] = await db.$queryRaw<{ failures: number }[]>`
    insert into sign_in_throttle as t (key, failures, last_failure_at) values (${key}, 1, ${now})
    on conflict (key) do update set
      failures = case when t.last_failure_at < ${forgotten}::timestamptz then 1 else t.failures + 1 end,
      last_failure_at = ${now}
    returning failures`;
  return row?.failures ?? 1;
}

async function blockFor(db: Database, key: string, seconds: number, now: Date): Promise<void> {
  if (seconds === 0) return;
  const blockedUntil = new Date(now.getTime() + seconds * 1000);
  await db.signInThrottle.updateMany({ where: { key }, data: { blockedUntil } });
}
