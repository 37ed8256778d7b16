"use client";

import { keepPreviousData, useQuery, useQueryClient } from "@tanstack/react-query";
import type { CalendarDate } from "@/domain/shared/calendar-date";
import type { FoundCode } from "@/features/coding/book-row";
import { useTRPC } from "@/trpc/client";
import { TYPED_QUESTION } from "@/trpc/typed-question";

const FRESH_MS = 600_000;
const SHOWN = 12;
const LONGEST_QUERY = 100;

interface Wanted {
  readonly kind: "diagnosis" | "procedure";
  readonly query: string;
  readonly on: CalendarDate;
}

/** Codes for what is typed. The question is on its way before the field is drawn; one that a newer key overtakes is given up. */
export function useFoundCodes({ kind, query, on }: Wanted) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const asking = (words: string) => {
    const typed = words.trim().slice(0, LONGEST_QUERY);
    return trpc.codeSets.search.queryOptions(
      { kind, on, query: typed, limit: SHOWN },
      { enabled: typed !== "", staleTime: FRESH_MS, trpc: TYPED_QUESTION },
    );
  };
  const found = useQuery({ ...asking(query), placeholderData: keepPreviousData });
  return {
    rows: query.trim() === "" ? NO_CODES : (found.data?.rows ?? NO_CODES),
    searching: found.isFetching,
    askAhead: (words: string) => {
      if (words.trim() !== "") void queryClient.prefetchQuery(asking(words));
    },
  };
}

const NO_CODES: readonly FoundCode[] = [];
