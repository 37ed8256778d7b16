"use client";

import type { ReactNode } from "react";
import { NextStepLine, type Step } from "@/components/frame/next-step-line";
import type { Way } from "@/components/frame/ways-on";
import { formatCalendarDate } from "@/domain/shared/calendar-date";
import type { AppealAsked } from "@/features/appeals/appeal-dialogs";
import { type AppealView, CHANNEL_WORDS, OUTCOME_WORDS } from "@/features/appeals/appeal-words";
import type { AppealActs } from "@/features/appeals/use-appeal-acts";

interface NextStepProps {
  readonly view: AppealView;
  readonly acts: AppealActs;
  /** The letter is open for editing: what is typed there is not saved yet. */
  readonly editing: boolean;
  readonly ask: (asked: AppealAsked) => void;
  readonly onCompleted: () => void;
}

/** Complete, then file, then wait: one key each; everything else that is open stands under the ways on. */
export function AppealNextStep({ view, acts, editing, ask, onCompleted }: NextStepProps) {
  const complete = () =>
    acts.complete.mutate(
      { appealId: view.appeal.id, version: view.appeal.version },
      { onSuccess: onCompleted },
    );
  const open = nextOf(view, { complete, ask });
  const step = open && editing ? { ...open, closed: "save the letter first" } : open;
  return (
    <NextStepLine
      severity={view.maySave && view.plan.missing.length > 0 ? "blocks" : undefined}
      message={messageOf(view)}
      note={view.appeal.proof ?? undefined}
      ways={waysOf(view, ask)}
      next={
        step && acts.working
          ? { ...step, working: acts.complete.isPending ? "Building the packet" : "Working" }
          : step
      }
    />
  );
}

function nextOf(
  view: AppealView,
  { complete, ask }: { readonly complete: () => void; readonly ask: (asked: AppealAsked) => void },
): Step | undefined {
  const { actions, plan, appeal, clock } = view;
  const action = "do-next-step";
  if (appeal.status === "ready" && actions.includes("file")) {
    const needsCause = clock.troubles.length > 0 && !appeal.goodCause;
    return {
      label: appeal.channel ? `File by ${CHANNEL_WORDS[appeal.channel].toLowerCase()}` : "File",
      action,
      closed: needsCause ? "it needs a good cause" : undefined,
      onAct: () => ask("file"),
    };
  }
  if (actions.includes("complete")) {
    const first = plan.missing[0];
    return { label: "Complete the packet", action, closed: first, onAct: complete };
  }
  return actions.includes("decide")
    ? { label: "Record the decision", action, onAct: () => ask("decide") }
    : undefined;
}

const waysOf = ({ actions, appeal }: AppealView, ask: (asked: AppealAsked) => void): Way[] => {
  const way = (
    event: AppealView["actions"][number],
    label: string,
    asked: AppealAsked,
    note?: string,
  ): Way[] => (actions.includes(event) ? [{ id: asked, label, note, onChoose: () => ask(asked) }] : []);
  return [
    ...(appeal.status === "ready" ? way("file", "File", "file", "Starts the payer’s clock") : []),
    ...way(
      "decide",
      "Record the decision",
      "decide",
      "From the payer’s letter; a remittance records it by itself",
    ),
    ...way("confirm-receipt", "Payer confirms receipt", "receipt"),
    ...way("withdraw", "Withdraw", "withdraw", "The denial goes back to its owner"),
  ];
};

function messageOf({ appeal, plan, clock }: AppealView): ReactNode {
  if (appeal.status === "decided") {
    const words = OUTCOME_WORDS[appeal.outcome as keyof typeof OUTCOME_WORDS] ?? appeal.outcome;
    return <b>Decided {words}.</b>;
  }
  if (appeal.status === "withdrawn") return <b>Withdrawn.</b>;
  if (appeal.filedAt)
    return (
      <>
        <b>The payer’s move.</b>{" "}
        {clock.decisionDueOn
          ? `Decision expected by ${formatCalendarDate(clock.decisionDueOn)}.`
          : "No decision clock is known."}
      </>
    );
  if (plan.missing.length > 0)
    return (
      <>
        <b>
          {plan.missing.length === 1 ? "1 thing is missing." : `${plan.missing.length} things are missing.`}
        </b>{" "}
        {plan.missing[0]}
      </>
    );
  return appeal.status === "ready" ? (
    <>
      <b>Complete.</b> Look at the packet, then file it.
    </>
  ) : (
    <>
      <b>Nothing is missing.</b> Complete it to build the packet.
    </>
  );
}
