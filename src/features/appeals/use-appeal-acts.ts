"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { notify } from "@/components/ui/notify";
import type { AppealView } from "@/features/appeals/appeal-words";
import { type Inputs, useTRPC } from "@/trpc/client";

type Save = Inputs["appeals"]["save"];
type Quote = NonNullable<Save["quotes"]>[number];

/** Every act on one appeal. A save carries its new version at once, so that the next one need not wait. */
export function useAppealActs(appealId: string) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const key = trpc.appeals.get.queryKey({ appealId });
  const onSettled = () =>
    Promise.all(
      [trpc.appeals, trpc.denials, trpc.claims].map((part) =>
        queryClient.invalidateQueries(part.pathFilter()),
      ),
    );
  const said = (words: string) => ({ onSettled, onSuccess: () => notify(words) });
  const save = useMutation(
    trpc.appeals.save.mutationOptions({
      onSettled,
      onSuccess: ({ version }, { quotes }) =>
        queryClient.setQueryData(key, (old: AppealView | undefined) => {
          if (!old) return old;
          const appeal = { ...old.appeal, version, status: "drafting" as const };
          return {
            ...old,
            appeal,
            quotes: quotes ? quotes.map((quote) => withSource(old, quote)) : old.quotes,
          };
        }),
    }),
  );
  const acts = {
    save,
    complete: useMutation(trpc.appeals.complete.mutationOptions({ onSettled })),
    file: useMutation(trpc.appeals.file.mutationOptions(said("Filed. The decision clock runs."))),
    confirmReceipt: useMutation(trpc.appeals.confirmReceipt.mutationOptions(said("Receipt kept."))),
    recordDecision: useMutation(trpc.appeals.recordDecision.mutationOptions(said("Decision recorded."))),
    withdraw: useMutation(trpc.appeals.withdraw.mutationOptions(said("Withdrawn; the denial is back."))),
  };
  return { ...acts, working: Object.values(acts).some(({ isPending }) => isPending) };
}
export type AppealActs = ReturnType<typeof useAppealActs>;

function withSource(view: AppealView, quote: Quote): AppealView["quotes"][number] {
  const document = view.documents.find(({ id }) => id === quote.documentId);
  return { ...quote, title: document?.title ?? "", date: document?.date ?? "" };
}

export const quoteOf = ({ documentId, start, end, text }: Quote): Quote => ({ documentId, start, end, text });
