"use client";

import { useSuspenseQuery } from "@tanstack/react-query";
import { parseAsString, parseAsStringLiteral, useQueryState, useQueryStates } from "nuqs";
import { CodingWorkspace } from "@/features/coding/coding-workspace";
import type { ChosenCode } from "@/features/coding/use-code-book";
import { useTRPC } from "@/trpc/client";

/** One chart. It is read once: what is typed here is never overwritten by a later answer. */
export function CodeEncounterPage({ encounterId }: { readonly encounterId: string }) {
  const [flow] = useQueryState("flow", parseAsString);
  const chosen = useChosenCode();
  const { data, dataUpdatedAt } = useSuspenseQuery(
    useTRPC().coding.workspace.queryOptions(
      { encounterId },
      { staleTime: Number.POSITIVE_INFINITY, refetchOnWindowFocus: false, refetchOnReconnect: false },
    ),
  );
  return (
    <CodingWorkspace
      key={`${encounterId} ${dataUpdatedAt}`}
      workspace={data}
      flow={flow === "1"}
      chosen={chosen}
    />
  );
}

const TAKE = { take: parseAsString, as: parseAsStringLiteral(["diagnosis", "procedure"]) } as const;

/** What was chosen in the encoder comes in the address, until it is taken or left. */
function useChosenCode(): ChosenCode | undefined {
  const [{ take, as }, setTaken] = useQueryStates(TAKE);
  if (!take || !as) return undefined;
  return { kind: as, code: take, onDone: () => void setTaken({ take: null, as: null }) };
}
