"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { parseAsString, useQueryState } from "nuqs";
import { useState } from "react";
import { moneyText } from "@/components/format/money-text";
import type { Step } from "@/components/frame/next-step-line";
import { notify } from "@/components/ui/notify";
import { type AskedReason, ReasonDialog } from "@/components/ui/reason-dialog";
import type { ExceptionRow } from "@/features/remittances/exception-columns";
import { useTRPC } from "@/trpc/client";
import { messageOf } from "@/trpc/refusal";
import { useMay } from "@/trpc/use-viewer";

/** Which payment and which claim are chosen, and what can be done with them. */
export function useExceptionActs(rows: readonly ExceptionRow[]) {
  const may = useMay();
  const [chosenId, setChosen] = useQueryState("payment", parseAsString);
  const [claimId, chooseClaim] = useState<string>();
  const [asked, setAsked] = useState<AskedReason>();
  const chosen = rows.find(({ claimPaymentId }) => claimPaymentId === chosenId) ?? rows[0];
  const choose = (row: ExceptionRow | undefined) => {
    forget();
    chooseClaim(undefined);
    void setChosen(row?.claimPaymentId ?? null);
  };
  const { match, keep, problem, forget } = useSettling(() => choose(undefined));
  const payment = chosen && { claimPaymentId: chosen.claimPaymentId, version: chosen.version };
  const posts = may("remittance:post");
  const askReason = () => {
    if (!(posts && chosen && payment)) return;
    setAsked({
      title: `Keep ${moneyText(chosen.paidAmount)} as unapplied`,
      text: "It stays in the ledger as received and belongs to no claim. It can be matched later.",
      act: "Keep as unapplied",
      onReason: (reason) => keep.mutate({ ...payment, reason }),
    });
  };
  const next: Step = {
    label: "Match and post",
    action: "do-next-step",
    closed: claimId ? undefined : "choose a claim",
    working: match.isPending ? "Matching" : undefined,
    onAct: () => (payment && claimId ? match.mutate({ ...payment, claimId }) : undefined),
  };
  const dialog = <ReasonDialog asked={asked} onClose={() => setAsked(undefined)} />;
  const steps =
    chosen && posts
      ? { others: [{ label: "Keep as unapplied", action: "hold", onAct: askReason } satisfies Step], next }
      : {};
  return { chosen, choose, claimId, chooseClaim, askReason, steps, dialog, problem };
}

function useSettling(onSettled: () => void) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const settled = (message: string) => {
    notify(message);
    onSettled();
    return queryClient.invalidateQueries({ queryKey: trpc.remittances.pathKey() });
  };
  // Why it was not done stands in the next-step line until another payment is chosen.
  const onError = () => undefined;
  const match = useMutation(
    trpc.remittances.match.mutationOptions({
      onError,
      onSuccess: () => settled("Matched; it posts by itself now."),
    }),
  );
  const keep = useMutation(
    trpc.remittances.keepUnapplied.mutationOptions({
      onError,
      onSuccess: () => settled("Kept as unapplied cash."),
    }),
  );
  const error = match.error ?? keep.error;
  const forget = () => {
    match.reset();
    keep.reset();
  };
  return { match, keep, problem: error ? messageOf(error) : undefined, forget };
}
