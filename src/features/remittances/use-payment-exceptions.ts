"use client";

import { useQuery } from "@tanstack/react-query";
import { sumCents } from "@/domain/shared/money";
import { useTRPC } from "@/trpc/client";

/** Payments that wait for a person, with their count and sum. */
export function usePaymentExceptions() {
  const trpc = useTRPC();
  const query = useQuery(trpc.remittances.exceptions.queryOptions({}));
  const rows = query.data ?? [];
  return { query, rows, waiting: rows.length, amount: sumCents(rows.map(({ paidAmount }) => paidAmount)) };
}
