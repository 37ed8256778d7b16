"use client";

import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import type { Editions, UpdateFilter } from "@/features/code-updates/use-update-filter";
import { useTRPC } from "@/trpc/client";

/** The uses that two editions hit. */
export function useHits(editions: Editions, { place, standing, find }: UpdateFilter) {
  const trpc = useTRPC();
  const asked = { ...editions, standing, find: find.slice(0, 10), ...(place && { place }) };
  return asOneList(useInfiniteQuery(trpc.codeUpdates.hits.infiniteQueryOptions(asked, PAGED)));
}

/** What two editions change. */
export function useChanges(editions: Editions, { kind, find }: UpdateFilter) {
  const trpc = useTRPC();
  const asked = { ...editions, find, ...(kind && { kind }) };
  return asOneList(useInfiniteQuery(trpc.codeUpdates.changes.infiniteQueryOptions(asked, PAGED)));
}

const PAGED = {
  getNextPageParam: (page: { readonly nextCursor: number | null }) => page.nextCursor,
  placeholderData: keepPreviousData,
};

interface Pages<Page> {
  readonly data: { readonly pages: readonly Page[] } | undefined;
  readonly error: unknown;
  readonly isPending: boolean;
  readonly isFetching: boolean;
  readonly hasNextPage: boolean;
  readonly fetchNextPage: () => unknown;
}

/** The pages that have been read, as one list. */
const asOneList = <Page extends { readonly rows: readonly unknown[] }>(list: Pages<Page>) => ({
  first: list.data?.pages[0],
  rows: (list.data?.pages.flatMap(({ rows }) => rows) ?? []) as Page["rows"],
  error: list.error,
  loading: list.isPending,
  readMore: () => {
    if (list.hasNextPage && !list.isFetching) void list.fetchNextPage();
  },
});
