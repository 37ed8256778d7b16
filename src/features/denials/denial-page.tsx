"use client";

import { useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Panes } from "@/components/frame/panes";
import { useKeys } from "@/components/keyboard/use-keys";
import { AssignDialog } from "@/features/denials/assign-dialog";
import { DenialDialogs } from "@/features/denials/denial-dialogs";
import { DenialNextStep } from "@/features/denials/denial-next-step";
import { DenialStrip } from "@/features/denials/denial-strip";
import { DenialTimelinePane } from "@/features/denials/denial-timeline-pane";
import { type Asked, denialWays } from "@/features/denials/denial-ways";
import { DeniedLinesPane } from "@/features/denials/denied-lines-pane";
import { PlaybookPane } from "@/features/denials/playbook-pane";
import { useDenialActs } from "@/features/denials/use-denial-acts";
import { useTRPC } from "@/trpc/client";

/** One denial: can it still be won, what is missing, when is it too late. */
export function DenialPage({ denialId }: { readonly denialId: string }) {
  const trpc = useTRPC();
  const { data: view } = useSuspenseQuery(trpc.denials.get.queryOptions({ denialId }));
  const acts = useDenialActs();
  const [asked, setAsked] = useState<Asked>();
  const ways = denialWays({ view, acts, ask: setAsked });
  useKeys("page", { route: view.mayWork ? () => setAsked("assign") : undefined });
  return (
    <>
      <DenialStrip view={view} />
      <Panes screen="denial" columns={["404px", "1fr", "396px"]}>
        <DeniedLinesPane number={1} view={view} />
        <DenialTimelinePane number={2} view={view} acts={acts} />
        <PlaybookPane number={3} view={view} ways={ways} />
      </Panes>
      <DenialNextStep view={view} ways={ways} working={acts.working} />
      {asked === "assign" ? (
        <AssignDialog
          count={1}
          onClose={() => setAsked(undefined)}
          onGive={(ownerId) => {
            acts.assign.mutate({ denialIds: [denialId], ownerId });
            setAsked(undefined);
          }}
        />
      ) : (
        <DenialDialogs asked={asked} view={view} acts={acts} onClose={() => setAsked(undefined)} />
      )}
    </>
  );
}
