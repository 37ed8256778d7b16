"use client";

import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import type { Editions, UpdateFilter } from "@/features/code-updates/use-update-filter";
import { useTRPC } from "@/trpc/client";

/** The pages of hits that have been read, as one list. */
export function useHits(editions: Editions, { place, standing, find }: UpdateFilter) {
  const trpc = useTRPC();
  const list = useInfiniteQuery(
    trpc.codeUpdates.hits.infiniteQueryOptions(
      { ...editions, standing, find: find.slice(0, 10), ...(place && { place }) },
      { getNextPageParam: (page) => page.nextCursor, placeholderData: keepPreviousData },
    ),
  );
  return {
    first: list.data?.pages[0],
    rows: list.data?.pages.flatMap((page) => page.rows) ?? [],
    error: list.error,
    loading: list.isPending,
    readMore: () => {
      if (list.hasNextPage && !list.isFetching) void list.fetchNextPage();
    },
  };
}

/** The pages of changes that have been read, as one list. */
export function useChanges(editions: Editions, { kind, find }: UpdateFilter) {
  const trpc = useTRPC();
  const list = useInfiniteQuery(
    trpc.codeUpdates.changes.infiniteQueryOptions(
      { ...editions, find, ...(kind && { kind }) },
      { getNextPageParam: (page) => page.nextCursor, placeholderData: keepPreviousData },
    ),
  );
  return {
    first: list.data?.pages[0],
    rows: list.data?.pages.flatMap((page) => page.rows) ?? [],
    error: list.error,
    loading: list.isPending,
    readMore: () => {
      if (list.hasNextPage && !list.isFetching) void list.fetchNextPage();
    },
  };
}
