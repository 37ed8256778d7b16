"use client";

import { useQuery } from "@tanstack/react-query";
import { parseAsString, parseAsStringLiteral, useQueryStates } from "nuqs";
import { Clock } from "@/components/clock";
import { countOf } from "@/components/format/count-text";
import { IdentityStrip } from "@/components/frame/identity-strip";
import { Pane } from "@/components/frame/pane";
import { Panes } from "@/components/frame/panes";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { ErrorPanel } from "@/components/ui/error-panel";
import { Tabs } from "@/components/ui/tabs";
import type { Column } from "@/components/work-queue/column";
import { WorkQueue } from "@/components/work-queue/work-queue";
import type { CalendarDate } from "@/domain/shared/calendar-date";
import { InboxQuestion } from "@/features/documentation/inbox-question";
import { InboxStep } from "@/features/documentation/inbox-step";
import { useQuestion } from "@/features/documentation/use-question";
import { type Outputs, useTRPC } from "@/trpc/client";
import { messageOf } from "@/trpc/refusal";
import { useViewer } from "@/trpc/use-viewer";

type Row = Outputs["documentation"]["inbox"]["rows"][number];
const VIEWS = ["open", "answered"] as const;
const rowId = (row: Row): string => row.id;

const columns = (today: CalendarDate | undefined): readonly Column<Row>[] => [
  {
    id: "patient",
    heading: "Patient",
    width: "minmax(120px, 1fr)",
    kind: "identity",
    cell: (row) => row.patientName,
  },
  {
    id: "subject",
    heading: "Question",
    width: "2fr",
    cell: (row) => <span title={row.subject}>{row.subject}</span>,
  },
  {
    id: "due",
    heading: "Days left",
    width: "106px",
    kind: "count",
    cell: (row) =>
      today && row.answeredAt === null ? (
        <Clock due={row.dueOn} today={today} form="count" nearDays={1} />
      ) : null,
  },
];

/** The clinician's questions: what is asked, about whom, which words of the note, how long it waits. */
export function InboxPage() {
  const trpc = useTRPC();
  const [{ view, query }, setPlace] = useQueryStates({
    view: parseAsStringLiteral(VIEWS).withDefault("open"),
    query: parseAsString,
  });
  const inbox = useQuery(trpc.documentation.inbox.queryOptions({ view }));
  const rows = inbox.data?.rows ?? [];
  const current = query ?? rows[0]?.id;
  const { organization } = useViewer();
  const desk = useQuestion(current, () => void setPlace({ query: next?.id ?? null }));
  const next = rows[rows.findIndex(({ id }) => id === current) + 1] ?? rows.find(({ id }) => id !== current);
  return (
    <>
      <IdentityStrip
        page
        title="Inbox"
        sentence="Questions about your notes. Your answer is signed and joins the record."
      />
      <Panes screen="inbox" columns={["520px", "1fr"]}>
        <Pane
          number={1}
          title="Questions"
          heading={
            <Tabs
              label="Views"
              current={view}
              tabs={[
                { id: "open", label: "Open", href: "/inbox" },
                { id: "answered", label: "Answered", href: "/inbox?view=answered" },
              ]}
            />
          }
          summary={countOf(inbox.data?.total ?? 0, "question")}
        >
          {inbox.error ? (
            <ErrorPanel
              happened="The questions could not be read."
              kept="Nothing was changed."
              toDo={messageOf(inbox.error)}
              action={<Button onPress={() => void inbox.refetch()}>Try again</Button>}
            />
          ) : (
            <WorkQueue
              label="Questions"
              noun="question"
              columns={columns(inbox.data?.today)}
              rows={rows}
              rowId={rowId}
              total={inbox.data?.total}
              loading={inbox.isPending}
              selectedId={current}
              onSelect={({ id }) => void setPlace({ query: id })}
              onOpen={({ id }) => void setPlace({ query: id })}
              empty={
                <EmptyState
                  kind="nothing-left"
                  title={view === "open" ? "No open questions." : "No answered questions."}
                />
              }
              opensFocused
            />
          )}
        </Pane>
        <InboxQuestion
          desk={desk}
          waiting={inbox.isPending || current !== undefined}
          zone={organization.timeZone}
        />
      </Panes>
      <InboxStep desk={desk} />
    </>
  );
}
