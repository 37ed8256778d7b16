import { listMatchCandidates } from "../../src/server/queries/remittances/list-match-candidates";
import { listPaymentExceptions } from "../../src/server/queries/remittances/list-payment-exceptions";
import { Refusal } from "../../src/server/refusal";
import { matchByHand } from "../../src/server/use-cases/remittances/match-by-hand";
import type { DemoStage } from "./demo-stage";

/** The biller places what no number could place: the claim that agrees in charge and name, where there is one. */
export async function placePayments(stage: DemoStage): Promise<void> {
  const { biller } = stage.people;
  for (const { claimPaymentId, version } of await stage.read(listPaymentExceptions, biller, {})) {
    const candidates = await stage.read(listMatchCandidates, biller, { claimPaymentId });
    const likely = candidates.filter(({ reasons, status }) => reasons.length > 1 && status === "accepted");
    for (const { claimId } of likely) if (await fits(stage, { claimPaymentId, version, claimId })) break;
  }
  await stage.drainJobs();
}

/** The lines and the charge are checked by the product; a claim that does not fit is refused. */
async function fits(
  stage: DemoStage,
  match: { readonly claimPaymentId: string; readonly version: number; readonly claimId: string },
): Promise<boolean> {
  try {
    await stage.run(matchByHand, stage.people.biller, match);
    return true;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}
