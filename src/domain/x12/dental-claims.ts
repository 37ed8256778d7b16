/** The claims of an 837D with what stands around them, from a value that was read or from a stream. */
import { claimStreams, claimsUnder, type InContext, type Streamed } from "./claim-access";
import {
  type DentalClaim,
  type DentalPatientLevel,
  type DentalPracticeLevel,
  type DentalSubscriberLevel,
  type DentalTransaction,
  dentalRoot,
  guide837d,
} from "./guides/837d";
import { claimLoop } from "./guides/837d-claim";
import { billingLoop, patientLoop, subscriberLoop } from "./guides/837d-levels";

export type DentalClaimInContext = InContext<
  DentalPracticeLevel,
  DentalSubscriberLevel,
  DentalPatientLevel,
  DentalClaim
>;
export const dentalClaimsOf = ({ billingProviders }: DentalTransaction): Iterable<DentalClaimInContext> =>
  claimsUnder<DentalClaim, DentalPatientLevel, DentalSubscriberLevel, DentalPracticeLevel>(billingProviders);

export type StreamedDentalClaim = Streamed<
  DentalTransaction,
  DentalPracticeLevel,
  DentalSubscriberLevel,
  DentalPatientLevel,
  DentalClaim
>;
const streams = claimStreams({
  guide: guide837d,
  root: dentalRoot,
  billing: billingLoop,
  subscriber: subscriberLoop,
  patient: patientLoop,
  claim: claimLoop,
});
export const dentalClaimStream = streams.feeding;
export const streamDentalClaims = streams.reading;
