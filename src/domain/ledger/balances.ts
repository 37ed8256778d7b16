import { type Cents, sumCents } from "../shared/money";
import type { Account, Entry } from "./entry";

/** What became of the money of a line or claim. charged = paid + adjusted + patient + insurance (MON-3). */
export interface Balance {
  readonly charged: Cents;
  readonly paid: Cents;
  readonly adjusted: Cents;
  /** Moved to the patient and still open there. */
  readonly patient: Cents;
  /** Still open with the payer. */
  readonly insurance: Cents;
}

const ADJUSTING: readonly Account[] = [
  "contractual-adjustment",
  "other-adjustment",
  "payer-initiated-reduction",
  "write-off",
];
const COLUMNED: readonly Account[] = [
  ...ADJUSTING,
  "patient-service-revenue",
  "patient-receivable",
  "insurance-receivable",
];

/** Every account falls in exactly one column, so balanced entries give a balance that adds up. */
export function balanceOf(entries: readonly Pick<Entry, "account" | "amount">[]): Balance {
  const sumWhere = (belongs: (account: Account) => boolean): Cents =>
    sumCents(entries.filter(({ account }) => belongs(account)).map(({ amount }) => amount));
  return {
    charged: -sumWhere((account) => account === "patient-service-revenue"),
    paid: sumWhere((account) => !COLUMNED.includes(account)),
    adjusted: sumWhere((account) => ADJUSTING.includes(account)),
    patient: sumWhere((account) => account === "patient-receivable"),
    insurance: sumWhere((account) => account === "insurance-receivable"),
  };
}
