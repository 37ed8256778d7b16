"use client";

import { parseAsString, parseAsStringLiteral, useQueryStates } from "nuqs";
import { KINDS, PLACES, type Series } from "@/features/code-updates/update-words";

/** What the report shows stands in the address: editions, words of lists and codes only. */
export function useUpdateFilter() {
  const [filter, setFilter] = useQueryStates({
    series: parseAsString,
    from: parseAsString,
    to: parseAsString,
    view: parseAsStringLiteral(["hits", "changes"]).withDefault("hits"),
    place: parseAsStringLiteral(PLACES),
    standing: parseAsStringLiteral(["open", "decided"]).withDefault("open"),
    kind: parseAsStringLiteral(KINDS),
    find: parseAsString.withDefault(""),
  });
  return { filter, setFilter };
}
export type UpdateFilter = ReturnType<typeof useUpdateFilter>["filter"];
export type SetUpdateFilter = ReturnType<typeof useUpdateFilter>["setFilter"];

export interface Editions {
  readonly series: Series["id"];
  readonly from: string;
  readonly to: string;
}

/** What is compared: as the address says, where it can be, else what the office needs first. */
export function editionsOf(all: readonly Series[], filter: UpdateFilter): Editions | undefined {
  const comparable = all.filter(({ first }) => first !== null);
  const series = comparable.find(({ id }) => id === filter.series) ?? comparable[0];
  if (!series?.first) return undefined;
  const versions = series.editions.map(({ version }) => version);
  const [from, to] = [filter.from ?? "", filter.to ?? ""];
  const known =
    versions.includes(from) && versions.includes(to) && versions.indexOf(from) < versions.indexOf(to);
  return { series: series.id, ...(known ? { from, to } : series.first) };
}
