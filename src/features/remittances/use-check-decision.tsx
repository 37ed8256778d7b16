"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { moneyText } from "@/components/format/money-text";
import type { Step } from "@/components/frame/next-step-line";
import { notify } from "@/components/ui/notify";
import { type AskedReason, ReasonDialog } from "@/components/ui/reason-dialog";
import type { Decision } from "@/features/remittances/check-comparison";
import { useTRPC } from "@/trpc/client";
import { messageOf } from "@/trpc/refusal";

export type Equals = "repeats" | "further";

/** What can be done with a remittance that waits: release it, or set it aside; both with a reason. */
export function useCheckDecision(decision: Decision | undefined, equals: Equals | undefined) {
  const [asked, setAsked] = useState<AskedReason>();
  const { release, setAside, problem, forget } = useDeciding();
  const remittance = decision?.remittance;
  const at = remittance && { remittanceId: remittance.id, version: remittance.version };
  const may = (action: string) => decision?.actions.includes(action) ?? false;
  const askRelease = () => {
    if (!(remittance && at)) return;
    setAsked({
      title: `Release ${moneyText(remittance.amount)} of ${remittance.number}`,
      text:
        equals === "repeats"
          ? "Payments that are in the ledger already stay as they are; the others are received and post."
          : "Its money is received, and its payments post as their claims are found.",
      act: "Release and post",
      onReason: (reason) => release.mutate({ ...at, reason, ...(equals ? { equals } : {}) }),
    });
  };
  const askAside = () => {
    if (!(remittance && at && may("set-aside"))) return;
    setAsked({
      title: `Set ${remittance.number} aside`,
      text: "Nothing of it posts. The file stays as it came, and it can be taken up again.",
      act: "Set aside",
      usual: ["Asked the payer for a corrected one", "Another one of the check counts"],
      onReason: (reason) => setAside.mutate({ ...at, reason }),
    });
  };
  const next: Step = {
    label: "Release and post",
    action: "do-next-step",
    closed: closedWords(decision, equals),
    working: release.isPending ? "Releasing" : undefined,
    onAct: askRelease,
  };
  const steps = may("release")
    ? { others: [{ label: "Set aside", action: "decline", onAct: askAside } satisfies Step], next }
    : {};
  const dialog = <ReasonDialog asked={asked} onClose={() => setAsked(undefined)} />;
  return { steps, askAside, dialog, problem, forget };
}

function closedWords(decision: Decision | undefined, equals: Equals | undefined): string | undefined {
  if (!decision) return "reading";
  if (decision.remittance.imbalances.length > 0) return "does not balance";
  if (decision.releases.blocked) return "a claim is paid already";
  return decision.releases.equals && !equals ? "say what the equal payments are" : undefined;
}

function useDeciding() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const read = () => queryClient.invalidateQueries({ queryKey: trpc.remittances.pathKey() });
  // Why it was not done stands in the next-step line until another one is chosen.
  const onError = () => undefined;
  const release = useMutation(
    trpc.remittances.release.mutationOptions({
      onError,
      onSuccess: () => {
        notify("Released; it posts by itself now.");
        return read();
      },
    }),
  );
  const reconsider = useReconsider();
  const setAside = useMutation(
    trpc.remittances.setAside.mutationOptions({
      onError,
      onSuccess: ({ remittanceId }, { version }) => {
        const undo = () => reconsider.mutate({ remittanceId, version: version + 1 });
        notify("Set aside; nothing of it posts.", { undo });
        return read();
      },
    }),
  );
  const error = release.error ?? setAside.error ?? reconsider.error;
  const forget = () => {
    release.reset();
    setAside.reset();
  };
  return { release, setAside, problem: error ? messageOf(error) : undefined, forget };
}

/** Takes up again what was set aside. */
export function useReconsider() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  return useMutation(
    trpc.remittances.reconsider.mutationOptions({
      onSuccess: () => {
        notify("Taken up again; it waits for a decision.");
        return queryClient.invalidateQueries({ queryKey: trpc.remittances.pathKey() });
      },
    }),
  );
}
