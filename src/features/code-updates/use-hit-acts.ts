"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { countOf } from "@/components/format/count-text";
import { focusPane } from "@/components/frame/pane-focus";
import { notify } from "@/components/ui/notify";
import { type Hit, subjectOf } from "@/features/code-updates/update-words";
import type { Editions } from "@/features/code-updates/use-update-filter";
import { useTRPC } from "@/trpc/client";

export type Decision =
  | { readonly decision: "kept"; readonly reason: string }
  | { readonly decision: "recode" }
  | { readonly decision: "replaced"; readonly replacement: string };

const SAYS = { kept: "kept", recode: "to be coded again", replaced: "replaced" } as const;

/** Decisions on hits, one after the other; a refused one is shown by the page and stops the rest. */
export function useHitActs(editions: Editions) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const decide = useMutation(trpc.codeUpdates.decide.mutationOptions({ onError: () => undefined }));
  const withdraw = useMutation(trpc.codeUpdates.takeBack.mutationOptions({ onError: () => undefined }));
  const handingOut = useMutation(trpc.codeUpdates.handOut.mutationOptions({ onError: () => undefined }));
  const [failure, setFailure] = useState<unknown>();
  const apply = (hits: readonly Hit[], decision: Decision): Promise<void> =>
    working(async () => {
      for (const hit of hits) await decide.mutateAsync({ ...editions, ...keyOf(hit), ...decision });
      const isRecode = decision.decision === "recode";
      notify(
        `${saidOf(hits)} ${SAYS[decision.decision]}.`,
        isRecode ? { undo: () => void takeBack(hits) } : {},
      );
    });
  const takeBack = (hits: readonly Hit[]): Promise<void> =>
    working(async () => {
      for (const hit of hits) await withdraw.mutateAsync({ series: editions.series, ...keyOf(hit) });
      notify(`${saidOf(hits)} open again.`);
    });
  const giveOut = (): Promise<void> =>
    working(async () => {
      const { items } = await handingOut.mutateAsync({ ...editions });
      notify(
        items === 0 ? "Nothing waits for a decision." : `${countOf(items, "piece")} of work handed out.`,
      );
    });
  const working = async (work: () => Promise<void>): Promise<void> => {
    setFailure(undefined);
    try {
      await work();
    } catch (error) {
      setFailure(error);
    } finally {
      await queryClient.invalidateQueries(trpc.codeUpdates.hits.pathFilter());
      // The row that had the focus may be gone.
      requestAnimationFrame(() => focusPane(1));
    }
  };
  const isWorking = decide.isPending || withdraw.isPending || handingOut.isPending;
  return { apply, takeBack, giveOut, failure, working: isWorking };
}

const keyOf = ({ change, code, detail, on, place, subject }: Hit) => ({
  ...{ change, code, detail, on, place, subject },
});

/** "Encounter E2603-00042: B88.0", or how many. */
function saidOf(hits: readonly Hit[]): string {
  const [only, another] = hits;
  return only && !another ? `${subjectOf(only)}: ${only.code}` : String(hits.length);
}
