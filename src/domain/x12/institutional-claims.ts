/** The claims of an 837I with what stands around them, from a value that was read or from a stream. */
import { claimStreams, claimsUnder, type InContext, type Streamed } from "./claim-access";
import {
  guide837i,
  type HospitalLevel,
  type HospitalPatientLevel,
  type HospitalSubscriberLevel,
  type InstitutionalClaim,
  type InstitutionalTransaction,
  institutionalRoot,
} from "./guides/837i";
import { claimLoop } from "./guides/837i-claim";
import { billingLoop, patientLoop, subscriberLoop } from "./guides/837i-levels";

export type InstitutionalClaimInContext = InContext<
  HospitalLevel,
  HospitalSubscriberLevel,
  HospitalPatientLevel,
  InstitutionalClaim
>;
export const institutionalClaimsOf = ({
  billingProviders,
}: InstitutionalTransaction): Iterable<InstitutionalClaimInContext> =>
  claimsUnder<InstitutionalClaim, HospitalPatientLevel, HospitalSubscriberLevel, HospitalLevel>(
    billingProviders,
  );

export type StreamedInstitutionalClaim = Streamed<
  InstitutionalTransaction,
  HospitalLevel,
  HospitalSubscriberLevel,
  HospitalPatientLevel,
  InstitutionalClaim
>;
const streams = claimStreams({
  guide: guide837i,
  root: institutionalRoot,
  billing: billingLoop,
  subscriber: subscriberLoop,
  patient: patientLoop,
  claim: claimLoop,
});
export const institutionalClaimStream = streams.feeding;
export const streamInstitutionalClaims = streams.reading;
