import type { Inputs } from "@/trpc/client";

export type RowsQuestion = Omit<Inputs["measures"]["rows"], "cursor" | "limit">;

/** The address of the rows behind a number: ids, codes and months only. */
export function rowsHref(question: RowsQuestion): string {
  const { measure, part, month, payerId, providerId, reason, age } = question;
  const named = { measure, part, month, payer: payerId, provider: providerId, reason, age };
  const given = Object.entries(named).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return `/measures/rows?${new URLSearchParams(given)}`;
}
