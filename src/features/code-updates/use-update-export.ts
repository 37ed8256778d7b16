"use client";

import { useMutation } from "@tanstack/react-query";
import { saveFile } from "@/components/save-file";
import type { Editions } from "@/features/code-updates/use-update-filter";
import { useTRPCClient } from "@/trpc/client";

/** The report as CSV: what it hits here only for a reason, which travels in the body, in no address and no log. */
export function useUpdateExport(editions: Editions) {
  const client = useTRPCClient();
  const taking = useMutation({
    mutationFn: (reason: string) => client.codeUpdates.exportHits.query({ ...editions, reason }),
    onSuccess: ({ text, ...file }) => saveFile(file, text),
    onError: () => undefined,
  });
  return {
    failure: taking.error,
    takeChanges: () => takeAway(changesAddress(editions)),
    takeHits: (reason: string) => taking.mutate(reason),
  };
}

const changesAddress = ({ series, from, to }: Editions): string =>
  `/api/code-updates/${[series, from, to].map(encodeURIComponent).join("/")}/changes`;

/** Large files are written by the browser as they come, never held by the page. */
function takeAway(address: string): void {
  const link = document.createElement("a");
  link.href = address;
  link.download = "";
  link.click();
}
