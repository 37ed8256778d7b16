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

/** A number people say aloud: prefix, year and month, and a running number within that month, e.g. E2603-00042. */
export async function nextSpokenNumber(tx: Transaction, prefix: string, today: string): Promise<string> {
  const month = `${today.slice(2, 4)}${today.slice(5, 7)}`;
  const number = await nextNumber(tx, { scope: prefix, kind: month });
  return `${prefix}${month}-${number.toString().padStart(5, "0")}`;
}
