import { type Cents, sumCents } from "@/domain/shared/money";
import type { SeededRandom } from "@/domain/shared/seeded-random";
import type { Decision, ReceivedLine } from "../payer-state";
import type { PayerManners } from "../payers";
import type { Refusal } from "./refusals";

type Adjustments = Decision["adjustments"];

/** Of a hundred patients, how many have deductible left. */
const DEDUCTIBLE_PERCENT = 14;
/** Of a hundred lines with several units, how many are paid for fewer. */
const CUT_UNITS_PERCENT = 12;

export const refuseLine = (line: ReceivedLine, { reason, remark }: Refusal): Decision => ({
  paid: 0n,
  adjustments: [{ group: reason === "96" ? "PR" : "CO", reason, amount: line.charge }],
  remarks: remark ? [remark] : [],
});

/** Allowed amount, patient's share and payment of one line; charge less all adjustments is what is paid. */
export function priceLine(line: ReceivedLine, manners: PayerManners, random: SeededRandom): Decision {
  const cut = cutUnits(line, random);
  const covered = line.charge - cut;
  const allowed = (covered * BigInt(manners.allowedPercent)) / 100n;
  const contractual = covered - allowed;
  const share = patientShare(line, allowed, { manners, random });
  const beforeSequestration = allowed - sumCents(share.map(({ amount }) => amount));
  const sequestered = manners.sequestration ? (beforeSequestration * 2n) / 100n : 0n;
  const adjustments: Adjustments = [
    { group: "CO" as const, reason: "45", amount: contractual },
    ...(cut > 0n ? [{ group: "CO" as const, reason: "222", amount: cut }] : []),
    ...share,
    ...(sequestered > 0n ? [{ group: "CO" as const, reason: "253", amount: sequestered }] : []),
  ].filter(({ amount }) => amount !== 0n);
  return { paid: beforeSequestration - sequestered, adjustments, remarks: cut > 0n ? ["N362"] : [] };
}

function cutUnits(line: ReceivedLine, random: SeededRandom): Cents {
  const units = BigInt(Math.trunc(Number(line.units)));
  return units > 1n && random.chance(CUT_UNITS_PERCENT, 100) ? line.charge / units : 0n;
}

function patientShare(
  line: ReceivedLine,
  allowed: Cents,
  { manners, random }: { readonly manners: PayerManners; readonly random: SeededRandom },
): Adjustments {
  const isVisit = /^99[23]/.test(line.code);
  if (manners.coinsurancePercent === 0) return [];
  if (random.chance(DEDUCTIBLE_PERCENT, 100)) {
    const deductible = allowed < MAX_DEDUCTIBLE ? allowed : MAX_DEDUCTIBLE;
    return [{ group: "PR", reason: "1", amount: deductible }];
  }
  if (isVisit && manners.copayCents > 0n)
    return [
      { group: "PR", reason: "3", amount: manners.copayCents < allowed ? manners.copayCents : allowed },
    ];
  return [{ group: "PR", reason: "2", amount: (allowed * BigInt(manners.coinsurancePercent)) / 100n }];
}
const MAX_DEDUCTIBLE = 15_000n;
