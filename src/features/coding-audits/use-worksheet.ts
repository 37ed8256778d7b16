"use client";

import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { type Decision, shownAtOnce } from "@/features/coding-audits/worksheet-wire";
import { useTRPC, useTRPCClient } from "@/trpc/client";

/**
 * One worksheet: its rows, the lease, and decisions that are saved one after the other in the order they were made.
 * Opening a chart that is free takes its lease.
 */
export function useWorksheet(caseId: string) {
  const trpc = useTRPC();
  const client = useTRPCClient();
  const cache = useQueryClient();
  const options = trpc.codingAudits.case.queryOptions({ caseId }, { staleTime: Number.POSITIVE_INFINITY });
  const { data: view } = useSuspenseQuery(options);
  const version = useRef(view.version);
  const refresh = () => cache.invalidateQueries({ queryKey: options.queryKey });
  useEffect(() => {
    version.current = view.version;
  }, [view.version]);

  const start = useMutation({
    mutationFn: () => client.codingAudits.startReview.mutate({ caseId, version: version.current }),
    onSuccess: (opened) => {
      version.current = opened.version;
      return refresh();
    },
    onError: () => undefined,
  });
  const free = view.actions.includes("review") && view.lease.holder === null;
  const { mutate: startNow } = start;
  const asked = useRef(false);
  useEffect(() => {
    if (!free || asked.current) return;
    asked.current = true;
    startNow();
  }, [free, startNow]);

  const deciding = { mutationKey: ["audit-case-decision", caseId] };
  const decide = useMutation({
    ...deciding,
    scope: { id: `audit-case ${caseId}` },
    mutationFn: (decision: Decision) =>
      client.codingAudits.decideRow.mutate({ caseId, version: version.current, decision }),
    onMutate: async (decision) => {
      // An answer from before this decision would take it back on the screen.
      await cache.cancelQueries({ queryKey: options.queryKey });
      cache.setQueryData(options.queryKey, (before) => before && shownAtOnce(before, decision));
    },
    onSuccess: (outcome) => {
      version.current = outcome.version;
    },
    // Once, after the last of several decisions in a row.
    onSettled: () => {
      if (cache.isMutating(deciding) === 1) void refresh();
    },
  });
  const release = useMutation({
    scope: { id: `audit-case ${caseId}` },
    mutationFn: () => client.codingAudits.release.mutate({ caseId, version: version.current }),
    onSuccess: refresh,
    onError: () => undefined,
  });
  return {
    view,
    writable: view.status === "in-review" && view.lease.mine,
    decide,
    release,
    startError: start.error,
    refresh,
    versionNow: () => version.current,
  };
}
export type Worksheet = ReturnType<typeof useWorksheet>;
