"use client";

import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { Clock } from "@/components/clock";
import { countOf, countText } from "@/components/format/count-text";
import { IdentityStrip } from "@/components/frame/identity-strip";
import { NextStepLine, type Step } from "@/components/frame/next-step-line";
import { Pane } from "@/components/frame/pane";
import { Panes } from "@/components/frame/panes";
import { Money } from "@/components/money";
import { StatusBadge } from "@/components/status-badge";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { ErrorPanel } from "@/components/ui/error-panel";
import { BatchClaims } from "@/features/submissions/batch-claims";
import { BatchStory } from "@/features/submissions/batch-story";
import { BATCH_STATUS_WORDS, claimHref } from "@/features/submissions/batch-words";
import { type Outputs, useTRPC } from "@/trpc/client";

type Batch = Outputs["submissions"]["batch"];

/** One batch: its claims with what became of them, and its way with the files that prove it. */
export function BatchPage({ batchId }: { readonly batchId: string }) {
  const trpc = useTRPC();
  const { data: batch } = useSuspenseQuery({
    ...trpc.submissions.batch.queryOptions({ batchId }),
    refetchInterval: (query) => (isMoving(query.state.data) ? 3_000 : false),
  });
  const acts = useBatchActs(batch);
  const [confirming, setConfirming] = useState<"send" | "resend">();
  const counts = countsOf(batch);
  return (
    <>
      <IdentityStrip
        title={`Batch ${batch.number}`}
        subtitle={
          <>
            {batch.partnerName} {batch.usage === "T" ? <StatusBadge status="Test" tone="care" /> : null}
          </>
        }
        facts={[
          { label: "Status", value: BATCH_STATUS_WORDS[batch.status] },
          { label: "Claims", value: countText(batch.claimCount) },
          { label: "Charges", value: <Money cents={batch.totalCharge} /> },
          { label: "Accepted", value: countText(counts.accepted) },
          { label: "Rejected", value: countText(counts.rejected) },
          { label: "Waiting", value: countText(counts.waiting) },
        ]}
        clock={{
          label: "Answer expected",
          value:
            counts.waiting > 0 && batch.acknowledgmentDueOn ? (
              <Clock due={batch.acknowledgmentDueOn} today={batch.today} />
            ) : counts.waiting > 0 ? (
              "once it is sent"
            ) : (
              "nothing expected"
            ),
        }}
      />
      <Panes screen="batch" columns={["1fr", "380px"]}>
        <Pane number={1} title="Claims" summary={countOf(batch.claimCount, "claim")} opensFocused>
          {acts.failure ? (
            <ErrorPanel
              happened="Nothing was changed."
              kept="The batch and its bytes, as they were."
              toDo={acts.failure}
            />
          ) : null}
          <BatchClaims claims={batch.claims} />
        </Pane>
        <Pane number={2} title="Way and answers">
          <BatchStory batch={batch} />
        </Pane>
      </Panes>
      <NextStep batch={batch} look={acts.look} onConfirm={setConfirming} waiting={counts.waiting} />
      {confirming ? (
        <ConfirmBatch
          batch={batch}
          act={confirming}
          working={acts.working}
          onClose={() => setConfirming(undefined)}
          onConfirm={() => {
            acts[confirming]();
            setConfirming(undefined);
          }}
        />
      ) : null}
    </>
  );
}

const isMoving = (batch: Batch | undefined): boolean =>
  batch !== undefined && ["closed", "unconfirmed", "sent"].includes(batch.status);

const countsOf = ({ claims }: Batch) => ({
  accepted: claims.filter(({ outcome }) => outcome?.startsWith("accepted")).length,
  rejected: claims.filter(({ outcome }) => outcome?.startsWith("rejected")).length,
  waiting: claims.filter(
    ({ outcome, status }) => outcome === null && ["batched", "submitted"].includes(status),
  ).length,
});

function useBatchActs({ id, version, claimCount }: Batch) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const [failure, setFailure] = useState<string>();
  const outcome = {
    onMutate: () => setFailure(undefined),
    onError: ({ message }: { readonly message: string }) => setFailure(message),
    onSettled: () => queryClient.invalidateQueries(trpc.submissions.pathFilter()),
  };
  const send = useMutation(trpc.submissions.send.mutationOptions(outcome));
  const resend = useMutation(trpc.submissions.resend.mutationOptions(outcome));
  const look = useMutation(trpc.submissions.look.mutationOptions(outcome));
  return {
    failure,
    working: send.isPending || resend.isPending ? "Sending" : undefined,
    send: () => send.mutate({ batchId: id, version, claimCount }),
    resend: () => resend.mutate({ batchId: id, version }),
    look: () => look.mutate({ batchId: id, version }),
  };
}

interface NextStepProps {
  readonly batch: Batch;
  readonly waiting: number;
  readonly look: () => void;
  readonly onConfirm: (act: "send" | "resend") => void;
}

function NextStep({ batch, waiting, look, onConfirm }: NextStepProps) {
  if (batch.isOnItsWay) return <NextStepLine message={onItsWay(batch)} />;
  if (batch.status === "unconfirmed")
    return <UnconfirmedStep batch={batch} look={look} resend={() => onConfirm("resend")} />;
  if (batch.status === "closed") return <SendStep batch={batch} send={() => onConfirm("send")} />;
  return waiting > 0 ? (
    <NextStepLine
      message={
        <>
          <b>The partner’s move.</b> {countOf(waiting, "claim waits", "claims wait")} for an answer.
        </>
      }
    />
  ) : (
    <AnsweredStep batch={batch} />
  );
}

/** All answered: what was refused and still stands so is the next thing to do. */
function AnsweredStep({ batch: { claims } }: { readonly batch: Batch }) {
  const router = useRouter();
  const refused = claims.filter(({ status }) => status === "rejected");
  const [first] = refused;
  if (!first)
    return <NextStepLine message="Every claim of this batch is answered; none waits to be corrected." />;
  return (
    <NextStepLine
      severity="blocks"
      message={
        <>
          <b>{countOf(refused.length, "rejected claim waits", "rejected claims wait")}</b> to be corrected and
          sent again.
        </>
      }
      next={{
        label: `Open ${first.number}`,
        action: "do-next-step",
        onAct: () => router.push(claimHref(first.claimId, first.place)),
      }}
    />
  );
}

interface UnconfirmedStepProps {
  readonly batch: Batch;
  readonly look: () => void;
  readonly resend: () => void;
}

function UnconfirmedStep({ batch, look, resend }: UnconfirmedStepProps) {
  const next: Step = { label: "Look again", action: "do-next-step", onAct: look };
  const again = {
    id: "resend",
    label: "Send the same bytes",
    note: "With the same control numbers",
    onChoose: resend,
  };
  return (
    <NextStepLine
      severity="blocks"
      message={
        <>
          <b>We do not know whether the partner has it.</b> Look again, or send the same bytes; an
          acknowledgment would prove it too.
        </>
      }
      {...(batch.actions.includes("look") ? { next } : {})}
      {...(batch.actions.includes("resend") ? { ways: [again] } : {})}
    />
  );
}

function SendStep({ batch, send }: { readonly batch: Batch; readonly send: () => void }) {
  const next: Step = {
    label: `Send ${countOf(batch.claimCount, "claim")}`,
    action: "do-next-step",
    onAct: send,
  };
  return (
    <NextStepLine
      message={batch.deliveryProblem ?? "Built and kept. Sending hands these bytes to the partner."}
      {...(batch.deliveryProblem ? { severity: "warning" as const } : {})}
      {...(batch.actions.includes("send") ? { next } : {})}
    />
  );
}

const onItsWay = ({ partnerName, deliveryProblem }: Batch) => (
  <>
    <b>On its way to {partnerName}.</b>{" "}
    {deliveryProblem ? `${deliveryProblem} It is tried again by itself.` : ""}
  </>
);

interface ConfirmBatchProps {
  readonly batch: Batch;
  readonly act: "send" | "resend";
  readonly working: string | undefined;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

const ConfirmBatch = ({ batch, act, ...dialog }: ConfirmBatchProps) => (
  <ConfirmDialog
    {...dialog}
    open
    title={
      act === "send"
        ? `Send ${countOf(batch.claimCount, "claim")} to ${batch.partnerName}`
        : `Send the same bytes to ${batch.partnerName} again`
    }
    act={act === "send" ? `Send ${countOf(batch.claimCount, "claim")}` : "Send the same bytes"}
    count={batch.claimCount}
    text={
      act === "send"
        ? "What is sent cannot be taken back."
        : `The file keeps interchange number ${batch.interchangeControlNumber}. A partner that has it already drops the copy.`
    }
  />
);
