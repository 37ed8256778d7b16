"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { CalendarDate } from "@/domain/shared/calendar-date";
import { type Outputs, useTRPC } from "./client";

export type Favorite = Outputs["encoder"]["favorites"]["rows"][number];

/** What is kept at hand on a date: lists with their rows, the own one first, and how each code is marked. */
export function useFavorites(on: CalendarDate) {
  const trpc = useTRPC();
  const { data } = useQuery(
    trpc.encoder.favorites.queryOptions({ on }, { staleTime: 60_000, placeholderData: keepPreviousData }),
  );
  const rows = data?.rows ?? [];
  const kept = new Set(rows.map(({ system, code }) => `${system} ${code}`));
  const noted = new Set(data?.noted);
  const listed = new Set(rows.flatMap(({ list, system, code }) => (list ? [`${system} ${code}`] : [])));
  return {
    loaded: data !== undefined,
    groups: [...Map.groupBy(rows, ({ list }) => list)],
    lists: [...new Set(rows.flatMap(({ list }) => (list ? [list] : [])))],
    /** Whether the office has something to say on the code, a note or a pick list. */
    isAnnotated: (system: string, code: string): boolean =>
      noted.has(`${system} ${code}`) || listed.has(`${system} ${code}`),
    /** "★" for what is kept, "note" where the office has something to say. */
    markOf: (system: string, code: string): string =>
      [kept.has(`${system} ${code}`) ? "★" : "", noted.has(`${system} ${code}`) ? "note" : ""]
        .filter(Boolean)
        .join(" "),
  };
}
