"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { countOf } from "@/components/format/count-text";
import { moneyText } from "@/components/format/money-text";
import { IdentityStrip } from "@/components/frame/identity-strip";
import { NextStepLine } from "@/components/frame/next-step-line";
import { Pane } from "@/components/frame/pane";
import { Panes } from "@/components/frame/panes";
import { Money } from "@/components/money";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { ErrorPanel } from "@/components/ui/error-panel";
import { Tabs } from "@/components/ui/tabs";
import type { FilterPart } from "@/components/work-queue/filter-sentence";
import { FilterSentence } from "@/components/work-queue/filter-sentence";
import { FindField } from "@/components/work-queue/find-field";
import { WorkQueue } from "@/components/work-queue/work-queue";
import { type EncounterGap, GAP_FACTS } from "@/domain/encounters/find-gaps";
import { SETTING_WORDS, SETTINGS } from "@/domain/encounters/setting";
import { calendarDate } from "@/domain/shared/calendar-date";
import type { Cents } from "@/domain/shared/money";
import { type EncounterRow, encounterColumns } from "@/features/encounters/encounter-columns";
import { useEncounterRows, useEncounters, VIEWS } from "@/features/encounters/use-encounters";
import { messageOf } from "@/trpc/refusal";
import { useMay, useViewer } from "@/trpc/use-viewer";

const VIEW_WORDS: Readonly<Record<(typeof VIEWS)[number], string>> = {
  open: "Open",
  incomplete: "Incomplete",
  ready: "Ready",
  coding: "Being coded",
  held: "Held",
  coded: "Coded",
  billed: "Billed",
  ended: "Ended",
  all: "All",
};
const encounterId = (row: EncounterRow): string => row.id;
const encounterHref = (row: EncounterRow): string => `/encounters/${row.id}`;
const stateOf = (row: EncounterRow) => ({
  severity: row.changedUpstream || row.status === "incomplete" ? ("warning" as const) : undefined,
});

/** Every visit until it has a claim or a reason not to, with what is missing before coding can start. */
export function EncountersPage() {
  const router = useRouter();
  const may = useMay();
  const { today } = useViewer();
  const [find, setFind] = useState("");
  const { filter, setFilter, counts } = useEncounters();
  const { list, first, rows } = useEncounterRows(filter, find);
  const proof = counts.data;
  const viewCount = (view: (typeof VIEWS)[number]) =>
    proof && (view === "all" ? proof.imported : view === "open" ? proof.open : proof.views[view]);
  const filtered = find !== "" || filter.gap !== "" || filter.setting !== null || filter.changed;
  const importable = may("encounter:import");
  return (
    <>
      <IdentityStrip
        page
        title="Encounters"
        sentence={
          proof ? (
            <>
              <b>{proof.imported}</b> imported = <b>{proof.open}</b> open + <b>{proof.views.billed}</b> billed
              + <b>{proof.views.ended}</b> ended without a claim
            </>
          ) : (
            "Every visit until it has a claim or a reason not to"
          )
        }
      />
      <Panes columns={["1fr"]}>
        <Pane
          number={1}
          title={`${VIEW_WORDS[filter.view]} encounters`}
          heading={
            <Tabs
              label="Views"
              current={filter.view}
              tabs={VIEWS.map((view) => ({
                id: view,
                label: VIEW_WORDS[view],
                href: `/encounters?view=${view}`,
                count: viewCount(view),
              }))}
            />
          }
          aside={first ? totalText(first) : null}
        >
          {list.error ? (
            <ErrorPanel
              happened="The encounters could not be read."
              kept="Nothing was changed."
              toDo={messageOf(list.error)}
              action={<Button onPress={() => void list.refetch()}>Try again</Button>}
            />
          ) : (
            <WorkQueue
              label="Encounters"
              noun="encounter"
              columns={encounterColumns(first?.today ?? calendarDate(today))}
              rows={rows}
              rowId={encounterId}
              rowState={stateOf}
              rowHref={encounterHref}
              total={first?.total}
              onNearEnd={() => (list.hasNextPage ? void list.fetchNextPage() : undefined)}
              loading={list.isPending}
              sort={{ column: filter.sort, direction: filter.descending ? "descending" : "ascending" }}
              onSort={({ column, direction }) =>
                void setFilter({
                  sort: column === "serviceFrom" ? "serviceFrom" : "dueOn",
                  descending: direction === "descending",
                })
              }
              totals={{ number: "Total", amount: <Money cents={first?.totalAmount} /> }}
              filter={
                <>
                  <FilterSentence parts={filterParts(filter, setFilter)} />
                  <FindField label="Number, record number or family name" value={find} onChange={setFind} />
                </>
              }
              empty={
                <Empty
                  filtered={filtered}
                  nothingYet={proof?.imported === 0}
                  importable={importable}
                  onClear={() => {
                    setFind("");
                    void setFilter({ gap: null, setting: null, changed: null });
                  }}
                />
              }
              opensFocused
            />
          )}
        </Pane>
      </Panes>
      <NextStepLine
        message={
          proof && proof.views.incomplete > 0 ? (
            <>
              <b>{countOf(proof.views.incomplete, "encounter")}</b> cannot be coded until something is filled
              in.
            </>
          ) : (
            "Enter opens the record."
          )
        }
        next={
          importable
            ? { label: "Import a file", action: "do-next-step", onAct: () => router.push("/imports") }
            : undefined
        }
      />
    </>
  );
}

type Filters = ReturnType<typeof useEncounters>;

const filterParts = (filter: Filters["filter"], setFilter: Filters["setFilter"]): FilterPart[] => [
  {
    id: "gap",
    words: "Missing is",
    any: "anything or nothing",
    single: true,
    chosen: filter.gap ? [filter.gap] : [],
    choices: (Object.keys(GAP_FACTS) as EncounterGap[]).map((gap) => ({
      value: gap,
      label: GAP_FACTS[gap].words,
    })),
    onChange: ([gap]) => void setFilter({ gap: gap ?? null }),
  },
  {
    id: "setting",
    words: "setting is",
    single: true,
    chosen: filter.setting ? [filter.setting] : [],
    choices: SETTINGS.map((setting) => ({ value: setting, label: SETTING_WORDS[setting] })),
    onChange: ([setting]) => void setFilter({ setting: SETTINGS.find((known) => known === setting) ?? null }),
  },
  {
    id: "changed",
    words: "source has",
    any: "changed it or not",
    single: true,
    chosen: filter.changed ? ["changed"] : [],
    choices: [{ value: "changed", label: "changed it after coding" }],
    onChange: ([changed]) => void setFilter({ changed: changed ? true : null }),
  },
];

interface EmptyProps {
  readonly filtered: boolean;
  readonly nothingYet: boolean | undefined;
  readonly importable: boolean;
  readonly onClear: () => void;
}

function Empty({ filtered, nothingYet, importable, onClear }: EmptyProps) {
  if (nothingYet)
    return (
      <EmptyState
        kind="nothing-yet"
        title="No encounter yet."
        action={importable ? <Button href="/imports">Import a file</Button> : undefined}
      >
        Encounters come in by import, from a FHIR bundle or a CSV file.
      </EmptyState>
    );
  if (filtered)
    return (
      <EmptyState
        kind="nothing-matches"
        title="No encounter matches."
        action={<Button onPress={onClear}>Clear the filter</Button>}
      />
    );
  return <EmptyState kind="nothing-left" title="No encounter is in this view." />;
}

/** "42 encounters · $8,190.00"; the amount only for those who see amounts. */
const totalText = ({ total, totalAmount }: { readonly total: number; readonly totalAmount: Cents | null }) =>
  [countOf(total, "encounter"), ...(totalAmount === null ? [] : [moneyText(totalAmount)])].join(" · ");
