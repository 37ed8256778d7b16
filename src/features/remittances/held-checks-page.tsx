"use client";

import { skipToken, useQuery } from "@tanstack/react-query";
import { parseAsString, useQueryState } from "nuqs";
import { useMemo, useState } from "react";
import { countOf } from "@/components/format/count-text";
import { moneyText } from "@/components/format/money-text";
import { IdentityStrip } from "@/components/frame/identity-strip";
import { NextStepLine } from "@/components/frame/next-step-line";
import { Pane } from "@/components/frame/pane";
import { Panes } from "@/components/frame/panes";
import { EmptyState } from "@/components/ui/empty-state";
import { RadioOptions } from "@/components/ui/radio-options";
import { WorkQueue } from "@/components/work-queue/work-queue";
import { calendarDate } from "@/domain/shared/calendar-date";
import { sumCents } from "@/domain/shared/money";
import { CheckComparison, type Decision } from "@/features/remittances/check-comparison";
import { ExceptionTabs } from "@/features/remittances/exception-tabs";
import {
  causeOf,
  type HeldCheck,
  heldCheckColumns,
  heldCheckGroups,
} from "@/features/remittances/held-check-columns";
import { type Equals, useCheckDecision } from "@/features/remittances/use-check-decision";
import { useTRPC } from "@/trpc/client";
import { useViewer } from "@/trpc/use-viewer";

const rowId = (row: HeldCheck): string => row.id;
const rowState = ({ balances }: HeldCheck) => ({ severity: balances ? "warning" : "blocks" }) as const;

/** Remittances that were not posted by themselves: what is wrong, what came before, and a person’s decision. */
export function HeldChecksPage() {
  const { today } = useViewer();
  const columns = useMemo(() => heldCheckColumns(calendarDate(today)), [today]);
  const { held, rows, chosen, choose, decision, acts, equals, answer } = useHeldChecks();
  const groups = useMemo(() => heldCheckGroups(rows), [rows]);
  return (
    <>
      <IdentityStrip
        page
        title="Checks to decide"
        sentence={`${countOf(rows.length, "remittance")}, ${moneyText(sumCents(rows.map(({ amount }) => amount)))}, nothing of it posted`}
      />
      <Panes screen="held-checks" columns={["1fr", "600px"]}>
        <Pane number={1} title="Exceptions" heading={<ExceptionTabs current="checks" />} summary="by cause">
          <WorkQueue
            label="Remittances that wait for a decision"
            noun="remittance"
            columns={columns}
            rows={rows}
            rowId={rowId}
            rowState={rowState}
            groups={groups}
            groupOf={causeOf}
            selectedId={chosen?.id}
            onSelect={choose}
            loading={held.isPending}
            keys={{ decline: acts.askAside }}
            empty={<EmptyState kind="nothing-left" title="Every remittance balances and is posted." />}
            opensFocused
          />
        </Pane>
        <Pane number={2} title="What came" summary={chosen?.number}>
          {decision && chosen ? (
            <>
              <CheckComparison decision={decision} />
              {decision.releases.equals ? <EqualPayments value={equals} onChange={answer} /> : null}
            </>
          ) : (
            <EmptyState kind="nothing-left" title="Nothing to decide." />
          )}
        </Pane>
      </Panes>
      <NextStepLine
        severity={acts.problem ? "blocks" : chosen ? rowState(chosen).severity : "settled"}
        message={<WhatNow decision={chosen ? decision : undefined} problem={acts.problem} />}
        {...acts.steps}
      />
      {acts.dialog}
    </>
  );
}

/** The list, the one chosen in it, and what is answered about its equal payments. */
function useHeldChecks() {
  const trpc = useTRPC();
  const held = useQuery(trpc.remittances.held.queryOptions({}));
  const rows = useMemo(() => held.data ?? [], [held.data]);
  const [chosenId, setChosen] = useQueryState("check", parseAsString);
  const chosen = rows.find(({ id }) => id === chosenId) ?? rows[0];
  const decision = useQuery(
    trpc.remittances.decision.queryOptions(chosen ? { remittanceId: chosen.id } : skipToken),
  ).data;
  const [answered, setAnswered] = useState<{ readonly of: string; readonly equals: Equals }>();
  const equals = decision?.releases.equals && answered?.of === chosen?.id ? answered?.equals : undefined;
  const acts = useCheckDecision({
    chosen,
    decision,
    equals,
    onDecided: (id) => void setChosen(id ?? null),
  });
  const choose = (row: HeldCheck | undefined) => {
    acts.forget();
    void setChosen(row?.id ?? null);
  };
  const answer = (said: Equals) => (chosen ? setAnswered({ of: chosen.id, equals: said }) : undefined);
  return { held, rows, chosen, choose, decision, acts, equals, answer };
}

const EqualPayments = ({
  value,
  onChange,
}: {
  readonly value: Equals | undefined;
  readonly onChange: (equals: Equals) => void;
}) => (
  <div className="pad">
    <RadioOptions
      label="Payments that equal some in the ledger are"
      value={value}
      onChange={(chosen) => onChange(chosen === "further" ? "further" : "repeats")}
      options={[
        { value: "repeats", label: "the same ones, told again: they post nothing" },
        { value: "further", label: "further ones of this check: they post as well" },
      ]}
    />
  </div>
);

function WhatNow({
  decision,
  problem,
}: {
  readonly decision: Decision | undefined;
  readonly problem: string | undefined;
}) {
  if (problem)
    return (
      <>
        <b>Nothing was changed.</b> {problem}
      </>
    );
  if (!decision)
    return (
      <>
        <b>Nothing waits.</b> Checks that do not balance, or come again with other content, appear here.
      </>
    );
  if (decision.releases.blocked)
    return (
      <>
        <b>It cannot be released.</b> {decision.releases.blocked}
      </>
    );
  return (
    <>
      <b>It balances, but its check came before.</b> Release the one that counts; set the other aside.
    </>
  );
}
