"use client";

import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { parseAsString, parseAsStringLiteral, useQueryState } from "nuqs";
import { countOf } from "@/components/format/count-text";
import { moneyText } from "@/components/format/money-text";
import { IdentityStrip } from "@/components/frame/identity-strip";
import { NextStepLine } from "@/components/frame/next-step-line";
import { Pane } from "@/components/frame/pane";
import { Panes } from "@/components/frame/panes";
import { EmptyState } from "@/components/ui/empty-state";
import { EditQueueList, editQueueRows } from "@/features/claims/edit-queue-list";
import { EditedClaim } from "@/features/claims/edited-claim";
import { useTRPC } from "@/trpc/client";

const SEVERITIES = ["any", "blocks", "warns"] as const;

/** What stops money today, grouped by finding: one fix often releases many. List left, form and finding right. */
export function ClaimEditQueuePage() {
  const trpc = useTRPC();
  const [payer, setPayer] = useQueryState("payer", parseAsString);
  const [severity, setSeverity] = useQueryState(
    "severity",
    parseAsStringLiteral(SEVERITIES).withDefault("any"),
  );
  const [group, setGroup] = useQueryState("group", parseAsString);
  const [chosen, setChosen] = useQueryState("claim", parseAsString);
  const { data: queue } = useSuspenseQuery(
    trpc.claims.edits.queryOptions({
      ...(payer ? { payerId: payer } : {}),
      ...(severity === "any" ? {} : { severity }),
      ...(group ? { open: group } : {}),
    }),
  );
  const { data: payers = [] } = useQuery(trpc.settings.payers.queryOptions({}));
  const rows = editQueueRows(queue);
  const current = rows.find(({ id }) => id === chosen) ?? rows[0];
  const claimId = chosen ?? current?.id;
  const goOn = () => {
    const at = rows.findIndex(({ id }) => id === claimId);
    const next = rows[at + 1] ?? rows[at - 1];
    void setChosen(next && next.id !== claimId ? next.id : null);
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
        payer={payer}
        severity={severity}
        currentId={claimId}
        onPayer={(next) => void setPayer(next)}
        onSeverity={(next) => void setSeverity(SEVERITIES.find((word) => word === next) ?? "any")}
        onGroup={(editId) => void setGroup(editId)}
        onSelect={(id) => void setChosen(id)}
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
