import { refused } from "@/server/refusal";
import { type ActingRole, type Permission, type Reach, reachOf } from "./permissions";

/** Whoever acts in one organization: a signed-in person, the worker or the holder of a key (both without user id). */
export interface Actor {
  readonly userId: string | null;
  readonly name: string;
  readonly organizationId: string;
  readonly roles: readonly ActingRole[];
  /** The session behind a person's request, so that the own list of sessions can name it. */
  readonly sessionIdHash?: string;
  /** When the person last proved who it is; without it nobody did. */
  readonly confirmedAt?: Date | null;
  /** The key by which another system asks. */
  readonly apiKeyId?: string;
}

export const systemActor = (organizationId: string): Actor => ({
  userId: null,
  name: "FirstPass",
  organizationId,
  roles: ["system"],
});

export function requirePermission(actor: Actor, permission: Permission): Reach {
  const reach = reachOf(actor.roles, permission);
  if (!reach) throw refused("access/forbidden", `This needs ${permission}. An administrator can grant it.`);
  return reach;
}

/** The person behind an act that only a person may do. */
export function requireUserId(actor: Actor): string {
  if (!actor.userId) throw refused("access/forbidden", "Only a person may do this.");
  return actor.userId;
}
