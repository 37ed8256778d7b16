import type { BillingProvider, Claim, ClaimParties } from "../claims/claim";
import type { CalendarDate } from "../shared/calendar-date";
import type {
  BillingProviderLevelInput,
  ProfessionalClaimInput,
  ProfessionalTransactionInput,
  SubscriberLevelInput,
} from "../x12/guides/837p";
import { addressOf, patientTo837p, subscriberTo837p } from "./claim-to-837p";

export interface SetHeader {
  /** BHT03. */
  readonly reference: string;
  readonly date: CalendarDate;
  /** HHMM. */
  readonly time: string;
  readonly submitter: { readonly name: string; readonly id: string; readonly phone: string };
  readonly receiver: { readonly name: string; readonly id: string };
}

/** A claim and what became of it in loop 2300. */
export interface MappedClaim {
  readonly claim: Claim;
  readonly mapped: ProfessionalClaimInput;
}

/**
 * One transaction set. Claims of one billing provider share loop 2000A, those of one subscriber and payer loop
 * 2000B, those of one dependent loop 2000C; the engine numbers the levels.
 */
export const professionalSet = (
  header: SetHeader,
  claims: readonly MappedClaim[],
): ProfessionalTransactionInput => ({
  beginning: {
    purpose: "00",
    batchId: header.reference,
    date: header.date,
    time: header.time,
    type: "CH",
  },
  submitter: {
    name: {
      entityType: "2",
      lastNameOrOrganization: header.submitter.name,
      id: header.submitter.id,
    },
    contacts: [{ name: header.submitter.name, qualifier: "TE", number: header.submitter.phone }],
  },
  receiver: { name: { organization: header.receiver.name, id: header.receiver.id } },
  billingProviders: groupsOf(claims, ({ claim }) => claim.parties.billing).map(([billing, own]) =>
    billingLevel(billing, own),
  ),
});

const billingLevel = (
  billing: BillingProvider,
  claims: readonly MappedClaim[],
): BillingProviderLevelInput => ({
  specialty: { taxonomyCode: billing.taxonomyCode },
  provider: {
    name: {
      entityType: "2",
      lastNameOrOrganization: billing.name,
      idQualifier: "XX",
      id: billing.npi,
    },
    ...addressOf(billing.address),
    taxId: { qualifier: "EI", reference: billing.taxId },
    contacts: [{ name: billing.name, qualifier: "TE", number: billing.phone }],
  },
  ...(billing.payTo
    ? { payTo: { name: { entityType: "2" as const }, ...addressOf(billing.payTo.address) } }
    : {}),
  subscribers: groupsOf(claims, ({ claim }) => subscriberTo837p(claim.parties)).map(([subscriber, own]) =>
    subscriberLevel(subscriber, own),
  ),
});

function subscriberLevel(
  subscriber: Omit<SubscriberLevelInput, "claims" | "patients">,
  claims: readonly MappedClaim[],
): SubscriberLevelInput {
  const isSelf = ({ patient }: ClaimParties) => patient.relationship === "self";
  const [ownClaims, dependents] = [
    claims.filter(({ claim }) => isSelf(claim.parties)),
    claims.filter(({ claim }) => !isSelf(claim.parties)),
  ];
  return {
    ...subscriber,
    ...(ownClaims.length > 0 ? { claims: ownClaims.map(({ mapped }) => mapped) } : {}),
    ...(dependents.length > 0
      ? {
          patients: groupsOf(dependents, ({ claim }) => patientTo837p(claim.parties)).flatMap(
            ([patient, own]) => (patient ? [{ ...patient, claims: own.map(({ mapped }) => mapped) }] : []),
          ),
        }
      : {}),
  };
}

/** Groups by a value's content, in order of first appearance. */
function groupsOf<T, K>(items: readonly T[], keyOf: (item: T) => K): [K, T[]][] {
  const groups = new Map<string, [K, T[]]>();
  for (const item of items) {
    const key = keyOf(item);
    const text = JSON.stringify(key);
    const group = groups.get(text);
    if (group) group[1].push(item);
    else groups.set(text, [key, [item]]);
  }
  return [...groups.values()];
}
