import { daysBetween } from "@/domain/shared/calendar-date";
import type { SeededRandom } from "@/domain/shared/seeded-random";
import type { PayerClaim, PayerState, ReceivedLine } from "../payer-state";
import type { PayerManners } from "../payers";

/** Why a line is not paid: adjustment reason and remark code, as published by X12. */
export interface Refusal {
  readonly reason: string;
  readonly remark?: string;
}

const VISIT = /^99(2[01]\d|3\d\d)$/;
const isProcedure = (code: string): boolean => /^[1-6]\d{4}$/.test(code);

/** Refusals that follow from the claim itself; the same claim is refused again until it is corrected. */
export function ruleRefusal(
  state: PayerState,
  claim: PayerClaim,
  line: ReceivedLine,
  manners: PayerManners,
): Refusal | undefined {
  if (daysBetween(line.serviceDate, claim.receivedOn) > manners.filingLimitDays) return { reason: "29" };
  if (claim.frequency === "1" && isDuplicate(state, claim, line)) return { reason: "18" };
  if (manners.authorizationPrefixes.some((prefix) => line.code.startsWith(prefix)) && !claim.authorization)
    return { reason: "197" };
  if (manners.bundlesVisits && isBundledVisit(claim, line)) return { reason: "97", remark: "M15" };
  return undefined;
}

const isBundledVisit = (claim: PayerClaim, line: ReceivedLine): boolean =>
  VISIT.test(line.code) &&
  !line.modifiers.some((modifier) => modifier === "25" || modifier === "57") &&
  claim.lines.some((other) => isProcedure(other.code) && other.serviceDate === line.serviceDate);

const isDuplicate = (state: PayerState, claim: PayerClaim, line: ReceivedLine): boolean =>
  [...state.claims.values()].some(
    (other) =>
      other.icn < claim.icn &&
      other.payerId === claim.payerId &&
      other.patient.memberId === claim.patient.memberId &&
      other.patient.firstName === claim.patient.firstName &&
      other.payee.npi === claim.payee.npi &&
      other.lines.some(
        (twin) =>
          twin.code === line.code &&
          twin.serviceDate === line.serviceDate &&
          twin.modifiers.join() === line.modifiers.join(),
      ),
  );

/** Refusals for reasons the claim does not show: coverage, opinion, records. Weighted by how often each is drawn. */
const OWN_REASONS: readonly (Refusal & { readonly weight: number; readonly wholeClaim: boolean })[] = [
  { reason: "50", remark: "N115", weight: 5, wholeClaim: false },
  { reason: "197", weight: 4, wholeClaim: false },
  { reason: "27", weight: 3, wholeClaim: true },
  { reason: "252", remark: "N706", weight: 3, wholeClaim: true },
  { reason: "22", weight: 3, wholeClaim: true },
  { reason: "16", remark: "N382", weight: 2, wholeClaim: true },
  { reason: "11", weight: 2, wholeClaim: false },
  { reason: "96", remark: "N30", weight: 2, wholeClaim: false },
  { reason: "4", remark: "N519", weight: 2, wholeClaim: false },
  { reason: "151", remark: "N362", weight: 2, wholeClaim: false },
  { reason: "109", weight: 1, wholeClaim: true },
  { reason: "16", remark: "MA130", weight: 1, wholeClaim: true },
  { reason: "288", weight: 1, wholeClaim: false },
];

/** Draws whether and why the payer refuses by itself, and which lines: all, or one. */
export function drawRefusals(
  claim: PayerClaim,
  perThousand: number,
  random: SeededRandom,
): ReadonlyMap<number, Refusal> {
  if (!random.chance(perThousand, 1000)) return new Map();
  const weighted = OWN_REASONS.flatMap((reason) => Array.from({ length: reason.weight }, () => reason));
  const drawn = random.pick(weighted);
  const refusal: Refusal = drawn.remark
    ? { reason: drawn.reason, remark: drawn.remark }
    : { reason: drawn.reason };
  if (drawn.wholeClaim) return new Map(claim.lines.map((_line, index) => [index, refusal]));
  return new Map([[random.below(claim.lines.length), refusal]]);
}
