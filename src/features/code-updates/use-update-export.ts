"use client";

import { useMutation } from "@tanstack/react-query";
import { saveFile } from "@/components/save-file";
import type { Editions } from "@/features/code-updates/use-update-filter";
import { useTRPCClient } from "@/trpc/client";

/** The report as CSV: what it hits here only for a reason, which travels in the body, in no address and no log. */
export function useUpdateExport(editions: Editions) {
  const client = useTRPCClient();
  const taking = useMutation({
    mutationFn: (reason: string | undefined) =>
      reason === undefined
        ? client.codeUpdates.exportChanges.query({ ...editions })
        : client.codeUpdates.exportHits.query({ ...editions, reason }),
    onSuccess: ({ text, ...file }) => saveFile(file, text),
    onError: () => undefined,
  });
  return {
    failure: taking.error,
    takeChanges: () => taking.mutate(undefined),
    takeHits: (reason: string) => taking.mutate(reason),
  };
}
