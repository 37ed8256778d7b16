/** The claims of an 837P with what stands around them, from a value that was read or from a stream. */
import {
  type BillingProviderLevel,
  billingLoop,
  guide837p,
  type PatientLevel,
  type ProfessionalClaim,
  type ProfessionalTransaction,
  patientLoop,
  professionalRoot,
  type SubscriberLevel,
  subscriberLoop,
} from "./guides/837p";
import { claimLoop } from "./guides/837p-claim";
import { loopStream, type StreamEnd, type StreamedLoop, streamLoops } from "./stream-loops";

export interface ClaimInContext {
  readonly claim: ProfessionalClaim;
  readonly billing: BillingProviderLevel;
  readonly subscriber: SubscriberLevel;
  /** Undefined when the subscriber is the patient. */
  readonly patient: PatientLevel | undefined;
}

export function* claimsOf({ billingProviders }: ProfessionalTransaction): Iterable<ClaimInContext> {
  for (const billing of billingProviders)
    for (const subscriber of billing.subscribers) yield* claimsUnder(billing, subscriber);
}
function* claimsUnder(billing: BillingProviderLevel, subscriber: SubscriberLevel): Iterable<ClaimInContext> {
  for (const claim of subscriber.claims) yield { billing, subscriber, patient: undefined, claim };
  for (const patient of subscriber.patients)
    for (const claim of patient.claims) yield { billing, subscriber, patient, claim };
}

type Streamed = StreamedLoop<typeof claimLoop>;
/** A claim handed over while its file is still being read; of the levels around it there is what was read so far. */
export interface StreamedClaim extends Omit<Streamed, "value" | "around"> {
  readonly claim: ProfessionalClaim;
  readonly transaction: Partial<ProfessionalTransaction> | undefined;
  readonly billing: Partial<BillingProviderLevel> | undefined;
  readonly subscriber: Partial<SubscriberLevel> | undefined;
  readonly patient: Partial<PatientLevel> | undefined;
}
const inContext = ({ value, around, ...rest }: Streamed): StreamedClaim => ({
  ...rest,
  claim: value,
  transaction: around(professionalRoot),
  billing: around(billingLoop),
  subscriber: around(subscriberLoop),
  patient: around(patientLoop),
});

/** Feed pieces of a file; each claim is handed to the callback and let go. */
export const claimStream = (onClaim: (claim: StreamedClaim) => void) =>
  loopStream(guide837p, claimLoop, (streamed) => onClaim(inContext(streamed)));

/** The same as an async iterable over the pieces of a file. Returns what belongs to no claim. */
export async function* streamClaims(
  source: AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>,
): AsyncGenerator<StreamedClaim, StreamEnd> {
  const stream = streamLoops(source, guide837p, claimLoop);
  for (;;) {
    const { done, value } = await stream.next();
    if (done) return value;
    yield inContext(value);
  }
}
