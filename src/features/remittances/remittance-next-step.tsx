"use client";

import { useQuery } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { countOf } from "@/components/format/count-text";
import { NextStepLine, type Step } from "@/components/frame/next-step-line";
import type { Way } from "@/components/frame/ways-on";
import { useReconsider } from "@/features/remittances/use-check-decision";
import { type Outputs, useTRPC } from "@/trpc/client";

type Remittance = Outputs["remittances"]["get"];

interface RemittanceNextStepProps {
  readonly remittance: Remittance;
  /** Payments of it that wait for a person. */
  readonly waiting: number;
}

/** What a remittance asks of a person: match its payments, decide about it, or nothing. */
export function RemittanceNextStep({ remittance, waiting }: RemittanceNextStepProps) {
  const router = useRouter();
  const { status } = remittance;
  const go = (label: string, href: string): Step => ({
    label,
    action: "do-next-step",
    onAct: () => router.push(href),
  });
  const next =
    status === "quarantined"
      ? go("Decide", `/remittances/exceptions/checks?check=${remittance.id}`)
      : waiting > 0
        ? go("Work the exceptions", "/remittances/exceptions")
        : undefined;
  const file: Step = {
    label: "The file",
    action: "next-view",
    onAct: () => router.push(`/files/${remittance.ediFileId}`),
  };
  const aside = useSetAside(remittance);
  return (
    <NextStepLine
      severity={severityOf(status, waiting)}
      message={<WhatNow remittance={remittance} waiting={waiting} reason={aside.reason} />}
      others={[file]}
      ways={aside.ways}
      next={next}
    />
  );
}

/** Why it was set aside, by whom, and the way back. */
function useSetAside({ id, status, version }: Remittance): {
  readonly reason: string | undefined;
  readonly ways: readonly Way[] | undefined;
} {
  const trpc = useTRPC();
  const reconsider = useReconsider();
  const decision = useQuery({
    ...trpc.remittances.decision.queryOptions({ remittanceId: id }),
    enabled: status === "set-aside",
  }).data;
  const decided = status === "set-aside" ? decision?.remittance.decided : undefined;
  const mayReconsider = decision?.actions.includes("reconsider") ?? false;
  return {
    reason: decided && `${decided.by}: ${decided.reason}`,
    ways: mayReconsider
      ? [
          {
            id: "reconsider",
            label: "Take it up again",
            note: "It waits for a decision as before",
            onChoose: () => reconsider.mutate({ remittanceId: id, version }),
          },
        ]
      : undefined,
  };
}

function severityOf(status: string, waiting: number) {
  if (status === "quarantined") return "blocks";
  if (status === "set-aside") return "note";
  return waiting > 0 ? "warning" : "settled";
}

function WhatNow({
  remittance: { status, problem },
  waiting,
  reason,
}: RemittanceNextStepProps & { readonly reason: string | undefined }) {
  if (status === "quarantined")
    return (
      <>
        <b>Nothing was posted.</b> {problem} No adjustment is invented to make it balance.
      </>
    );
  if (status === "set-aside")
    return (
      <>
        <b>Set aside, nothing of it posts.</b> {reason}
      </>
    );
  if (waiting > 0)
    return (
      <>
        <b>{countOf(waiting, "payment")}</b> of this check cannot be matched without a person.
      </>
    );
  return (
    <>
      <b>Everything is posted.</b> The check, its claims and the ledger agree.
    </>
  );
}
