"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { CodeText } from "@/components/code-text";
import { Pane } from "@/components/frame/pane";
import { EmptyState } from "@/components/ui/empty-state";
import { Replacements } from "@/features/code-updates/replacements";
import { saidTogether, UpdateLines } from "@/features/code-updates/update-lines";
import type { Update } from "@/features/code-updates/update-words";
import type { Editions } from "@/features/code-updates/use-update-filter";
import { useTRPC } from "@/trpc/client";

interface ChangePaneProps {
  readonly update: Update | undefined;
  readonly editions: Editions;
}

/** All that changes at one code: titles side by side, notes, marks, and what may stand in its place. */
export function ChangePane({ update, editions }: ChangePaneProps) {
  const trpc = useTRPC();
  const { data } = useQuery(
    trpc.codeUpdates.change.queryOptions(
      { ...editions, code: update?.code ?? "-" },
      { enabled: update !== undefined, placeholderData: keepPreviousData, staleTime: 600_000 },
    ),
  );
  if (!update)
    return (
      <Pane number={2} title="The change">
        <EmptyState kind="nothing-left" title="No change is chosen." />
      </Pane>
    );
  const others = (data?.updates ?? []).filter(
    ({ kind, text }) => kind !== update.kind || text !== update.text,
  );
  const shown = data?.updates.some(({ code }) => code === update.code) ? others : [];
  return (
    <Pane
      number={2}
      title="The change"
      heading={
        <h2>
          <CodeText code={update.code} />
        </h2>
      }
    >
      <div>
        {saidTogether([update, ...shown, ...(data?.inherited ?? [])]).map((together) => (
          <UpdateLines key={keyOf(together[0])} updates={together} own={update.code} />
        ))}
        <Replacements replacements={data?.replacements ?? []} />
      </div>
    </Pane>
  );
}

const keyOf = ({ code, kind, about, text }: Update): string => [code, kind, about, text].join("|");
