import { refused } from "@/server/refusal";
import type { Actor } from "./actor";
import { type Permission, reachOf } from "./permissions";

/** How long a proof of who somebody is counts for the acts that want one. */
export const PROOF_HOLDS_MS = 5 * 60_000;

/** Of everyone, or of whoever is let in as an administrator only: raw files are no part of that work (AUTH-5). */
export type ProofWanted = "everyone" | "administrators";

interface ProvenDoor {
  readonly permission: Permission;
  readonly wantsProof?: ProofWanted;
}

/** Asked after the permission: who may not do it at all is not asked for a password. */
export function requireProofFor({ permission, wantsProof }: ProvenDoor, actor: Actor, now: Date): void {
  if (wantsProof === undefined) return;
  const others = actor.roles.filter((role) => role !== "administrator");
  if (wantsProof === "administrators" && reachOf(others, permission) !== undefined) return;
  requireFreshProof(actor, now);
}

/**
 * A session left open at a desk may read and work, but makes no key and grants no role: such acts want a proof not
 * older than five minutes. The worker has nobody to ask; what it may do stands in the permissions.
 */
export function requireFreshProof(
  { userId, confirmedAt }: Pick<Actor, "userId" | "confirmedAt">,
  now: Date,
): void {
  if (userId === null) return;
  const age = confirmedAt ? now.getTime() - confirmedAt.getTime() : Number.POSITIVE_INFINITY;
  if (age > PROOF_HOLDS_MS) throw refused("access/unconfirmed", "Confirm first that it is you.");
}
