"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTRPC } from "@/trpc/client";

const QUEUE = "/queue";
export const workspaceHref = (encounterId: string, flow: boolean): string =>
  `/coding/${encounterId}${flow ? "?flow=1" : ""}`;

/** The ways out of a chart, and in flow the way into the next one. */
export function useLeaving({ encounterId, flow }: { readonly encounterId: string; readonly flow: boolean }) {
  const router = useRouter();
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const takeNext = useMutation(trpc.coding.takeNext.mutationOptions());
  const open = useMutation(trpc.coding.open.mutationOptions({ onError: () => undefined }));
  const forgetLists = () =>
    Promise.all([
      queryClient.invalidateQueries({ queryKey: trpc.coding.queue.pathKey() }),
      queryClient.invalidateQueries({ queryKey: trpc.session.myWork.pathKey() }),
    ]);
  const toQueue = () => {
    void forgetLists();
    router.push(QUEUE);
  };
  return {
    toQueue,
    /** The whole book at a code, on the date of service; back leads here again. */
    toEncoder(code: string | undefined, on: string) {
      const address = new URLSearchParams({ ...(code ? { code } : {}), on, chart: encounterId });
      if (flow) address.set("flow", "true");
      router.push(`/encoder?${address}`);
    },
    /** The chart is done with: the next one in flow, else the queue. */
    async done() {
      const next = flow ? (await takeNext.mutateAsync({})).encounterId : undefined;
      if (!next) return toQueue();
      void forgetLists();
      router.push(workspaceHref(next, true));
    },
    /** The chart before or after this one in the order of the queue; leased when it is free. */
    async toNeighbor(by: 1 | -1) {
      const list = await queryClient.fetchQuery(
        trpc.coding.queue.queryOptions({ view: "available", limit: 200 }),
      );
      const at = list.rows.findIndex((row) => row.encounterId === encounterId);
      const neighbor = list.rows[at + by];
      if (at < 0 || !neighbor) return;
      await open.mutateAsync({ encounterId: neighbor.encounterId }).catch(() => undefined);
      router.push(workspaceHref(neighbor.encounterId, flow));
    },
  };
}
