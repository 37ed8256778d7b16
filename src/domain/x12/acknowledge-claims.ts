/** The 277CA that answers an 837 of any kind: one status a claim, counted and added up as the receiver level wants it. */
import type { CalendarDate } from "../shared/calendar-date";
import type { Cents } from "../shared/money";
import type { AnyClaimInContext } from "./claims-of-set";
import { type DentalClaimInContext, dentalClaimsOf } from "./dental-claims";
import type {
  AcknowledgedClaimInput,
  AcknowledgedPatientInput,
  AcknowledgedProviderInput,
  BatchStatusInput,
  ClaimAcknowledgmentInput,
  ClaimStatus,
} from "./guides/277ca";
import type { DentalTransaction } from "./guides/837d";
import type { InstitutionalTransaction } from "./guides/837i";
import type { ProfessionalTransaction } from "./guides/837p";
import { type InstitutionalClaimInContext, institutionalClaimsOf } from "./institutional-claims";
import { type ClaimInContext, claimsOf } from "./professional-claims";

/** What the receiver decides about one claim. */
export interface ClaimVerdict {
  readonly isAccepted: boolean;
  /** Claim status category code: A2 accepted into adjudication, A3 returned, A7 rejected for invalid information … */
  readonly category: string;
  /** Claim status code: 20 accepted for processing, 21 missing or invalid information … */
  readonly status: string;
  /** The entity the status speaks of, such as 85 or IL. */
  readonly entity?: ClaimStatus["status1"]["entity"];
  readonly message?: string | undefined;
  readonly payerClaimControlNumber?: string | undefined;
}
export interface ClaimAcknowledgmentOptions<K extends AnyClaimInContext = ClaimInContext> {
  readonly payer: { readonly name: string; readonly id: string };
  /** TRN02 of the source: the receiver's own number for what it received. */
  readonly receiptId: string;
  /** BHT03. */
  readonly batchId: string;
  readonly receivedDate: CalendarDate;
  readonly date: CalendarDate;
  /** HHMM. */
  readonly time: string;
  readonly judge: (claim: K) => ClaimVerdict;
}

export interface JudgedClaim {
  readonly context: AnyClaimInContext;
  readonly verdict: ClaimVerdict;
}
/** How many claims there are, and what they charge, by their verdict. */
export interface ClaimTotals {
  readonly accepted: number;
  readonly rejected: number;
  readonly acceptedAmount: Cents;
  readonly rejectedAmount: Cents;
}
export const NO_CLAIMS: ClaimTotals = { accepted: 0, rejected: 0, acceptedAmount: 0n, rejectedAmount: 0n };

export function addClaim(totals: ClaimTotals, { context, verdict }: JudgedClaim): ClaimTotals {
  const { totalCharge } = context.claim.claim;
  return verdict.isAccepted
    ? { ...totals, accepted: totals.accepted + 1, acceptedAmount: totals.acceptedAmount + totalCharge }
    : { ...totals, rejected: totals.rejected + 1, rejectedAmount: totals.rejectedAmount + totalCharge };
}
export type ClaimTransaction = ProfessionalTransaction | InstitutionalTransaction | DentalTransaction;

/** Answers the claims of professionals. */
export const acknowledgeClaims = (
  transaction: ProfessionalTransaction,
  options: ClaimAcknowledgmentOptions,
): ClaimAcknowledgmentInput => acknowledgment(transaction, options, judgedBy(claimsOf(transaction), options));

export const acknowledgeInstitutionalClaims = (
  transaction: InstitutionalTransaction,
  options: ClaimAcknowledgmentOptions<InstitutionalClaimInContext>,
): ClaimAcknowledgmentInput =>
  acknowledgment(transaction, options, judgedBy(institutionalClaimsOf(transaction), options));

export const acknowledgeDentalClaims = (
  transaction: DentalTransaction,
  options: ClaimAcknowledgmentOptions<DentalClaimInContext>,
): ClaimAcknowledgmentInput =>
  acknowledgment(transaction, options, judgedBy(dentalClaimsOf(transaction), options));

const judgedBy = <K extends AnyClaimInContext>(
  claims: Iterable<K>,
  { judge }: Pick<ClaimAcknowledgmentOptions<K>, "judge">,
): readonly JudgedClaim[] => [...claims].map((context) => ({ context, verdict: judge(context) }));

function acknowledgment(
  transaction: ClaimTransaction,
  options: Omit<ClaimAcknowledgmentOptions, "judge">,
  judged: readonly JudgedClaim[],
): ClaimAcknowledgmentInput {
  const providers = providersOf(judged, options.date);
  const { beginning, source, receiver } = answerHead(
    transaction,
    options,
    judged.reduce(addClaim, NO_CLAIMS),
  );
  return { beginning, sources: [{ ...source, receivers: [{ ...receiver, providers }] }] };
}

/** What stands above the claims of an answer. */
export function answerHead(
  transaction: Pick<ClaimTransaction, "submitter" | "beginning">,
  options: Omit<ClaimAcknowledgmentOptions, "judge">,
  claims: ClaimTotals,
) {
  const { payer, receiptId, batchId, receivedDate, date, time } = options;
  const source = { entity: "PR", organization: payer.name, idQualifier: "PI", id: payer.id } as const;
  return {
    beginning: { batchId, date, time },
    source: {
      name: { name: source },
      receipt: {
        trace: { number: receiptId },
        receivedDate: { date: receivedDate },
        processedDate: { date },
      },
    },
    receiver: {
      name: { name: submitterOf(transaction) },
      status: {
        trace: { number: transaction.beginning.batchId },
        statuses: [batchStatus(claims, date)],
        ...totals(claims),
      },
    },
  };
}

function submitterOf({ submitter }: Pick<ClaimTransaction, "submitter">) {
  return { ...nameOf(submitter.name), idQualifier: "46", id: submitter.name.id } as const;
}

const batchStatus = (
  { acceptedAmount, rejectedAmount }: ClaimTotals,
  date: CalendarDate,
): BatchStatusInput => ({
  status1: { category: "A1", status: "19", entity: "PR" },
  date,
  action: "WQ",
  charge: acceptedAmount + rejectedAmount,
});

function totals({ accepted, rejected, acceptedAmount, rejectedAmount }: ClaimTotals) {
  return {
    accepted: accepted === 0 ? undefined : { quantity: String(accepted) },
    rejected: rejected === 0 ? undefined : { quantity: String(rejected) },
    acceptedAmount: accepted === 0 ? undefined : { amount: acceptedAmount },
    rejectedAmount: rejected === 0 ? undefined : { amount: rejectedAmount },
  };
}

function providersOf(judged: readonly JudgedClaim[], date: CalendarDate): AcknowledgedProviderInput[] {
  const byProvider = Map.groupBy(judged, ({ context }) => context.billing);
  return [...byProvider].map(([billing, claims]) => ({
    name: { name: providerName(billing) },
    patients: patientsOf(claims, date),
  }));
}

export function providerName({ provider }: AnyClaimInContext["billing"]) {
  const { name, taxId } = provider;
  const number =
    name.id === undefined
      ? ({ idQualifier: "FI", id: taxId.reference } as const)
      : ({ idQualifier: "XX", id: name.id } as const);
  if ("organization" in name)
    return { entityType: "2", lastNameOrOrganization: name.organization, ...number } as const;
  return { ...nameOf(name), ...number };
}

interface Named {
  readonly entityType: "1" | "2";
  readonly lastNameOrOrganization: string;
  readonly firstName?: string | undefined;
  readonly middleName?: string | undefined;
  readonly suffix?: string | undefined;
}
/** An organization that was sent with given names is answered without them. */
function nameOf({ entityType, lastNameOrOrganization, firstName, middleName, suffix }: Named) {
  return entityType === "2"
    ? { entityType, lastNameOrOrganization }
    : { entityType, lastNameOrOrganization, firstName, middleName, suffix };
}

function patientsOf(judged: readonly JudgedClaim[], date: CalendarDate): AcknowledgedPatientInput[] {
  const byPatient = Map.groupBy(judged, ({ context }) => context.patient ?? context.subscriber);
  return [...byPatient.values()].map((claims) => ({
    name: { name: patientName((claims[0] as JudgedClaim).context) },
    claims: claims.map((claim) => claimStatus(claim, date)),
  }));
}

export function patientName({ patient, subscriber }: AnyClaimInContext) {
  const member = subscriber.name.name;
  if (patient === undefined) {
    const { idQualifier, id } = member;
    return { ...nameOf(member), idQualifier, id };
  }
  const { lastName, firstName, middleName, suffix } = patient.name.name;
  const { idQualifier, id } = member;
  return {
    entityType: "1",
    lastNameOrOrganization: lastName,
    firstName,
    middleName,
    suffix,
    idQualifier,
    id,
  } as const;
}

export function claimStatus({ context, verdict }: JudgedClaim, date: CalendarDate): AcknowledgedClaimInput {
  const { claim } = context.claim;
  const { category, status, entity, isAccepted, message, payerClaimControlNumber } = verdict;
  const billType = billTypeOf(context);
  return {
    trace: { number: claim.patientControlNumber },
    statuses: [
      {
        status1: { category, status, entity },
        date,
        action: isAccepted ? "WQ" : "U",
        charge: claim.totalCharge,
        message,
      },
    ],
    payerClaimControlNumber:
      payerClaimControlNumber === undefined ? undefined : { reference: payerClaimControlNumber },
    billType: billType === undefined ? undefined : { reference: billType },
    serviceDate: daysOf(context) ?? { period: { from: date } },
  };
}

/** What the claim tells of its days. */
function daysOf({ claim }: AnyClaimInContext): AcknowledgedClaimInput["serviceDate"] | undefined {
  if ("statementDates" in claim) return claim.statementDates;
  return ("serviceDate" in claim ? claim.serviceDate : undefined) ?? claim.lines[0]?.serviceDate;
}
function billTypeOf({ claim }: AnyClaimInContext): string | undefined {
  const { serviceLocation } = claim.claim;
  return "facilityType" in serviceLocation
    ? serviceLocation.facilityType + serviceLocation.frequency
    : undefined;
}
