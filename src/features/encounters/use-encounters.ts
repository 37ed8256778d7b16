"use client";

import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { parseAsBoolean, parseAsString, parseAsStringLiteral, useQueryStates } from "nuqs";
import { SETTINGS } from "@/domain/encounters/setting";
import { useTRPC } from "@/trpc/client";

export const VIEWS = [
  "open",
  "incomplete",
  "ready",
  "coding",
  "held",
  "coded",
  "billed",
  "ended",
  "all",
] as const;

/** The list as its address says it. */
export function useEncounters() {
  const trpc = useTRPC();
  const [filter, setFilter] = useQueryStates({
    view: parseAsStringLiteral(VIEWS).withDefault("open"),
    gap: parseAsString.withDefault(""),
    setting: parseAsStringLiteral(SETTINGS),
    changed: parseAsBoolean.withDefault(false),
    sort: parseAsStringLiteral(["serviceFrom", "dueOn"] as const).withDefault("dueOn"),
    descending: parseAsBoolean.withDefault(false),
  });
  return { filter, setFilter, counts: useQuery(trpc.encounters.count.queryOptions({})) };
}

type Filter = ReturnType<typeof useEncounters>["filter"];

/** Names stay out of the address: what is typed into the find field is kept by the page. */
export function useEncounterRows(filter: Filter, find: string) {
  const trpc = useTRPC();
  const list = useInfiniteQuery(
    trpc.encounters.list.infiniteQueryOptions(
      {
        view: filter.view,
        sort: filter.sort,
        descending: filter.descending,
        ...(filter.gap ? { gap: filter.gap } : {}),
        ...(filter.setting ? { setting: filter.setting } : {}),
        ...(filter.changed ? { changedUpstream: true } : {}),
        ...(find.trim() ? { find: find.trim() } : {}),
      },
      { getNextPageParam: (page) => page.nextCursor ?? undefined },
    ),
  );
  return { list, first: list.data?.pages[0], rows: list.data?.pages.flatMap((page) => page.rows) ?? [] };
}
