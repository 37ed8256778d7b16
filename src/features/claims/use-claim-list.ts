"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import type { ClaimViewId } from "@/features/claims/claim-view-tabs";
import { useTRPC } from "@/trpc/client";

interface WantedClaims {
  readonly view: ClaimViewId;
  readonly payer: string | null;
  readonly find: string;
}

/** Work is listed by its clock, history by what came last. */
const NEWEST_FIRST: readonly ClaimViewId[] = ["all", "paid", "closed"];

/** The pages of one view that have been read, as one list. */
export function useClaimList({ view, payer, find }: WantedClaims) {
  const trpc = useTRPC();
  const claims = useInfiniteQuery(
    trpc.claims.list.infiniteQueryOptions(
      {
        view,
        sort: NEWEST_FIRST.includes(view) ? "newest" : "due",
        ...(payer ? { payerId: payer } : {}),
        ...(find ? { find } : {}),
      },
      { getNextPageParam: (page) => page.nextCursor },
    ),
  );
  const first = claims.data?.pages[0];
  return {
    first,
    rows: claims.data?.pages.flatMap((page) => page.rows) ?? [],
    error: claims.error,
    loading: claims.isPending,
    readMore: () => {
      if (claims.hasNextPage && !claims.isFetching) void claims.fetchNextPage();
    },
  };
}
