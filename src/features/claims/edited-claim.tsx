"use client";

import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { IdentityStrip } from "@/components/frame/identity-strip";
import { NextStepLine } from "@/components/frame/next-step-line";
import { Pane } from "@/components/frame/pane";
import { Panes } from "@/components/frame/panes";
import type { Way } from "@/components/frame/ways-on";
import { useKeys } from "@/components/keyboard/use-keys";
import { ErrorPanel } from "@/components/ui/error-panel";
import { type AskedReason, ReasonDialog } from "@/components/ui/reason-dialog";
import { BoxFinder } from "@/features/claims/box-finder";
import { ClaimFindingsPane } from "@/features/claims/claim-findings-pane";
import { ClaimFormView } from "@/features/claims/claim-form-view";
import { ClaimStrip } from "@/features/claims/claim-strip";
import { claimWays, releaseClosed } from "@/features/claims/claim-ways";
import { type ClaimView, isOpen, openCounts } from "@/features/claims/claim-words";
import type { EditQueue } from "@/features/claims/edit-queue-list";
import { releaseOf } from "@/features/claims/release-of";
import { SameFix } from "@/features/claims/same-fix";
import { type ClaimActs, useClaimActs } from "@/features/claims/use-claim-acts";
import { useClaimLease } from "@/features/claims/use-claim-lease";
import { useTRPC } from "@/trpc/client";
import { messageOf } from "@/trpc/refusal";

interface EditedClaimProps {
  readonly claimId: string;
  readonly queue: EditQueue;
  readonly list: ReactNode;
  /** The claim left: the next one opens. */
  readonly onReleased: () => void;
}

const backToRow = () =>
  document.querySelector<HTMLElement>("[data-pane='1'] [data-roving][tabindex='0']")?.focus();

/** One claim of the edit queue: form in box order, its findings beside it, release at the end. */
export function EditedClaim({ claimId, queue, list, onReleased }: EditedClaimProps) {
  const trpc = useTRPC();
  const { data: claim, error } = useQuery(trpc.claims.get.queryOptions({ claimId }));
  const acts = useClaimActs();
  useClaimLease(claimId);
  if (!claim)
    return (
      <>
        <IdentityStrip page title="Claim edits" />
        <Panes screen="edits" columns={["376px", "1fr"]}>
          {list}
          <Pane number={2} title="Claim form">
            {error ? (
              <ErrorPanel
                happened="The claim could not be read."
                kept="Nothing was changed."
                toDo={messageOf(error)}
              />
            ) : null}
          </Pane>
        </Panes>
        <NextStepLine message="Opening the claim." />
      </>
    );
  return <OpenClaim {...{ claim, acts, queue, list, onReleased }} />;
}

interface OpenClaimProps extends Omit<EditedClaimProps, "claimId"> {
  readonly claim: ClaimView;
  readonly acts: ClaimActs;
}

function OpenClaim({ claim, acts, queue, list, onReleased }: OpenClaimProps) {
  const [asked, setAsked] = useState<AskedReason>();
  const [sameFix, setSameFix] = useState(false);
  const worst = claim.findings.find((finding) => isOpen(finding) && finding.severity !== "note");
  const certain = claim.findings.find((finding) => isOpen(finding) && finding.fix !== null);
  const group = queue.groups.find(
    ({ editId, fixable, count }) => editId === certain?.editId && fixable && count > 1,
  );
  const { stopping, warnings } = openCounts(claim.findings);
  const mayEdit = claim.actions.includes("edit");
  useKeys("page", {
    fix:
      certain && mayEdit
        ? () => acts.applyFix.mutate({ findingId: certain.id, version: claim.version })
        : undefined,
    test: mayEdit ? () => acts.scrub.mutate({ claimId: claim.id }) : undefined,
  });
  return (
    <>
      <ClaimStrip claim={claim} />
      <div data-worst-place={worst?.at} hidden />
      <Panes screen="edits" columns={["376px", "1fr", "304px"]}>
        {list}
        <Pane number={2} title="Claim form" aside={<BoxFinder form={claim.form} />}>
          <ClaimFormView
            key={claim.id}
            form={claim.form}
            findings={claim.findings}
            onTake={(at, value) =>
              acts.correct.mutate({ claimId: claim.id, version: claim.version, changes: [{ at, value }] })
            }
            onEnter={backToRow}
          />
        </Pane>
        <ClaimFindingsPane number={3} claim={claim} acts={acts}>
          {group ? <SameFix group={group} acts={acts} open={sameFix} onOpen={setSameFix} /> : null}
        </ClaimFindingsPane>
      </Panes>
      <NextStepLine
        severity={stopping > 0 ? "blocks" : undefined}
        message={<Message stopping={stopping} warnings={warnings} certain={certain !== undefined} />}
        ways={[
          ...sameFixWay(group, setSameFix),
          ...claimWays({ claim, acts, ask: setAsked, open: () => undefined }),
        ]}
        next={{
          label: "Release",
          action: "do-next-step",
          closed: claim.actions.includes("release") ? releaseClosed(claim) : "not yours to release",
          working: acts.working ? "Working" : undefined,
          onAct: releaseOf({ claim, acts, ask: setAsked, onReleased }),
        }}
      />
      <ReasonDialog asked={asked} onClose={() => setAsked(undefined)} />
    </>
  );
}

const sameFixWay = (group: EditQueue["groups"][number] | undefined, open: (open: boolean) => void): Way[] =>
  group
    ? [
        {
          id: "same-fix",
          label: `Same fix for ${group.count}`,
          note: "Shown before anything changes",
          onChoose: () => open(true),
        },
      ]
    : [];

interface MessageProps {
  readonly stopping: number;
  readonly warnings: number;
  readonly certain: boolean;
}

function Message({ stopping, warnings, certain }: MessageProps) {
  if (stopping > 0)
    return (
      <>
        <b>{stopping === 1 ? "1 finding blocks release." : `${stopping} findings block release.`}</b>{" "}
        {certain ? "A fix is certain; the claim is tested again by itself." : "Enter goes to its field."}
      </>
    );
  return (
    <>
      <b>Nothing blocks.</b> {warnings > 0 ? "Open warnings go on with a reason." : "Release it and go on."}
    </>
  );
}
