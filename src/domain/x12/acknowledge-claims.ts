/** The 277CA that answers an 837 of any kind: one status a claim, counted and added up as the receiver level wants it. */
import type { CalendarDate } from "../shared/calendar-date";
import { type Cents, sumCents } from "../shared/money";
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

interface Judged {
  readonly context: AnyClaimInContext;
  readonly verdict: ClaimVerdict;
  /** What the claim tells of its days, and of its type of bill. */
  readonly days: AcknowledgedClaimInput["serviceDate"] | undefined;
  readonly billType: string | undefined;
}
type ClaimTransaction = ProfessionalTransaction | InstitutionalTransaction | DentalTransaction;

/** Answers the claims of professionals. */
export const acknowledgeClaims = (
  transaction: ProfessionalTransaction,
  options: ClaimAcknowledgmentOptions,
): ClaimAcknowledgmentInput =>
  acknowledgment(
    transaction,
    options,
    [...claimsOf(transaction)].map((context) => ({
      context,
      verdict: options.judge(context),
      days: context.claim.lines[0]?.serviceDate,
      billType: undefined,
    })),
  );

export const acknowledgeInstitutionalClaims = (
  transaction: InstitutionalTransaction,
  options: ClaimAcknowledgmentOptions<InstitutionalClaimInContext>,
): ClaimAcknowledgmentInput =>
  acknowledgment(
    transaction,
    options,
    [...institutionalClaimsOf(transaction)].map((context) => {
      const { facilityType, frequency } = context.claim.claim.serviceLocation;
      return {
        context,
        verdict: options.judge(context),
        days: context.claim.statementDates,
        billType: facilityType + frequency,
      };
    }),
  );

export const acknowledgeDentalClaims = (
  transaction: DentalTransaction,
  options: ClaimAcknowledgmentOptions<DentalClaimInContext>,
): ClaimAcknowledgmentInput =>
  acknowledgment(
    transaction,
    options,
    [...dentalClaimsOf(transaction)].map((context) => ({
      context,
      verdict: options.judge(context),
      days: context.claim.serviceDate ?? context.claim.lines[0]?.serviceDate,
      billType: undefined,
    })),
  );

function acknowledgment(
  transaction: ClaimTransaction,
  options: Omit<ClaimAcknowledgmentOptions, "judge">,
  judged: readonly Judged[],
): ClaimAcknowledgmentInput {
  const { payer, receiptId, batchId, receivedDate, date, time } = options;
  const source = { entity: "PR", organization: payer.name, idQualifier: "PI", id: payer.id } as const;
  return {
    beginning: { batchId, date, time },
    sources: [
      {
        name: { name: source },
        receipt: {
          trace: { number: receiptId },
          receivedDate: { date: receivedDate },
          processedDate: { date },
        },
        receivers: [
          {
            name: { name: submitterOf(transaction) },
            status: {
              trace: { number: transaction.beginning.batchId },
              statuses: [batchStatus(judged, date)],
              ...totals(judged),
            },
            providers: providersOf(judged, date),
          },
        ],
      },
    ],
  };
}

function submitterOf({ submitter }: ClaimTransaction) {
  return { ...nameOf(submitter.name), idQualifier: "46", id: submitter.name.id } as const;
}

const chargeOf = ({ context }: Judged): Cents => context.claim.claim.totalCharge;
const batchStatus = (judged: readonly Judged[], date: CalendarDate): BatchStatusInput => ({
  status1: { category: "A1", status: "19", entity: "PR" },
  date,
  action: "WQ",
  charge: sumCents(judged.map(chargeOf)),
});

function totals(judged: readonly Judged[]) {
  const accepted = judged.filter(({ verdict }) => verdict.isAccepted);
  const rejected = judged.filter(({ verdict }) => !verdict.isAccepted);
  const count = (some: readonly Judged[]) =>
    some.length === 0 ? undefined : { quantity: String(some.length) };
  const amount = (some: readonly Judged[]) =>
    some.length === 0 ? undefined : { amount: sumCents(some.map(chargeOf)) };
  return {
    accepted: count(accepted),
    rejected: count(rejected),
    acceptedAmount: amount(accepted),
    rejectedAmount: amount(rejected),
  };
}

function providersOf(judged: readonly Judged[], date: CalendarDate): AcknowledgedProviderInput[] {
  const byProvider = Map.groupBy(judged, ({ context }) => context.billing);
  return [...byProvider].map(([billing, claims]) => ({
    name: { name: providerName(billing) },
    patients: patientsOf(claims, date),
  }));
}

function providerName({ provider }: AnyClaimInContext["billing"]) {
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

function patientsOf(judged: readonly Judged[], date: CalendarDate): AcknowledgedPatientInput[] {
  const byPatient = Map.groupBy(judged, ({ context }) => context.patient ?? context.subscriber);
  return [...byPatient.values()].map((claims) => ({
    name: { name: patientName((claims[0] as Judged).context) },
    claims: claims.map((claim) => claimStatus(claim, date)),
  }));
}

function patientName({ patient, subscriber }: AnyClaimInContext) {
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

function claimStatus(
  { context, verdict, days, billType }: Judged,
  date: CalendarDate,
): AcknowledgedClaimInput {
  const { claim } = context.claim;
  const { category, status, entity, isAccepted, message, payerClaimControlNumber } = verdict;
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
    serviceDate: days ?? { period: { from: date } },
  };
}
