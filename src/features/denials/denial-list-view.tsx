"use client";

import { useState } from "react";
import { countOf } from "@/components/format/count-text";
import { Pane } from "@/components/frame/pane";
import { Panes } from "@/components/frame/panes";
import { Money } from "@/components/money";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { ErrorPanel } from "@/components/ui/error-panel";
import { Tabs } from "@/components/ui/tabs";
import { FilterSentence } from "@/components/work-queue/filter-sentence";
import { WorkQueue } from "@/components/work-queue/work-queue";
import { calendarDate } from "@/domain/shared/calendar-date";
import { AssignDialog } from "@/features/denials/assign-dialog";
import { denialColumns } from "@/features/denials/denial-columns";
import { denialFilterParts } from "@/features/denials/denial-filter";
import { type DenialRow, VIEW_IDS, VIEW_WORDS } from "@/features/denials/denial-words";
import { DenialsNextStep } from "@/features/denials/denials-next-step";
import { ListOrBoard } from "@/features/denials/list-or-board";
import { useDenialActs } from "@/features/denials/use-denial-acts";
import { type DenialFilter, type SetDenialFilter, useDenialList } from "@/features/denials/use-denial-list";
import { messageOf } from "@/trpc/refusal";
import { useMay, useViewer } from "@/trpc/use-viewer";

const denialId = (row: DenialRow): string => row.id;
const denialHref = (row: DenialRow): string => `/denials/${row.id}`;

interface ListProps {
  readonly filter: DenialFilter;
  readonly setFilter: SetDenialFilter;
}

/** The queue: what expires first stands first; marked rows change their owner together. */
export function DenialListView({ filter, setFilter }: ListProps) {
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
          aside={<ListOrBoard />}
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
              filter={<FilterSentence parts={denialFilterParts(filter, setFilter, first?.choices)} />}
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
