"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { DataTable } from "@/components/data-table";
import { IdentityStrip } from "@/components/frame/identity-strip";
import { NextStepLine } from "@/components/frame/next-step-line";
import { Pane } from "@/components/frame/pane";
import { Panes } from "@/components/frame/panes";
import { EmptyState } from "@/components/ui/empty-state";
import { notify } from "@/components/ui/notify";
import type { Column } from "@/components/work-queue/column";
import { addDays, calendarDate, formatCalendarDate } from "@/domain/shared/calendar-date";
import { useTRPC } from "@/trpc/client";
import { useViewer } from "@/trpc/use-viewer";

interface Leap {
  readonly days: number;
  readonly words: string;
  readonly what: string;
}

const LEAPS: readonly Leap[] = [
  { days: 1, words: "One day", what: "acknowledgments of what was sent today" },
  { days: 7, words: "One week", what: "the checks of each payer's payday" },
  { days: 14, words: "Two weeks", what: "decisions on most claims that were just accepted" },
  { days: 30, words: "A month", what: "remittances, denials, and decisions on appeals" },
];
const leapId = (leap: Leap): string => String(leap.days);

/** Moves the demo's clock forward; the practice payer lives through the same days and answers. */
export function DemoClockPage() {
  const { organization, today } = useViewer();
  const now = calendarDate(today);
  const [chosen, choose] = useState(7);
  const { move, isMoving } = useMoveClock();
  const columns: readonly Column<Leap>[] = [
    { id: "words", heading: "Move by", width: "104px", kind: "identity", cell: (leap) => leap.words },
    { id: "to", heading: "To", width: "104px", cell: (leap) => formatCalendarDate(addDays(now, leap.days)) },
    { id: "what", heading: "Then come", width: "1fr", cell: (leap) => leap.what },
  ];
  if (!organization.demo)
    return <EmptyState kind="not-permitted" title="Only the demo has a clock that can be moved." />;
  const leap = LEAPS.find(({ days }) => days === chosen);
  return (
    <>
      <IdentityStrip page title="Demo" sentence={`The demo's day is ${formatCalendarDate(now)}`} />
      <Panes columns={["1fr"]}>
        <Pane
          number={1}
          title="Clock"
          summary="it only goes forward: deadlines and postings rest on it"
          opensFocused
        >
          <DataTable
            label="Move the clock"
            columns={columns}
            rows={LEAPS}
            rowId={leapId}
            currentId={String(chosen)}
            onFocusRow={({ days }) => choose(days)}
            onOpen={({ days }) => move(days)}
          />
        </Pane>
      </Panes>
      <NextStepLine
        message={
          <>
            <b>{leap?.words ?? "One week"} of the cycle in seconds.</b> The payer's files arrive by themselves
            a moment later.
          </>
        }
        next={{
          label: `Move to ${formatCalendarDate(addDays(now, chosen))}`,
          action: "do-next-step",
          working: isMoving ? "Moving" : undefined,
          onAct: () => move(chosen),
        }}
      />
    </>
  );
}

function useMoveClock() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const mutation = useMutation(
    trpc.demo.moveClock.mutationOptions({
      onSuccess: ({ today }) => {
        notify(`The demo's day is now ${formatCalendarDate(today)}.`);
        return queryClient.invalidateQueries();
      },
    }),
  );
  return { move: (days: number) => mutation.mutate({ days }), isMoving: mutation.isPending };
}
