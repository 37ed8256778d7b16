"use client";

import { useSuspenseQuery } from "@tanstack/react-query";
import { parseAsString, useQueryState } from "nuqs";
import { CodingWorkspace } from "@/features/coding/coding-workspace";
import { useTRPC } from "@/trpc/client";

/** One chart. It is read once: what is typed here is never overwritten by a later answer. */
export function CodeEncounterPage({ encounterId }: { readonly encounterId: string }) {
  const [flow] = useQueryState("flow", parseAsString);
  const { data, dataUpdatedAt } = useSuspenseQuery(
    useTRPC().coding.workspace.queryOptions(
      { encounterId },
      { staleTime: Number.POSITIVE_INFINITY, refetchOnWindowFocus: false, refetchOnReconnect: false },
    ),
  );
  return <CodingWorkspace key={`${encounterId} ${dataUpdatedAt}`} workspace={data} flow={flow === "1"} />;
}
