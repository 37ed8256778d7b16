/** The claims of an 837 with what stands around them, from a value that was read or from a stream, for any kind of claim. */
import type { Infer, Loop } from "./definition";
import type { Guide } from "./guide";
import type { RuleChoice } from "./rule-choice";
import { loopStream, type StreamEnd, type StreamedLoop, streamLoops } from "./stream-loops";

/** The loops of one guide in which claims stand. */
export interface ClaimLoops<T extends Loop, B extends Loop, S extends Loop, P extends Loop, C extends Loop> {
  readonly guide: Guide;
  readonly root: T;
  readonly billing: B;
  readonly subscriber: S;
  readonly patient: P;
  readonly claim: C;
}
export interface InContext<B, S, P, C> {
  readonly claim: C;
  readonly billing: B;
  readonly subscriber: S;
  /** Undefined when the subscriber is the patient. */
  readonly patient: P | undefined;
}
/** A claim handed over while its file is still being read; of the levels around it there is what was read so far. */
export interface Streamed<T, B, S, P, C> extends Omit<StreamedLoop<Loop>, "value" | "around"> {
  readonly claim: C;
  readonly transaction: Partial<T> | undefined;
  readonly billing: Partial<B> | undefined;
  readonly subscriber: Partial<S> | undefined;
  readonly patient: Partial<P> | undefined;
}

interface Claiming<C> {
  readonly claims: readonly C[];
}
interface Subscribing<P, C> extends Claiming<C> {
  readonly patients: readonly P[];
}
interface Billing<S> {
  readonly subscribers: readonly S[];
}
/** All claims in the order of the file. */
export function* claimsUnder<C, P extends Claiming<C>, S extends Subscribing<P, C>, B extends Billing<S>>(
  billingProviders: readonly B[],
): Iterable<InContext<B, S, P, C>> {
  for (const billing of billingProviders)
    for (const subscriber of billing.subscribers)
      for (const [patient, claims] of claimsByPatient<C, P>(subscriber))
        for (const claim of claims) yield { billing, subscriber, patient, claim };
}
function* claimsByPatient<C, P extends Claiming<C>>({
  claims,
  patients,
}: Subscribing<P, C>): Iterable<[P | undefined, readonly C[]]> {
  yield [undefined, claims];
  for (const patient of patients) yield [patient, patient.claims];
}

type Piece = string | Uint8Array;
/** Both ways to stream the claims of a guide. */
export function claimStreams<T extends Loop, B extends Loop, S extends Loop, P extends Loop, C extends Loop>(
  loops: ClaimLoops<T, B, S, P, C>,
) {
  type Claim = Streamed<Infer<T>, Infer<B>, Infer<S>, Infer<P>, Infer<C>>;
  const inContext = ({ value, around, issues, set, interchange }: StreamedLoop<C>): Claim => ({
    issues,
    set,
    interchange,
    claim: value,
    transaction: around(loops.root),
    billing: around(loops.billing),
    subscriber: around(loops.subscriber),
    patient: around(loops.patient),
  });
  return {
    /** Feed pieces of a file; each claim is handed to the callback and let go. */
    feeding: (onClaim: (claim: Claim) => void, choice: RuleChoice = {}) =>
      loopStream(loops.guide, loops.claim, (streamed) => onClaim(inContext(streamed)), choice),
    /** The same as an async iterable over the pieces of a file. Returns what belongs to no claim. */
    async *reading(
      source: AsyncIterable<Piece> | Iterable<Piece>,
      choice: RuleChoice = {},
    ): AsyncGenerator<Claim, StreamEnd> {
      const stream = streamLoops(source, loops.guide, loops.claim, choice);
      for (;;) {
        const { done, value } = await stream.next();
        if (done) return value;
        yield inContext(value);
      }
    },
  };
}
