import type { Balance } from "@/domain/ledger/balances";

class NaiveLine {
  charged = 0n;
  paid = 0n;
  adjusted = 0n;
  patient = 0n;

  /** What is still open with the payer is what nothing else explains. */
  shown(): Balance {
    const { charged, paid, adjusted, patient } = this;
    return { charged, paid, adjusted, patient, insurance: charged - paid - adjusted - patient };
  }
}

/** A second set of books that knows no accounts: it adds up what happened to each line and to the bank (MON-3, MON-5). */
export class NaiveAuditor {
  readonly lines = new Map<string, NaiveLine>();
  cash = 0n;
  #owed = 0n;

  charged(line: string, amount: bigint): void {
    this.#line(line).charged += amount;
  }
  paid(line: string, amount: bigint): void {
    this.#line(line).paid += amount;
  }
  adjusted(line: string, amount: bigint): void {
    this.#line(line).adjusted += amount;
  }
  movedToPatient(line: string, amount: bigint): void {
    this.#line(line).patient += amount;
  }
  received(amount: bigint): void {
    this.cash += amount;
  }
  /** The payer took back more than it paid: no check is below zero, so the rest is owed to it. */
  carriedForward(amount: bigint): void {
    this.cash += amount;
    this.#owed += amount;
  }
  /** Money in the bank that belongs to no line and is owed to nobody. */
  unapplied(): bigint {
    return [...this.lines.values()].reduce((rest, { paid }) => rest - paid, this.cash - this.#owed);
  }

  #line(line: string): NaiveLine {
    const known = this.lines.get(line) ?? new NaiveLine();
    this.lines.set(line, known);
    return known;
  }
}
