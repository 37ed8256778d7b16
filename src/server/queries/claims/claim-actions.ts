import { type ClaimEvent, claimLifecycle, EDITABLE_STATUSES } from "@/domain/claims/claim-lifecycle";
import { type Permission, reachOf } from "@/server/access/permissions";
import type { ReadContext } from "@/server/queries/read-model";
import type { StoredClaim } from "@/server/repositories/claim-row";

export type ClaimAction =
  | "edit"
  | "release"
  | "hold"
  | "withdraw"
  | "correct-rejected"
  | "replace"
  | "void"
  | "override-warning"
  | "propose-override"
  | "decide-override";

/** Acts that are events of the lifecycle, and what each needs. */
const BY_EVENT: Readonly<
  Partial<Record<ClaimEvent, { readonly action: ClaimAction; readonly needs: Permission }>>
> = {
  release: { action: "release", needs: "claim:edit" },
  hold: { action: "hold", needs: "claim:edit" },
  withdraw: { action: "withdraw", needs: "claim:edit" },
  replace: { action: "replace", needs: "claim:replace" },
  void: { action: "void", needs: "claim:replace" },
};

/** What this person may do with the claim now: open events of the lifecycle ∩ permissions. */
export function claimActions(stored: StoredClaim, context: Pick<ReadContext, "actor">): ClaimAction[] {
  const { actor } = context;
  const { status } = stored.claim;
  const may = (permission: Permission): boolean => {
    const reach = reachOf(actor.roles, permission);
    return reach !== undefined && (reach !== "own" || stored.record.ownerId === actor.userId);
  };
  const events = claimLifecycle.eventsFrom(status).flatMap((event) => {
    const row = BY_EVENT[event];
    const superseding = event === "replace" || event === "void";
    const repeats = event === "release" && status === "ready";
    return row && may(row.needs) && !repeats && (!superseding || stored.record.active) ? [row.action] : [];
  });
  const editable = EDITABLE_STATUSES.includes(status);
  const others: readonly (readonly [ClaimAction, boolean])[] = [
    ["edit", editable && may("claim:edit")],
    ["correct-rejected", status === "rejected" && may("claim:edit")],
    ["override-warning", editable && may("claim:override-warning")],
    ["propose-override", editable && may("claim:propose-override")],
    ["decide-override", may("claim:approve-override")],
  ];
  return [...others.flatMap(([action, open]) => (open ? [action] : [])), ...events];
}
