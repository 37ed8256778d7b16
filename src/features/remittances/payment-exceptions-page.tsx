"use client";

import { useMemo } from "react";
import { countOf } from "@/components/format/count-text";
import { moneyText } from "@/components/format/money-text";
import { IdentityStrip } from "@/components/frame/identity-strip";
import { NextStepLine } from "@/components/frame/next-step-line";
import { Pane } from "@/components/frame/pane";
import { Panes } from "@/components/frame/panes";
import { EmptyState } from "@/components/ui/empty-state";
import { WorkQueue } from "@/components/work-queue/work-queue";
import { calendarDate } from "@/domain/shared/calendar-date";
import {
  EXCEPTION_COLUMNS,
  type ExceptionRow,
  exceptionGroups,
} from "@/features/remittances/exception-columns";
import { ExceptionTabs } from "@/features/remittances/exception-tabs";
import { MatchCandidates } from "@/features/remittances/match-candidates";
import { useExceptionActs } from "@/features/remittances/use-exception-acts";
import { usePaymentExceptions } from "@/features/remittances/use-payment-exceptions";
import { useViewer } from "@/trpc/use-viewer";

const rowId = (row: ExceptionRow): string => row.claimPaymentId;
const groupOf = (row: ExceptionRow): string => row.reason;
const rowState = () => ({ severity: "warning" as const });

/** Payments no number could place: the remittance in words left, claims that may fit right; nobody makes it balance. */
export function PaymentExceptionsPage() {
  const { today } = useViewer();
  const columns = useMemo(() => EXCEPTION_COLUMNS(calendarDate(today)), [today]);
  const { query, rows, waiting, amount } = usePaymentExceptions();
  const groups = useMemo(() => exceptionGroups(rows), [rows]);
  const acts = useExceptionActs(rows);
  const { chosen, claimId } = acts;
  return (
    <>
      <IdentityStrip
        page
        title="Payments that wait"
        sentence={`${countOf(waiting, "payment")}, ${moneyText(amount)}, received and on unapplied cash`}
      />
      <Panes screen="payment-exceptions" columns={["1fr", "520px"]}>
        <Pane
          number={1}
          title="Exceptions"
          heading={<ExceptionTabs current="payments" />}
          summary="by cause"
          aside={countOf(waiting, "payment")}
        >
          <WorkQueue
            label="Payments that wait for a person"
            noun="payment"
            columns={columns}
            rows={rows}
            rowId={rowId}
            rowState={rowState}
            groups={groups}
            groupOf={groupOf}
            selectedId={chosen?.claimPaymentId}
            onSelect={acts.choose}
            loading={query.isPending}
            keys={{ hold: acts.askReason }}
            empty={<EmptyState kind="nothing-left" title="Every payment has found its claim." />}
            opensFocused
          />
        </Pane>
        <Pane number={2} title="Claims that may fit" summary="strongest reasons first">
          {chosen ? (
            <MatchCandidates payment={chosen} chosen={claimId} onChoose={acts.chooseClaim} />
          ) : (
            <EmptyState kind="nothing-left" title="Nothing to match." />
          )}
        </Pane>
      </Panes>
      <NextStepLine
        severity={acts.problem ? "blocks" : waiting > 0 ? "warning" : "settled"}
        message={
          acts.problem ? (
            <>
              <b>Nothing was posted.</b> {acts.problem}
            </>
          ) : (
            <WhatNow row={chosen} chosen={claimId !== undefined} />
          )
        }
        {...acts.steps}
      />
      {acts.dialog}
    </>
  );
}

function WhatNow({ row, chosen }: { readonly row: ExceptionRow | undefined; readonly chosen: boolean }) {
  if (!row)
    return (
      <>
        <b>Nothing waits.</b> New exceptions appear here by themselves.
      </>
    );
  return (
    <>
      <b>{row.reasonText}.</b> {chosen ? "The lines and the charge are checked before it posts." : row.detail}
    </>
  );
}
