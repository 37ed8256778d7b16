/** The claim payments of an 835 with what stands around them, from a value that was read or from a stream. */
import { type ClaimPayment, guide835, type Remittance, remittanceRoot } from "./guides/835";
import { claimPaymentLoop } from "./guides/835-claim";
import type { RuleChoice } from "./rule-choice";
import { loopStream, type StreamEnd, type StreamedLoop, streamLoops } from "./stream-loops";

/** All claim payments of a remittance in the order of the file. */
export const paymentsOf = ({ headers }: Remittance): readonly ClaimPayment[] =>
  headers.flatMap(({ claims }) => claims);

type Streamed = StreamedLoop<typeof claimPaymentLoop>;
export interface StreamedClaimPayment extends Omit<Streamed, "value" | "around"> {
  readonly payment: ClaimPayment;
  /** Header of the remittance: payment, trace, payer, payee. Its claims are not kept. */
  readonly remittance: Partial<Remittance> | undefined;
}
const inContext = ({ value, around, issues, set, interchange }: Streamed): StreamedClaimPayment => ({
  issues,
  set,
  interchange,
  payment: value,
  remittance: around(remittanceRoot),
});

/** Feed pieces of a file; each claim payment is handed to the callback and let go. */
export const claimPaymentStream = (
  onPayment: (payment: StreamedClaimPayment) => void,
  choice: RuleChoice = {},
) => loopStream(guide835, claimPaymentLoop, (streamed) => onPayment(inContext(streamed)), choice);

/** The same as an async iterable over the pieces of a file. Returns what belongs to no claim. */
export async function* streamClaimPayments(
  source: AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>,
  choice: RuleChoice = {},
): AsyncGenerator<StreamedClaimPayment, StreamEnd> {
  const stream = streamLoops(source, guide835, claimPaymentLoop, choice);
  for (;;) {
    const { done, value } = await stream.next();
    if (done) return value;
    yield inContext(value);
  }
}
