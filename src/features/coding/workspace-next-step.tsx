"use client";

import { timeText } from "@/components/format/instant-text";
import type { Step } from "@/components/frame/next-step-line";
import { NextStepLine } from "@/components/frame/next-step-line";
import { focusPane } from "@/components/frame/pane-focus";
import type { Way } from "@/components/frame/ways-on";
import type { CodingFinding } from "@/features/coding/coding-findings";
import { dayText } from "@/features/coding/coding-words";
import type { Workspace } from "@/features/coding/sheet-wire";
import type { ChartMoves } from "@/features/coding/use-chart-moves";
import type { SheetControl } from "@/features/coding/use-sheet";

interface NextStepProps {
  readonly workspace: Workspace;
  readonly control: SheetControl;
  readonly moves: ChartMoves;
  readonly findings: readonly CodingFinding[];
  readonly writable: boolean;
  readonly zone: string;
  readonly onHold: () => void;
  readonly onQuery: () => void;
  readonly onReopen: (() => void) | undefined;
}

/** What to do now with this chart, or what blocks it. */
export function WorkspaceNextStep(props: NextStepProps) {
  const { workspace, control, moves, writable } = props;
  if (control.trouble && control.trouble.kind !== "conflict") return <TroubleStep {...props} />;
  if (moves.problem) return <NextStepLine severity="blocks" message={moves.problem} next={retryOf(props)} />;
  if (writable) return <CodingStep {...props} />;
  if (workspace.lease.holder && !workspace.lease.mine) return <HeldByOtherStep {...props} />;
  if (workspace.hold) return <HoldStep {...props} />;
  if (workspace.encounter.status === "ready" || workspace.encounter.status === "coding")
    return (
      <NextStepLine
        message={
          <>
            <b>Nobody has this chart open.</b> Take it to code it.
          </>
        }
        note="Read only"
        next={stepOf("Take this chart", moves.take, moves.working === "take" ? "Taking" : undefined)}
      />
    );
  return <FinishedStep {...props} />;
}

const stepOf = (label: string, onAct: () => void, working?: string, closed?: string): Step => ({
  label,
  action: "do-next-step",
  onAct,
  working,
  closed,
});

const retryOf = (props: NextStepProps): Step =>
  props.writable ? completeStep(props) : stepOf("Read it again", () => void props.moves.reload());

function TroubleStep({ control, moves, zone }: NextStepProps) {
  const lost = control.trouble?.kind === "lease";
  const kept = control.kept.at ? `Saved ${timeText(control.kept.at, zone)}` : "Not yet saved";
  return (
    <NextStepLine
      severity="blocks"
      message={
        <>
          <b>Not saved.</b> {control.trouble?.message} What you entered stays on this page.
        </>
      }
      note={kept}
      next={
        lost
          ? stepOf("Take it again", () => void moves.take())
          : stepOf("Save now", () => void control.flush().catch(() => undefined))
      }
    />
  );
}

/** While the last key is being kept its findings are not known: the act then waits for them. */
const completeStep = ({ moves, findings, control }: NextStepProps): Step => {
  const blocking = findings.filter(({ severity }) => severity === "blocks").length;
  const closed =
    blocking > 0 && !control.saving ? `${blocking} ${blocking === 1 ? "blocks" : "block"}` : undefined;
  return stepOf(
    "Complete coding",
    () => void moves.complete(),
    moves.working === "complete" ? "Completing" : undefined,
    closed,
  );
};

function savedWords({ waiting, saving, kept }: SheetControl, zone: string): string {
  if (waiting) return "No network: kept on this page, saved when it is back";
  if (saving) return "Saving";
  return kept.at ? `Saved ${timeText(kept.at, zone)}` : "";
}

function CodingStep(props: NextStepProps) {
  const { control, moves, findings, zone, ...acts } = props;
  const [worst] = findings.filter(({ severity }) => severity === "blocks");
  const blocking = findings.filter(({ severity }) => severity === "blocks").length;
  const warnings = findings.filter(({ severity }) => severity === "warning").length;
  return (
    <NextStepLine
      severity={worst ? "blocks" : undefined}
      message={
        worst ? (
          <>
            <b>{blocking === 1 ? "1 finding blocks" : `${blocking} findings block`} completion:</b>{" "}
            {worst.message}
          </>
        ) : (
          <>
            <b>Nothing blocks completion.</b>{" "}
            {warnings > 0 ? `${warnings === 1 ? "1 warning goes" : `${warnings} warnings go`} with it.` : ""}
          </>
        )
      }
      remedy={
        worst ? { label: "Go to the finding", action: "pane-4", onAct: () => void focusPane(4) } : undefined
      }
      note={savedWords(control, zone)}
      others={[{ label: "Provider query", action: "query", onAct: acts.onQuery }]}
      ways={waysOf(acts, moves)}
      next={completeStep(props)}
    />
  );
}

type StepActs = Pick<NextStepProps, "workspace" | "onHold" | "onQuery">;

const waysOf = ({ workspace, onHold, onQuery }: StepActs, moves: ChartMoves): Way[] => [
  { id: "hold", label: "Hold", note: "With a reason and a date", onChoose: onHold },
  {
    id: "query",
    label: "Provider query",
    note: "From passages of the record; the chart waits",
    onChoose: onQuery,
  },
  {
    id: "return",
    label: "Return to the queue",
    note: "For any coder, with what is coded so far",
    onChoose: () => void moves.giveBack(),
  },
  ...workspace.queries
    .filter(({ status }) => status === "answered")
    .map((query) => ({
      id: query.id,
      label: `Close question ${query.number}`,
      note: "The answer is read; question and answer stay in the record",
      onChoose: () => void moves.closeQuery(query),
    })),
];

const HeldByOtherStep = ({ workspace, zone, moves }: NextStepProps) => (
  <NextStepLine
    message={
      <>
        <b>{workspace.lease.holder} codes this chart</b>
        {workspace.lease.expiresAt ? ` until ${timeText(workspace.lease.expiresAt, zone)}` : ""}. You can read
        it.
      </>
    }
    note="Read only"
    next={stepOf("Take this chart", moves.take, undefined, "another coder has it")}
  />
);

const HoldStep = ({ workspace, moves }: NextStepProps) => (
  <NextStepLine
    message={
      <>
        <b>Held: {workspace.hold?.reason}</b>
        {workspace.hold?.ownerName ? `, ${workspace.hold.ownerName} must act` : ""}
        {workspace.hold?.followUpOn ? `, look again on ${dayText(workspace.hold.followUpOn)}` : ""}.{" "}
        {workspace.hold?.note}
      </>
    }
    note="Read only"
    next={stepOf("Close the hold and code", moves.resume, moves.working === "resume" ? "Opening" : undefined)}
  />
);

const FinishedStep = ({ workspace, onReopen }: NextStepProps) => (
  <NextStepLine
    message={
      <>
        <b>Coding is finished.</b> This chart is {workspace.encounter.status.replaceAll("-", " ")}.
      </>
    }
    note="Read only"
    ways={
      onReopen
        ? [
            {
              id: "reopen",
              label: "Open coding again",
              note: "With a reason, until a claim was sent",
              onChoose: onReopen,
            },
          ]
        : undefined
    }
  />
);
