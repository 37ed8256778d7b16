"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { citedSections } from "@/domain/code-sets/guidelines/applicable-sections";
import type { CalendarDate } from "@/domain/shared/calendar-date";
import { type Inputs, useTRPC } from "./client";

const FRESH_MS = 600_000;

/** The section of the official guidelines of a date, to be read whole. */
export const guidelineHref = (number: string, on: CalendarDate): string =>
  `/encoder/guidelines?${new URLSearchParams({ section: number, on })}`;

/** What is to be read about a code on a date, as the list of references shows it. */
export function useReferences(code: Inputs["encoder"]["references"], enabled = true) {
  const trpc = useTRPC();
  const { data, isPending, isPlaceholderData } = useQuery(
    trpc.encoder.references.queryOptions(code, {
      enabled,
      staleTime: FRESH_MS,
      placeholderData: keepPreviousData,
    }),
  );
  const guidelines = data?.guidelines;
  return {
    loaded: data !== undefined,
    /** Answered for this code, or not asked; until then what is shown is of the code before. */
    settled: !enabled || !(isPending || isPlaceholderData),
    edition: guidelines?.edition,
    shown: {
      guidelines: guidelines?.named ?? [],
      chapter: guidelines?.chapter ?? [],
      entries: data?.entries ?? [],
      hrefOf: (number: string) => guidelineHref(number, code.on as CalendarDate),
    },
  };
}

/** Links to the sections that an authority cites, where the guidelines of the date are loaded and have them. */
export function useCitedSections(authorities: readonly (string | undefined)[], on: CalendarDate) {
  const trpc = useTRPC();
  const cites = authorities.some((text) => text && citedSections(text).length > 0);
  const { data } = useQuery(
    trpc.encoder.guideline.queryOptions({ on }, { enabled: cites, staleTime: FRESH_MS }),
  );
  const known = new Set(data?.contents.map(({ number }) => number));
  return (authority: string | undefined) =>
    citedSections(authority ?? "")
      .filter((number) => known.has(number))
      .map((number) => ({ label: `Section ${number}`, href: guidelineHref(number, on) }));
}
