"use client";

import { countOf, countText } from "@/components/format/count-text";
import { moneyText } from "@/components/format/money-text";
import { NextStepLine, type Step } from "@/components/frame/next-step-line";
import { type Hit, PLACE_WORDS } from "@/features/code-updates/update-words";
import type { Outputs } from "@/trpc/client";
import { useMay } from "@/trpc/use-viewer";

interface HitsNextStepProps {
  readonly hit: Hit | undefined;
  readonly open: Outputs["codeUpdates"]["hits"]["open"];
  readonly working: boolean;
  readonly onReplace: () => void;
  readonly onRecode: () => void;
  readonly onKeep: () => void;
  readonly onTakeBack: () => void;
  readonly onGiveOut: () => void;
  readonly onExport: () => void;
}

/** What waits, by place and money, and what may be decided about the chosen use. */
export function HitsNextStep({ hit, open, working, ...acts }: HitsNextStepProps) {
  const may = useMay();
  const busy = working ? { working: "Deciding" } : {};
  const steps: Readonly<Record<Hit["actions"][number], Step>> = {
    replaced: { label: "Replace", action: "accept", ...busy, onAct: acts.onReplace },
    recode: { label: "Code again", action: "route", ...busy, onAct: acts.onRecode },
    kept: { label: "Keep", action: "decline", ...busy, onAct: acts.onKeep },
    "take-back": { label: "Take back", action: "remove", ...busy, onAct: acts.onTakeBack },
  };
  const [next, ...others] = (hit?.actions ?? []).map((action) => steps[action]);
  const blocking = open.reduce((sum, each) => sum + each.blocking, 0);
  return (
    <NextStepLine
      severity={blocking > 0 ? "blocks" : undefined}
      message={
        open.length === 0 ? (
          <b>Nothing waits for a decision.</b>
        ) : (
          <>
            <b>
              {blocking > 0
                ? `${countOf(blocking, "use of a code that ends", "uses of codes that end")}.`
                : "Nothing of ours ends."}
            </b>{" "}
            {open
              .map(
                ({ place, hits, amount }) =>
                  `${PLACE_WORDS[place]} ${countText(hits)}${amount > 0n ? `, ${moneyText(amount)}` : ""}`,
              )
              .join(" · ")}
          </>
        )
      }
      others={others}
      ways={[
        ...(may("code-update:decide")
          ? [
              {
                id: "hand-out",
                label: "Hand out as work",
                note: "Encounters and prices to their owners, due on the day",
                onChoose: acts.onGiveOut,
              },
            ]
          : []),
        { id: "print", label: "Print", note: "For the meeting of coders", onChoose: () => window.print() },
        ...(may("measure:export")
          ? [
              {
                id: "export",
                label: "Take away as CSV",
                note: "With a reason, kept in the audit trail",
                onChoose: acts.onExport,
              },
            ]
          : []),
      ]}
      {...(next ? { next: { ...next, action: "do-next-step" as const } } : {})}
    />
  );
}
