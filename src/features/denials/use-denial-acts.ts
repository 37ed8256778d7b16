"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { notify } from "@/components/ui/notify";
import { useTRPC } from "@/trpc/client";

/** Every act on a denial. Whatever changes, what is shown of denials and claims is read again. */
export function useDenialActs() {
  const trpc = useTRPC();
  const router = useRouter();
  const queryClient = useQueryClient();
  const onSettled = () =>
    Promise.all(
      [trpc.denials, trpc.appeals, trpc.claims].map((part) =>
        queryClient.invalidateQueries(part.pathFilter()),
      ),
    );
  const said = (words: string) => ({ onSettled, onSuccess: () => notify(words) });
  const acts = {
    assign: useMutation(
      trpc.denials.assign.mutationOptions({
        onSettled,
        onSuccess: (rows) => {
          const given = rows.filter(({ outcome }) => outcome === "assigned").length;
          const not = rows.filter(({ outcome }) => outcome === "refused");
          const rest = not.length > 0 ? ` ${not.length} cannot: ${not[0]?.reason}` : "";
          notify(`${given} given.${rest}`, { severity: not.length > 0 ? "warning" : "settled" });
        },
      }),
    ),
    setRootCause: useMutation(trpc.denials.setRootCause.mutationOptions({ onSettled })),
    correct: useMutation(
      trpc.denials.correct.mutationOptions({
        onSettled,
        onSuccess: ({ claimId, claimNumber }) => {
          notify(`Corrected claim ${claimNumber} opened.`);
          router.push(`/claims/${claimId}?view=form`);
        },
      }),
    ),
    openAppeal: useMutation(
      trpc.appeals.open.mutationOptions({
        onSettled,
        onSuccess: ({ appealId }) => router.push(`/appeals/${appealId}`),
      }),
    ),
    recordContact: useMutation(trpc.denials.recordContact.mutationOptions(said("Noted."))),
    proposeWriteOff: useMutation(
      trpc.denials.proposeWriteOff.mutationOptions(said("Proposed; a second person decides.")),
    ),
    moveToPatient: useMutation(
      trpc.denials.moveToPatient.mutationOptions(said("Moved to the patient's account.")),
    ),
    dismiss: useMutation(trpc.denials.dismiss.mutationOptions(said("Resolved: not a denial."))),
    decideWriteOff: useMutation(trpc.denials.decideWriteOff.mutationOptions({ onSettled })),
  };
  return { ...acts, working: Object.values(acts).some(({ isPending }) => isPending) };
}
export type DenialActs = ReturnType<typeof useDenialActs>;
