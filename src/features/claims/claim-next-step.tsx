"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { NextStepLine, type Step } from "@/components/frame/next-step-line";
import { type AskedReason, ReasonDialog } from "@/components/ui/reason-dialog";
import { CLAIM_STATUS_WORDS } from "@/domain/claims/claim-status-words";
import { formatCalendarDate } from "@/domain/shared/calendar-date";
import { claimWays, releaseClosed } from "@/features/claims/claim-ways";
import { type ClaimView, OWNER_WORDS, openCounts } from "@/features/claims/claim-words";
import { releaseOf } from "@/features/claims/release-of";
import type { ClaimActs } from "@/features/claims/use-claim-acts";

interface ClaimNextStepProps {
  readonly claim: ClaimView;
  readonly acts: ClaimActs;
}

/** The one thing to do now with its key, or whose move it is. */
export function ClaimNextStep({ claim, acts }: ClaimNextStepProps) {
  const router = useRouter();
  const [asked, setAsked] = useState<AskedReason>();
  const open = (claimId: string) => router.push(`/claims/${claimId}?view=form`);
  const ways = claimWays({ claim, acts, ask: setAsked, open });
  const { stopping } = openCounts(claim.findings);
  return (
    <>
      <NextStepLine
        severity={stopping > 0 && claim.actions.includes("release") ? "blocks" : undefined}
        message={<Message claim={claim} />}
        note={claim.actions.includes("edit") ? undefined : readOnlyNote(claim)}
        ways={ways}
        next={nextStep({ claim, acts, ask: setAsked, go: router.push, open })}
      />
      <ReasonDialog asked={asked} onClose={() => setAsked(undefined)} />
    </>
  );
}

const readOnlyNote = ({ firstSubmittedAt, status }: ClaimView): string =>
  firstSubmittedAt ? "Read only: submitted" : `Read only: ${CLAIM_STATUS_WORDS[status].toLowerCase()}`;

function Message({ claim }: { readonly claim: ClaimView }) {
  const { stopping, warnings } = openCounts(claim.findings);
  if (claim.actions.includes("release")) {
    if (stopping > 0) {
      return (
        <>
          <b>{stopping === 1 ? "1 finding blocks release." : `${stopping} findings block release.`}</b> The
          claim is tested again by itself after each change.
        </>
      );
    }
    return (
      <>
        <b>Nothing blocks.</b>{" "}
        {warnings > 0 ? "Open warnings go on with a reason." : "Release it for the next batch."}
      </>
    );
  }
  if (claim.actions.includes("correct-rejected")) return <Refusal claim={claim} />;
  const by = claim.expected?.byOn ? `, by ${formatCalendarDate(claim.expected.byOn)}` : "";
  return claim.expected ? (
    <>
      <b>Nothing to do here now.</b> {OWNER_WORDS[claim.owner]}: {claim.expected.summary.toLowerCase()}
      {by}.
    </>
  ) : (
    <>
      <b>{CLAIM_STATUS_WORDS[claim.status]}.</b> Nothing more is expected.
    </>
  );
}

/** Who refused it before adjudication, and why. */
function Refusal({ claim }: { readonly claim: ClaimView }) {
  const refusal = claim.events.findLast(({ kind }) => kind === "rejected");
  return (
    <>
      <b>{refusal?.summary ?? "Rejected before adjudication"}.</b>{" "}
      {refusal?.detail ? `${refusal.detail}. ` : null}Take it back and correct it.
    </>
  );
}

interface NextParts extends ClaimNextStepProps {
  readonly ask: (asked: AskedReason) => void;
  readonly go: (address: string) => void;
  readonly open: (claimId: string) => void;
}

function nextStep({ claim, acts, ask, go, open }: NextParts): Step | undefined {
  const working = acts.working ? "Working" : undefined;
  if (claim.actions.includes("release"))
    return {
      label: "Release",
      action: "do-next-step",
      closed: releaseClosed(claim),
      working,
      onAct: releaseOf({ claim, acts, ask, onReleased: () => go("/claims?view=held") }),
    };
  if (claim.actions.includes("correct-rejected"))
    return {
      label: "Take back",
      action: "do-next-step",
      working,
      onAct: () =>
        acts.correctRejected.mutate(
          { claimId: claim.id, version: claim.version },
          { onSuccess: () => open(claim.id) },
        ),
    };
  const denial = claim.documents.findLast(({ kind }) => kind === "denial");
  const denied = claim.status === "denied" || claim.status === "partly-denied";
  return denial && denied
    ? { label: "Open the denial", action: "do-next-step", onAct: () => go(`/denials/${denial.id}`) }
    : undefined;
}
