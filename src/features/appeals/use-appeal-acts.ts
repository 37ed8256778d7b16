"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { notify } from "@/components/ui/notify";
import type { AppealView } from "@/features/appeals/appeal-words";
import { type Inputs, useTRPC, useTRPCClient } from "@/trpc/client";

type Save = Inputs["appeals"]["save"];
type Quote = NonNullable<Save["quotes"]>[number];
/** What to change, seen from the appeal as it stands when its turn comes; undefined changes nothing. */
export type AppealChange = (view: AppealView) => Omit<Save, "appealId" | "version"> | undefined;

/** Every act on one appeal. Saves run one after another, each on the version that the one before left. */
export function useAppealActs(appealId: string) {
  const trpc = useTRPC();
  const client = useTRPCClient();
  const queryClient = useQueryClient();
  const onSettled = () =>
    Promise.all(
      [trpc.appeals, trpc.denials, trpc.claims].map((part) =>
        queryClient.invalidateQueries(part.pathFilter()),
      ),
    );
  const said = (words: string) => ({ onSettled, onSuccess: () => notify(words) });
  const save = useMutation({
    scope: { id: `appeal-save-${appealId}` },
    mutationFn: async (change: AppealChange) => {
      const view = queryClient.getQueryData(trpc.appeals.get.queryKey({ appealId }));
      const changes = view && change(view);
      if (view && changes)
        await client.appeals.save.mutate({ appealId, version: view.appeal.version, ...changes });
    },
    // The next save waits until this one's version has been read.
    onSettled: () => queryClient.invalidateQueries(trpc.appeals.get.queryFilter({ appealId })),
    onError: () => undefined,
  });
  const acts = {
    save,
    complete: useMutation(trpc.appeals.complete.mutationOptions({ onSettled, onError: () => undefined })),
    file: useMutation(trpc.appeals.file.mutationOptions(said("Filed. The decision clock runs."))),
    confirmReceipt: useMutation(trpc.appeals.confirmReceipt.mutationOptions(said("Receipt kept."))),
    recordDecision: useMutation(trpc.appeals.recordDecision.mutationOptions(said("Decision recorded."))),
    withdraw: useMutation(trpc.appeals.withdraw.mutationOptions(said("Withdrawn; the denial is back."))),
  };
  return { ...acts, working: Object.values(acts).some(({ isPending }) => isPending) };
}
export type AppealActs = ReturnType<typeof useAppealActs>;

export const quoteOf = ({ documentId, start, end, text }: Quote): Quote => ({ documentId, start, end, text });
