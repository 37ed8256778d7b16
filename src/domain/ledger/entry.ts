import { assert } from "../shared/assert";
import { type Cents, sumCents } from "../shared/money";

/** The chart of accounts. Receivables are debited by charges and credited by whatever settles them. */
export const ACCOUNTS = [
  "insurance-receivable",
  "patient-receivable",
  "cash",
  "unapplied-cash",
  "patient-service-revenue",
  "contractual-adjustment",
  "other-adjustment",
  "payer-initiated-reduction",
  "write-off",
  "interest-income",
  "provider-adjustment",
] as const;
export type Account = (typeof ACCOUNTS)[number];

/** One side of a posting: debit positive, credit negative; `serviceLineId` where the money belongs to a line. */
export interface Entry {
  readonly account: Account;
  readonly amount: Cents;
  readonly serviceLineId?: string;
}

/** A movement as two entries; a negative amount moves the other way, nothing is dropped but zero. */
export const move = (debit: Account, credit: Account, amount: Cents, serviceLineId?: string): Entry[] => {
  if (amount === 0n) return [];
  const line = serviceLineId === undefined ? {} : { serviceLineId };
  return [
    { account: debit, amount, ...line },
    { account: credit, amount: -amount, ...line },
  ];
};

/** Double entry: whatever is posted sums to zero (MON-2). */
export function assertBalanced(entries: readonly Entry[]): void {
  const sum = sumCents(entries.map(({ amount }) => amount));
  assert(sum === 0n, `a posting must sum to zero, not ${sum}`);
}

export const reversalOf = (entries: readonly Entry[]): Entry[] =>
  entries.map((entry) => ({ ...entry, amount: -entry.amount }));
