"use client";

import { type ReactNode, useState } from "react";
import { findingsSummary } from "@/components/finding-list/finding";
import { FindingList } from "@/components/finding-list/finding-list";
import { Pane } from "@/components/frame/pane";
import { type AskedReason, ReasonDialog } from "@/components/ui/reason-dialog";
import { focusField } from "@/features/claims/claim-form-field";
import { overrideOf, shownFindings } from "@/features/claims/claim-shown-findings";
import { type ClaimView, type FindingView, isOpen } from "@/features/claims/claim-words";
import { DecideOverrideDialog } from "@/features/claims/decide-override-dialog";
import type { ClaimActs } from "@/features/claims/use-claim-acts";

/** Reasons that recur; every one is kept with the name of whoever gave it. */
const USUAL_REASONS: readonly string[] = ["Reviewed against the record", "The payer accepts it"];

interface ClaimFindingsPaneProps {
  readonly number: number;
  readonly claim: ClaimView;
  readonly acts: ClaimActs;
  readonly opensFocused?: boolean;
  /** Called where the field is not on the screen: the view that shows it opens. */
  readonly onField?: ((at: string) => void) | undefined;
  readonly children?: ReactNode;
}

/** What stands against the claim, worst first: Enter to its field, f its fix, o its override. */
export function ClaimFindingsPane({
  number,
  claim,
  acts,
  opensFocused,
  onField,
  children,
}: ClaimFindingsPaneProps) {
  const [asked, setAsked] = useState<AskedReason>();
  const [deciding, setDeciding] = useState<FindingView>();
  const shown = shownFindings(claim.findings, claim.actions);
  const open = shown.filter((finding) => !finding.overridden);
  const of = (id: string) => claim.findings.find((finding) => finding.id === id);
  const override = (finding: FindingView) => {
    const way = overrideOf(finding, claim.actions);
    if (way === "decide") setDeciding(finding);
    else if (way) setAsked(askReason(finding, way, acts));
  };
  const withFinding = (id: string, act: (finding: FindingView) => void) => {
    const finding = of(id);
    if (finding) act(finding);
  };
  return (
    <Pane
      number={number}
      title="Findings"
      summary={findingsSummary(open)}
      aside="worst first"
      opensFocused={opensFocused === true}
    >
      <FindingList
        size="tall"
        findings={shown}
        currentId={claim.findings.find(isOpen)?.id}
        none="No findings. Every edit has run."
        onOpen={({ id }) => withFinding(id, ({ at }) => (focusField(at) ? undefined : onField?.(at)))}
        onFix={({ id }) => acts.applyFix.mutate({ findingId: id, version: claim.version })}
        onOverride={({ id }) => withFinding(id, override)}
      />
      {children}
      <ReasonDialog asked={asked} onClose={() => setAsked(undefined)} />
      <DecideOverrideDialog finding={deciding} acts={acts} onClose={() => setDeciding(undefined)} />
    </Pane>
  );
}

function askReason(finding: FindingView, way: "acknowledge" | "propose", acts: ClaimActs): AskedReason {
  const { id: findingId, message } = finding;
  return way === "acknowledge"
    ? {
        title: "Acknowledge the warning",
        text: message,
        act: "Acknowledge",
        usual: USUAL_REASONS,
        onReason: (reason) => acts.overrideWarning.mutate({ findingId, reason }),
      }
    : {
        title: "Propose to pass a blocking finding",
        text: `${message} A second person decides; until then the claim stays held.`,
        act: "Propose",
        onReason: (reason) => acts.proposeOverride.mutate({ findingId, reason }),
      };
}
