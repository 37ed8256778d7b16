import type { Claim } from "@/domain/claims/claim";
import type { FieldCorrection } from "@/domain/claims/correct-claim";
import type { Actor } from "@/server/access/actor";
import type { Transaction } from "@/server/db/scoped-transaction";
import { postCharges } from "./claim-charge-repository";
import { appendClaimEvent } from "./claim-event-repository";
import { type Moment, saveClaimContent } from "./claim-repository";
import type { StoredClaim } from "./claim-row";
import { type Scrub, scrubClaimRow } from "./scrub-repository";

export interface Correction {
  readonly stored: StoredClaim;
  readonly claim: Claim;
  readonly corrections: readonly FieldCorrection[];
  readonly how: "corrected" | "fixed";
}

/** Saves a correction with before and after of each field, lets charges follow, and tests the claim again. */
export async function keepCorrection(
  tx: Transaction,
  { stored, claim, corrections, how }: Correction,
  moment: Moment & { readonly actor: Actor },
): Promise<Scrub> {
  const { now, today, actor } = moment;
  const manner = { whenClean: "stay", actorName: actor.name } as const;
  if (corrections.length === 0) return scrubClaimRow(tx, stored, manner, { now, today });
  const saved = await saveClaimContent(tx, stored, { claim, by: "person" });
  await appendClaimEvent(tx, claim.id, {
    kind: "corrected",
    summary: `${how === "fixed" ? "Fixed" : "Corrected"} ${corrections.map(({ label }) => label).join("; ")}`,
    detail: corrections
      .map(({ before, value }) => `${before || "nothing"} → ${value || "nothing"}`)
      .join("; "),
    actorName: actor.name,
    at: now,
  });
  // A successor has no charges in the ledger until the payer accepts it.
  if (saved.record.active) await postCharges(tx, saved, { now, today, userId: actor.userId });
  return scrubClaimRow(tx, saved, manner, { now, today });
}
