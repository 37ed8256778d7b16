"use client";

import { keepPreviousData, useQuery, useQueryClient } from "@tanstack/react-query";
import { useRested } from "@/components/keyboard/use-rested";
import type { EncoderAddress } from "@/features/encoder/encoder-address";
import { SET_GROUPS } from "@/features/encoder/encoder-words";
import { useTRPC } from "@/trpc/client";
import { TYPED_QUESTION } from "@/trpc/typed-question";

export type Found = ReturnType<typeof useHits>["found"];

const FRESH_MS = 600_000;
/** What a pane of an ordinary screen shows comes at every key, the rest when the typing rests. */
const FIRST_ROWS = 24;
const ALL_ROWS = 40;
const TYPING_RESTS_MS = 350;

/** Rows for what is typed. The question is on its way before the field is drawn; one that a newer key overtakes is given up. */
export function useHits({ on, billable, sex, age, in: group }: EncoderAddress, typed: string) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const sets = SET_GROUPS.find(({ id }) => id === group)?.sets ?? [];
  const asking = (words: string, limit: number) =>
    trpc.encoder.search.queryOptions(
      {
        query: words.trim(),
        on,
        sets: [...sets],
        billableOnly: billable,
        limit,
        ...(sex ? { sex } : {}),
        ...(age === null ? {} : { age }),
      },
      {
        enabled: words.trim() !== "",
        staleTime: FRESH_MS,
        trpc: TYPED_QUESTION,
      },
    );
  const rests = useRested(typed, TYPING_RESTS_MS) === typed;
  const first = useQuery({ ...asking(typed, FIRST_ROWS), placeholderData: keepPreviousData });
  const whole = useQuery({
    ...asking(typed, ALL_ROWS),
    enabled: rests && first.data?.rows.length === FIRST_ROWS,
  });
  return {
    found: whole.data ? whole : first,
    askAhead: (words: string) => {
      if (words.trim() !== "") void queryClient.prefetchQuery(asking(words, FIRST_ROWS));
    },
  };
}
