"use client";

import { useState } from "react";
import { countOf } from "@/components/format/count-text";
import { moneyText } from "@/components/format/money-text";
import { IdentityStrip } from "@/components/frame/identity-strip";
import { NextStepLine } from "@/components/frame/next-step-line";
import { Pane } from "@/components/frame/pane";
import { Panes } from "@/components/frame/panes";
import { useKeys } from "@/components/keyboard/use-keys";
import { Money } from "@/components/money";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { ErrorPanel } from "@/components/ui/error-panel";
import { Kbd } from "@/components/ui/kbd";
import { Tabs } from "@/components/ui/tabs";
import { FilterSentence } from "@/components/work-queue/filter-sentence";
import { WorkQueue } from "@/components/work-queue/work-queue";
import { calendarDate } from "@/domain/shared/calendar-date";
import { AssignDialog } from "@/features/denials/assign-dialog";
import { DenialBoardView } from "@/features/denials/denial-board-view";
import { denialColumns } from "@/features/denials/denial-columns";
import { type DenialRow, VIEW_IDS, VIEW_WORDS } from "@/features/denials/denial-words";
import { DenialsNextStep } from "@/features/denials/denials-next-step";
import { useDenialActs } from "@/features/denials/use-denial-acts";
import {
  type DenialFilter,
  useDenialBoard,
  useDenialFilter,
  useDenialList,
} from "@/features/denials/use-denial-list";
import { messageOf } from "@/trpc/refusal";
import { useMay, useViewer } from "@/trpc/use-viewer";

const denialId = (row: DenialRow): string => row.id;
const denialHref = (row: DenialRow): string => `/denials/${row.id}`;

/** The denials by money and days left: a list or a board of the same, `v` changes. */
export function DenialsPage() {
  const { filter, setFilter } = useDenialFilter();
  const { first } = useDenialList(filter);
  const board = filter.as === "board";
  useKeys("page", { "next-view": () => void setFilter({ as: board ? "list" : "board" }) });
  return (
    <>
      <IdentityStrip
        page
        title="Denials"
        sentence={
          first ? (
            <>
              <b>{countOf(first.totals.count, "denial")}</b> in this view, {moneyText(first.totals.amount)} at
              stake
              {first.totals.oldestDays ? `, oldest ${countOf(first.totals.oldestDays, "day")}` : ""}
            </>
          ) : (
            "What payers refused, by money and days left"
          )
        }
      />
      {board ? <BoardOf filter={filter} /> : <ListOf filter={filter} setFilter={setFilter} />}
    </>
  );
}

const shownAs = (
  <>
    <Kbd action="next-view" /> list or board
  </>
);

function BoardOf({ filter }: { readonly filter: DenialFilter }) {
  const { data, error } = useDenialBoard(filter);
  return (
    <>
      <Panes columns={["1fr"]}>
        <Pane number={1} title="Board" aside={shownAs} opensFocused>
          {error ? (
            <ErrorPanel
              happened="The board could not be read."
              kept="Nothing was changed."
              toDo={messageOf(error)}
            />
          ) : null}
          {data ? <DenialBoardView board={data} /> : null}
        </Pane>
      </Panes>
      <NextStepLine message="Enter opens the card. Decided ones leave after 30 days." />
    </>
  );
}

interface ListProps {
  readonly filter: DenialFilter;
  readonly setFilter: ReturnType<typeof useDenialFilter>["setFilter"];
}

function ListOf({ filter, setFilter }: ListProps) {
  const { today } = useViewer();
  const may = useMay();
  const acts = useDenialActs();
  const list = useDenialList(filter);
  const [given, setGiven] = useState<{ readonly ids: readonly string[]; readonly clear?: () => void }>();
  const { first } = list;
  const works = may("denial:work");
  return (
    <>
      <Panes columns={["1fr"]}>
        <Pane
          number={1}
          title={`${VIEW_WORDS[filter.view]} denials`}
          heading={<Tabs label="Views" current={filter.view} tabs={tabs} />}
          aside={shownAs}
        >
          {list.error ? (
            <ErrorPanel
              happened="The denials could not be read."
              kept="Nothing was changed."
              toDo={messageOf(list.error)}
              action={<Button onPress={list.retry}>Try again</Button>}
            />
          ) : (
            <WorkQueue
              label="Denials"
              noun="denial"
              columns={denialColumns(first?.today ?? calendarDate(today))}
              rows={list.rows}
              rowId={denialId}
              rowHref={denialHref}
              rowState={(row) => ({ severity: severityOf(row, first?.today ?? today) })}
              total={first?.totals.count}
              onNearEnd={list.readMore}
              loading={list.loading}
              sort={{ column: filter.sort, direction: filter.sort === "due" ? "ascending" : "descending" }}
              onSort={({ column }) =>
                void setFilter({ sort: column === "amount" || column === "worth" ? column : "due" })
              }
              totals={{ number: "Total", amount: <Money cents={first?.totals.amount} /> }}
              filter={<FilterSentence parts={filterParts(filter, setFilter, first?.choices)} />}
              empty={<Empty filter={filter} masked={first?.masked === true} setFilter={setFilter} />}
              keys={works ? { route: (row) => setGiven({ ids: [row.id] }) } : undefined}
              bulkActions={
                works
                  ? [
                      {
                        id: "assign",
                        label: "Give to",
                        key: "route",
                        onAct: (ids, clear) => setGiven({ ids, clear }),
                      },
                    ]
                  : undefined
              }
              bulkPreview={(ids) => `${countOf(ids.length, "denial")} change owner`}
              opensFocused
            />
          )}
        </Pane>
      </Panes>
      <DenialsNextStep rows={list.rows} view={filter.view} />
      {given ? (
        <AssignDialog
          count={given.ids.length}
          onClose={() => setGiven(undefined)}
          onGive={(ownerId) => {
            acts.assign.mutate({ denialIds: [...given.ids], ownerId });
            given.clear?.();
            setGiven(undefined);
          }}
        />
      ) : null}
    </>
  );
}

const tabs = VIEW_IDS.map((id) => ({ id, label: VIEW_WORDS[id], href: `/denials?view=${id}` }));

const severityOf = ({ status, deadlineOn }: DenialRow, today: string) => {
  if (status === "resolved" || status === "waiting") return undefined;
  if (deadlineOn === null) return "warning" as const;
  return deadlineOn < today ? ("blocks" as const) : undefined;
};

type Choices = NonNullable<ReturnType<typeof useDenialList>["first"]>["choices"] | undefined;

const filterParts = (filter: DenialFilter, setFilter: ListProps["setFilter"], choices: Choices) => [
  {
    id: "payer",
    words: "Payer is",
    choices: choices?.payers ?? [],
    chosen: filter.payer,
    onChange: (payer: readonly string[]) => void setFilter({ payer: [...payer] }),
  },
  {
    id: "category",
    words: "category is",
    choices: choices?.categories ?? [],
    chosen: filter.category,
    onChange: (category: readonly string[]) => void setFilter({ category: [...category] }),
  },
  {
    id: "sort",
    words: "ordered by",
    any: "days left",
    single: true,
    choices: [
      { value: "due", label: "days left" },
      { value: "amount", label: "amount" },
      { value: "worth", label: "amount × chance ÷ days left" },
    ],
    chosen: [filter.sort],
    onChange: ([sort]: readonly string[]) =>
      void setFilter({ sort: sort === "amount" || sort === "worth" ? sort : "due" }),
  },
];

function Empty({ filter, masked, setFilter }: ListProps & { readonly masked: boolean }) {
  if (masked)
    return (
      <EmptyState kind="not-permitted" title="Single denials are not shown.">
        You see totals. An administrator can grant more.
      </EmptyState>
    );
  if (filter.payer.length + filter.category.length > 0)
    return (
      <EmptyState
        kind="nothing-matches"
        title="No denial matches."
        action={
          <Button onPress={() => void setFilter({ payer: null, category: null })}>Clear the filter</Button>
        }
      />
    );
  return (
    <EmptyState kind="nothing-left" title="No denial is in this view.">
      Denials open by themselves when a remittance with refusals is posted.
    </EmptyState>
  );
}
