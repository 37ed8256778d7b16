import type { CalendarDate } from "../shared/calendar-date";
import type { Cents } from "../shared/money";
import type { ClaimPayment, ServicePayment } from "./remittance-advice";

/** What matching needs to know of a claim that a payment may belong to. */
export interface MatchCandidate {
  readonly claimId: string;
  readonly patientControlNumber: string;
  readonly payerControlNumber?: string;
  readonly payerIdentifier: string;
  readonly totalCharge: Cents;
  readonly wasSubmitted: boolean;
  readonly lines: readonly MatchLine[];
}
export interface MatchLine {
  readonly serviceLineId: string;
  readonly lineControlNumber: string;
  readonly procedureCode: string;
  readonly modifiers: readonly string[];
  readonly serviceDate: CalendarDate;
  readonly chargeAmount: Cents;
}

export type MatchException =
  | "no-claim-found"
  | "ambiguous"
  | "never-submitted"
  | "charge-differs"
  | "line-differs"
  | "reversal-without-original";

export type Match =
  | {
      readonly kind: "matched";
      readonly claimId: string;
      readonly matchedBy: "patient control number" | "payer control number" | "line control number";
      /** Per remittance line, the service line it pays. */
      readonly serviceLineIds: readonly string[];
    }
  | { readonly kind: "exception"; readonly reason: MatchException; readonly detail: string };

/** By CLM01, else by the payer's number, else by line control numbers; anything less than certain goes to a person. */
export function matchClaimPayment(payment: ClaimPayment, candidates: readonly MatchCandidate[]): Match {
  const found = findClaim(payment, candidates);
  if (found.kind === "exception") return found;
  const { claim, matchedBy } = found;
  if (!claim.wasSubmitted)
    return exception("never-submitted", "The claim of this number was never sent to a payer.");
  const charge = magnitude(payment.chargeAmount);
  if (charge !== claim.totalCharge)
    return exception("charge-differs", "The remittance states another total charge than the claim.");
  const serviceLineIds = matchLines(payment.lines, claim.lines);
  if (!serviceLineIds)
    return exception("line-differs", "A line of the remittance fits no line of the claim.");
  return { kind: "matched", claimId: claim.claimId, matchedBy, serviceLineIds };
}

type Found =
  | {
      readonly kind: "found";
      readonly claim: MatchCandidate;
      readonly matchedBy: Extract<Match, { kind: "matched" }>["matchedBy"];
    }
  | Extract<Match, { kind: "exception" }>;

function findClaim(payment: ClaimPayment, candidates: readonly MatchCandidate[]): Found {
  const controls = new Set(payment.lines.map(({ lineControlNumber }) => lineControlNumber));
  const ways = [
    [
      "patient control number",
      (c: MatchCandidate) => c.patientControlNumber === payment.patientControlNumber,
    ],
    [
      "payer control number",
      (c: MatchCandidate) =>
        c.payerControlNumber !== undefined && c.payerControlNumber === payment.payerControlNumber,
    ],
    [
      "line control number",
      (c: MatchCandidate) => c.lines.some((line) => controls.has(line.lineControlNumber)),
    ],
  ] as const;
  for (const [matchedBy, fits] of ways) {
    const [claim, ...others] = candidates.filter(fits);
    if (!claim) continue;
    if (others.length > 0)
      return exception("ambiguous", `${others.length + 1} claims share this ${matchedBy}.`);
    return { kind: "found", claim, matchedBy };
  }
  return exception("no-claim-found", "No claim carries this patient, payer or line control number.");
}

/** Each remittance line takes one service line: by line control number, else by code, modifiers and charge. */
function matchLines(payments: readonly ServicePayment[], lines: readonly MatchLine[]): string[] | undefined {
  const free = new Set(lines);
  const ids: string[] = [];
  for (const payment of payments) {
    const line = [...free].find((candidate) => isSameLine(payment, candidate));
    if (!line) return undefined;
    free.delete(line);
    ids.push(line.serviceLineId);
  }
  return ids;
}

function isSameLine(payment: ServicePayment, line: MatchLine): boolean {
  if (payment.lineControlNumber !== undefined) return payment.lineControlNumber === line.lineControlNumber;
  return (
    payment.procedureCode === line.procedureCode &&
    payment.modifiers.join() === line.modifiers.join() &&
    magnitude(payment.chargeAmount) === line.chargeAmount &&
    (payment.serviceDate === undefined || payment.serviceDate === line.serviceDate)
  );
}

const magnitude = (amount: Cents): Cents => (amount < 0n ? -amount : amount);
const exception = (reason: MatchException, detail: string): Extract<Match, { kind: "exception" }> => ({
  kind: "exception",
  reason,
  detail,
});
