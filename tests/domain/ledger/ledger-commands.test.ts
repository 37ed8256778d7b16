import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { balanceOf } from "@/domain/ledger/balances";
import { assertBalanced, type Entry, move } from "@/domain/ledger/entry";
import { planPosting, receiptEntries } from "@/domain/remittances/plan-posting";
import type { Adjustment, ClaimPayment } from "@/domain/remittances/remittance-advice";
import { NaiveAuditor } from "./naive-auditor";

const LINES = ["a", "b"] as const;
const CLAIMS = 3;
/** What a payer says of one line, in cents; the charge is their sum. */
interface Answer {
  readonly paid: bigint;
  readonly contractual: bigint;
  readonly patient: bigint;
  readonly denied: bigint;
  readonly other: bigint;
}
type Command =
  | { readonly kind: "charge" | "uncharge"; readonly claim: number; readonly amounts: readonly bigint[] }
  | { readonly kind: "remit"; readonly claim: number; readonly answers: readonly Answer[] }
  | { readonly kind: "take-back" | "repeat"; readonly earlier: number }
  | {
      readonly kind: "write-off" | "to-patient";
      readonly claim: number;
      readonly line: number;
      readonly share: number;
    }
  | { readonly kind: "unmatched"; readonly amount: bigint };

const cents = fc.bigInt({ min: 0n, max: 500_000n });
const claim = fc.nat(CLAIMS - 1);
const answer: fc.Arbitrary<Answer> = fc.record({
  paid: cents,
  contractual: cents,
  patient: cents,
  denied: cents,
  other: cents,
});
const command: fc.Arbitrary<Command> = fc.oneof(
  fc.record({ kind: fc.constant("charge" as const), claim, amounts: fc.tuple(cents, cents) }),
  fc.record({ kind: fc.constant("uncharge" as const), claim, amounts: fc.tuple(cents, cents) }),
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant("remit" as const), claim, answers: fc.tuple(answer, answer) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constantFrom("take-back" as const, "repeat" as const),
      earlier: fc.nat(20),
    }),
  },
  fc.record({
    kind: fc.constantFrom("write-off" as const, "to-patient" as const),
    claim,
    line: fc.nat(1),
    share: fc.integer({ min: 1, max: 100 }),
  }),
  fc.record({ kind: fc.constant("unmatched" as const), amount: cents }),
);

const adjustment = (group: Adjustment["group"], reasonCode: string, amount: bigint): Adjustment => ({
  group,
  reasonCode,
  amount,
});
const DENIED = "197";
const effectOf = ({ group, reasonCode }: Adjustment) => {
  if (reasonCode === DENIED) return "denied";
  if (group === "PR") return "patient";
  return group === "OA" ? "other" : "contractual";
};

const total = ({ paid, contractual, patient, denied, other }: Answer): bigint =>
  paid + contractual + patient + denied + other;

function paymentOf(answers: readonly Answer[], sign: 1n | -1n): ClaimPayment {
  const lines = answers.map((each) => ({
    procedureCode: "99213",
    modifiers: [],
    units: 1,
    chargeAmount: sign * total(each),
    paidAmount: sign * each.paid,
    adjustments: [
      adjustment("CO", "45", sign * each.contractual),
      adjustment("PR", "1", sign * each.patient),
      adjustment("CO", DENIED, sign * each.denied),
      adjustment("OA", "23", sign * each.other),
    ],
    remarkCodes: [],
  }));
  const sum = (of: (each: Answer) => bigint) => answers.reduce((all, each) => all + sign * of(each), 0n);
  return {
    patientControlNumber: "FP1",
    statusCode: sign === 1n ? "1" : "22",
    chargeAmount: sum(total),
    paidAmount: sum(({ paid }) => paid),
    patientResponsibility: 0n,
    adjustments: [],
    remarkCodes: [],
    lines,
  };
}

/** The books as the product keeps them: postings that are only added, each under a key of its own. */
class Books {
  readonly postings = new Map<string, readonly Entry[]>();

  post(key: string, entries: readonly Entry[]): void {
    if (this.postings.has(key)) return;
    assertBalanced(entries);
    this.postings.set(key, entries);
  }
  entries(lineId?: string): Entry[] {
    const all = [...this.postings.values()].flat();
    return lineId === undefined ? all : all.filter(({ serviceLineId }) => serviceLineId === lineId);
  }
  on(account: string): bigint {
    return this.entries()
      .filter((entry) => entry.account === account)
      .reduce((sum, { amount }) => sum + amount, 0n);
  }
}

interface Remitted {
  readonly key: string;
  readonly claim: number;
  readonly answers: readonly Answer[];
  takenBack: boolean;
}

const lineId = (claimNumber: number, line: number): string => `${claimNumber}${LINES[line]}`;

/** The product's rules on one side, the auditor's arithmetic on the other, after every single command. */
class Office {
  readonly books = new Books();
  readonly auditor = new NaiveAuditor();
  readonly remitted: Remitted[] = [];
  #serial = 0;

  apply(command: Command): void {
    this.#serial += 1;
    if (command.kind === "charge" || command.kind === "uncharge")
      this.#charge(command.claim, command.amounts, command.kind === "charge" ? 1n : -1n);
    else if (command.kind === "remit") this.#remit(command.claim, command.answers);
    else if (command.kind === "take-back") this.#takeBack(this.#earlier(command.earlier));
    else if (command.kind === "repeat") this.#repeat(this.#earlier(command.earlier));
    else if (command.kind === "unmatched") this.#receive(command.amount);
    else if ("share" in command) this.#settle(command);
  }

  #earlier(at: number): Remitted | undefined {
    return this.remitted[at % (this.remitted.length || 1)];
  }

  /** Money for a claim that nobody knows. */
  #receive(amount: bigint): void {
    this.books.post(`receipt:${this.#serial}`, receiptEntries(amount));
    this.auditor.received(amount);
  }

  #charge(claimNumber: number, amounts: readonly bigint[], sign: 1n | -1n): void {
    const entries = amounts.flatMap((amount, line) =>
      move("insurance-receivable", "patient-service-revenue", sign * amount, lineId(claimNumber, line)),
    );
    this.books.post(`charge:${this.#serial}`, entries);
    for (const [line, amount] of amounts.entries())
      this.auditor.charged(lineId(claimNumber, line), sign * amount);
  }

  #remit(claimNumber: number, answers: readonly Answer[]): void {
    const remitted = { key: `${this.#serial}`, claim: claimNumber, answers, takenBack: false };
    this.remitted.push(remitted);
    this.#postRemittance(remitted, 1n);
    this.#tell(remitted, 1n);
  }

  #takeBack(remitted: Remitted | undefined): void {
    if (!remitted || remitted.takenBack) return;
    remitted.takenBack = true;
    this.#postRemittance(remitted, -1n);
    this.#tell(remitted, -1n);
  }

  /** The same file again: the key is known, so nothing may happen, and the auditor is not told. */
  #repeat(remitted: Remitted | undefined): void {
    if (remitted) this.#postRemittance(remitted, 1n);
  }

  #postRemittance({ key, claim: claimNumber, answers }: Remitted, sign: 1n | -1n): void {
    const payment = paymentOf(answers, sign);
    const ids = answers.map((_, line) => lineId(claimNumber, line));
    this.books.post(`receipt:${key}:${sign}`, receiptEntries(payment.paidAmount));
    this.books.post(`payment:${key}:${sign}`, planPosting(payment, ids, effectOf).entries);
  }

  #tell({ claim: claimNumber, answers }: Remitted, sign: 1n | -1n): void {
    for (const [line, each] of answers.entries()) {
      this.auditor.received(sign * each.paid);
      this.auditor.paid(lineId(claimNumber, line), sign * each.paid);
      this.auditor.adjusted(lineId(claimNumber, line), sign * (each.contractual + each.other));
      this.auditor.movedToPatient(lineId(claimNumber, line), sign * each.patient);
    }
  }

  /** Part of what is open on a line: given up, or asked of the patient. */
  #settle(command: Extract<Command, { readonly kind: "write-off" | "to-patient" }>): void {
    const id = lineId(command.claim, command.line);
    const open = balanceOf(this.books.entries(id)).insurance;
    if (open <= 0n) return;
    const amount = (open * BigInt(command.share)) / 100n;
    const account = command.kind === "write-off" ? "write-off" : "patient-receivable";
    this.books.post(`settle:${this.#serial}`, move(account, "insurance-receivable", amount, id));
    if (command.kind === "write-off") this.auditor.adjusted(id, amount);
    else this.auditor.movedToPatient(id, amount);
  }

  prove(): void {
    expect(this.books.entries().reduce((sum, { amount }) => sum + amount, 0n)).toBe(0n);
    for (const [id, line] of this.auditor.lines)
      expect(balanceOf(this.books.entries(id))).toEqual(line.shown());
    expect(this.books.on("cash")).toBe(this.auditor.cash);
    expect(-this.books.on("unapplied-cash")).toBe(this.auditor.unapplied());
  }
}

const RUNS = 2_000;

describe("a ledger after any sequence of charges, payments, reversals, repeats, write-offs and transfers", () => {
  it("MON-2, MON-3, MON-5: agrees with an auditor who only adds and subtracts, after every command", () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(fc.array(command, { minLength: 4, maxLength: 25 }), (commands) => {
        const office = new Office();
        for (const each of commands) {
          office.apply(each);
          office.prove();
          seen.add(each.kind);
        }
      }),
      { numRuns: RUNS },
    );
    expect(seen.size).toBe(8);
  });

  it("MON-6: is the same whatever the order in which independent remittances and charges arrive", () => {
    const independent = fc.record({
      claim,
      answers: fc.tuple(answer, answer),
      amounts: fc.tuple(cents, cents),
    });
    fc.assert(
      fc.property(
        fc.array(independent, { minLength: 2, maxLength: 8 }),
        fc.func(fc.nat()),
        (events, rank) => {
          const commands = events.flatMap(({ claim: number, answers, amounts }): Command[] => [
            { kind: "charge", claim: number, amounts },
            { kind: "remit", claim: number, answers },
          ]);
          const shuffled = commands
            .map((each, at) => ({ each, at: rank(at) }))
            .sort((one, other) => one.at - other.at)
            .map(({ each }) => each);
          expect(totalsAfter(shuffled)).toEqual(totalsAfter(commands));
        },
      ),
      { numRuns: 500 },
    );
  });

  it("MON-6: returns to where it was when everything remitted is taken back, and corrections count once", () => {
    const remits = fc.array(fc.record({ claim, answers: fc.tuple(answer, answer) }), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(remits, fc.tuple(answer, answer), (events, corrected) => {
        const sent = events.map((event): Command => ({ kind: "remit", ...event }));
        const back = events.map((_, earlier): Command => ({ kind: "take-back", earlier }));
        const zero = totalsAfter([...sent, ...back]);
        expect(Object.values(zero).every((amount) => amount === 0n)).toBe(true);
        const correction: Command = { kind: "remit", claim: 0, answers: corrected };
        expect(withoutZeros(totalsAfter([...sent, ...back, correction]))).toEqual(
          withoutZeros(totalsAfter([correction])),
        );
      }),
      { numRuns: 500 },
    );
  });
});

/** Balances by line and account. */
function totalsAfter(commands: readonly Command[]): Record<string, bigint> {
  const office = new Office();
  for (const each of commands) office.apply(each);
  const totals: Record<string, bigint> = {};
  for (const { account, serviceLineId = "", amount } of office.books.entries())
    totals[`${serviceLineId} ${account}`] = (totals[`${serviceLineId} ${account}`] ?? 0n) + amount;
  return totals;
}
const withoutZeros = (totals: Record<string, bigint>) =>
  Object.fromEntries(Object.entries(totals).filter(([, amount]) => amount !== 0n));
