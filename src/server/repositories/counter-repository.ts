import type { Transaction } from "@/server/db/scoped-transaction";

/**
 * The next number of a counter row, taken in the caller's transaction: a rollback gives it back, so a committed
 * sequence has no gap and no duplicate (IDEM-4). `wrapAfter` starts again at 1.
 */
export async function nextNumber(
  tx: Transaction,
  counter: { readonly scope: string; readonly kind: string; readonly wrapAfter?: bigint },
): Promise<bigint> {
  const limit = counter.wrapAfter ?? 9_223_372_036_854_775_806n;
  const [row] = await tx.$queryRaw<{ last: bigint }[]>`
    insert into counter (scope, kind, last) values (${counter.scope}, ${counter.kind}, 1)
    on conflict (organization_id, scope, kind)
    do update set last = case when counter.last >= ${limit} then 1 else counter.last + 1 end
    returning last`;
  if (!row) throw new Error("a counter row returns its number");
  return row.last;
}

/** Numbers people say aloud: prefix, year and month, and a running number within that month, e.g. E2603-00042. */
export async function nextSpokenNumbers(
  tx: Transaction,
  wanted: { readonly prefix: string; readonly today: string; readonly count: number },
): Promise<string[]> {
  if (wanted.count === 0) return [];
  const month = `${wanted.today.slice(2, 4)}${wanted.today.slice(5, 7)}`;
  const [row] = await tx.$queryRaw<{ last: bigint }[]>`
    insert into counter (scope, kind, last) values (${wanted.prefix}, ${month}, ${wanted.count})
    on conflict (organization_id, scope, kind) do update set last = counter.last + ${wanted.count}
    returning last`;
  const first = Number(row?.last ?? 0n) - wanted.count + 1;
  return Array.from(
    { length: wanted.count },
    (_, position) => `${wanted.prefix}${month}-${String(first + position).padStart(5, "0")}`,
  );
}

/** One of them. */
export async function nextSpokenNumber(tx: Transaction, prefix: string, today: string): Promise<string> {
  const [number] = await nextSpokenNumbers(tx, { prefix, today, count: 1 });
  if (!number) throw new Error("one number was asked for");
  return number;
}
