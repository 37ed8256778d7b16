"use client";

import { useState } from "react";
import { CodeText } from "@/components/code-text";
import { countOf, countText } from "@/components/format/count-text";
import { NextStepLine } from "@/components/frame/next-step-line";
import { Pane } from "@/components/frame/pane";
import { Panes } from "@/components/frame/panes";
import { EmptyState } from "@/components/ui/empty-state";
import type { Column } from "@/components/work-queue/column";
import { FilterSentence } from "@/components/work-queue/filter-sentence";
import { FindField } from "@/components/work-queue/find-field";
import { WorkQueue } from "@/components/work-queue/work-queue";
import { ChangePane } from "@/features/code-updates/change-pane";
import { Failed } from "@/features/code-updates/failed";
import {
  codesText,
  dayText,
  KIND_WORDS,
  KINDS,
  textOf,
  type Update,
} from "@/features/code-updates/update-words";
import { useChanges } from "@/features/code-updates/use-hits";
import { useUpdateExport } from "@/features/code-updates/use-update-export";
import type { Editions, SetUpdateFilter, UpdateFilter } from "@/features/code-updates/use-update-filter";
import { ViewTabs } from "@/features/code-updates/view-tabs";
import type { Outputs } from "@/trpc/client";

interface ViewProps {
  readonly editions: Editions;
  readonly filter: UpdateFilter;
  readonly setFilter: SetUpdateFilter;
}

const COLUMNS: readonly Column<Update>[] = [
  {
    id: "code",
    heading: "Code",
    width: "110px",
    kind: "identity",
    stick: "left",
    narrow: "title",
    cell: ({ code }) => <CodeText code={code} />,
  },
  { id: "kind", heading: "Change", width: "140px", narrow: "side", cell: ({ kind }) => KIND_WORDS[kind] },
  { id: "on", heading: "From", width: "96px", cell: ({ on }) => dayText(on) },
  {
    id: "text",
    heading: "Reads",
    width: "2fr",
    narrow: "below",
    cell: (update) => <span title={textOf(update)}>{textOf(update)}</span>,
  },
  {
    id: "successors",
    heading: "Successors",
    width: "190px",
    cell: ({ successors }) => <span className="code">{codesText(successors)}</span>,
  },
];
const updateId = ({ kind, code, otherCode, about, text, on }: Update): string =>
  [kind, code, otherCode, about, text, on].join("|");

/** Everything that changes between the two editions, with what the publisher counts. */
export function ChangesView({ editions, filter, setFilter }: ViewProps) {
  const list = useChanges(editions, filter);
  const exporting = useUpdateExport(editions);
  const [selectedId, select] = useState<string>();
  const { first, rows } = list;
  const selected = rows.find((row) => updateId(row) === selectedId) ?? rows[0];
  return (
    <>
      <Panes columns={["1fr", "400px"]}>
        <Pane
          number={1}
          title="All changes"
          heading={<ViewTabs view="changes" setFilter={setFilter} />}
          summary={first ? countOf(first.total, "change") : undefined}
          aside={first?.totals ? sumsText(first.totals) : undefined}
        >
          <Failed happened="The changes could not be read." error={list.error} />
          <Failed happened="Nothing was taken away." error={exporting.failure} />
          <WorkQueue
            label="Changes"
            noun="change"
            columns={COLUMNS}
            rows={rows}
            rowId={updateId}
            total={first?.total}
            onNearEnd={list.readMore}
            loading={list.loading}
            selectedId={selected && updateId(selected)}
            onSelect={(row) => select(updateId(row))}
            filter={
              <>
                <FilterSentence
                  parts={[
                    {
                      id: "kind",
                      words: "Shown is",
                      any: "every change",
                      single: true,
                      choices: KINDS.filter((kind) => first?.counts[kind]).map((kind) => ({
                        value: kind,
                        label: KIND_WORDS[kind].toLowerCase(),
                        count: first?.counts[kind],
                      })),
                      chosen: filter.kind ? [filter.kind] : [],
                      onChange: ([kind]) =>
                        void setFilter({ kind: KINDS.find((known) => known === kind) ?? null }),
                    },
                  ]}
                />
                <FindField
                  label="Find a code or words"
                  value={filter.find}
                  onChange={(find) => void setFilter({ find: find || null })}
                />
              </>
            }
            empty={
              filter.kind || filter.find ? (
                <EmptyState kind="nothing-matches" title="No change matches." />
              ) : (
                <EmptyState kind="nothing-left" title="The two editions are the same." />
              )
            }
            opensFocused
          />
        </Pane>
        <ChangePane update={selected} editions={editions} />
      </Panes>
      <NextStepLine
        message={first ? <Compared first={first} /> : "Comparing the two editions."}
        others={[{ label: "Take away as CSV", action: "save", onAct: exporting.takeChanges }]}
        next={{
          label: "What it hits here",
          action: "do-next-step",
          onAct: () => void setFilter({ view: "hits", find: null }),
        }}
      />
    </>
  );
}

type Totals = NonNullable<Outputs["codeUpdates"]["changes"]["totals"]>;

/** As the publisher's addenda count: a divided code is one deleted and one header added. */
const sumsText = ({ codes, headers }: Totals): string =>
  [
    `codes: ${countText(codes.additions)} added, ${countText(codes.deletions)} deleted, ${countText(codes.revisions)} revised`,
    `headers: ${countText(headers.additions)}, ${countText(headers.deletions)}, ${countText(headers.revisions)}`,
  ].join(" · ");

function Compared({ first }: { readonly first: Outputs["codeUpdates"]["changes"] }) {
  const lists = first.lists.map(({ title, from, to }) => `${title} ${from} to ${to}`);
  return (
    <>
      {lists.length > 0 ? `Compared too: ${lists.join("; ")}. ` : ""}
      {first.notesFrom ? `Notes: as the ${first.notesFrom} print them. ` : ""}
      {first.notCompared.length > 0
        ? `Not compared, as one of the two files is not at hand: ${first.notCompared.join(", ")}.`
        : "Everything of the two editions was compared."}
    </>
  );
}
