"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import { parseAsString, useQueryStates } from "nuqs";
import { useState } from "react";
import { countOf, countText } from "@/components/format/count-text";
import { moneyText } from "@/components/format/money-text";
import { IdentityStrip } from "@/components/frame/identity-strip";
import { NextStepLine, type Step } from "@/components/frame/next-step-line";
import { Pane } from "@/components/frame/pane";
import { Panes } from "@/components/frame/panes";
import { EmptyState } from "@/components/ui/empty-state";
import { ErrorPanel } from "@/components/ui/error-panel";
import { Tabs } from "@/components/ui/tabs";
import { WorkQueue } from "@/components/work-queue/work-queue";
import { formatCalendarDate } from "@/domain/shared/calendar-date";
import { ExportDialog } from "@/features/measures/export-dialog";
import { type RowsPage, recordHref, rowColumns, rowTotals } from "@/features/measures/row-columns";
import { type RowsQuestion, rowsHref } from "@/features/measures/rows-href";
import { useTRPC } from "@/trpc/client";
import { messageOf } from "@/trpc/refusal";
import { useMay } from "@/trpc/use-viewer";

/** The rows behind a number, with the same total; each opens its record. */
export function MeasureRowsPage() {
  const trpc = useTRPC();
  const question = useRowsQuestion();
  const list = useInfiniteQuery(
    trpc.measures.rows.infiniteQueryOptions(question, { getNextPageParam: (page) => page.nextCursor }),
  );
  if (list.error)
    return (
      <>
        <IdentityStrip page title="Rows of a measure" />
        <ErrorPanel
          happened="The rows could not be read."
          kept="Nothing was changed."
          toDo={messageOf(list.error)}
        />
      </>
    );
  return (
    <RowsView
      question={question}
      pages={list.data?.pages ?? []}
      loading={list.isPending}
      readMore={() => (list.hasNextPage ? void list.fetchNextPage() : undefined)}
    />
  );
}

interface RowsViewProps {
  readonly question: RowsQuestion;
  readonly pages: readonly RowsPage[];
  readonly loading: boolean;
  readonly readMore: () => void;
}

function RowsView({ question, pages, loading, readMore }: RowsViewProps) {
  const [first] = pages;
  const rows = pages.flatMap((page) => page.rows);
  return (
    <>
      <IdentityStrip
        page
        title={first?.definition.title ?? "Rows of a measure"}
        sentence={first ? <Sentence page={first} question={question} /> : undefined}
        facts={first ? totalFacts(first) : []}
      />
      <Panes columns={["1fr"]}>
        <Pane
          number={1}
          title={first?.title ?? "Rows"}
          heading={first ? <PartTabs page={first} question={question} /> : undefined}
          aside={first ? `${countOf(rows.length, "row")} of ${countText(first.total.count)}` : undefined}
        >
          <WorkQueue
            key={first?.part}
            label={first?.title ?? "Rows"}
            noun="row"
            columns={rowColumns(first)}
            rows={rows}
            rowId={({ id }) => id}
            rowHref={(row) => recordHref(first?.kind ?? "claim", row.id)}
            total={Number(first?.total.count ?? 0n)}
            onNearEnd={readMore}
            totals={first ? rowTotals(first) : undefined}
            loading={loading}
            empty={<EmptyState kind="nothing-left" title="No row makes this number: it is zero." />}
            opensFocused
          />
        </Pane>
      </Panes>
      <RowsStep question={question} known={first !== undefined} />
    </>
  );
}

function RowsStep({ question, known }: { readonly question: RowsQuestion; readonly known: boolean }) {
  const may = useMay();
  const [exporting, setExporting] = useState(false);
  const next: Step = {
    label: "Take away as CSV",
    action: "do-next-step",
    onAct: () => setExporting(true),
  };
  return (
    <>
      <NextStepLine
        message="Enter opens the record. The total is the number that was opened."
        {...(known && may("measure:export") ? { next } : {})}
      />
      <ExportDialog open={exporting} onClose={() => setExporting(false)} question={question} />
    </>
  );
}

function useRowsQuestion(): RowsQuestion {
  const [asked] = useQueryStates({
    measure: parseAsString.withDefault("initial-denial-rate-count"),
    part: parseAsString,
    month: parseAsString,
    payer: parseAsString,
    provider: parseAsString,
    reason: parseAsString,
    age: parseAsString,
  });
  const given = {
    part: asked.part,
    month: asked.month,
    payerId: asked.payer,
    providerId: asked.provider,
    reason: asked.reason,
    age: asked.age,
  };
  const known = Object.entries(given).filter(([, value]) => value !== null);
  // The door parses it; an address that names no measure is refused there.
  return { measure: asked.measure, ...Object.fromEntries(known) } as RowsQuestion;
}

interface PageProps {
  readonly page: RowsPage;
  readonly question: RowsQuestion;
}

const PartTabs = ({ page, question }: PageProps) => (
  <Tabs
    label="Parts of the measure"
    current={page.part}
    tabs={page.parts.map(({ id, title }) => ({
      id,
      label: title,
      href: rowsHref({ ...question, part: id }),
    }))}
  />
);

/** Which rows these are, from the words of the rows themselves: no name is asked for twice. */
function Sentence({ page, question }: PageProps) {
  const [row] = page.rows;
  const narrowed = [
    question.payerId && row?.payerName ? row.payerName : undefined,
    question.providerId ? (row?.providerName ?? "no rendering provider") : undefined,
    question.reason && row?.reason ? row.reason : undefined,
    question.age ? `${question.age.replace("-", "–").replace("over–", "over ")} days` : undefined,
  ].filter((words) => words !== undefined);
  return (
    <>
      <b>{page.title}</b>, {formatCalendarDate(page.period.from)} to {formatCalendarDate(page.period.to)}
      {narrowed.length > 0 ? `, ${narrowed.join(", ")}` : ""}
    </>
  );
}

const totalFacts = ({ total, amountOf }: RowsPage) => [
  { label: "Count", value: countText(total.count) },
  ...(total.amount === null ? [] : [{ label: amountOf, value: moneyText(total.amount) }]),
];
