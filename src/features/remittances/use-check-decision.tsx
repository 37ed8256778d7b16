"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { moneyText } from "@/components/format/money-text";
import type { Step } from "@/components/frame/next-step-line";
import { notify } from "@/components/ui/notify";
import { type AskedReason, ReasonDialog } from "@/components/ui/reason-dialog";
import type { Decision } from "@/features/remittances/check-comparison";
import type { HeldCheck } from "@/features/remittances/held-check-columns";
import { useTRPC } from "@/trpc/client";
import { messageOf } from "@/trpc/refusal";
import { useMay } from "@/trpc/use-viewer";

export type Equals = "repeats" | "further";

interface CheckToDecide {
  readonly chosen: HeldCheck | undefined;
  readonly decision: Decision | undefined;
  readonly equals: Equals | undefined;
  /** Told the other one of the check that waits, if there is one. */
  readonly onDecided: (nextId: string | undefined) => void;
}

/** What can be done with a remittance that waits: release it, or set it aside; both with a reason. */
export function useCheckDecision({ chosen, decision, equals, onDecided }: CheckToDecide) {
  const decides = useMay()("remittance:post");
  const [asked, setAsked] = useState<AskedReason>();
  const rival = decision?.others.find(({ status }) => status === "quarantined")?.id;
  const { release, setAside, problem, forget } = useDeciding(() => onDecided(rival));
  const at = chosen && { remittanceId: chosen.id, version: chosen.version };
  const askRelease = () => {
    if (!(chosen && at)) return;
    setAsked({
      title: `Release ${moneyText(chosen.amount)} of ${chosen.number}`,
      text:
        equals === "repeats"
          ? "Payments that are in the ledger already stay as they are; the others are received and post."
          : "Its money is received, and its payments post as their claims are found.",
      act: "Release and post",
      onReason: (reason) => release.mutate({ ...at, reason, ...(equals ? { equals } : {}) }),
    });
  };
  const askAside = () => {
    if (!(chosen && at && decides)) return;
    setAsked({
      title: `Set ${chosen.number} aside`,
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
  const steps =
    chosen && decides
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

function useDeciding(onDecided: () => void) {
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
        onDecided();
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
        onDecided();
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
