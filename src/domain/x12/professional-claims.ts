/** The claims of an 837P with what stands around them, from a value that was read or from a stream. */
import { claimStreams, claimsUnder, type InContext, type Streamed } from "./claim-access";
import {
  type BillingProviderLevel,
  guide837p,
  type PatientLevel,
  type ProfessionalClaim,
  type ProfessionalTransaction,
  professionalRoot,
  type SubscriberLevel,
} from "./guides/837p";
import { claimLoop } from "./guides/837p-claim";
import { billingLoop, patientLoop, subscriberLoop } from "./guides/837p-levels";

export type ClaimInContext = InContext<
  BillingProviderLevel,
  SubscriberLevel,
  PatientLevel,
  ProfessionalClaim
>;
export const claimsOf = ({ billingProviders }: ProfessionalTransaction): Iterable<ClaimInContext> =>
  claimsUnder<ProfessionalClaim, PatientLevel, SubscriberLevel, BillingProviderLevel>(billingProviders);

export type StreamedClaim = Streamed<
  ProfessionalTransaction,
  BillingProviderLevel,
  SubscriberLevel,
  PatientLevel,
  ProfessionalClaim
>;
const streams = claimStreams({
  guide: guide837p,
  root: professionalRoot,
  billing: billingLoop,
  subscriber: subscriberLoop,
  patient: patientLoop,
  claim: claimLoop,
});
export const claimStream = streams.feeding;
export const streamClaims = streams.reading;
