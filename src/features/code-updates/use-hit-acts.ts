"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
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
  const [failure, setFailure] = useState<unknown>();
  const apply = async (hits: readonly Hit[], decision: Decision): Promise<void> => {
    setFailure(undefined);
    try {
      for (const { change, code, detail, on, place, subject } of hits)
        await decide.mutateAsync({ ...editions, change, code, detail, on, place, subject, ...decision });
      const [only] = hits;
      if (only)
        notify(
          hits.length === 1
            ? `${subjectOf(only)}: ${only.code} ${SAYS[decision.decision]}.`
            : `${hits.length} ${SAYS[decision.decision]}.`,
        );
    } catch (error) {
      setFailure(error);
    } finally {
      await queryClient.invalidateQueries(trpc.codeUpdates.hits.pathFilter());
      // The row that had the focus may be gone.
      requestAnimationFrame(() => focusPane(1));
    }
  };
  return { apply, failure, working: decide.isPending };
}
