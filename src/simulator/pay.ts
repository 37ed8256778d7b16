import { addDays, type CalendarDate, dayOfWeek } from "@/domain/shared/calendar-date";
import { type Cents, sumCents } from "@/domain/shared/money";
import { seededRandom } from "@/domain/shared/seeded-random";
import { guide835 } from "@/domain/x12/guides/835";
import { transactionSet } from "@/domain/x12/write-interchange";
import { correctDecision, decideAppeal, decideClaim, paidOf, takeBack } from "./adjudication/decide-claim";
import type { Correspondent } from "./correspondent";
import { send } from "./envelope";
import type { Due, PayerClaim, PayerState } from "./payer-state";
import { PAYERS, type PayerManners } from "./payers";
import { type PaidClaim, remittanceOf } from "./remittance";

/** Of a thousand paid claims, how many the payer looks at again and corrects three weeks later. */
const CORRECTED_PER_THOUSAND = 18;
const DAYS_TO_CORRECTION = 21;
/** Of a thousand claims, how many come back with a number that nobody can match. */
const GARBLED_PER_THOUSAND = 6;
/** Of a thousand checks, how many do not add up. */
const UNBALANCED_PER_THOUSAND = 12;
const INTEREST_PER_THOUSAND = 60;

/** Makes every payment day that has passed since the last one, in order, each dated on its own day. */
export function payThrough(state: PayerState, today: CalendarDate): void {
  while (state.paidThrough < today) {
    state.paidThrough = addDays(state.paidThrough, 1);
    for (const manners of PAYERS)
      if (dayOfWeek(state.paidThrough) === manners.payWeekday) payOn(state, manners, state.paidThrough);
  }
}

function payOn(state: PayerState, manners: PayerManners, on: CalendarDate): void {
  const { correspondent } = state;
  const isDue = (due: Due) => due.on <= on && state.claims.get(due.icn)?.payerId === manners.payerId;
  const due = state.due.filter(isDue);
  if (due.length === 0 || !correspondent) return;
  state.due = state.due.filter((other) => !isDue(other));
  const paid = due.flatMap((each) => carryOut(state, each, on));
  const byPayee = Map.groupBy(paid, ({ claim }) => claim.payee.npi);
  for (const claims of byPayee.values()) payClaims(state, { manners, on, claims, correspondent });
}

function carryOut(state: PayerState, due: Due, on: CalendarDate): PaidClaim[] {
  const claim = state.claims.get(due.icn);
  if (!claim) throw new Error(`nothing is known of ${due.icn}`);
  if (due.act === "decide") return decide(state, claim, on);
  const before = claim.adjudicated;
  if (!before) return [];
  const decision = due.act === "decide-appeal" ? decideAppeal(state, claim) : correctDecision(claim);
  claim.adjudicated = decision;
  return [
    { claim, decision: takeBack(before) },
    { claim, decision },
  ];
}

function decide(state: PayerState, claim: PayerClaim, on: CalendarDate): PaidClaim[] {
  const takenBack = takeBackOriginal(state, claim);
  if (claim.frequency === "8") return takenBack;
  const decision = decideClaim(state, claim);
  claim.adjudicated = decision;
  const random = seededRandom(`${state.seed}:after:${claim.patientControlNumber}`);
  if (paidOf(decision) > 0n && random.chance(CORRECTED_PER_THOUSAND, 1000))
    state.due.push({ icn: claim.icn, act: "take-back", on: addDays(on, DAYS_TO_CORRECTION) });
  const garbled = random.chance(GARBLED_PER_THOUSAND, 1000);
  return [...takenBack, { claim, decision, ...(garbled ? { statedNumber: garble(claim) } : {}) }];
}

/** A replacement or void undoes what was decided on the claim it names. */
function takeBackOriginal(state: PayerState, claim: PayerClaim): PaidClaim[] {
  const original = claim.answers === undefined ? undefined : state.claims.get(claim.answers);
  if (!original?.adjudicated) return [];
  const decision = takeBack(original.adjudicated);
  delete original.adjudicated;
  state.due = state.due.filter(({ icn }) => icn !== original.icn);
  return [{ claim: original, decision }];
}

/** As typed from paper: the digits are there, in another order and without our line numbers to help. */
const garble = (claim: PayerClaim): string => `X${[...claim.patientControlNumber].reverse().join("")}`;

function payClaims(
  state: PayerState,
  check: {
    readonly manners: PayerManners;
    readonly on: CalendarDate;
    readonly claims: readonly PaidClaim[];
    readonly correspondent: Correspondent;
  },
): void {
  const { manners, on, correspondent } = check;
  const claims = check.claims.map(withoutLineNumbers);
  const [first] = claims;
  if (!first) return;
  state.traceNumber += 1;
  const traceNumber = `${manners.payerId.slice(0, 3)}${String(state.traceNumber).padStart(8, "0")}`;
  const random = seededRandom(`${state.seed}:check:${traceNumber}`);
  const interest = random.chance(INTEREST_PER_THOUSAND, 1000) ? -BigInt(50 + random.below(900)) : 0n;
  const forwarded = forward(
    state,
    manners.payerId,
    sumCents(claims.map(({ decision }) => paidOf(decision))) - interest,
  );
  const value = remittanceOf({
    manners,
    payee: first.claim.payee,
    on,
    traceNumber,
    claims,
    forwarded,
    interest,
  });
  const off = random.chance(UNBALANCED_PER_THOUSAND, 1000) ? 100n : 0n;
  const stated =
    off === 0n
      ? value
      : { ...value, payment: { ...value.payment, totalPaid: value.payment.totalPaid + off } };
  send(state, correspondent, { kind: "835", on, sets: [transactionSet(guide835, "0001", stated)] });
}

/** A payment below zero is carried on; what was carried is taken from the next payments as far as they reach. */
function forward(state: PayerState, payerId: string, due: Cents): Cents {
  const owed = state.forwarded.get(payerId) ?? 0n;
  if (due < 0n) {
    state.forwarded.set(payerId, owed - due);
    return due;
  }
  const taken = owed < due ? owed : due;
  state.forwarded.set(payerId, owed - taken);
  return taken;
}

const withoutLineNumbers = (paid: PaidClaim): PaidClaim =>
  paid.statedNumber === undefined
    ? paid
    : {
        ...paid,
        claim: {
          ...paid.claim,
          icn: `${paid.claim.icn}A`,
          lines: paid.claim.lines.map((line) => ({ ...line, control: undefined })),
        },
      };
