import { sumCents } from "@/domain/shared/money";
import { seededRandom } from "@/domain/shared/seeded-random";
import type { Adjudicated, Decision, PayerClaim, PayerState } from "../payer-state";
import { type PayerManners, payerManners } from "../payers";
import { priceLine, refuseLine } from "./price-line";
import { drawRefusals, type Refusal, ruleRefusal } from "./refusals";

/** A corrected claim has answered what the payer disliked: it refuses by itself far more seldom. */
const REFUSALS_AFTER_CORRECTION = 8;

/** The first decision on a claim. Same seed and same claim: same decision, whatever else happened meanwhile. */
export function decideClaim(state: PayerState, claim: PayerClaim): Adjudicated {
  const manners = mannersOf(claim);
  const random = seededRandom(`${state.seed}:decide:${claim.patientControlNumber}`);
  const perThousand =
    claim.frequency === "1"
      ? manners.refusalsPerThousand
      : manners.refusalsPerThousand / REFUSALS_AFTER_CORRECTION;
  const drawn = drawRefusals(claim, Math.trunc(perThousand), random);
  const lines = claim.lines.map((line, index): Decision => {
    const refusal = ruleRefusal(state, claim, line, manners) ?? drawn.get(index);
    return refusal ? refuseLine(line, refusal) : priceLine(line, manners, random);
  });
  return adjudicated(lines);
}

/** How many of a hundred appeals the payer grants, by the reason it had refused for. */
const GRANTED_PERCENT: Readonly<Record<string, number>> = { "29": 10, "18": 15, "97": 40, "27": 25 };
const USUALLY_GRANTED_PERCENT = 60;

/** The decision on an appeal: the refused lines are paid, or the refusal stands with reason 193. */
export function decideAppeal(state: PayerState, claim: PayerClaim): Adjudicated {
  const manners = mannersOf(claim);
  const random = seededRandom(`${state.seed}:appeal:${claim.patientControlNumber}`);
  const before = claim.adjudicated?.lines ?? [];
  const lines = claim.lines.map((line, index): Decision => {
    const decision = before[index];
    const reason = decision && refusalOf(decision);
    if (!decision || !reason) return decision ?? priceLine(line, manners, random);
    const granted = random.chance(GRANTED_PERCENT[reason] ?? USUALLY_GRANTED_PERCENT, 100);
    return granted ? priceLine(line, manners, random) : refuseLine(line, UPHELD);
  });
  return adjudicated(lines);
}
const UPHELD: Refusal = { reason: "193" };

/** A second look at something already paid: one line less, as payers find when they audit themselves. */
export function correctDecision(claim: PayerClaim): Adjudicated {
  const before = claim.adjudicated?.lines ?? [];
  const last = claim.lines.length - 1;
  const lines = claim.lines.map((line, index): Decision => {
    const decision = before[index];
    if (index === last && last > 0) return refuseLine(line, { reason: "97", remark: "M15" });
    return decision ?? refuseLine(line, { reason: "97" });
  });
  return adjudicated(lines);
}

/** Everything of a decision with its sign turned. */
export const takeBack = (decision: Adjudicated): Adjudicated => ({
  status: "22",
  lines: decision.lines.map(({ paid, adjustments, remarks }) => ({
    paid: -paid,
    adjustments: adjustments.map((each) => ({ ...each, amount: -each.amount })),
    remarks,
  })),
});

export const paidOf = ({ lines }: Adjudicated) => sumCents(lines.map(({ paid }) => paid));

/** The reason of a line that was refused whole; undefined where something was allowed. */
const refusalOf = (decision: Decision): string | undefined => {
  const [only, ...others] = decision.adjustments;
  return decision.paid === 0n && only && others.length === 0 && only.reason !== "1" ? only.reason : undefined;
};

const adjudicated = (lines: readonly Decision[]): Adjudicated => ({
  status: lines.every((line) => refusalOf(line) !== undefined) ? "4" : "1",
  lines,
});

function mannersOf(claim: PayerClaim): PayerManners {
  const manners = payerManners(claim.payerId);
  if (!manners) throw new Error(`claim ${claim.icn} belongs to no payer`);
  return manners;
}
