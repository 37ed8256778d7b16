"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { notify } from "@/components/ui/notify";
import type { EncoderSet } from "@/features/encoder/encoder-address";
import { useTRPC } from "@/trpc/client";
import { messageOf } from "@/trpc/refusal";
import type { Favorite } from "@/trpc/use-favorites";

interface PlacedCode {
  readonly set: EncoderSet;
  readonly code: string;
}

/** Keeps what takes over from a code that ends, in its list; taken back whole. */
export function useRenewal() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const options = {
    onSuccess: () =>
      Promise.all(
        [trpc.encoder.favorites, trpc.encoder.annotations, trpc.home.cards].map((each) =>
          queryClient.invalidateQueries({ queryKey: each.pathKey() }),
        ),
      ),
    onError: (error: unknown) => notify(messageOf(error), { severity: "blocks" }),
  };
  const renew = useMutation(trpc.encoder.renewFavorite.mutationOptions(options));
  const keep = useMutation(trpc.encoder.keepFavorite.mutationOptions(options));
  const drop = useMutation(trpc.encoder.dropFavorite.mutationOptions(options));
  const list = useMutation(trpc.encoder.listOfficeCode.mutationOptions(options));
  const unlist = useMutation(trpc.encoder.unlistOfficeCode.mutationOptions(options));
  return ({ system, code, list: name }: Favorite): void => {
    const set = system as EncoderSet;
    const put = (each: PlacedCode) => (name ? list.mutate({ ...each, list: name }) : keep.mutate(each));
    const take = (each: PlacedCode) => (name ? unlist.mutate({ ...each, list: name }) : drop.mutate(each));
    renew.mutate(
      { set, code, ...(name && { list: name }) },
      {
        onSuccess: ({ added, dropped }) =>
          notify(
            `${added.length > 0 ? added.join(", ") : "What takes over"} ${dropped ? "stands in place of" : "stands beside"} ${code}.`,
            {
              undo: () => {
                for (const each of added) take({ set, code: each });
                if (dropped) put({ set, code });
              },
            },
          ),
      },
    );
  };
}
