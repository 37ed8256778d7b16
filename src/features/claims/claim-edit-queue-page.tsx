"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { parseAsString, parseAsStringLiteral, useQueryState, useQueryStates } from "nuqs";
import { useState } from "react";
import { countOf } from "@/components/format/count-text";
import { moneyText } from "@/components/format/money-text";
import { IdentityStrip } from "@/components/frame/identity-strip";
import { NextStepLine } from "@/components/frame/next-step-line";
import { Pane } from "@/components/frame/pane";
import { Panes } from "@/components/frame/panes";
import { EmptyState } from "@/components/ui/empty-state";
import { ErrorPanel } from "@/components/ui/error-panel";
import { EditQueueList, editQueueRows } from "@/features/claims/edit-queue-list";
import { EditedClaim } from "@/features/claims/edited-claim";
import { type Inputs, useTRPC } from "@/trpc/client";
import { messageOf } from "@/trpc/refusal";

const SEVERITIES = ["any", "blocks", "warns"] as const;
const FILTERS = {
  payer: parseAsString,
  severity: parseAsStringLiteral(SEVERITIES).withDefault("any"),
  group: parseAsString,
};

/** The address as the query asks it; without filters it is the query that the page was prefetched with. */
function inputOf(filters: {
  readonly payer: string | null;
  readonly severity: (typeof SEVERITIES)[number];
  readonly group: string | null;
}): Inputs["claims"]["edits"] {
  const { payer, severity, group } = filters;
  return {
    ...(payer ? { payerId: payer } : {}),
    ...(severity === "any" ? {} : { severity }),
    ...(group ? { open: group } : {}),
  };
}

/** The order in which the claims stood when the present one was opened: a corrected claim changes its group. */
interface Walk {
  readonly at: string;
  readonly ids: readonly string[];
}

function nextInWalk({ at, ids }: Walk, waiting: ReadonlySet<string>): string | undefined {
  const here = ids.indexOf(at);
  const open = (id: string) => id !== at && waiting.has(id);
  return ids.slice(here + 1).find(open) ?? ids.slice(0, here).findLast(open);
}

/** What stops money today, grouped by finding: one fix often releases many. List left, form and finding right. */
export function ClaimEditQueuePage() {
  const trpc = useTRPC();
  const [filters, setFilters] = useQueryStates(FILTERS);
  const [chosen, setChosen] = useQueryState("claim", parseAsString);
  const [walk, setWalk] = useState<Walk>({ at: "", ids: [] });
  const { data: queue, error } = useQuery(
    trpc.claims.edits.queryOptions(inputOf(filters), { placeholderData: keepPreviousData }),
  );
  const { data: payers = [] } = useQuery(trpc.settings.payers.queryOptions({}));
  if (!queue) return <NoQueue error={error} />;
  const rows = editQueueRows(queue);
  const claimId = chosen ?? rows[0]?.id;
  const select = (id: string) => {
    if (id !== walk.at) setWalk({ at: id, ids: rows.map((row) => row.id) });
    void setChosen(id);
  };
  const goOn = () => {
    const next = nextInWalk(walk, new Set(rows.map(({ id }) => id)));
    if (next) select(next);
    else void setChosen(null);
  };
  const list = (
    <Pane
      number={1}
      title="Claim edits"
      summary={countOf(queue.count, "claim")}
      aside={moneyText(queue.amount)}
    >
      <EditQueueList
        queue={queue}
        payers={payers}
        payer={filters.payer}
        severity={filters.severity}
        currentId={claimId}
        onPayer={(payer) => void setFilters({ payer })}
        onSeverity={(next) =>
          void setFilters({ severity: SEVERITIES.find((word) => word === next) ?? "any" })
        }
        onGroup={(group) => void setFilters({ group })}
        onSelect={select}
      />
    </Pane>
  );
  if (claimId) return <EditedClaim claimId={claimId} queue={queue} list={list} onReleased={goOn} />;
  return (
    <>
      <IdentityStrip page title="Claim edits" sentence="What stops money today, grouped by finding." />
      <Panes columns={["376px", "1fr"]}>
        {list}
        <Pane number={2} title="Claim form">
          <EmptyState kind="nothing-left" title="Every claim is released.">
            Ready claims go out with the next batch.
          </EmptyState>
        </Pane>
      </Panes>
      <NextStepLine message="Nothing is held by an edit." />
    </>
  );
}

const NoQueue = ({ error }: { readonly error: unknown }) => (
  <>
    <IdentityStrip page title="Claim edits" sentence="What stops money today, grouped by finding." />
    <Panes columns={["1fr"]}>
      <Pane number={1} title="Claim edits">
        {error ? (
          <ErrorPanel
            happened="The claim edits could not be read."
            kept="Nothing was changed."
            toDo={messageOf(error)}
          />
        ) : null}
      </Pane>
    </Panes>
    <NextStepLine message={error ? "Try again in a moment." : "Reading the claim edits."} />
  </>
);
