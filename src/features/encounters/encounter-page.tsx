"use client";

import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useCallback, useState } from "react";
import { Clock } from "@/components/clock";
import { IdentityStrip } from "@/components/frame/identity-strip";
import { NextStepLine } from "@/components/frame/next-step-line";
import { Panes } from "@/components/frame/panes";
import type { Way } from "@/components/frame/ways-on";
import { ErrorPanel } from "@/components/ui/error-panel";
import { notify } from "@/components/ui/notify";
import { GAP_FACTS } from "@/domain/encounters/find-gaps";
import { SETTING_WORDS } from "@/domain/encounters/setting";
import { formatCalendarDate } from "@/domain/shared/calendar-date";
import { EncounterFacts } from "@/features/encounters/encounter-facts";
import { isBeforeCoded, STATUS_WORDS } from "@/features/encounters/encounter-words";
import { EndEncounterDialog } from "@/features/encounters/end-encounter-dialog";
import { RecordReader } from "@/features/encounters/record-reader";
import { UpstreamChangePanel } from "@/features/encounters/upstream-change-panel";
import { type Outputs, useTRPC } from "@/trpc/client";
import { messageOf } from "@/trpc/refusal";
import { useMay, useViewer } from "@/trpc/use-viewer";

type EncounterView = Outputs["encounters"]["get"];

/** One encounter: the record left, the facts right, and what can be done now. */
export function EncounterPage({ encounterId }: { readonly encounterId: string }) {
  const trpc = useTRPC();
  const router = useRouter();
  const may = useMay();
  const { organization } = useViewer();
  const { data: view } = useSuspenseQuery(trpc.encounters.get.queryOptions({ encounterId }));
  const { encounter, change } = view;
  const acts = useEncounterActs(view);
  const [ending, setEnding] = useState(false);
  const read = useMutation(trpc.coding.markRead.mutationOptions());
  const { mutate: markRead } = read;
  const onRead = useCallback((documentId: string) => markRead({ documentId }), [markRead]);
  const allowed = (action: string) => view.actions.includes(action);
  const ways: Way[] = [
    {
      id: "check",
      label: "Look again at what is missing",
      note: "After a payer, a provider or a facility was set up",
      closed: allowed("find-gaps") ? undefined : "not open in this state or to your role",
      onChoose: () => acts.check.mutate({ encounterId }),
    },
    {
      id: "end",
      label: "Mark as non-billable",
      note: "With a reason",
      closed: allowed("mark-non-billable") ? undefined : "not open in this state or to your role",
      onChoose: () => setEnding(true),
    },
  ];
  return (
    <>
      <Strip view={view} />
      {acts.error ? (
        <ErrorPanel happened="That was not done." kept="Nothing was changed." toDo={messageOf(acts.error)} />
      ) : null}
      <Panes screen="encounter" columns={["1fr", "480px"]}>
        <RecordReader
          view={view}
          zone={organization.timeZone}
          onRead={may("coding:assign") ? onRead : undefined}
        />
        <EncounterFacts view={view} zone={organization.timeZone}>
          {change ? (
            <UpstreamChangePanel
              change={change}
              closed={allowed("review-change") ? undefined : "coders and billers decide"}
              working={acts.review.isPending}
              onDecide={(decision, reason) =>
                acts.review.mutate({ encounterId, version: encounter.version, decision, reason })
              }
            />
          ) : null}
        </EncounterFacts>
      </Panes>
      <NextStepLine
        message={<NextMessage view={view} />}
        severity={encounter.status === "incomplete" ? "warning" : undefined}
        ways={ways}
        next={
          may("coding:assign")
            ? {
                label: "Open in coding",
                action: "do-next-step",
                closed: codingClosed(view),
                onAct: () => router.push(`/coding/${encounterId}`),
              }
            : undefined
        }
      />
      <EndEncounterDialog
        open={ending}
        working={acts.end.isPending}
        onClose={() => setEnding(false)}
        onEnd={(reason) =>
          acts.end.mutate(
            { encounterId, version: encounter.version, reason },
            { onSettled: () => setEnding(false) },
          )
        }
      />
    </>
  );
}

function useEncounterActs({ encounter }: EncounterView) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const refresh = () => queryClient.invalidateQueries({ queryKey: trpc.encounters.pathKey() });
  const done = (words: string) => ({
    onSuccess: () => {
      notify(words);
      return refresh();
    },
    onError: refresh,
  });
  const check = useMutation(
    trpc.encounters.check.mutationOptions(done(`${encounter.number} was looked at again.`)),
  );
  const end = useMutation(
    trpc.encounters.markNonBillable.mutationOptions(done(`${encounter.number} is non-billable.`)),
  );
  const review = useMutation(trpc.encounters.reviewChange.mutationOptions(done("The change is settled.")));
  return { check, end, review, error: check.error ?? end.error ?? review.error };
}

function Strip({ view: { encounter, patient, coverages, today } }: { readonly view: EncounterView }) {
  const coverage = coverages.find(({ inForce }) => inForce);
  const days =
    encounter.serviceFrom === encounter.serviceTo
      ? formatCalendarDate(encounter.serviceFrom)
      : `${formatCalendarDate(encounter.serviceFrom)} to ${formatCalendarDate(encounter.serviceTo)}`;
  return (
    <IdentityStrip
      title={patient?.name ?? `Encounter ${encounter.number}`}
      subtitle={`Encounter ${encounter.number}`}
      facts={[
        ...(patient
          ? [
              {
                label: "Patient",
                value: `${patient.age} y, ${patient.sex === "F" ? "female" : patient.sex === "M" ? "male" : "sex not known"}`,
              },
            ]
          : []),
        { label: "Setting", value: SETTING_WORDS[encounter.setting] },
        { label: "Status", value: STATUS_WORDS[encounter.status] },
        { label: "Payer", value: coverage?.payerName ?? "not known" },
        { label: "Service date", value: days },
        { label: "Provider", value: encounter.provider?.name ?? "not known" },
      ]}
      clock={
        encounter.dueOn && isBeforeCoded(encounter.status)
          ? { label: "Due", value: <Clock due={encounter.dueOn} today={today} /> }
          : { label: "Due", value: "nothing due" }
      }
    />
  );
}

function NextMessage({ view: { encounter, holds } }: { readonly view: EncounterView }) {
  const hold = holds.find(({ closedAt }) => closedAt === null);
  if (hold)
    return (
      <>
        <b>Held: {hold.reason}.</b>{" "}
        {hold.followUpOn ? `Looked at again by ${formatCalendarDate(hold.followUpOn)}.` : null}
      </>
    );
  const blocking = encounter.gaps.filter((gap) => GAP_FACTS[gap].blocks);
  if (encounter.status === "incomplete" && blocking[0])
    return (
      <>
        <b>{GAP_FACTS[blocking[0]].words}.</b> Coding starts when {GAP_FACTS[blocking[0]].leavesWhen}.
      </>
    );
  return <b>{STATUS_WORDS[encounter.status]}.</b>;
}

function codingClosed({ encounter }: EncounterView): string | undefined {
  if (encounter.status === "imported" || encounter.status === "incomplete") return "something is missing";
  return encounter.status === "non-billable" || encounter.status === "canceled" ? "ended" : undefined;
}
