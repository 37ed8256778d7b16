"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { notify } from "@/components/ui/notify";
import { useTRPC } from "@/trpc/client";

/** Every act on a claim. Whatever changes, what is shown of claims is read again. */
export function useClaimActs() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const onSettled = () => queryClient.invalidateQueries(trpc.claims.pathFilter());
  const said = (words: string) => ({ onSettled, onSuccess: () => notify(words) });
  const acts = {
    correct: useMutation(trpc.claims.correct.mutationOptions({ onSettled })),
    applyFix: useMutation(trpc.claims.applyFix.mutationOptions({ onSettled })),
    applyFixToGroup: useMutation(trpc.claims.applyFixToGroup.mutationOptions({ onSettled })),
    scrub: useMutation(trpc.claims.scrub.mutationOptions({ onSettled })),
    release: useMutation(trpc.claims.release.mutationOptions({ onSettled })),
    hold: useMutation(trpc.claims.hold.mutationOptions(said("Held."))),
    withdraw: useMutation(trpc.claims.withdraw.mutationOptions(said("Withdrawn."))),
    correctRejected: useMutation(
      trpc.claims.correctRejected.mutationOptions(said("Taken back for correction.")),
    ),
    replace: useMutation(trpc.claims.replace.mutationOptions(said("Replacement opened."))),
    void: useMutation(trpc.claims.void.mutationOptions(said("Void opened."))),
    overrideWarning: useMutation(trpc.claims.overrideWarning.mutationOptions(said("Warning acknowledged."))),
    proposeOverride: useMutation(
      trpc.claims.proposeOverride.mutationOptions(said("Proposed; a second person decides.")),
    ),
    decideOverride: useMutation(trpc.claims.decideOverride.mutationOptions(said("Decided."))),
  };
  return { ...acts, working: Object.values(acts).some(({ isPending }) => isPending) };
}
export type ClaimActs = ReturnType<typeof useClaimActs>;
