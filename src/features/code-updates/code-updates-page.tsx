"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useEffect, useRef } from "react";
import { IdentityStrip } from "@/components/frame/identity-strip";
import { NextStepLine } from "@/components/frame/next-step-line";
import { Pane } from "@/components/frame/pane";
import { Panes } from "@/components/frame/panes";
import { useKeys } from "@/components/keyboard/use-keys";
import { EmptyState } from "@/components/ui/empty-state";
import { ErrorPanel } from "@/components/ui/error-panel";
import { QueueSkeleton } from "@/components/work-queue/queue-skeleton";
import { ChangesView } from "@/features/code-updates/changes-view";
import { EditionSentence } from "@/features/code-updates/edition-sentence";
import { HitsView } from "@/features/code-updates/hits-view";
import type { Series } from "@/features/code-updates/update-words";
import { editionsOf, useUpdateFilter } from "@/features/code-updates/use-update-filter";
import { useTRPC } from "@/trpc/client";
import { messageOf } from "@/trpc/refusal";
import { useMay } from "@/trpc/use-viewer";

/** What a new edition changes and what of ours it hits; `v` goes from one to the other. */
export function CodeUpdatesPage() {
  const trpc = useTRPC();
  const { data, error } = useQuery(
    trpc.codeUpdates.series.queryOptions(
      {},
      { refetchInterval: ({ state }) => (state.data?.preparing ? AGAIN_MS : false) },
    ),
  );
  useReadAgainWhenReady(data?.preparing);
  const { filter, setFilter } = useUpdateFilter();
  const hits = filter.view === "hits";
  useKeys("page", { "next-view": () => void setFilter({ view: hits ? "changes" : "hits", find: null }) });
  if (error)
    return (
      <ErrorPanel
        happened="The editions could not be read."
        kept="Nothing was changed."
        toDo={messageOf(error)}
      />
    );
  if (!data) return <Opening />;
  const editions = editionsOf(data.series, filter);
  if (!editions) return <NothingToCompare {...data} />;
  const View = hits ? HitsView : ChangesView;
  return (
    <>
      <IdentityStrip
        page
        title="Code updates"
        sentence={<EditionSentence all={data.series} editions={editions} setFilter={setFilter} />}
        facts={data.preparing ? [{ label: "Newer files", value: "being made ready" }] : []}
      />
      <View
        key={`${editions.series} ${editions.from} ${editions.to}`}
        editions={editions}
        filter={filter}
        setFilter={setFilter}
      />
    </>
  );
}

/** After a start of the server the files are read first, which takes some seconds. */
const Opening = () => (
  <>
    <IdentityStrip page title="Code updates" sentence="Reading the editions at hand." />
    <Panes columns={["1fr"]}>
      <Pane number={1} title="Report">
        <QueueSkeleton />
      </Pane>
    </Panes>
    <NextStepLine message="The files of two editions are being compared." />
  </>
);

/** Newer files are asked for until they answer. */
const AGAIN_MS = 1_000;

/** What was read while newer files were made ready is of the files before: once they answer, it is read again. */
function useReadAgainWhenReady(preparing: boolean | undefined): void {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const wasPreparing = useRef(false);
  useEffect(() => {
    if (preparing === undefined) return;
    if (wasPreparing.current && !preparing) void queryClient.invalidateQueries(trpc.codeUpdates.pathFilter());
    wasPreparing.current = preparing;
  }, [preparing, queryClient, trpc]);
}

interface NothingToCompareProps {
  readonly series: readonly Series[];
  readonly preparing: boolean;
}

function NothingToCompare({ series, preparing }: NothingToCompareProps) {
  const router = useRouter();
  const may = useMay();
  const known = series.map(
    ({ name, editions }) => `${name} ${editions.map(({ version }) => version).join(", ")}`,
  );
  return (
    <>
      <IdentityStrip
        page
        title="Code updates"
        sentence="What a new edition of a code set changes, and what of ours it hits."
      />
      <Panes columns={["1fr"]}>
        <Pane number={1} title="Report" opensFocused>
          <EmptyState
            kind="nothing-yet"
            title={preparing ? "Newer files are being made ready." : "There is nothing to compare yet."}
          >
            {known.length > 0
              ? `At hand is one edition each: ${known.join("; ")}. Import the year before or the next one.`
              : "The starter set has one edition of each code set. Import the official files of two years or quarters."}
          </EmptyState>
        </Pane>
      </Panes>
      <NextStepLine
        message={
          may("code-set:import")
            ? "Two editions of one code set make a report."
            : "Administrators import official files."
        }
        next={{
          label: "Code sets",
          action: "do-next-step",
          onAct: () => router.push("/settings/code-sets"),
        }}
      />
    </>
  );
}
