import { assert } from "@/domain/shared/assert";
import type { CalendarDate } from "@/domain/shared/calendar-date";
import { isValidNpi } from "@/domain/shared/npi";
import { seededRandom } from "@/domain/shared/seeded-random";
import type { ClaimVerdict } from "@/domain/x12/acknowledge-claims";
import type { ClaimInContext } from "@/domain/x12/professional-claims";
import type { PayerState } from "../payer-state";
import { payerManners } from "../payers";

/** Of a thousand clean claims, how many the front end returns because it does not know the member. */
const UNKNOWN_MEMBERS_PER_THOUSAND = 22;

/** What the payer's front end says before any adjudication: taken in, or returned with the reason. */
export function judgeClaim(state: PayerState, context: ClaimInContext, today: CalendarDate): ClaimVerdict {
  const fault = findFault(state, context, today);
  return fault ?? { isAccepted: true, category: "A2", status: "20", entity: "PR" };
}

const returned = (category: string, status: string, entity?: ClaimVerdict["entity"]): ClaimVerdict => ({
  isAccepted: false,
  category,
  status,
  entity,
});

function findFault(
  state: PayerState,
  context: ClaimInContext,
  today: CalendarDate,
): ClaimVerdict | undefined {
  const { subscriber, billing, claim } = context;
  const billingNpi = billing.provider.name.id;
  if (!payerManners(subscriber.payer.name.id ?? "")) return returned("A3", "116", "PR");
  if (billingNpi !== undefined && !isValidNpi(billingNpi)) return returned("A7", "562", "85");
  const rendering = claim.renderingProvider?.name.id;
  if (rendering !== undefined && !isValidNpi(rendering)) return returned("A7", "562", "82");
  if (claim.lines.some((line) => firstDay(line) > today)) return returned("A7", "187");
  return findMemberFault(state, context) ?? findSuccessorFault(state, context);
}

function findMemberFault(state: PayerState, { subscriber, claim }: ClaimInContext): ClaimVerdict | undefined {
  const memberId = subscriber.name.name.id ?? "";
  if (!/\d{5}/.test(memberId)) return returned("A7", "164", "IL");
  const { patientControlNumber } = claim.claim;
  // A claim that was corrected and sent again is known by its frequency or by a new number; the member is found then.
  const random = seededRandom(`${state.seed}:member:${patientControlNumber}:${memberId}`);
  const isKnown = claim.claim.serviceLocation.frequency !== "1" || memberIsKnown(state, memberId);
  return !isKnown && random.chance(UNKNOWN_MEMBERS_PER_THOUSAND, 1000)
    ? returned("A3", "33", "IL")
    : undefined;
}

const memberIsKnown = (state: PayerState, memberId: string): boolean =>
  [...state.claims.values()].some(({ patient }) => patient.memberId === memberId);

/** A replacement or void must name a claim that this payer has decided. */
function findSuccessorFault(state: PayerState, { claim }: ClaimInContext): ClaimVerdict | undefined {
  if (claim.claim.serviceLocation.frequency === "1") return undefined;
  const original = state.claims.get(claim.payerClaimControlNumber?.reference ?? "");
  return original ? undefined : returned("A3", "464", "PR");
}

/** The first day of a line; a line without one is caught by the guide. */
export const firstDay = (line: ClaimInContext["claim"]["lines"][number]): CalendarDate => {
  const { from } = line.serviceDate.period;
  assert(from !== undefined, "a D8 or RD8 period has a first day");
  return from;
};
