"use client";

import { parseAsString, useQueryStates } from "nuqs";
import { parseCalendarMonth } from "@/domain/shared/calendar-month";

/** Month and payer stand in the address, so that a link shows the same numbers to whoever may see them. */
export function useDashboardFilter() {
  const [{ month, payer }, set] = useQueryStates({ month: parseAsString, payer: parseAsString });
  const known = month ? parseCalendarMonth(month) : undefined;
  return {
    input: { ...(known ? { month: known } : {}), ...(payer ? { payerId: payer } : {}) },
    setMonth: (next: string | undefined) => void set({ month: next ?? null }),
    setPayer: (next: string | undefined) => void set({ payer: next ?? null }),
  };
}
