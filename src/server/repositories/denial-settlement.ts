import type { AppealOutcome } from "@/domain/appeals/appeal-lifecycle";
import type { DenialResolution } from "@/domain/denials/denial-lifecycle";
import type { RefusedAmount } from "@/domain/remittances/plan-posting";
import type { ClaimPayment } from "@/domain/remittances/remittance-advice";
import { type CalendarDate, formatCalendarDate } from "@/domain/shared/calendar-date";
import { type Cents, formatDollars } from "@/domain/shared/money";
import type { Appeal, Prisma } from "@/generated/prisma/client";
import { toDateColumn } from "@/server/db/calendar-date-column";
import type { Transaction } from "@/server/db/scoped-transaction";
import type { StoredClaim } from "@/server/repositories/claim-row";
import { FILED_APPEAL, isFiled, moveAppeal, OUTCOME_WORDS } from "./appeal-repository";
import { appendClaimEvent } from "./claim-event-repository";
import { moveDenial } from "./denial-row";
import { closeWorkItems } from "./work-item-repository";

/** A posted decision of the payer about one claim: what it paid and what it refuses now, line by line. */
export interface PostedDecision {
  readonly stored: StoredClaim;
  readonly claimPaymentId: string;
  /** Date of the payment or notice: the basis of every clock that it starts. */
  readonly noticedOn: CalendarDate;
  readonly payment: ClaimPayment;
  readonly refused: readonly RefusedAmount[];
  /** Per remittance line, the service line it answers. */
  readonly serviceLineIds: readonly string[];
  readonly payerName: string;
}

const include = {
  serviceLine: { select: { lineNumber: true } },
  appeals: true,
  claimPayment: { select: { paidAmount: true, servicePayments: true } },
} satisfies Prisma.DenialInclude;
type OpenDenial = Prisma.DenialGetPayload<{ include: typeof include }>;

interface Verdict {
  readonly resolution: DenialResolution;
  readonly recovered: Cents;
}

/**
 * Ends the open denials of a claim's chain that this decision answers, with their appeals: paid now, refused again,
 * or paid in part. Answers the refusals that need a denial of their own; one that only repeats an open denial that
 * nobody appealed is carried on by it, so that no amount is counted twice.
 */
export async function settleDenials(
  tx: Transaction,
  decision: PostedDecision,
  now: Date,
): Promise<RefusedAmount[]> {
  const { chainId } = decision.stored.record;
  const denials = await tx.denial.findMany({
    where: {
      claim: { chainId },
      status: { not: "resolved" },
      claimPaymentId: { not: decision.claimPaymentId },
    },
    include,
    orderBy: { number: "asc" },
  });
  const answer = answerWith(decision);
  const carriedOn = new Set<RefusedAmount>();
  for (const denial of denials) {
    const verdict = answer(denial);
    if (verdict === undefined) continue;
    if ("repeats" in verdict) carriedOn.add(verdict.repeats);
    else await resolve(tx, { denial, verdict, decision }, now);
  }
  return decision.refused.filter((refusal) => !carriedOn.has(refusal));
}

/** What the decision says of one denial after another; money of a line is given to its denials once. */
function answerWith(decision: PostedDecision) {
  const { stored, payment, serviceLineIds } = decision;
  const lineNumbers = new Map([...stored.lineIds].map(([number, id]) => [id, number]));
  const refusals = decision.refused.filter(({ adjustment }) => adjustment.amount > 0n);
  const given = new Map<number, Cents>();

  return (denial: OpenDenial): Verdict | { readonly repeats: RefusedAmount } | undefined => {
    const wanted = denial.serviceLine?.lineNumber;
    const at = serviceLineIds.findIndex((id) => wanted !== undefined && lineNumbers.get(id) === wanted);
    if (leavesOut(payment, wanted, at)) return undefined;
    const again = refusals.filter(({ lineIndex }) => at < 0 || lineIndex === undefined || lineIndex === at);
    const recovered = take(given, at, { newly: newlyPaid(denial, payment, at), most: denial.amount });
    if (again.length === 0) return { resolution: paidResolution(denial, stored), recovered };
    if (recovered > 0n) return { resolution: "overturned-in-part", recovered };
    const repeats = again.find((refusal) => repeatsDenial(denial, refusal, stored));
    return repeats ? { repeats } : { resolution: "upheld", recovered: 0n };
  };
}

/** A decision by lines says nothing of a line that is not among them. */
const leavesOut = (payment: ClaimPayment, wanted: number | undefined, at: number): boolean =>
  wanted !== undefined && at < 0 && payment.lines.length > 0;

/** Appeals of a claim that wait for the payer's answer or its money, about lines that this payment leaves out. */
export async function countUnansweredAppeals(
  tx: Transaction,
  claimId: string,
  payment: ClaimPayment,
  serviceLineIds: readonly string[],
): Promise<number> {
  const appeals = await tx.appeal.findMany({
    where: {
      claimId,
      denial: { status: { not: "resolved" } },
      OR: [
        { status: { in: [...FILED_APPEAL] } },
        { status: "decided", outcome: { not: "unfavorable" satisfies AppealOutcome } },
      ],
    },
    select: { denial: { select: { serviceLineId: true, serviceLine: { select: { lineNumber: true } } } } },
  });
  return appeals.filter(({ denial: { serviceLineId, serviceLine } }) =>
    leavesOut(payment, serviceLine?.lineNumber, serviceLineIds.indexOf(serviceLineId ?? "")),
  ).length;
}

/** What this decision pays on the line above what the refusing one had paid. */
function newlyPaid(denial: OpenDenial, payment: ClaimPayment, at: number): Cents {
  const line = payment.lines[at];
  if (!line) return payment.paidAmount - denial.claimPayment.paidAmount;
  const before = denial.claimPayment.servicePayments.find(
    ({ serviceLineId }) => serviceLineId === denial.serviceLineId,
  );
  return line.paidAmount - (before?.paidAmount ?? 0n);
}

function take(
  given: Map<number, Cents>,
  at: number,
  { newly, most }: { readonly newly: Cents; readonly most: Cents },
): Cents {
  const before = given.get(at) ?? 0n;
  const left = newly - before;
  const recovered = left <= 0n ? 0n : left < most ? left : most;
  given.set(at, before + recovered);
  return recovered;
}

const paidResolution = (denial: OpenDenial, { claim }: StoredClaim): DenialResolution =>
  denial.claimId === claim.id ? "overturned" : "corrected-and-paid";

const repeatsDenial = (denial: OpenDenial, { adjustment }: RefusedAmount, { claim }: StoredClaim): boolean =>
  denial.claimId === claim.id &&
  !denial.appeals.some(({ filedAt }) => filedAt !== null) &&
  denial.groupCode === adjustment.group &&
  denial.reasonCode === adjustment.reasonCode;

async function resolve(
  tx: Transaction,
  {
    denial,
    verdict,
    decision,
  }: { readonly denial: OpenDenial; readonly verdict: Verdict; readonly decision: PostedDecision },
  now: Date,
): Promise<void> {
  const { resolution, recovered } = verdict;
  await moveDenial(
    tx,
    denial,
    { event: "resolve", changes: { resolution, resolvedAt: now, recoveredAmount: recovered } },
    now,
  );
  await closeWorkItems(tx, { subjectKind: "denial", subjectId: denial.id }, now);
  for (const appeal of denial.appeals) await decideByRemittance(tx, { appeal, verdict, decision }, now);
}

const OUTCOME: Readonly<Partial<Record<DenialResolution, AppealOutcome>>> = {
  overturned: "favorable",
  "overturned-in-part": "partly-favorable",
  upheld: "unfavorable",
};

/** The remittance is the decision: a filed appeal is decided by it, one that never left is withdrawn. */
async function decideByRemittance(
  tx: Transaction,
  {
    appeal,
    verdict,
    decision,
  }: { readonly appeal: Appeal; readonly verdict: Verdict; readonly decision: PostedDecision },
  now: Date,
): Promise<void> {
  const outcome = OUTCOME[verdict.resolution];
  const on = formatCalendarDate(decision.noticedOn);
  if (appeal.status === "decided") {
    if (appeal.outcome !== "unfavorable" && verdict.recovered > 0n)
      await tx.appeal.updateMany({
        where: { id: appeal.id, version: appeal.version },
        data: { recoveredAmount: verdict.recovered, version: { increment: 1 } },
      });
    return;
  }
  if (appeal.status === "withdrawn" || appeal.status === "out-of-time") return;
  const decided = isFiled(appeal) && outcome !== undefined;
  await moveAppeal(tx, appeal, decided ? "decide" : "withdraw", {
    outcomeNote: `By the remittance of ${on}`,
    ...(decided
      ? { outcome, decidedOn: toDateColumn(decision.noticedOn), recoveredAmount: verdict.recovered }
      : {}),
  });
  await closeWorkItems(tx, { subjectKind: "appeal", subjectId: appeal.id }, now);
  const recovered = verdict.recovered > 0n ? `, ${formatDollars(verdict.recovered)} recovered` : "";
  await appendClaimEvent(tx, appeal.claimId, {
    kind: "decision",
    summary: decided
      ? `Appeal ${appeal.number} ${OUTCOME_WORDS[outcome]}${recovered}`
      : `Appeal ${appeal.number} withdrawn: the payer decided before it was filed`,
    detail: `By the remittance of ${on}`,
    actorName: decision.payerName,
    at: now,
  });
}
