"use client";

import { keepPreviousData, useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { parseAsArrayOf, parseAsString, parseAsStringLiteral, useQueryStates } from "nuqs";
import { VIEW_IDS } from "@/features/denials/denial-words";
import { useTRPC } from "@/trpc/client";

const SORTS = ["due", "amount", "worth"] as const;
export type DenialSort = (typeof SORTS)[number];

/** What the list shows stands in the address: ids and enumerations only. */
export function useDenialFilter() {
  const [filter, setFilter] = useQueryStates({
    view: parseAsStringLiteral(VIEW_IDS).withDefault("open"),
    as: parseAsStringLiteral(["list", "board"]).withDefault("list"),
    sort: parseAsStringLiteral(SORTS).withDefault("due"),
    payer: parseAsArrayOf(parseAsString).withDefault([]),
    category: parseAsArrayOf(parseAsString).withDefault([]),
  });
  return { filter, setFilter };
}
export type SetDenialFilter = ReturnType<typeof useDenialFilter>["setFilter"];
export type DenialFilter = ReturnType<typeof useDenialFilter>["filter"];

/** The pages of one view that have been read, as one list. */
export function useDenialList({ view, sort, payer, category }: DenialFilter) {
  const trpc = useTRPC();
  const list = useInfiniteQuery(
    trpc.denials.list.infiniteQueryOptions(
      { view, sort, payerIds: payer, categories: category },
      { getNextPageParam: (page) => page.nextCursor, placeholderData: keepPreviousData },
    ),
  );
  return {
    first: list.data?.pages[0],
    rows: list.data?.pages.flatMap((page) => page.rows) ?? [],
    error: list.error,
    loading: list.isPending,
    retry: () => void list.refetch(),
    readMore: () => {
      if (list.hasNextPage && !list.isFetching) void list.fetchNextPage();
    },
  };
}

export function useDenialBoard({ payer, category }: DenialFilter) {
  const trpc = useTRPC();
  return useQuery(trpc.denials.board.queryOptions({ payerIds: payer, categories: category }));
}
