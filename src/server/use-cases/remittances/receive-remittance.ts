import { z } from "zod";
import { balanceRemittance, type Imbalance } from "@/domain/remittances/balance-remittance";
import { contentText } from "@/domain/remittances/compare-remittances";
import { planRelease } from "@/domain/remittances/plan-release";
import { read835 } from "@/domain/remittances/read-835";
import type { RemittanceAdvice } from "@/domain/remittances/remittance-advice";
import { formatDollars } from "@/domain/shared/money";
import { guide835 } from "@/domain/x12/guides/835";
import { acceptedSets, type X12File } from "@/domain/x12/interchange";
import { readInterchanges } from "@/domain/x12/read-interchanges";
import type { Remittance } from "@/generated/prisma/client";
import type { Transaction } from "@/server/db/scoped-transaction";
import { notFound } from "@/server/refusal";
import { contentOf, lockCheck, remittancesOfCheck } from "@/server/repositories/check-repository";
import { nextSpokenNumber } from "@/server/repositories/counter-repository";
import { openDecision, supersede } from "@/server/repositories/remittance-decision";
import { hashedKey, takeIn } from "@/server/repositories/remittance-intake";
import { insertRemittance } from "@/server/repositories/remittance-repository";
import { defineUseCase, type UseCaseContext } from "../use-case";

export interface ReceivedOutcome {
  readonly remittanceId: string | undefined;
  readonly traceNumber: string;
  readonly outcome: "received" | "quarantined" | "already-received";
}

/**
 * Takes the remittances of a stored 835 file: proves their balance, receives their money as unapplied, and matches
 * their claim payments. What does not balance, or says something else of a check that came before, is kept whole and
 * untouched for a person.
 */
export const receiveRemittance = defineUseCase({
  name: "remittances.receive",
  permission: "remittance:import",
  input: z.strictObject({ ediFileId: z.uuid() }),

  async run(context, { ediFileId }): Promise<ReceivedOutcome[]> {
    const file = await context.tx.ediFile.findFirst({ where: { id: ediFileId } });
    if (file?.kind !== "835") throw notFound("remittance file");
    const outcomes: ReceivedOutcome[] = [];
    for (const arrival of arrivalsOf(readInterchanges(file.bytes)))
      outcomes.push(await receiveAdvice(context, ediFileId, arrival));
    context.audit({
      action: "remittance.receive",
      subjectKind: "edi-file",
      subjectId: ediFileId,
      after: outcomes.map(({ outcome }) => outcome),
    });
    return outcomes;
  },
});

interface Arrival {
  readonly advice: RemittanceAdvice;
  /** All it says, hashed. */
  readonly content: string;
  /** Counts sets of one interchange that say the same: the second one repeats nothing that came before. */
  readonly occurrence: number;
}

function* arrivalsOf(file: X12File): Generator<Arrival> {
  for (const interchange of file.interchanges) {
    const seen = new Map<string, number>();
    for (const { value } of acceptedSets({ ...file, interchanges: [interchange] }, guide835)) {
      const advice = read835(value);
      const content = hashedKey(contentText(advice, advice));
      const occurrence = (seen.get(content) ?? 0) + 1;
      seen.set(content, occurrence);
      yield { advice, content, occurrence };
    }
  }
}

async function receiveAdvice(
  context: UseCaseContext,
  ediFileId: string,
  { advice, content, occurrence }: Arrival,
): Promise<ReceivedOutcome> {
  const { tx, now, today } = context;
  const { traceNumber } = advice;
  await lockCheck(tx, advice);
  const earlier = await remittancesOfCheck(tx, advice);
  const equals = await equalOnes(tx, { advice, content }, earlier);
  if (equals.length >= occurrence)
    return { remittanceId: undefined, traceNumber, outcome: "already-received" };

  const proof = balanceRemittance(advice);
  const problem =
    proof.imbalances.length > 0
      ? describeImbalance(proof.imbalances)
      : describeEarlier(advice, earlier, equals);
  const payer = await tx.payer.findFirst({ where: { payerId: advice.payerIdentifier } });
  // Nothing of the check is in the ledger where it is received without a person, so its keys count from one.
  const plan = problem ? undefined : planRelease(advice, advice, NOTHING);
  const keys = plan?.kind === "open" ? plan : { paymentKeys: [], adjustmentKeys: [] };
  const remittanceId = await insertRemittance(tx, {
    number: await nextSpokenNumber(tx, "R", today),
    ediFileId,
    payerId: payer?.id ?? null,
    advice,
    proof,
    problem,
    postingKeys: keys.paymentKeys.map((key) => hashedKey(key ?? "")),
    status: problem ? "quarantined" : "received",
    now,
  });
  if (problem) {
    await openDecision(tx, { remittanceId, problem, amount: advice.amount }, context);
    return { remittanceId, traceNumber, outcome: "quarantined" };
  }
  await takeIn(context, remittanceId, keys.adjustmentKeys);
  await supersede(context, remittanceId, earlier);
  return { remittanceId, traceNumber, outcome: "received" };
}

const NOTHING = { claimPayments: [], providerAdjustments: [] };

/** Those remittances of the check that say the same, whatever became of them. */
async function equalOnes(
  tx: Transaction,
  { advice, content }: Pick<Arrival, "advice" | "content">,
  earlier: readonly Remittance[],
): Promise<Remittance[]> {
  const equals: Remittance[] = [];
  for (const one of earlier.filter(({ amount }) => amount === advice.amount))
    if (hashedKey(contentText(advice, await contentOf(tx, one.id))) === content) equals.push(one);
  return equals;
}

/**
 * Why a remittance in balance still waits: its check came before. Only where nothing of the check is in the ledger
 * and the amount stands does it simply take the place of one that was wrong.
 */
function describeEarlier(
  advice: RemittanceAdvice,
  earlier: readonly Remittance[],
  equals: readonly Remittance[],
): string | undefined {
  if (equals[0]) return `The file holds the same remittance twice; the first one is ${equals[0].number}.`;
  const other = earlier.find(({ amount }) => amount !== advice.amount);
  if (other) return `The same trace number came before with ${formatDollars(other.amount)}.`;
  const known = earlier.find(({ status }) => status !== "quarantined" && status !== "set-aside");
  return known && `The same trace number came before as ${known.number}, with other payments.`;
}

const describeImbalance = ([first, ...others]: readonly Imbalance[]): string => {
  if (!first) return "";
  const more = others.length > 0 ? ` (and ${others.length} more)` : "";
  return `At ${first.level} level, ${first.at}: the parts make ${formatDollars(first.expected)}, the file states ${formatDollars(first.stated)}${more}.`;
};
